## Confirm that it is still you

confirm-title = ご本人の確認
confirm-why = 次の操作は、このアカウントに入れる人に影響することがあります。一度確認すると、10分間は再度の確認はありません。
confirm-button = 確認
confirm-wrong-password = このアカウントのパスワードではありません。確かめて、もう一度入力してください。
confirm-send = { $contact }にコードを送信
