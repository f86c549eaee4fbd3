## Recovery

recover = Quên mật khẩu?
recover-title = Đặt mật khẩu mới
recover-lead = Nhập tài khoản của bạn. Nếu có tài khoản đó, chúng tôi gửi mã và liên kết đến đó.
recover-second-title = Hoàn tất xác minh 2 bước
recover-without = Bạn không có cách nào trong số này?
recover-without-about = Bạn có thể yêu cầu gỡ bỏ xác minh 2 bước. Việc này mất { $wait }, và chúng tôi gửi tin đến mọi thông tin liên hệ của bạn ngay để bạn có thể phản đối nếu đó là người khác.
recover-without-ask = Yêu cầu gỡ bỏ
recover-without-waiting = Việc này đã được yêu cầu. Từ { $moment }, hãy quay lại đây theo cùng cách và bạn có thể đặt mật khẩu mới mà không cần xác minh 2 bước.
recover-password-title = Chọn mật khẩu mới
recover-password-lead = Bạn sẽ bị đăng xuất ở mọi nơi đang đăng nhập.
recover-password-removes = Xác minh 2 bước của bạn được gỡ bỏ cùng lúc.
recover-password-set = Đặt mật khẩu
wait-asked-title = Bạn đã yêu cầu gỡ bỏ xác minh 2 bước
wait-asked = Từ { $moment }, hãy quay lại theo cùng cách và đặt mật khẩu mới. Chúng tôi đã gửi tin đến mọi thông tin liên hệ của bạn. Đăng nhập như bình thường sẽ hủy yêu cầu.
wait-call-off-title = Giữ lại xác minh 2 bước?
wait-call-off = Có người yêu cầu gỡ bỏ xác minh 2 bước của tài khoản của bạn. Nếu không phải bạn, hãy hủy yêu cầu rồi đặt mật khẩu mới.
wait-call-off-button = Hủy yêu cầu
wait-called-off-title = Yêu cầu đã được hủy
wait-called-off = Xác minh 2 bước của bạn được giữ nguyên. Nếu không phải bạn yêu cầu, có người đọc được thư hoặc tin nhắn của bạn: hãy đặt mật khẩu mới cả ở đó.
wait-over-title = Không có yêu cầu nào để hủy
wait-over = Yêu cầu đã được hủy hoặc đã kết thúc.
