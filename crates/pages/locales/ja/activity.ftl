activity-title = アクティビティ
activity-about = 過去12か月間にアカウントで起きたことです。
activity-none = まだ何もありません。
event-signed-up = アカウントが作成されました
event-signed-in =
    { $how ->
        [password] パスワードでログインしました
        [password-and-second] パスワードと2段階認証でログインしました
        [email] メールで届いたコードでログインしました
        [email-and-second] メールで届いたコードと2段階認証でログインしました
        [phone] SMSで届いたコードでログインしました
        [phone-and-second] SMSで届いたコードと2段階認証でログインしました
        [passkey] パスキーでログインしました
        [qr] 別のデバイスを使ってログインしました
       *[unknown] ログインしました
    }
event-wrong-password = 間違ったパスワードが{ $times }回入力されました
event-session-ended = セッションが終了しました
event-other-sessions-ended = ほかのセッションがすべて終了しました
event-primary-changed = { $contact }が優先の連絡先になりました
event-totp-added = 認証アプリが設定されました
event-totp-removed = 認証アプリが削除されました
event-device-trusted = ブラウザが信頼済みになりました
event-device-forgotten = ブラウザの信頼が解除されました
event-app-allowed = { $app }にアカウントへのアクセスを許可しました
event-app-removed = { $app }のアクセス権が削除されました
event-password-confirmed = { $app }のためにパスワードを確認しました
event-profile-changed = プロフィールが変更されました
event-friend-added = { $nickname }さんと友だちになりました
event-friend-removed = { $nickname }さんは友だちではなくなりました
event-friend-blocked = { $nickname }さんをブロックしました
event-closing-asked = アカウントは{ $moment }に閉鎖される予定になりました
event-closing-cancelled = アカウントの閉鎖が取り消されました
event-operator-acted =
    { $act ->
        [set-password] 管理者が新しいパスワードを設定しました
        [disable] 管理者がアカウントを無効にしました
        [enable] 管理者がアカウントを有効にしました
        [recover] 管理者が復旧用リンクを作成しました
       *[unknown] 管理者がアカウントを変更しました
    }
