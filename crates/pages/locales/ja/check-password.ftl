check-title = パスワードの確認
check-why = { $app }がご本人かどうかを確かめようとしています。
check-confirm = 確認
check-after = { $host }のアプリには、パスワードが正しかったかどうかだけが伝わり、パスワードそのものは伝わりません。
check-wrong = パスワードが正しくありません。あと{ $tries }回試せます。
