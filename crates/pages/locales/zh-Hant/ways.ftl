## Other ways to sign in

sign-in-by-code = 透過電子郵件或簡訊取得驗證碼
sign-in-by-qr = 使用已登入的手機
sign-in-with-password = 使用密碼登入
sign-in-code-title = 使用驗證碼登入
sign-in-code-lead = 我們會將六位數字的驗證碼傳送到你的電子郵件或手機。
sign-in-code-send = 傳送驗證碼

## Sign in with a phone

qr-title = 用手機登入
qr-lead = 用已登入的手機或平板電腦的相機掃描這張圖。
qr-picture = 供手機掃描以登入這個瀏覽器的圖
qr-number = 手機上會顯示相同的數字：
qr-waits = 手機允許後，這個頁面會自動繼續。圖在三分鐘內有效。
qr-over-title = 這張圖已過期
qr-over = 它沒有在時限內使用。要求一張新的。
qr-denied-title = 手機拒絕了登入
qr-denied = 有人在手機上拒絕了這次登入。
qr-again = 顯示新的圖
qr-ask-title = 在另一個螢幕上登入
qr-ask = { $browser }（網路位址 { $address }）要求登入你的帳號。
qr-compare = 只有那個螢幕就在你面前，並顯示這個數字時才允許：
qr-warning = 如果這張圖或連結是別人傳給你的，拒絕它。
qr-allow = 允許
qr-deny = 拒絕
qr-allowed-title = 另一個螢幕已登入
qr-allowed = 它很快就會自動繼續。你可以在裝置中找到它並結束登入。
qr-refused-title = 沒有登入任何螢幕
qr-refused = 已拒絕另一個螢幕的要求。
qr-gone-title = 這張圖已失效
qr-gone = 它已使用過，或已超過三分鐘。在另一個螢幕上顯示一張新的。
