## The inbox of a demonstration

inbox-title = Inbox
inbox-about = This server sends nothing outside. What it would have sent stands here, the newest first, for everyone to read.
inbox-empty = Nothing was sent yet.
inbox-short = Short message
inbox-to = To { $to }
inbox-html = See it as a mail program shows it
