account-title = アカウント情報
account-leave = ログアウト、またはアカウントの追加
sign-out = ログアウト
sign-out-all = すべてのアカウントからログアウト
add-account = 別のアカウントを追加
save = 保存

## Overview

mend-title = セキュリティ
mend-nothing = 対応が必要な項目はありません。
mend-no-contact = パスワードを忘れてもアカウントに戻れるように、メールアドレスか電話番号を追加する
mend-one-contact = 今の連絡先が使えなくなったときのために、2つ目のメールアドレスか電話番号を追加する
mend-no-second = 2段階認証をオンにして、盗まれたパスワードだけではログインできないようにする
mend-no-codes = スマートフォンをなくしたときのために、リカバリーコードを作成する
mend-requests = { $count }人から友だち申請が届いています
glance-title = 現在の状況
glance-devices = { $count }個のブラウザでログインしています
glance-apps = { $count }個のアプリがアカウントにアクセスできます
glance-friends = 友だちが{ $count }人います

## Profile

profile-title = プロフィール
profile-about = あなたについて
profile-language = 通知の言語
profile-language-hint = このサーバーから届くメッセージがこの言語になります。
nickname-wrong = ニックネームに使えません。64文字以内で、見えない文字を含めずに入力してください。
profile-region-wrong = 国または地域を一覧から選んでください
profile-picture-missing = 先にファイルを選択してください
profile-picture-too-large = ファイルが大きすぎます。{ $limit } MB以下のファイルを選択してください。
profile-picture-pixels = 画像のピクセル数が多すぎます。{ $limit }メガピクセル以下の画像を選択してください。
profile-picture-unreadable = 画像として読み取れません。PNG、JPEG、WebP、GIFのいずれかのファイルを選択してください。
nickname = ニックネーム
nickname-hint = ほかの人やアプリに表示される名前
region = 国または地域
region-none = 指定しない
location = { $region } { $city }
user-id = アカウント番号
picture-title = 画像
picture-alt = あなたの画像
picture-new = 新しい画像
picture-hint = PNG、JPEG、WebP、GIF、{ $limit } MBまで
picture-upload = アップロード
picture-save = 画像を保存
picture-generated = 自動生成の画像を使う
crop-title = 新しい画像の調整
crop-preview = プレビュー
crop-preview-alt = 画像の選択した部分
crop-whole = 画像全体
crop-whole-alt = アップロードした画像
crop-size = 切り抜く範囲の大きさ
crop-across = 左右の位置
crop-down = 上下の位置
crop-look = 表示を更新

## Password

password-title = パスワードの変更
password-change = パスワードを変更
password-about = 変更後、連携したアプリはもう一度許可する必要があります。確認済みの連絡先すべてに通知されます。
password-set = パスワードを設定

## Devices

devices-title = デバイス
devices-sessions = ログイン中の場所
last-used = 最終使用：{ $moment }
session-this = このブラウザ
session-since = ログイン：{ $moment }
session-end = 終了
session-end-which = { $browser }のセッションを終了
session-end-others = ほかのセッションをすべて終了

## Connected apps

apps-title = 連携アプリ
apps-allowed = 許可したアプリ
apps-password = パスワードの確認を求めたアプリ
apps-none = アカウントにアクセスできるアプリはありません。
app-given = 許可：{ $moment }
app-asked = 確認：{ $moment }。そのアプリでの利用者の識別情報だけを知り、何も読み取れません。
app-remove = アクセス権を削除
app-remove-which = { $app }のアクセス権を削除
never-used = まだ使われていません

## What has just been done

done-password = 新しいパスワードを設定しました。
done-profile = プロフィールを保存しました。
done-picture = 新しい画像を保存しました。
done-generated = 自動生成の画像に変更しました。
done-session = セッションを終了しました。
done-no-session = そのセッションはすでにありません。何も終了していません。
done-others = ほかのセッションをすべて終了しました。
done-app = アプリはアカウントにアクセスできなくなりました。
