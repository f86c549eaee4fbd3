## 演示服务器的收件箱

inbox-title = 收件箱
inbox-about = 此服务器不向外发送任何内容。本应发出的内容都列在这里，最新的在最前，任何人都可以查看。
inbox-empty = 还没有发送任何内容。
inbox-short = 短信
inbox-to = 收件人：{ $to }
inbox-html = 以邮件程序的样式查看
