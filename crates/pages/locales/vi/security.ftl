## The second step of a sign-in

second-title = Xác minh 2 bước: nhập mã
second-lead = Tài khoản của bạn yêu cầu bước thứ hai. Mở ứng dụng xác thực rồi nhập sáu chữ số hiển thị, hoặc dùng một mã khôi phục.
second-lead-recovery = Tài khoản của bạn yêu cầu bước thứ hai. Dùng khóa truy cập hoặc nhập một mã khôi phục.
second-code = Mã
second-code-hint = Sáu chữ số từ ứng dụng, hoặc một mã khôi phục từ danh sách bạn đã in
second-empty = Nhập mã
second-wrong = Mã đó không có hiệu lực: đó là mã khác, mã quá cũ hoặc mã đã dùng. Đợi mã tiếp theo trong ứng dụng rồi thử lại.
second-trust = Tin cậy trình duyệt này
second-trust-hint = Bạn không bị yêu cầu nhập mã ở đây trong { $days } ngày. Chỉ chọn mục này trên thiết bị của bạn.

## Sign-in and security

place-security = Đăng nhập và bảo mật
security-title = Đăng nhập và bảo mật
security-two-steps = Xác minh 2 bước
security-two-steps-about = Sau mật khẩu, bạn đưa ra thứ chỉ bạn có: mã từ ứng dụng, khóa truy cập hoặc mã đã in.
security-on = Bật
security-off = Tắt
security-missing = Chưa có
security-since = Thêm vào { $moment }
security-totp-added = Đã thêm ứng dụng xác thực. Từ nay bạn nhập mã của ứng dụng khi đăng nhập. Hãy tạo cả mã khôi phục, phòng khi bạn mất điện thoại.
security-totp-removed = Đã xóa ứng dụng xác thực
security-device-forgotten = Trình duyệt đó sẽ lại được yêu cầu nhập mã

## Authenticator app

totp-name = Ứng dụng xác thực
totp-about = Một ứng dụng trên điện thoại của bạn hiển thị sáu chữ số thay đổi sau mỗi 30 giây.
totp-add = Thêm
totp-remove = Xóa
totp-title = Thêm ứng dụng xác thực
totp-scan = Mở ứng dụng xác thực trên điện thoại và quét hình này.
totp-picture = Hình để ứng dụng xác thực quét. Nội dung giống dòng chữ bên dưới.
totp-type = Hoặc nhập khóa này vào ứng dụng.
totp-code = Mã từ ứng dụng
totp-code-hint = Sáu chữ số mà ứng dụng đang hiển thị
totp-wrong = Đó không phải là mã của khóa này. Kiểm tra xem đồng hồ trên điện thoại có đúng không, rồi nhập mã mà ứng dụng đang hiển thị.

## Recovery codes

recovery-codes-name = Mã khôi phục
recovery-codes-about = Mười mã trên giấy. Mỗi mã cho phép bạn đăng nhập một lần khi không có điện thoại bên mình.
recovery-codes-left = Còn lại { $left } mã. Khi tạo mã mới, các mã này không còn hiệu lực.
recovery-codes-make = Tạo mã mới
recovery-codes-title = Mã khôi phục của bạn
recovery-codes-keep = In hoặc chép lại các mã này và cất cùng giấy tờ quan trọng. Các mã chỉ hiển thị lúc này. Mỗi mã dùng được một lần.
recovery-codes-done = Tôi đã cất giữ

## Trusted browsers

trusted-title = Trình duyệt tin cậy
trusted-about = Các trình duyệt này không bị yêu cầu bước thứ hai.
trusted-until = Tin cậy đến { $moment }
trusted-forget = Yêu cầu lại

## Taking a factor away

totp-remove-title = Xóa ứng dụng xác thực
passkey-remove-title = Xóa khóa truy cập này
remove-factor-about = Bạn không thể dùng cách này để đăng nhập nữa. Các ứng dụng bạn đã cho phép sẽ yêu cầu bạn đăng nhập lại, và mọi thông tin liên hệ của bạn sẽ nhận được tin nhắn về việc này.
remove-factor-last = Không có cách nào khác được thiết lập: từ đó chỉ cần mật khẩu là vào được tài khoản này.
remove-factor-others = Kết thúc các phiên khác của tôi
remove-factor-others-hint = Đăng xuất bạn ở mọi nơi trừ nơi này.
add-factor-others-hint = Chọn mục này nếu người khác có thể đang đăng nhập vào tài khoản của bạn. Sau đó, các ứng dụng bạn đã kết nối phải được cho phép lại.

## Passkeys

passkeys-title = Khóa truy cập
passkeys-about = Khóa truy cập được lưu trong điện thoại, máy tính hoặc khóa bảo mật của bạn. Bạn mở khóa bằng vân tay, khuôn mặt hoặc mã PIN và đăng nhập mà không cần mật khẩu hay mã.
passkeys-none = Chưa có khóa truy cập nào
passkey-used = Dùng lần cuối vào { $moment }
passkey-add = Thêm khóa truy cập
passkey-rename = Đổi tên
passkey-rename-label = Tên của khóa truy cập này
passkey-title = Thêm khóa truy cập
passkey-about = Thiết bị của bạn yêu cầu vân tay, khuôn mặt hoặc mã PIN. Từ đó, thiết bị có thể tự đăng nhập cho bạn và không ai có thể lừa lấy khóa này từ bạn.
passkey-cannot = Trình duyệt này không thể tạo khóa truy cập cho máy chủ này. Khóa truy cập cần tập lệnh được bật và máy chủ có tên miền riêng.
passkey-name = Tên
passkey-name-hint = Để phân biệt với các khóa truy cập khác của bạn
passkey-name-wrong = Nhập tên dài từ 1 đến 64 ký tự
passkey-refused = Khóa truy cập đó chưa được thêm. Có thể nó đã có sẵn, hoặc trang được mở quá lâu. Thử lại.
passkey-make = Thêm
passkey-sign-in = Đăng nhập bằng khóa truy cập
passkey-confirm = Xác nhận bằng khóa truy cập
passkey-wrong = Khóa truy cập đó không mở được tài khoản nào ở đây. Dùng khóa khác hoặc đăng nhập bằng cách khác.
security-passkey-added = Đã thêm khóa truy cập. Hãy tạo cả mã khôi phục, phòng khi bạn mất thiết bị.
security-passkey-removed = Đã xóa khóa truy cập
security-passkey-renamed = Đã đổi tên khóa truy cập
