## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code }は{ $brand }の認証コードです
letter-sign-up = アカウントの作成を始めたページで、このコードを入力してください。
letter-sign-up-link = このアドレスを確認
letter-sign-in = ログイン中のページで、このコードを入力してください。
letter-sign-in-link = ログイン
letter-recover = アカウントの復旧を申し込んだページで、このコードを入力してください。
letter-recover-link = 新しいパスワードを設定
letter-add-contact = このアドレスをアカウントに追加するには、アカウントのページでこのコードを入力してください。
letter-add-contact-link = このアドレスを確認
letter-step-up = コードを求めているページでこのコードを入力し、ご本人であることを確認してください。
letter-step-up-link = 本人であることを確認
letter-code-lasts = コードは{ $wait }以内に1回だけ使えます。
letter-code-not-you = 心当たりがない場合は、誰かが誤ってあなたのアドレスを入力した可能性があります。コードがなければ何も起こりません。誰に聞かれてもコードを教えないでください。
letter-registered-subject = すでにアカウントがあります
letter-registered = このアドレスで、新しいアカウントの作成または連絡先の追加の操作がありました（ご自身かもしれません）。このアドレスはすでにアカウントに登録されているため、何も変更されていません。
letter-registered-link = ログイン
letter-registered-not-you = パスワードがわからない場合は、ログインページから新しいパスワードを設定できます。心当たりがない場合は、何もする必要はありません。
letter-changed = { $moment }に{ $nickname }さんのアカウントで行われました。
letter-changed-link = アカウントを見る
letter-changed-not-you = ご自身の操作であれば、何もする必要はありません。そうでない場合は、すぐに新しいパスワードを設定し、ほかのセッションをすべて終了してください。
letter-call-off-link = 申請を取り消す
letter-call-off = ご自身の操作であれば、その日時までお待ちください。そうでない場合は、申請を取り消して新しいパスワードを設定してください。通常どおりログインしても取り消されます。
letter-closing = ご自身の操作であれば、何もする必要はありません。そうでない場合や考えが変わった場合は、その日時までにログインすればアカウントを残せます。
letter-closed-subject = { $app }の利用者がアカウントを閉鎖しました
letter-closed = { $app }でIDが{ $id }の利用者がアカウントを閉鎖しました。トークンは無効になり、このIDがほかの人に割り当てられることはありません。
letter-closed-do = 法律で保存が求められている場合を除き、この利用者について保存しているデータを削除してください。

## What changed

news-signed-in = 新しいブラウザからアカウントへのログインがありました
news-second-step-failed = ログインの1段階目を通った人が、2段階目で止まりました
news-password-changed = パスワードが変更されました
news-password-reset = コードまたはリンクを使って新しいパスワードが設定されました
news-contact-added = { $contact }がアカウントに追加されました
news-contact-removed = { $contact }がアカウントから削除されました
news-primary-changed = { $contact }が優先の連絡先になりました
news-passkey-added = パスキー「{ $name }」が追加されました
news-passkey-removed = パスキー「{ $name }」が削除されました
news-totp-added = 今後は認証アプリのコードが求められます
news-totp-removed = 今後は認証アプリのコードは求められません
news-recovery-codes-made = 新しいリカバリーコードが作成され、以前のコードは使えなくなりました
news-recovery-code-used = リカバリーコードが使われ、残りは{ $left }個です
news-device-trusted = 信頼済みのブラウザが追加され、そのブラウザでは2段階認証が求められません
news-recovery-asked = 2段階認証の解除が申請され、{ $moment }以降に実行できるようになります
news-recovery-cancelled = 2段階認証の解除の申請が取り消されました
news-factors-removed = 2段階認証が解除されました
news-data-exported = すべてのデータがダウンロードされました
news-closing-asked = アカウントは{ $moment }に閉鎖されます
news-closing-cancelled = アカウントの閉鎖は取り消されました

## Short messages

short-code = { $code }は{ $brand }の認証コードです。{ $wait }以内に1回だけ使えます。誰にも教えないでください。
short-registered = { $brand }：この番号はすでにアカウントに登録されています。ログイン：{ $link }
short-changed = { $brand }：{ $what }。心当たりがない場合：{ $link }
short-closed = { $brand }：{ $app }でIDが{ $id }の利用者がアカウントを閉鎖しました。
