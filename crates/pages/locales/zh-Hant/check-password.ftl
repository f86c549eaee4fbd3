check-title = 確認密碼
check-why = { $app } 想確認是你本人。
check-confirm = 確認
check-after = 位於 { $host } 的應用程式會得知密碼是否正確，正確時也會得知你在該應用程式中的身分，但不會得到密碼本身。
check-wrong = 密碼不正確。還可以嘗試 { $tries } 次。
