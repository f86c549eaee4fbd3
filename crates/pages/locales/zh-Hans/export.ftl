## 数据副本

copy-title = 你的数据副本
copy-about = 一个压缩包，含你的个人资料、联系方式、登录方式、设备、应用、好友和动态，以可阅读的页面和 JSON 两种形式提供，并附头像。
copy-get = 下载我的数据
copy-of = { $nickname } 的数据
copy-made = 制作于 { $moment }
