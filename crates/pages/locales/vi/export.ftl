copy-title = Bản sao dữ liệu của bạn
copy-about = Một tệp nén gồm hồ sơ, thông tin liên hệ, cách đăng nhập, thiết bị, ứng dụng, bạn bè và hoạt động của bạn, dưới dạng trang để đọc và JSON, kèm ảnh của bạn.
copy-get = Tải dữ liệu của tôi
copy-of = Dữ liệu của { $nickname }
copy-made = Tạo lúc { $moment }
