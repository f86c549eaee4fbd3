## The inbox of a demonstration

inbox-title = Hộp thư đến
inbox-about = Máy chủ này không gửi gì ra ngoài. Những gì lẽ ra được gửi nằm ở đây, mới nhất ở trên cùng, ai cũng có thể đọc.
inbox-empty = Chưa có gì được gửi.
inbox-short = Tin nhắn văn bản
inbox-to = Đến { $to }
inbox-html = Xem như trong chương trình thư
