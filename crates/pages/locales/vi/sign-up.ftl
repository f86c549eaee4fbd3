## Sign up

sign-up = Tạo tài khoản
sign-up-title = Tạo tài khoản
sign-up-hint = Chúng tôi gửi mã đến đó để xác minh nó là của bạn. Nhập số điện thoại kèm mã quốc gia, ví dụ +86…
sign-up-instead = Đăng nhập bằng tài khoản bạn đã có
sign-up-closed = Trên máy chủ này, tài khoản do người vận hành tạo hoặc được tạo qua lời mời. Nếu bạn có lời mời, hãy mở liên kết trong đó.
sign-up-finish-title = Hoàn tất tài khoản của bạn
sign-up-finish-lead = { $contact } đã được xác nhận. Chọn tên mà người khác sẽ thấy và đặt mật khẩu.
sign-up-button = Tạo tài khoản
contact-empty = Nhập địa chỉ email hoặc số điện thoại của bạn
contact-email = Đó không phải là địa chỉ email. Địa chỉ có dạng name@example.com.
contact-phone = Đó không phải là số điện thoại. Nhập kèm mã quốc gia, ví dụ +8613800000001.
sign-up-nickname = Biệt danh
sign-up-nickname-hint = Tối đa 64 ký tự. Bạn bè và các ứng dụng bạn cho phép sẽ thấy tên này.
sign-up-nickname-empty = Nhập biệt danh

## A new password

new-password-label = Mật khẩu mới
new-password-hint = Ít nhất { $least } ký tự. Vài từ không liên quan đến nhau thì dễ nhớ và khó đoán.
password-too-short = Mật khẩu quá ngắn. Dùng ít nhất { $least } ký tự.
password-too-long = Mật khẩu quá dài. Dùng tối đa 4.096 byte, tức khoảng 4.000 chữ cái Latinh.
password-guessable = Mật khẩu đó dễ đoán. Dùng vài từ không liên quan đến nhau và không dùng tên của bạn.
password-in-force = Đó đã là mật khẩu của bạn. Dùng mật khẩu khác.
password-known = Mật khẩu đó đã bị lộ khi một dịch vụ khác để mất mật khẩu. Dùng mật khẩu khác và cũng đổi mật khẩu ở dịch vụ đó.

## Enter the code

code-title = Nhập mã
code-sent = Chúng tôi đã gửi mã đến { $contact }.
code-sent-perhaps = Nếu có tài khoản cho { $contact }, chúng tôi đã gửi mã đến đó.
code-label = Mã
code-hint = Sáu chữ số
code-empty = Nhập mã
code-wrong = Mã đó không đúng. Bạn còn { $tries } lần thử.
code-over = Mã đó không còn dùng được. Hãy gửi một mã khác.
code-too-many = Đã yêu cầu quá nhiều mã. Có thể gửi mã khác sau { $wait }.
code-nothing = Không nhận được? Có thể mất một phút. Xem cả trong thư rác.
code-nothing-mail = Không nhận được? Có thể mất một phút. Xem cả trong thư rác. Bạn cũng có thể mở liên kết trong thư.
code-nothing-short = Không nhận được? Có thể mất một phút. Kiểm tra xem số có đúng không.
code-again = Gửi mã khác
code-other = Dùng địa chỉ hoặc số khác

## Open a link

link-title = Có phải bạn không?
link-about = Liên kết này đã được gửi đến { $contact }. Chỉ tiếp tục nếu bạn đã yêu cầu.
link-elsewhere = Bạn đã bắt đầu trong một trình duyệt khác. Bạn có thể tạo tài khoản ở đây. Nếu một ứng dụng đã đưa bạn đến, sau đó hãy quay lại ứng dụng trong trình duyệt kia và đăng nhập.
link-confirm = Xác nhận
link-sign-in = Đăng nhập
link-recover = Đặt mật khẩu mới
link-step-up = Đó là tôi
link-over-title = Liên kết này không còn dùng được
link-over = Liên kết đã được dùng, quá cũ hoặc đã có liên kết mới hơn được gửi.
link-again = Bắt đầu lại
