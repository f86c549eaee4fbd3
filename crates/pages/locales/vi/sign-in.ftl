## Sign in

sign-in = Đăng nhập
sign-in-title = Đăng nhập
sign-in-again = Đăng nhập lại
sign-in-for = để tiếp tục đến { $app }
sign-in-choose = Chọn tài khoản đang đăng nhập
login-label = Tài khoản
login-hint = Email, số điện thoại hoặc mã số tài khoản
password-label = Mật khẩu
sign-in-empty-login = Nhập địa chỉ email, số điện thoại hoặc mã số tài khoản của bạn
sign-in-empty-password = Nhập mật khẩu của bạn
sign-in-wrong = Tài khoản và mật khẩu đó không khớp. Kiểm tra cả hai rồi thử lại.
sign-in-too-many = Quá nhiều lần thử. Thử lại sau { $wait }.
sign-in-busy = Hiện có nhiều người đang đăng nhập. Thử lại sau { $wait }.

## Choose an account

choose-title = Chọn tài khoản

## Signed out

signed-out-title = Bạn đã đăng xuất
signed-out-about = Trình duyệt này không còn quyền truy cập vào tài khoản của bạn. Các ứng dụng giữ quyền truy cập mà bạn đã cho phép đến khi bạn xóa quyền đó.
