## Confirm that it is still you

confirm-title = Xác nhận đó là bạn
confirm-why = Bước tiếp theo có thể thay đổi việc ai vào được tài khoản này. Bạn được hỏi một lần, sau đó không bị hỏi lại trong mười phút.
confirm-button = Xác nhận
confirm-wrong-password = Đó không phải là mật khẩu của tài khoản này. Kiểm tra rồi thử lại.
confirm-send = Gửi mã đến { $contact }
