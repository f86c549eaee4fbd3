## Demonstration

demo-logins = 体验账号
demo-logins-about = 这是演示服务器，以下账号任何人都可以使用，请勿存放私人信息。
demo-heading = 立即体验
demo-about = 用下面的账号登录任一应用，看看它能得到什么。

## Home

home-title = 一个账号，登录你使用的各个应用
home-apps = 应用在获取你的任何信息之前都要在这里征得同意。给什么由你决定，也可以随时收回。
home-account = 进入我的账号
