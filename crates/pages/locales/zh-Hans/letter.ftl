## 信件：寄出的邮件。`news` 句同时用作主题，句末不加句号。

letter-code-subject = { $code } 是你的 { $brand } 验证码
letter-sign-up = 请在你开始注册的页面输入此验证码。
letter-sign-up-link = 确认此邮箱
letter-sign-in = 请在你正在登录的页面输入此验证码。
letter-sign-in-link = 登录
letter-recover = 请在你申请找回账号的页面输入此验证码。
letter-recover-link = 设置新密码
letter-add-contact = 请在账号页面输入此验证码，将此邮箱添加到你的账号。
letter-add-contact-link = 确认此邮箱
letter-step-up = 请在要求验证的页面输入此验证码，以确认是你本人。
letter-step-up-link = 确认是我本人
letter-code-lasts = 验证码在 { $wait }内有效，只能使用一次。
letter-code-not-you = 如果不是你本人操作，可能是有人误填了你的邮箱；没有验证码，什么都不会发生。无论谁索要，都不要告诉对方。
letter-registered-subject = 你已经有账号了
letter-registered = 有人（也许是你）想用此邮箱注册新账号，或将它添加为联系方式。它已经属于一个账号，因此没有任何更改。
letter-registered-link = 登录
letter-registered-not-you = 如果忘记了密码，可以从登录页面设置新密码。如果不是你本人操作，无需做任何事。
letter-changed = 此事发生于 { $moment }，账号昵称为 { $nickname }。
letter-changed-link = 查看账号
letter-changed-not-you = 如果是你本人操作，无需做任何事。如果不是，请立即设置新密码，并结束其他所有登录。
letter-call-off-link = 取消此申请
letter-call-off = 如果是你本人操作，请等到那时。如果不是，请取消申请并设置新密码。照常登录也会取消此申请。
letter-closing = 如果是你本人操作，无需做任何事。如果不是，或者你改变了主意，请在此之前登录并保留账号。
letter-closed-subject = 一位使用 { $app } 的用户已注销账号
letter-closed = { $app } 中 ID 为 { $id } 的用户已注销账号。其令牌已失效，该 ID 不会再分配给他人。
letter-closed-do = 除法律要求保留的内容外，请删除你保存的该用户数据。

## 发生了什么

news-signed-in = 有人在一个新的浏览器上登录了你的账号
news-second-step-failed = 有人通过了登录的第一步，但没有通过第二步
news-password-changed = 你的密码已更改
news-password-reset = 已通过验证码或链接设置了新密码
news-contact-added = { $contact } 已添加到你的账号
news-contact-removed = { $contact } 已从你的账号移除
news-primary-changed = { $contact } 现在是首选联系方式
news-passkey-added = 已添加通行密钥“{ $name }”
news-passkey-removed = 已移除通行密钥“{ $name }”
news-totp-added = 登录时将要求输入验证器应用的验证码
news-totp-removed = 登录时不再要求输入验证器应用的验证码
news-recovery-codes-made = 已生成新的恢复码，旧的已失效
news-recovery-code-used =
    { $left ->
       *[other] 已使用一个恢复码，还剩 { $left } 个
    }
news-device-trusted = 已信任一个浏览器，登录时不再要求两步验证
news-recovery-asked = 有人申请关闭你的两步验证，从 { $moment } 起可以执行
news-recovery-cancelled = 关闭你的两步验证的申请已取消
news-factors-removed = 你的两步验证已关闭
news-data-exported = 你的全部数据已被下载
news-closing-asked = 你的账号将于 { $moment } 注销
news-closing-cancelled = 你的账号不会被注销

## 短信

short-code = { $code } 是你的 { $brand } 验证码，{ $wait }内有效，只能使用一次。请勿告诉任何人。
short-registered = { $brand }：此号码已属于一个账号。登录：{ $link }
short-changed = { $brand }：{ $what }。如果不是你本人操作：{ $link }
short-closed = { $brand }：{ $app } 中 ID 为 { $id } 的用户已注销账号。
