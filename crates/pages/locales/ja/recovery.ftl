## Recovery

recover = パスワードを忘れた場合
recover-title = 新しいパスワードを設定
recover-lead = アカウントを入力してください。アカウントがある場合は、コードとリンクを送信します。
recover-second-title = 2段階認証の確認
recover-without = どれも手元にない場合
recover-without-about = 2段階認証の解除を申請できます。解除までに{ $wait }かかります。ほかの人による申請であれば止められるように、すべての連絡先にすぐに通知します。
recover-without-ask = 解除を申請
recover-without-waiting = すでに申請されています。{ $moment }以降に同じ方法でここに戻ると、2段階認証なしで新しいパスワードを設定できます。
recover-password-title = 新しいパスワードの選択
recover-password-lead = 現在ログインしているすべての場所からログアウトします。
recover-password-removes = 同時に2段階認証が解除されます。
recover-password-set = パスワードを設定
wait-asked-title = 2段階認証の解除を申請しました
wait-asked = { $moment }以降に同じ方法で戻り、新しいパスワードを設定してください。すべての連絡先に通知しました。通常どおりログインすると、申請は取り消されます。
wait-call-off-title = 2段階認証を残しますか？
wait-call-off = アカウントの2段階認証の解除が申請されました。ご自身による申請でない場合は、取り消してから新しいパスワードを設定してください。
wait-call-off-button = 申請を取り消す
wait-called-off-title = 申請を取り消しました
wait-called-off = 2段階認証はそのまま残ります。ご自身による申請でなかった場合は、誰かがあなたのメールやメッセージを読める状態です。そちらのパスワードも新しくしてください。
wait-over-title = 取り消す申請はありません
wait-over = すでに取り消されたか、終了しています。
