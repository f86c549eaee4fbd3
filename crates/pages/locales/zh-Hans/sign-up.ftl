## 注册

sign-up = 注册账号
sign-up-title = 注册账号
sign-up-hint = 我们会发送验证码，确认它属于你。手机号码请加上国家或地区代码，如 +86…
sign-up-instead = 使用已有账号登录
sign-up-closed = 在此服务器上，账号由管理者创建或凭邀请注册。如果你有邀请，请打开其中的链接。
sign-up-finish-title = 完成注册
sign-up-finish-lead = { $contact } 已确认。请选择别人看到的昵称，并设置密码。
sign-up-button = 注册
contact-empty = 请输入邮箱或手机号码
contact-email = 这不是邮箱地址。邮箱地址的形式为 name@example.com。
contact-phone = 这不是手机号码。请加上国家或地区代码，如 +8613800000001。
sign-up-nickname = 昵称
sign-up-nickname-hint = 最多 64 个字符。好友和你授权的应用可以看到。
sign-up-nickname-empty = 请输入昵称

## 新密码

new-password-label = 新密码
new-password-hint = 至少 { $least } 个字符。几个互不相关的词，好记又难猜。
password-too-short = 密码太短，至少需要 { $least } 个字符。
password-too-long = 密码太长，最多 4,096 字节，约 4,000 个拉丁字母。
password-guessable = 这个密码容易被猜到。请使用几个互不相关的词，不要包含你的名字。
password-in-force = 这就是你现在的密码。请换一个。
password-known = 这个密码已随其他服务的泄露而公开。请换一个，并在那个服务上也更改密码。

## 输入验证码

code-title = 输入收到的验证码
code-sent = 我们已向 { $contact } 发送验证码。
code-sent-perhaps = 如果 { $contact } 有对应的账号，我们已向其发送验证码。
code-label = 验证码
code-hint = 六位数字
code-empty = 请输入验证码
code-wrong =
    { $tries ->
       *[other] 验证码不正确，还可以尝试 { $tries } 次。
    }
code-over = 此验证码已不能使用，请重新发送。
code-too-many = 请求验证码次数过多，{ $wait }后可以再次发送。
code-nothing = 没有收到？可能需要一分钟。请同时查看垃圾邮件。
code-nothing-mail = 没有收到？可能需要一分钟。请同时查看垃圾邮件。你也可以打开邮件中的链接。
code-nothing-short = 没有收到？可能需要一分钟。请检查号码是否正确。
code-again = 重新发送
code-other = 换一个

## 打开链接

link-title = 是你本人吗？
link-about = 此链接已发送至 { $contact }。只有在你本人请求时才继续。
link-elsewhere = 你是在另一个浏览器中开始的。你可以在这里创建账号。如果你来自某个应用，之后请回到那个浏览器中的应用并登录。
link-confirm = 确认
link-sign-in = 登录
link-recover = 设置新密码
link-step-up = 是我本人
link-over-title = 此链接已不能使用
link-over = 它已被使用、已过期，或之后又发送了新的链接。
link-again = 重新开始
