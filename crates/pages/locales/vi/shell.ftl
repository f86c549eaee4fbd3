## Frame

skip = Chuyển đến nội dung
nav-own = Tài khoản của bạn
nav-account = Tài khoản
nav-who = Đã đăng nhập là { $name }
language = Ngôn ngữ
language-now = Ngôn ngữ: { $name }
theme = Màu sắc
theme-auto = Tự động
theme-light = Sáng
theme-dark = Tối
title-problem = Vấn đề: { $title }
problem = Có một vấn đề
copy = Sao chép
copied = Đã sao chép
copy-what = Sao chép { $what }
cancel = Hủy
allow = Cho phép
continue = Tiếp tục
another-account = Dùng tài khoản khác
password-show = Hiện mật khẩu
password-hide = Ẩn mật khẩu
step = Bước { $at } trên { $of }
pages = Các trang
newer = Mới hơn
older = Cũ hơn
print = In
places = Các trang của tài khoản
place-overview = Tổng quan
none-yet = Chưa có

## Times

moment = { $time } UTC, { $day } thg { $month }, { $year }
wait-seconds = { $count } giây
wait-minutes = { $count } phút
wait-hours = { $count } giờ
wait-days = { $count } ngày

## Apps

app-by = của { $developer }
app-host = đưa bạn trở lại { $host }
