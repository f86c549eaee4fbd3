## Sign in

sign-in = 登入
sign-in-title = 登入
sign-in-again = 重新登入
sign-in-for = 以繼續前往 { $app }
sign-in-choose = 選擇已登入的帳號
login-label = 帳號
login-hint = 電子郵件、電話號碼或帳號編號
password-label = 密碼
sign-in-empty-login = 輸入你的電子郵件、電話號碼或帳號編號
sign-in-empty-password = 輸入密碼
sign-in-wrong = 帳號和密碼不符。檢查後再試一次。
sign-in-too-many = 嘗試次數過多。{ $wait }後再試一次。
sign-in-busy = 目前登入的人很多。{ $wait }後再試一次。

## Choose an account

choose-title = 選擇帳號

## Signed out

signed-out-title = 你已登出
signed-out-about = 這個瀏覽器已無法存取你的帳號。你允許的應用程式會保留存取權，直到你移除為止。
