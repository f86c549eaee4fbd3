### What happened to an account, for its owner.

activity-title = 账号动态
activity-about = 过去 12 个月内账号发生的事情。
activity-none = 还没有任何动态。
event-signed-up = 账号已创建
event-signed-in =
    { $how ->
        [password] 使用密码登录
        [password-and-second] 使用密码和两步验证登录
        [email] 使用邮件验证码登录
        [email-and-second] 使用邮件验证码和两步验证登录
        [phone] 使用短信验证码登录
        [phone-and-second] 使用短信验证码和两步验证登录
        [passkey] 使用通行密钥登录
        [qr] 通过另一台设备登录
       *[unknown] 登录
    }
event-wrong-password = 密码输错 { $times } 次
event-session-ended = 结束了一处登录
event-other-sessions-ended = 结束了其他所有登录
event-primary-changed = { $contact } 已设为首选联系方式
event-totp-added = 启用了身份验证器
event-totp-removed = 停用了身份验证器
event-device-trusted = 信任了一个浏览器
event-device-forgotten = 不再信任一个浏览器
event-app-allowed = 授权 { $app } 访问账号
event-app-removed = 取消了 { $app } 的授权
event-password-confirmed = 为 { $app } 确认了密码
event-profile-changed = 修改了个人资料
event-friend-added = { $nickname } 成为好友
event-friend-removed = { $nickname } 不再是好友
event-friend-blocked = 屏蔽了 { $nickname }
event-closing-asked = 账号将于 { $moment } 注销
event-closing-cancelled = 账号不再注销
event-operator-acted =
    { $act ->
        [set-password] 管理员设置了新密码
        [disable] 管理员停用了账号
        [enable] 管理员启用了账号
        [recover] 管理员生成了找回链接
       *[unknown] 管理员更改了账号
    }
