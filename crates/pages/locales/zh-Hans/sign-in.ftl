## Sign in

sign-in = 登录
sign-in-title = 登录
sign-in-again = 重新登录
sign-in-for = 登录后继续前往 { $app }
sign-in-choose = 选择已登录的账号
login-label = 账号
login-hint = 邮箱、手机号码或账号数字 ID
password-label = 密码
sign-in-empty-login = 请输入邮箱、手机号码或账号数字 ID
sign-in-empty-password = 请输入密码
sign-in-wrong = 账号或密码不正确，请检查后重试。
sign-in-too-many = 尝试次数过多，请在 { $wait }后重试。
sign-in-busy = 当前登录人数较多，请在 { $wait }后重试。

## Choose an account

choose-title = 选择账号

## Signed out

signed-out-title = 已退出登录
signed-out-about = 此浏览器已不能访问你的账号。你授权过的应用仍保有权限，直到你取消授权。
