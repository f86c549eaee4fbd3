## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } 是你的 { $brand } 驗證碼
letter-sign-up = 在你開始註冊的頁面輸入這組驗證碼。
letter-sign-up-link = 確認這個電子郵件地址
letter-sign-in = 在你正在登入的頁面輸入這組驗證碼。
letter-sign-in-link = 登入
letter-recover = 在你要求復原帳號的頁面輸入這組驗證碼。
letter-recover-link = 設定新密碼
letter-add-contact = 在帳號頁面輸入這組驗證碼，將這個地址加入你的帳號。
letter-add-contact-link = 確認這個電子郵件地址
letter-step-up = 在要求驗證的頁面輸入這組驗證碼，以確認是你本人。
letter-step-up-link = 確認是我本人
letter-code-lasts = 驗證碼在 { $wait }內有效，只能使用一次。
letter-code-not-you = 如果你沒有要求這組驗證碼，可能是有人誤填了你的地址：沒有驗證碼就不會發生任何事。無論誰索取，都不要告訴對方。
letter-registered-subject = 你已經有帳號
letter-registered = 有人（也許是你）想用這個地址註冊新帳號，或將它新增為聯絡方式。它已經屬於一個帳號，因此沒有任何變更。
letter-registered-link = 登入
letter-registered-not-you = 如果忘記密碼，可以從登入頁面設定新密碼。如果不是你，不需要做任何事。
letter-changed = 這件事發生於 { $moment }，帳號暱稱為 { $nickname }。
letter-changed-link = 查看你的帳號
letter-changed-not-you = 如果是你本人，不需要做任何事。如果是別人，立即設定新密碼，並結束其他所有登入。
letter-call-off-link = 取消這個要求
letter-call-off = 如果是你本人，等到那個時間即可。如果是別人，取消這個要求並設定新密碼。照常登入也會取消。
letter-closing = 如果是你本人，不需要做任何事。如果是別人，或你改變了主意，在那之前登入並保留帳號。
letter-closed-subject = 一位使用 { $app } 的使用者已關閉帳號
letter-closed = { $app } 中 ID 為 { $id } 的使用者已關閉帳號。其權杖已失效，這個 ID 不會再給其他人使用。
letter-closed-do = 除非法律要求保留，否則刪除你保存的這位使用者的資料。

## What changed

news-signed-in = 有人在新的瀏覽器上登入了你的帳號
news-second-step-failed = 有人通過了登入的第一個步驟，但沒有通過第二個步驟
news-password-changed = 你的密碼已變更
news-password-reset = 已透過驗證碼或連結設定新密碼
news-contact-added = { $contact } 已加入你的帳號
news-contact-removed = { $contact } 已從你的帳號移除
news-primary-changed = { $contact } 現在是主要聯絡方式
news-passkey-added = 已新增密碼金鑰「{ $name }」
news-passkey-removed = 已移除密碼金鑰「{ $name }」
news-totp-added = 登入時將要求驗證器應用程式的驗證碼
news-totp-removed = 登入時不再要求驗證器應用程式的驗證碼
news-recovery-codes-made = 已產生新的復原碼，舊的已失效
news-recovery-code-used = 已使用一組復原碼，還剩 { $left } 組
news-device-trusted = 已信任一個瀏覽器，登入時不再要求兩步驟驗證
news-recovery-asked = 有人要求移除你的兩步驟驗證，{ $moment } 起可以執行
news-recovery-cancelled = 已取消移除兩步驟驗證的要求
news-factors-removed = 你的兩步驟驗證已移除
news-data-exported = 你的所有資料已被下載
news-closing-asked = 你的帳號將於 { $moment } 關閉
news-closing-cancelled = 你的帳號不會關閉

## Short messages

short-code = { $code } 是你的 { $brand } 驗證碼，{ $wait }內有效，只能使用一次。不要告訴任何人。
short-registered = { $brand }：這個號碼已經屬於一個帳號。登入：{ $link }
short-changed = { $brand }：{ $what }。如果不是你本人：{ $link }
short-closed = { $brand }：{ $app } 中 ID 為 { $id } 的使用者已關閉帳號。
