## Sign up

sign-up = アカウントを作成
sign-up-title = アカウントを作成
sign-up-hint = ご本人のものか確かめるために、コードを送ります。電話番号は国番号を付けてください（例：+86…）
sign-up-instead = 既存のアカウントでログイン
sign-up-closed = このサーバーでは、アカウントは管理者が作成するか、招待によって作成されます。招待がある場合は、その中のリンクを開いてください。
sign-up-finish-title = アカウントの仕上げ
sign-up-finish-lead = { $contact }を確認しました。ほかの人に表示される名前とパスワードを決めてください。
sign-up-button = アカウントを作成
contact-empty = メールアドレスまたは電話番号を入力してください
contact-email = メールアドレスではありません。name@example.comのような形で入力してください。
contact-phone = 電話番号ではありません。国番号を付けて入力してください（例：+8613800000001）。
sign-up-nickname = ニックネーム
sign-up-nickname-hint = 64文字まで。友だちと、許可したアプリに表示されます。
sign-up-nickname-empty = ニックネームを入力してください

## A new password

new-password-label = 新しいパスワード
new-password-hint = { $least }文字以上。互いに関係のないいくつかの単語は、覚えやすく、推測されにくくなります。
password-too-short = パスワードが短すぎます。{ $least }文字以上にしてください。
password-too-long = パスワードが長すぎます。4,096バイト（半角英字で約4,000文字）以内にしてください。
password-guessable = 推測されやすいパスワードです。互いに関係のないいくつかの単語を使い、自分の名前は含めないでください。
password-in-force = これは現在のパスワードです。別のものを使ってください。
password-known = このパスワードは、ほかのサービスからパスワードが漏れた際に知られています。別のものを使い、そのサービスでも変更してください。

## Enter the code

code-title = コードを入力
code-sent = { $contact }にコードを送信しました。
code-sent-perhaps = { $contact }のアカウントがある場合は、コードを送信しました。
code-label = コード
code-hint = 6桁の数字
code-empty = コードを入力してください
code-wrong = コードが正しくありません。あと{ $tries }回試せます。
code-over = このコードはもう使えません。新しいコードを送信してください。
code-too-many = コードの要求が多すぎます。{ $wait }後に再送信できます。
code-nothing = 届きませんか？1分ほどかかることがあります。迷惑メールも確かめてください。
code-nothing-mail = 届きませんか？1分ほどかかることがあります。迷惑メールも確かめてください。メール内のリンクを開いても進めます。
code-nothing-short = 届きませんか？1分ほどかかることがあります。番号が正しいか確かめてください。
code-again = コードを再送信
code-other = 別の連絡先を使う

## Open a link

link-title = ご本人ですか？
link-about = このリンクは{ $contact }に送信されました。自分で要求した場合のみ進んでください。
link-elsewhere = 別のブラウザで開始されています。ここでアカウントを作成できます。アプリから来た場合は、その後、元のブラウザでアプリに戻ってログインしてください。
link-confirm = 確認
link-sign-in = ログイン
link-recover = 新しいパスワードを設定
link-step-up = 本人です
link-over-title = このリンクはもう使えません
link-over = 使用済みか、期限切れか、その後に新しいリンクが送信されています。
link-again = 最初からやり直す
