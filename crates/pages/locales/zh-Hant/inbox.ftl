## The inbox of a demonstration

inbox-title = 收件匣
inbox-about = 這個伺服器不會對外傳送任何內容。原本要傳送的內容都列在這裡，最新的在最前面，任何人都能閱讀。
inbox-empty = 還沒有傳送任何內容。
inbox-short = 簡訊
inbox-to = 收件人：{ $to }
inbox-html = 以郵件程式的樣式檢視
