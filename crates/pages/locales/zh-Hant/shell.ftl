## Frame

skip = 跳到主要內容
nav-own = 我的帳號
nav-account = 帳號
nav-who = 已登入為 { $name }
language = 語言
language-now = 語言：{ $name }
theme = 色彩
theme-auto = 自動
theme-light = 淺色
theme-dark = 深色
title-problem = 發生問題：{ $title }
problem = 有一個問題需要處理
copy = 複製
copied = 已複製
copy-what = 複製 { $what }
cancel = 取消
allow = 允許
continue = 繼續
another-account = 使用其他帳號
password-show = 顯示密碼
password-hide = 隱藏密碼
step = 第 { $at } 步，共 { $of } 步
pages = 換頁
newer = 較新
older = 較舊
print = 列印
places = 帳號的各個頁面
place-overview = 總覽
none-yet = 目前沒有

## Times

moment = { $year }年{ $month }月{ $day }日 { $time }（UTC）
wait-seconds = { $count } 秒
wait-minutes = { $count } 分鐘
wait-hours = { $count } 小時
wait-days = { $count } 天

## Apps

app-by = 開發者：{ $developer }
app-host = 完成後返回 { $host }
