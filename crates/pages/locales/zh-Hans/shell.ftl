## Frame

skip = 跳到正文
nav-own = 我的账号
nav-account = 账号
nav-who = 已登录为 { $name }
language = 语言
language-now = 语言：{ $name }
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
password-show = 显示密码
password-hide = 隐藏密码
step = 第 { $at } 步，共 { $of } 步
pages = 翻页
newer = 较新
older = 较早
print = 打印
places = 账号的各个页面
place-overview = 概览
none-yet = 暂无

## Times

moment = { $year }年{ $month }月{ $day }日 { $time }（UTC）
wait-seconds = { $count } 秒
wait-minutes = { $count } 分钟
wait-hours = { $count } 小时
wait-days = { $count } 天

## Apps

app-by = 开发者：{ $developer }
app-host = 完成后返回 { $host }
