## Frame

skip = 跳到正文
nav-own = 我的账号
nav-account = 账号
language = 语言
theme = 配色
theme-auto = 自动
theme-light = 浅色
theme-dark = 深色
title-problem = 出错：{ $title }
problem = 有一处需要处理
copy = 复制
copied = 已复制
copy-what = 复制 { $what }
cancel = 取消
allow = 允许
continue = 继续
another-account = 使用其他账号
none-yet = 暂无

## Times

moment = { $year }年{ $month }月{ $day }日 { $time }（UTC）
wait-seconds = { $count } 秒
wait-minutes = { $count } 分钟

## Apps

app-by = 开发者：{ $developer }
app-host = 完成后返回 { $host }

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

## Demonstration

demo-logins = 体验账号
demo-logins-about = 这是演示服务器，以下账号任何人都可以使用，请勿存放私人信息。
demo-heading = 立即体验
demo-about = 用下面的账号登录任一应用，看看它能得到什么。

## Choose an account

choose-title = 选择账号

## Consent

consent-heading = 允许 { $app } 使用你的账号？
consent-what = 该应用申请以下权限
consent-after = 无论是否允许，都会返回 { $host }。应用和开发者的名称由其自行填写。
consent-withdraw = 你可以随时在账号页面取消授权。
consent-again-heading = 继续前往 { $app }？
consent-again = { $app } 申请的权限你此前已经授权。
consent-again-what = 已授权的内容
permission-new = 新增
permission-already = 此前已授权
permission-required = 必需

## Permissions, by scope number. `shared` names what would be shared, `none` is for when there is nothing yet.

scope-1 = 昵称和头像
    .shared = 你的昵称“{ $shared }”和头像
    .none = 你的头像；你还没有设置昵称
scope-2 = 好友列表
    .about = 你在本站的好友的账号数字 ID
scope-3 = 本应用内的用户标识
    .about = 只在这个应用里代表你的一串字符，其他应用无法识别
scope-4 = 手机号码
    .shared = 你的手机号码，尾号 { $shared }
    .none = 你还没有绑定手机号码，应用得到的内容为空
scope-5 = 修改个人资料
    .about = 应用可以修改你的昵称和头像
scope-6 = 电子邮箱
    .shared = 你的邮箱 { $shared }
    .none = 你还没有绑定邮箱，应用得到的内容为空
scope-1000 = 路由器
    .about = 应用可以查看和更改一台路由器的设置
scope-1001 = 所有路由器
    .about = 应用可以查看和更改你所有路由器的设置
scope-2000 = 云端联系人
    .about = 应用可以读取你保存在云端的联系人
scope-2001 = 云端日历
    .about = 应用可以读取你保存在云端的日历
scope-2002 = 云端闹钟
    .about = 应用可以读取你保存在云端的闹钟
scope-6000 = 智能家居设备
    .about = 应用可以查看和控制你家中的设备
scope-6002 = 添加第三方设备
    .about = 应用可以向你的家中添加设备
scope-6003 = Alexa 控制
    .about = Alexa 可以查看和控制你家中的设备
scope-6004 = 控制第三方设备
    .about = 应用可以控制你家中其他厂商的设备
scope-7000 = 关注服务号
    .about = 你将关注该应用的服务号并收到它的消息
scope-11000 = 相册
    .about = 应用可以查看你保存在云端的照片
scope-12001 = 应用云端数据
    .about = 应用可以把自己的数据保存在你的云空间
scope-12005 = 心电数据
    .about = 应用可以读取你设备上的心电数据
scope-13002 = 运动健康数据
    .about = 应用可以读取你的步数、睡眠和锻炼数据
scope-16000 = 卡券
    .about = 应用可以查看你的优惠券和卡片
scope-16001 = 运动记录
    .about = 应用可以读取你的运动记录
scope-16002 = 身体数据
    .about = 应用可以读取你的身高、体重等数据
scope-20000 = 语音助手
    .about = 应用可以通过你的语音助手执行操作
scope-40000 = 云端 AI 服务
    .about = 应用可以用你的名义使用云端 AI 服务

## Confirm the password

check-title = 验证密码
check-why = { $app } 需要确认是你本人。
check-confirm = 确认
check-after = { $host } 的应用只会得知密码是否正确，不会得到密码本身。
check-wrong = 密码不正确，还可以尝试 { $tries } 次。

## Signed out

signed-out-title = 已退出登录
signed-out-about = 此浏览器已不能访问你的账号。你授权过的应用仍保有权限，直到你取消授权。

## Account

account-title = 我的账号
account-profile = 个人资料
account-contacts = 联系方式
account-apps = 已授权的应用
account-sessions = 登录状态
account-leave = 退出登录或添加账号
nickname = 昵称
user-id = 账号数字 ID
picture-alt = 你的头像
picture-new = 更换头像
picture-hint = PNG、JPEG 或 WebP，不超过 { $limit } MB
picture-save = 保存头像
picture-generated = 使用自动生成的头像
contacts-none = 此账号还没有绑定邮箱和手机号码。
contact-verified = 已验证
contact-unverified = 未验证
apps-none = 没有应用可以访问你的账号。
app-given = 授权于 { $moment }
app-remove = 取消授权
app-remove-which = 取消授权：{ $app }
last-used = 最近使用于 { $moment }
never-used = 尚未使用
session-this = 当前浏览器
session-since = 登录于 { $moment }
session-end = 结束
session-end-which = 结束在 { $browser } 上的登录
session-end-others = 结束其他所有登录
sign-out = 退出登录
add-account = 添加其他账号
notice-picture-saved = 新头像已保存。
notice-picture-generated = 已改用自动生成的头像。
notice-picture-missing = 请先选择一个文件
notice-picture-too-large = 文件太大，请选择不超过 { $limit } MB 的图片。
notice-picture-unreadable = 无法识别该图片，请选择 PNG、JPEG 或 WebP 文件。
notice-session-ended = 该登录已结束。
notice-other-sessions-ended = 其他登录已全部结束。
notice-access-removed = { $app } 已不能访问你的账号。

## Home

home-title = 一个账号，登录你使用的各个应用
home-apps = 应用在获取你的任何信息之前都要在这里征得同意。给什么由你决定，也可以随时收回。
home-account = 进入我的账号

## Errors: the message is the title, `what` says what happened, `do` what to do

error-status = 状态码
error-number = 错误码
error-trace = 追踪编号
error-home = 返回首页
error-protocol = 无法处理该应用的请求
    .do = 这需要应用的开发者来修正。请返回应用，并把本页内容告诉开发者。
error-not-found = 页面不存在
    .what = 这个地址没有内容。
    .do = 请检查地址，或从首页开始。
error-wrong-method = 访问方式不正确
    .what = 该地址不支持这样的访问方式。
    .do = 请返回上一页，使用页面上的按钮。
error-too-large = 发送的内容过大
    .what = 发送的内容超出了此页面的上限。
    .do = 请返回并减少内容，例如换一张较小的图片。
error-expired-flow = 本次登录已失效
    .what = 间隔时间过长，或者已经完成。
    .do = 请回到应用重新开始。
error-other-browser = 本次登录不是在此浏览器发起的
    .what = 它属于另一个浏览器，或者此浏览器的 Cookie 已被清除。
    .do = 请在此浏览器中回到应用重新开始。
error-csrf = 页面已过期
    .what = 提交的表单属于之前的会话，因此没有做任何更改。
    .do = 请返回并刷新页面，然后重试。
error-unavailable = 服务器暂时无法响应
    .what = 服务器所依赖的服务不可用，数据没有丢失。
    .do = 请在 { $wait }后重试。
error-too-many = 请求过于频繁
    .what = 来自你所在网络的请求超出了服务器的上限。
    .do = 请在 { $wait }后重试。
error-internal = 服务器出错了
    .what = 你的请求没有完成，这不是你的问题。
    .do = 请重试。如果问题依旧，请把下面的追踪编号告诉本站管理员。
