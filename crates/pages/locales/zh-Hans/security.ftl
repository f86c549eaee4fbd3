## 登录时的第二步

second-title = 两步验证：输入验证码
second-lead = 你的账号开启了两步验证。请打开身份验证器应用，输入其中显示的六位数字；也可以使用一个恢复码。
second-lead-recovery = 你的账号开启了两步验证。请使用通行密钥，或输入一个恢复码。
second-code = 验证码
second-code-hint = 应用中的六位数字，或打印出来的恢复码
second-empty = 请输入验证码
second-wrong = 这个验证码无效：可能输错、已过期或已用过。请等应用显示下一个验证码后再试。
second-trust = 信任这个浏览器
# $days is a number of days.
second-trust-hint = { $days ->
   *[other] 在 { $days } 天内，这里登录时不再要求验证码。请只在自己的设备上选择。
}

## 登录与安全

place-security = 登录与安全
security-title = 登录与安全
security-two-steps = 两步验证
security-two-steps-about = 输入密码之后，再出示只有你才有的东西：应用中的验证码、通行密钥，或打印出来的恢复码。
security-on = 已开启
security-off = 未开启
security-missing = 尚缺
# $moment is a date with a time.
security-since = 添加于 { $moment }
security-totp-added = 已添加身份验证器。今后登录时需要输入其中的验证码。请同时生成恢复码，以防手机丢失。
security-totp-removed = 已移除身份验证器
security-device-forgotten = 该浏览器今后登录时会再次要求验证码

## 身份验证器

totp-name = 身份验证器应用
totp-about = 手机上的应用，显示每 30 秒更换一次的六位数字。
totp-add = 添加
totp-remove = 移除
totp-title = 添加身份验证器应用
totp-scan = 在手机上打开身份验证器应用，扫描这张图。
totp-picture = 供身份验证器应用扫描的图，内容与下方文字相同。
totp-type = 也可以在应用中输入这串密钥。
totp-code = 应用中的验证码
totp-code-hint = 应用此刻显示的六位数字
totp-wrong = 这不是该密钥的验证码。请检查手机时间是否准确，然后输入应用此刻显示的验证码。

## 恢复码

recovery-codes-name = 恢复码
recovery-codes-about = 写在纸上的十个验证码。手机不在身边时，每个可用来登录一次。
# $left is how many codes are left.
recovery-codes-left = { $left ->
   *[other] 还剩 { $left } 个。生成新的恢复码后，旧的全部失效。
}
recovery-codes-make = 生成新的恢复码
recovery-codes-title = 你的恢复码
recovery-codes-keep = 请打印或抄写这些恢复码，和重要文件放在一起。它们只显示这一次，每个只能使用一次。
recovery-codes-done = 我已保存

## 受信任的浏览器

trusted-title = 受信任的浏览器
trusted-about = 在这些浏览器上登录不要求两步验证。
# $moment is a date with a time.
trusted-until = 信任至 { $moment }
trusted-forget = 不再信任

## 移除验证方式

totp-remove-title = 移除身份验证器应用
passkey-remove-title = 移除这个通行密钥
remove-factor-about = 移除后不能再用它登录。你授权过的应用会要求重新登录，你的每个联系方式都会收到通知。
remove-factor-last = 没有其他两步验证方式：此后仅凭密码即可进入这个账号。
remove-factor-others = 结束我的其他会话
remove-factor-others-hint = 除此处外，其他地方都会退出登录。
add-factor-others-hint = 如果可能有其他人登录了你的账号，请勾选此项。之后，已连接的应用需要重新授权。

## 通行密钥

passkeys-title = 通行密钥
passkeys-about = 通行密钥保存在你的手机、电脑或安全密钥中，用指纹、面容或 PIN 解锁，登录时不再需要密码和验证码。
passkeys-none = 还没有通行密钥
# $moment is a date with a time.
passkey-used = 最近使用于 { $moment }
passkey-add = 添加通行密钥
passkey-rename = 重命名
passkey-rename-label = 这个通行密钥的名称
passkey-title = 添加通行密钥
passkey-about = 你的设备会要求指纹、面容或 PIN。此后它可以直接为你登录，别人也无法从你这里骗走它。
passkey-cannot = 这个浏览器无法为本服务器创建通行密钥。通行密钥需要启用脚本，并且服务器要有自己的域名。
passkey-name = 名称
passkey-name-hint = 便于和其他通行密钥区分
passkey-name-wrong = 请输入 1 到 64 个字符的名称
passkey-refused = 未能添加这个通行密钥。它可能已经存在，或者页面打开得太久。请重试。
passkey-make = 添加
passkey-sign-in = 使用通行密钥登录
passkey-confirm = 使用通行密钥确认
passkey-wrong = 这个通行密钥不能打开这里的任何账号。请换一个，或使用其他方式登录。
security-passkey-added = 已添加通行密钥。请同时生成恢复码，以防设备丢失。
security-passkey-removed = 已移除通行密钥
security-passkey-renamed = 通行密钥已重命名
