## 再次确认本人

confirm-title = 确认是你本人
confirm-why = 接下来的操作关系到谁能进入这个账号。确认一次后，十分钟内不会再问。
confirm-button = 确认
confirm-wrong-password = 密码与这个账号不符。请检查后重试。
confirm-send = 向 { $contact } 发送验证码
