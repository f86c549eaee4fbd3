## Frame

skip = 本文へ移動
nav-own = アカウント情報
nav-account = アカウント
nav-who = { $name }としてログイン中
language = 言語
language-now = 言語：{ $name }
theme = 配色
theme-auto = 自動
theme-light = ライト
theme-dark = ダーク
title-problem = 問題：{ $title }
problem = 対応が必要な問題があります
copy = コピー
copied = コピーしました
copy-what = { $what }をコピー
cancel = キャンセル
allow = 許可
continue = 続ける
another-account = 別のアカウントを使う
password-show = パスワードを表示
password-hide = パスワードを隠す
step = 全{ $of }ステップ中{ $at }番目
pages = ページの移動
newer = 新しいもの
older = 古いもの
print = 印刷
places = アカウントの各ページ
place-overview = 概要
none-yet = まだありません

## Times

moment = { $year }年{ $month }月{ $day }日 { $time }（UTC）
wait-seconds = { $count }秒
wait-minutes = { $count }分
wait-hours = { $count }時間
wait-days = { $count }日

## Apps

app-by = 開発者：{ $developer }
app-host = 完了後に{ $host }へ戻ります
