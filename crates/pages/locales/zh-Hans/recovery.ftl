## 找回账号

recover = 忘记密码？
recover-title = 设置新密码
recover-lead = 请输入你的账号。如果账号存在，我们会向它发送验证码和链接。
recover-second-title = 完成两步验证
recover-without = 这些都不在手边？
recover-without-about = 你可以申请关闭两步验证。这需要 { $wait }，我们会立即通知你的所有联系方式，以便在不是你本人操作时提出反对。
recover-without-ask = 申请关闭
recover-without-waiting = 已经申请过了。从 { $moment } 起，以同样的方式回到这里，即可不经两步验证设置新密码。
recover-password-title = 选择新密码
recover-password-lead = 目前已登录的所有地方都将退出登录。
recover-password-removes = 你的两步验证将同时关闭。
recover-password-set = 设置密码
wait-asked-title = 你已申请关闭两步验证
wait-asked = 从 { $moment } 起，以同样的方式回来并设置新密码。我们已通知你的所有联系方式。照常登录会取消此申请。
wait-call-off-title = 保留两步验证吗？
wait-call-off = 有人申请关闭你账号的两步验证。如果不是你本人，请取消申请，然后设置新密码。
wait-call-off-button = 取消申请
wait-called-off-title = 申请已取消
wait-called-off = 你的两步验证保持不变。如果不是你本人申请的，说明有人能看到你的邮件或短信：请在那里也更改密码。
wait-over-title = 没有可取消的申请
wait-over = 它已被取消，或已经结束。
