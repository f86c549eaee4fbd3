## 其他登录方式

sign-in-by-code = 通过邮件或短信获取验证码
sign-in-by-qr = 使用已登录的手机
sign-in-with-password = 使用密码登录
sign-in-code-title = 使用验证码登录
sign-in-code-lead = 我们会把六位数字的验证码发送到你的邮箱或手机。
sign-in-code-send = 发送验证码

## 用手机登录

qr-title = 用手机登录
qr-lead = 用已登录的手机或平板的相机扫描这张图。
qr-picture = 供手机扫描以登录此浏览器的图
qr-number = 手机上会显示相同的数字：
qr-waits = 手机允许后，此页面会自动继续。图在三分钟内有效。
qr-over-title = 图已过期
qr-over = 图没有在有效时间内使用。请获取一张新的。
qr-denied-title = 手机拒绝了登录
qr-denied = 有人在手机上拒绝了这次登录。
qr-again = 显示新的图
qr-ask-title = 在另一块屏幕上登录
# $browser is a browser such as "Firefox, Linux"; $address is an internet address.
qr-ask = { $browser }（地址 { $address }）请求登录你的账号。
qr-compare = 只有那块屏幕就在你面前并显示这个数字时，才可以允许：
qr-warning = 如果这张图或链接是别人发给你的，请拒绝。
qr-allow = 允许
qr-deny = 拒绝
qr-allowed-title = 另一块屏幕已登录
qr-allowed = 它会自动继续。你可以在设备列表中找到它并结束会话。
qr-refused-title = 没有登录任何屏幕
qr-refused = 已拒绝另一块屏幕的请求。
qr-gone-title = 这张图已失效
qr-gone = 它已被使用，或已超过三分钟。请在另一块屏幕上显示一张新的。
