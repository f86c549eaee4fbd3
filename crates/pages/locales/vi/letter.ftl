## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } là mã { $brand } của bạn
letter-sign-up = Nhập mã này trên trang nơi bạn bắt đầu tạo tài khoản.
letter-sign-up-link = Xác nhận địa chỉ này
letter-sign-in = Nhập mã này trên trang nơi bạn đang đăng nhập.
letter-sign-in-link = Đăng nhập
letter-recover = Nhập mã này trên trang nơi bạn yêu cầu khôi phục tài khoản.
letter-recover-link = Đặt mật khẩu mới
letter-add-contact = Nhập mã này trên trang tài khoản để thêm địa chỉ này vào tài khoản của bạn.
letter-add-contact-link = Xác nhận địa chỉ này
letter-step-up = Nhập mã này trên trang yêu cầu mã để cho thấy đó là bạn.
letter-step-up-link = Xác nhận đó là bạn
letter-code-lasts = Mã chỉ dùng được một lần, trong vòng { $wait }.
letter-code-not-you = Nếu bạn không yêu cầu mã, có thể ai đó đã nhập nhầm địa chỉ của bạn: không có mã thì không có gì xảy ra. Không bao giờ cho ai biết mã, dù ai hỏi.
letter-registered-subject = Bạn đã có tài khoản
letter-registered = Có người, có thể là bạn, đã dùng địa chỉ này để tạo tài khoản mới hoặc làm thông tin liên hệ. Địa chỉ này đã thuộc về một tài khoản nên không có gì thay đổi.
letter-registered-link = Đăng nhập
letter-registered-not-you = Nếu bạn không còn nhớ mật khẩu, bạn có thể đặt mật khẩu mới từ trang đăng nhập. Nếu không phải bạn, bạn không cần làm gì.
letter-changed = Việc này xảy ra vào { $moment } trong tài khoản của { $nickname }.
letter-changed-link = Xem tài khoản của bạn
letter-changed-not-you = Nếu đó là bạn, bạn không cần làm gì. Nếu là người khác, hãy đặt mật khẩu mới ngay và kết thúc tất cả các phiên khác.
letter-call-off-link = Hủy yêu cầu
letter-call-off = Nếu đó là bạn, hãy đợi đến lúc đó. Nếu là người khác, hãy hủy yêu cầu và đặt mật khẩu mới. Đăng nhập như bình thường cũng hủy yêu cầu.
letter-closing = Nếu đó là bạn, bạn không cần làm gì. Nếu là người khác, hoặc nếu bạn đổi ý, hãy đăng nhập trước lúc đó để giữ tài khoản.
letter-closed-subject = Một người dùng { $app } đã đóng tài khoản
letter-closed = Người mà { $app } biết qua ID { $id } đã đóng tài khoản. Các mã thông báo của người này không còn hiệu lực và ID sẽ không được cấp cho ai khác.
letter-closed-do = Xóa những gì bạn lưu giữ về người này, trừ khi pháp luật yêu cầu giữ lại.

## What changed

news-signed-in = Ai đó đã đăng nhập vào tài khoản của bạn trên một trình duyệt mới
news-second-step-failed = Ai đó đã qua bước đăng nhập đầu tiên nhưng không qua bước thứ hai
news-password-changed = Mật khẩu của bạn đã được thay đổi
news-password-reset = Mật khẩu mới đã được đặt bằng mã hoặc liên kết
news-contact-added = { $contact } đã được thêm vào tài khoản của bạn
news-contact-removed = { $contact } đã bị xóa khỏi tài khoản của bạn
news-primary-changed = { $contact } bây giờ là thông tin liên hệ chính
news-passkey-added = Khóa truy cập “{ $name }” đã được thêm
news-passkey-removed = Khóa truy cập “{ $name }” đã bị xóa
news-totp-added = Từ nay cần nhập mã từ ứng dụng xác thực
news-totp-removed = Không còn cần nhập mã từ ứng dụng xác thực
news-recovery-codes-made = Các mã khôi phục mới đã được tạo và các mã cũ không còn hiệu lực
news-recovery-code-used = Một mã khôi phục đã được dùng, còn lại { $left } mã
news-device-trusted = Một trình duyệt hiện được tin cậy và không bị yêu cầu xác minh 2 bước
news-recovery-asked = Có người yêu cầu gỡ bỏ xác minh 2 bước của bạn, việc này có thể thực hiện từ { $moment }
news-recovery-cancelled = Yêu cầu gỡ bỏ xác minh 2 bước của bạn đã được hủy
news-factors-removed = Xác minh 2 bước của bạn đã được gỡ bỏ
news-data-exported = Toàn bộ dữ liệu của bạn đã được tải xuống
news-closing-asked = Tài khoản của bạn sẽ bị đóng vào { $moment }
news-closing-cancelled = Tài khoản của bạn sẽ không bị đóng

## Short messages

short-code = { $code } là mã { $brand } của bạn. Mã chỉ dùng được một lần, trong vòng { $wait }. Không bao giờ cho ai biết mã.
short-registered = { $brand }: số này đã thuộc về một tài khoản. Đăng nhập: { $link }
short-changed = { $brand }: { $what }. Nếu không phải bạn: { $link }
short-closed = { $brand }: người mà { $app } biết qua ID { $id } đã đóng tài khoản.
