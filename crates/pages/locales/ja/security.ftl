## The second step of a sign-in

second-title = 2段階認証：コードを入力
second-lead = このアカウントには2段階目の認証が必要です。認証アプリを開いて表示された6桁の数字を入力するか、リカバリーコードを使ってください。
second-lead-recovery = このアカウントには2段階目の認証が必要です。パスキーを使うか、リカバリーコードを入力してください。
second-code = コード
second-code-hint = アプリに表示された6桁の数字、または印刷したリカバリーコード
second-empty = コードを入力してください
second-wrong = このコードは無効です。別のコードか、期限切れか、使用済みです。アプリに次のコードが表示されるのを待って、もう一度試してください。
second-trust = このブラウザを信頼する
second-trust-hint = { $days }日間、ここではコードが求められません。ご自身のデバイスでのみ選択してください。

## Sign-in and security

place-security = ログインとセキュリティ
security-title = ログインとセキュリティ
security-two-steps = 2段階認証
security-two-steps-about = パスワードの後に、自分だけが持っているものを示します。アプリのコード、パスキー、または印刷したコードです。
security-on = オン
security-off = オフ
security-missing = 未作成
security-since = 追加：{ $moment }
security-totp-added = 認証アプリを追加しました。今後はログイン時にアプリのコードを入力します。スマートフォンをなくしたときのために、リカバリーコードも作成してください。
security-totp-removed = 認証アプリを削除しました
security-device-forgotten = そのブラウザでは再びコードが求められます

## Authenticator app

totp-name = 認証アプリ
totp-about = スマートフォンのアプリが、30秒ごとに変わる6桁の数字を表示します。
totp-add = 追加
totp-remove = 削除
totp-title = 認証アプリを追加
totp-scan = スマートフォンで認証アプリを開き、この画像を読み取ってください。
totp-picture = 認証アプリで読み取る画像。下の文字列と同じ内容です。
totp-type = または、このキーをアプリに入力してください。
totp-code = アプリのコード
totp-code-hint = アプリに今表示されている6桁の数字
totp-wrong = このキーのコードではありません。スマートフォンの時刻が正しいことを確かめ、アプリに今表示されているコードを入力してください。

## Recovery codes

recovery-codes-name = リカバリーコード
recovery-codes-about = 紙に控えておく10個のコードです。スマートフォンが手元にないとき、それぞれ1回ログインに使えます。
recovery-codes-left = 残りは{ $left }個です。新しく作成すると、残りのコードは使えなくなります。
recovery-codes-make = 新しいコードを作成
recovery-codes-title = 自分のリカバリーコード
recovery-codes-keep = 印刷するか書き写して、大切な書類と一緒に保管してください。表示されるのは今だけで、それぞれ1回使えます。
recovery-codes-done = 保管しました

## Trusted browsers

trusted-title = 信頼済みのブラウザ
trusted-about = これらのブラウザでは2段階目の認証が求められません。
trusted-until = { $moment }まで信頼
trusted-forget = 再び求める

## Taking a factor away

totp-remove-title = 認証アプリの削除
passkey-remove-title = このパスキーの削除
remove-factor-about = 削除すると、ログインに使えなくなります。許可したアプリは再度ログインを求め、すべての連絡先に通知が届きます。
remove-factor-last = ほかに設定されているものはありません。今後はパスワードだけでこのアカウントに入れます。
remove-factor-others = 自分のほかのセッションを終了
remove-factor-others-hint = ここ以外のすべての場所でログアウトします。
add-factor-others-hint = ほかの人がアカウントにログインしている可能性がある場合に選択してください。その後、連携したアプリはもう一度許可する必要があります。

## Passkeys

passkeys-title = パスキー
passkeys-about = パスキーは、スマートフォン、パソコン、またはセキュリティキーに保存されます。指紋、顔、またはPINで解除し、パスワードもコードも使わずにログインできます。
passkeys-none = パスキーはまだありません
passkey-used = 最終使用：{ $moment }
passkey-add = パスキーを追加
passkey-rename = 名前を変更
passkey-rename-label = このパスキーの名前
passkey-title = パスキーを追加
passkey-about = デバイスが指紋、顔、またはPINを求めます。その後はデバイスだけでログインでき、だまし取られることもありません。
passkey-cannot = このブラウザでは、このサーバー用のパスキーを作成できません。パスキーには、スクリプトが有効であることと、サーバーに固有のドメイン名があることが必要です。
passkey-name = 名前
passkey-name-hint = ほかのパスキーと区別するための名前
passkey-name-wrong = 名前を1～64文字で入力してください
passkey-refused = パスキーは追加されませんでした。すでに追加されているか、ページを開いてから時間がたちすぎた可能性があります。もう一度試してください。
passkey-make = 追加
passkey-sign-in = パスキーでログイン
passkey-confirm = パスキーで確認
passkey-wrong = このパスキーで使えるアカウントはここにはありません。別のパスキーを使うか、別の方法でログインしてください。
security-passkey-added = パスキーを追加しました。デバイスをなくしたときのために、リカバリーコードも作成してください。
security-passkey-removed = パスキーを削除しました
security-passkey-renamed = パスキーの名前を変更しました
