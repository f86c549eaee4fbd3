## Other ways to sign in

sign-in-by-code = Nhận mã qua email hoặc tin nhắn văn bản
sign-in-by-qr = Dùng điện thoại đang đăng nhập
sign-in-with-password = Đăng nhập bằng mật khẩu
sign-in-code-title = Đăng nhập bằng mã
sign-in-code-lead = Chúng tôi gửi mã gồm sáu chữ số đến địa chỉ email hoặc điện thoại của bạn.
sign-in-code-send = Gửi mã

## Sign in with a phone

qr-title = Đăng nhập bằng điện thoại
qr-lead = Quét hình này bằng máy ảnh của điện thoại hoặc máy tính bảng mà bạn đang đăng nhập.
qr-picture = Hình để điện thoại quét nhằm đăng nhập trình duyệt này
qr-number = Điện thoại hiển thị cùng một số:
qr-waits = Trang này tự tiếp tục khi điện thoại đã cho phép. Hình có hiệu lực trong ba phút.
qr-over-title = Hình đã quá cũ
qr-over = Hình không được dùng kịp thời. Hãy yêu cầu hình mới.
qr-denied-title = Điện thoại đã từ chối
qr-denied = Có người đã từ chối lần đăng nhập này trên điện thoại.
qr-again = Hiện hình mới
qr-ask-title = Đăng nhập trên màn hình khác
qr-ask = { $browser } tại địa chỉ { $address } yêu cầu đăng nhập vào tài khoản của bạn.
qr-compare = Chỉ cho phép nếu màn hình đó ở trước mặt bạn và hiển thị số này:
qr-warning = Nếu có người gửi cho bạn hình hoặc liên kết này, hãy từ chối.
qr-allow = Cho phép
qr-deny = Từ chối
qr-allowed-title = Màn hình kia đã đăng nhập
qr-allowed = Màn hình đó sẽ tự tiếp tục trong giây lát. Bạn tìm thấy nó trong các thiết bị của mình, nơi bạn có thể kết thúc phiên.
qr-refused-title = Không có gì được đăng nhập
qr-refused = Yêu cầu của màn hình kia đã bị từ chối.
qr-gone-title = Hình đó không còn hiệu lực
qr-gone = Hình đã được dùng hoặc đã quá ba phút. Hiện hình mới trên màn hình kia.
