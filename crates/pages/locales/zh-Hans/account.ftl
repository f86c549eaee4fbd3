account-title = 我的账号
account-leave = 退出登录或添加账号
sign-out = 退出登录
sign-out-all = 退出所有账号
add-account = 添加其他账号
save = 保存

## Overview

mend-title = 安全
mend-nothing = 目前没有需要处理的事项。
mend-no-contact = 添加邮箱或手机号码，忘记密码时可以找回账号
mend-one-contact = 再添加一个邮箱或手机号码，以防现有的无法使用
mend-no-second = 开启两步验证，即使密码被盗，他人也无法登录
mend-no-codes = 生成恢复码，以备手机不在身边时使用
mend-requests = { $count } 人请求加你为好友
glance-title = 概况
glance-devices = 你在 { $count } 个浏览器上处于登录状态
glance-apps = { $count } 个应用可以访问你的账号
glance-friends = 你有 { $count } 位好友

## Profile

profile-title = 个人资料
profile-about = 基本信息
profile-language = 通知语言
profile-language-hint = 本站发给你的消息将使用这种语言。
nickname-wrong = 这不能用作昵称。最多 64 个字符，不能包含看不见的字符。
profile-region-wrong = 请从列表中选择国家或地区
profile-picture-missing = 请先选择一个文件
profile-picture-too-large = 文件太大，请选择不超过 { $limit } MB 的图片。
profile-picture-pixels = 图片的像素太多，请选择不超过 { $limit } 兆像素的图片。
profile-picture-unreadable = 无法识别该图片，请选择 PNG、JPEG、WebP 或 GIF 文件。
nickname = 昵称
nickname-hint = 其他人和你的应用看到的名字
region = 国家或地区
region-none = 不填写
location = { $region } { $city }
user-id = 账号数字 ID
picture-title = 头像
picture-alt = 你的头像
picture-new = 更换头像
picture-hint = PNG、JPEG、WebP 或 GIF，不超过 { $limit } MB
picture-upload = 上传
picture-save = 保存头像
picture-generated = 使用自动生成的头像
crop-title = 新头像
crop-preview = 显示效果
crop-preview-alt = 头像中选取的部分
crop-whole = 完整图片
crop-whole-alt = 你上传的图片
crop-size = 选取范围的大小
crop-across = 从左到右的位置
crop-down = 从上到下的位置
crop-look = 重新预览

## Password

password-title = 修改密码
password-change = 修改密码
password-about = 修改后，已连接的应用需要重新授权。我们会通知每个已验证的联系方式。
password-set = 设置新密码

## Devices

devices-title = 设备
devices-sessions = 登录状态
last-used = 最近使用于 { $moment }
session-this = 当前浏览器
session-since = 登录于 { $moment }
session-end = 结束
session-end-which = 结束在 { $browser } 上的登录
session-end-others = 结束其他所有登录

## Connected apps

apps-title = 已授权的应用
apps-allowed = 你授权过的应用
apps-password = 曾要求确认密码的应用
apps-none = 没有应用可以访问你的账号。
app-given = 授权于 { $moment }
app-asked = 确认于 { $moment }。它知道你在该应用中的身份，不能读取任何资料。
app-remove = 取消授权
app-remove-which = 取消授权：{ $app }
never-used = 尚未使用

## What has just been done

done-password = 新密码已生效。
done-profile = 个人资料已保存。
done-picture = 新头像已保存。
done-generated = 已改用自动生成的头像。
done-session = 该登录已结束。
done-no-session = 该登录已不存在，没有结束任何登录。
done-others = 其他登录已全部结束。
done-app = 该应用已不能访问你的账号。
