activity-title = Hoạt động
activity-about = Những gì đã xảy ra với tài khoản của bạn trong 12 tháng qua.
activity-none = Chưa có hoạt động nào.
event-signed-up = Tài khoản đã được tạo
event-signed-in =
    { $how ->
        [password] Đã đăng nhập bằng mật khẩu
        [password-and-second] Đã đăng nhập bằng mật khẩu và xác minh 2 bước
        [email] Đã đăng nhập bằng mã gửi qua email
        [email-and-second] Đã đăng nhập bằng mã gửi qua email và xác minh 2 bước
        [phone] Đã đăng nhập bằng mã gửi qua tin nhắn văn bản
        [phone-and-second] Đã đăng nhập bằng mã gửi qua tin nhắn văn bản và xác minh 2 bước
        [passkey] Đã đăng nhập bằng khóa truy cập
        [qr] Đã đăng nhập nhờ một thiết bị khác
       *[unknown] Đã đăng nhập
    }
event-wrong-password = Mật khẩu sai đã được nhập { $times } lần
event-session-ended = Một phiên đã kết thúc
event-other-sessions-ended = Tất cả các phiên khác đã kết thúc
event-primary-changed = { $contact } đã trở thành thông tin liên hệ chính
event-totp-added = Đã thiết lập ứng dụng xác thực
event-totp-removed = Đã xóa ứng dụng xác thực
event-device-trusted = Một trình duyệt đã được đánh dấu là tin cậy
event-device-forgotten = Một trình duyệt không còn được tin cậy
event-app-allowed = Đã cho phép { $app } truy cập tài khoản
event-app-removed = Đã xóa quyền truy cập của { $app }
event-password-confirmed = Đã xác nhận mật khẩu cho { $app }
event-profile-changed = Hồ sơ đã được thay đổi
event-friend-added = { $nickname } đã trở thành bạn bè
event-friend-removed = { $nickname } không còn là bạn bè
event-friend-blocked = Đã chặn { $nickname }
event-closing-asked = Tài khoản được đánh dấu để đóng vào { $moment }
event-closing-cancelled = Tài khoản sẽ được giữ lại
event-operator-acted =
    { $act ->
        [set-password] Người vận hành đã đặt mật khẩu mới
        [disable] Người vận hành đã vô hiệu hóa tài khoản
        [enable] Người vận hành đã kích hoạt tài khoản
        [recover] Người vận hành đã tạo liên kết khôi phục
       *[unknown] Người vận hành đã thay đổi tài khoản
    }
