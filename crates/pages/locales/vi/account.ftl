account-title = Tài khoản của bạn
account-leave = Đăng xuất hoặc thêm tài khoản
sign-out = Đăng xuất
sign-out-all = Đăng xuất khỏi tất cả tài khoản
add-account = Thêm tài khoản khác
save = Lưu

## Overview

mend-title = Bảo mật
mend-nothing = Không có gì cần xử lý.
mend-no-contact = Thêm địa chỉ email hoặc số điện thoại để có thể vào lại nếu bạn quên mật khẩu
mend-one-contact = Thêm một địa chỉ email hoặc số điện thoại thứ hai, phòng khi bạn mất địa chỉ hoặc số hiện có
mend-no-second = Bật xác minh 2 bước để chỉ mật khẩu bị đánh cắp thì không đăng nhập được
mend-no-codes = Tạo mã khôi phục, phòng khi bạn mất điện thoại
mend-requests = { $count } người muốn kết bạn với bạn
glance-title = Tình trạng tài khoản
glance-devices = Bạn đang đăng nhập trên { $count } trình duyệt
glance-apps = { $count } ứng dụng có quyền truy cập vào tài khoản của bạn
glance-friends = Bạn có { $count } bạn bè

## Profile

profile-title = Hồ sơ
profile-about = Thông tin về bạn
profile-language = Ngôn ngữ của thông báo
profile-language-hint = Máy chủ này gửi tin nhắn cho bạn bằng ngôn ngữ này.
nickname-wrong = Không thể dùng làm biệt danh. Dùng tối đa 64 ký tự, không có ký tự vô hình.
profile-region-wrong = Chọn một quốc gia hoặc khu vực trong danh sách
profile-picture-missing = Trước tiên, hãy chọn một tệp
profile-picture-too-large = Tệp đó quá lớn. Chọn tệp không quá { $limit } MB.
profile-picture-pixels = Ảnh đó có quá nhiều điểm ảnh. Chọn ảnh không quá { $limit } megapixel.
profile-picture-unreadable = Không thể đọc tệp đó dưới dạng hình ảnh. Chọn tệp PNG, JPEG, WebP hoặc GIF.
nickname = Biệt danh
nickname-hint = Tên mà người khác và các ứng dụng của bạn nhìn thấy
region = Quốc gia hoặc khu vực
region-none = Không nêu
location = { $city }, { $region }
user-id = Mã số tài khoản
picture-title = Ảnh đại diện
picture-alt = Ảnh đại diện của bạn
picture-new = Ảnh mới
picture-hint = PNG, JPEG, WebP hoặc GIF, tối đa { $limit } MB
picture-upload = Tải lên
picture-save = Lưu ảnh
picture-generated = Dùng ảnh được tạo tự động
crop-title = Ảnh đại diện mới của bạn
crop-preview = Xem trước
crop-preview-alt = Phần ảnh đã chọn
crop-whole = Toàn bộ ảnh
crop-whole-alt = Ảnh bạn đã tải lên
crop-size = Kích thước phần được chọn
crop-across = Vị trí từ trái sang phải
crop-down = Vị trí từ trên xuống dưới
crop-look = Xem lại

## Password

password-title = Đổi mật khẩu của bạn
password-change = Đổi mật khẩu
password-about = Sau đó, các ứng dụng bạn đã kết nối phải được cho phép lại. Mọi thông tin liên hệ đã xác minh đều được thông báo.
password-set = Đặt mật khẩu

## Devices

devices-title = Thiết bị
devices-sessions = Nơi bạn đang đăng nhập
last-used = Dùng lần cuối vào { $moment }
session-this = Trình duyệt này
session-since = Đăng nhập vào { $moment }
session-end = Kết thúc
session-end-which = Kết thúc phiên trong { $browser }
session-end-others = Kết thúc tất cả các phiên khác

## Connected apps

apps-title = Ứng dụng đã kết nối
apps-allowed = Ứng dụng bạn đã cho phép
apps-password = Ứng dụng đã hỏi mật khẩu của bạn
apps-none = Không có ứng dụng nào có quyền truy cập vào tài khoản của bạn.
app-given = Cho phép vào { $moment }
app-asked = Đã hỏi vào { $moment }. Ứng dụng biết bạn là ai đối với nó và không được đọc gì.
app-remove = Xóa quyền truy cập
app-remove-which = Xóa quyền truy cập của { $app }
never-used = Chưa được dùng

## What has just been done

done-password = Đã đặt mật khẩu mới của bạn.
done-profile = Đã lưu hồ sơ của bạn.
done-picture = Đã lưu ảnh đại diện mới của bạn.
done-generated = Ảnh đại diện của bạn bây giờ là ảnh được tạo tự động.
done-session = Phiên đã kết thúc.
done-no-session = Phiên đó không còn nữa. Không có gì bị kết thúc.
done-others = Tất cả các phiên khác đã kết thúc.
done-app = Ứng dụng không còn quyền truy cập vào tài khoản của bạn.
