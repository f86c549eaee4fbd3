check-title = Xác nhận mật khẩu của bạn
check-why = { $app } muốn chắc chắn đó là bạn.
check-confirm = Xác nhận
check-after = Ứng dụng tại { $host } biết mật khẩu có đúng hay không và nếu đúng thì biết bạn là ai đối với nó. Ứng dụng không bao giờ biết chính mật khẩu.
check-wrong = Mật khẩu đó không đúng. Bạn còn { $tries } lần thử.
