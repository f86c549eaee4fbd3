activity-title = 帳號動態
activity-about = 過去 12 個月內帳號發生的事。
activity-none = 還沒有任何動態。
event-signed-up = 帳號已建立
event-signed-in =
    { $how ->
        [password] 使用密碼登入
        [password-and-second] 使用密碼和兩步驟驗證登入
        [email] 使用電子郵件驗證碼登入
        [email-and-second] 使用電子郵件驗證碼和兩步驟驗證登入
        [phone] 使用簡訊驗證碼登入
        [phone-and-second] 使用簡訊驗證碼和兩步驟驗證登入
        [passkey] 使用密碼金鑰登入
        [qr] 透過另一部裝置登入
       *[unknown] 登入
    }
event-wrong-password = 密碼輸入錯誤 { $times } 次
event-session-ended = 結束了一個登入
event-other-sessions-ended = 結束了其他所有登入
event-primary-changed = { $contact } 已設為主要聯絡方式
event-totp-added = 設定了驗證器應用程式
event-totp-removed = 移除了驗證器應用程式
event-device-trusted = 信任了一個瀏覽器
event-device-forgotten = 不再信任一個瀏覽器
event-app-allowed = 允許 { $app } 存取帳號
event-app-removed = 移除了 { $app } 的存取權
event-password-confirmed = 為 { $app } 確認了密碼
event-profile-changed = 變更了個人資料
event-friend-added = { $nickname } 成為好友
event-friend-removed = { $nickname } 不再是好友
event-friend-blocked = 封鎖了 { $nickname }
event-closing-asked = 帳號將於 { $moment } 關閉
event-closing-cancelled = 帳號不會關閉
event-operator-acted =
    { $act ->
        [set-password] 管理員設定了新密碼
        [disable] 管理員停用了帳號
        [enable] 管理員啟用了帳號
        [recover] 管理員產生了復原連結
       *[unknown] 管理員變更了帳號
    }
