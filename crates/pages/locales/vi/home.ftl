## Demonstration

demo-logins = Tài khoản dùng thử
demo-logins-about = Đây là máy chủ trình diễn: ai cũng có thể dùng các tài khoản này và không có gì ở đây là riêng tư.
demo-heading = Dùng thử
demo-about = Đăng nhập vào một ứng dụng bằng một trong các tài khoản bên dưới và xem ứng dụng nhận được gì.

## Home

home-title = Một tài khoản cho các ứng dụng bạn dùng
home-apps = Ứng dụng phải hỏi tại đây trước khi xem bất cứ thông tin nào của bạn. Bạn quyết định cho xem gì và có thể rút lại.
home-account = Đến tài khoản của bạn
