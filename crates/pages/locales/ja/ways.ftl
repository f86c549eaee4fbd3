## Other ways to sign in

sign-in-by-code = メールかSMSでコードを受け取る
sign-in-by-qr = ログイン中のスマートフォンを使う
sign-in-with-password = パスワードでログイン
sign-in-code-title = コードでログイン
sign-in-code-lead = 6桁のコードを、メールアドレスか電話番号に送ります。
sign-in-code-send = コードを送信

## Sign in with a phone

qr-title = スマートフォンでログイン
qr-lead = ログイン中のスマートフォンかタブレットのカメラで、この画像を読み取ってください。
qr-picture = このブラウザをログインさせるために、スマートフォンで読み取る画像
qr-number = スマートフォンにも同じ番号が表示されます：
qr-waits = スマートフォンで許可すると、このページは自動的に先へ進みます。画像は3分間有効です。
qr-over-title = 画像の期限が切れました
qr-over = 時間内に使われませんでした。新しい画像を表示してください。
qr-denied-title = スマートフォンで拒否されました
qr-denied = このログインはスマートフォンで拒否されました。
qr-again = 新しい画像を表示
qr-ask-title = 別の画面でのログイン
qr-ask = { $browser }（アドレス：{ $address }）が、あなたのアカウントへのログインを求めています。
qr-compare = その画面が目の前にあり、この番号が表示されている場合にのみ許可してください：
qr-warning = この画像やリンクがほかの人から送られてきた場合は、拒否してください。
qr-allow = 許可
qr-deny = 拒否
qr-allowed-title = 別の画面がログインしました
qr-allowed = まもなく自動的に先へ進みます。デバイスの一覧に表示され、そこで終了できます。
qr-refused-title = ログインは行われませんでした
qr-refused = 別の画面からの要求を拒否しました。
qr-gone-title = この画像は無効になりました
qr-gone = 使用済みか、3分を過ぎています。別の画面に新しい画像を表示してください。
