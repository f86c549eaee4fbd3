check-title = 验证密码
check-why = { $app } 需要确认是你本人。
check-confirm = 确认
check-after = { $host } 的应用会得知密码是否正确，正确时还会得知你在该应用中的身份，但不会得到密码本身。
check-wrong = 密码不正确，还可以尝试 { $tries } 次。
