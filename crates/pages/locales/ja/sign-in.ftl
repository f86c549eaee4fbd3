## Sign in

sign-in = ログイン
sign-in-title = ログイン
sign-in-again = もう一度ログイン
sign-in-for = { $app }に進む
sign-in-choose = ログイン中のアカウントを選択
login-label = アカウント
login-hint = メールアドレス、電話番号、またはアカウント番号
password-label = パスワード
sign-in-empty-login = メールアドレス、電話番号、またはアカウント番号を入力してください
sign-in-empty-password = パスワードを入力してください
sign-in-wrong = アカウントとパスワードが一致しません。両方を確かめて、もう一度試してください。
sign-in-too-many = 試行回数が多すぎます。{ $wait }後にもう一度試してください。
sign-in-busy = 現在、多くの人がログインしています。{ $wait }後にもう一度試してください。

## Choose an account

choose-title = アカウントを選択

## Signed out

signed-out-title = ログアウトしました
signed-out-about = このブラウザからはアカウントにアクセスできなくなりました。許可したアプリは、アクセス権を削除するまで引き続きアクセスできます。
