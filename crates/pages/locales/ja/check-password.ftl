check-title = パスワードの確認
check-why = { $app }がご本人かどうかを確かめようとしています。
check-confirm = 確認
check-after = { $host }のアプリには、パスワードが正しかったかどうかと、正しい場合はそのアプリでの利用者の識別情報が伝わります。パスワードそのものは伝わりません。
check-wrong = パスワードが正しくありません。あと{ $tries }回試せます。
