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
event-session-ended = 結束了一個登入
event-other-sessions-ended = 結束了其他所有登入
event-password-changed = 密碼已變更
event-password-reset = 透過復原程序重設了密碼
event-contact-added = 新增了 { $contact }
event-contact-removed = 移除了 { $contact }
event-primary-changed = { $contact } 已設為主要聯絡方式
event-passkey-added = 新增了密碼金鑰 { $name }
event-passkey-removed = 移除了密碼金鑰 { $name }
event-totp-added = 設定了驗證器應用程式
event-totp-removed = 移除了驗證器應用程式
event-recovery-codes-made = 產生了新的復原碼，舊的已失效
event-recovery-code-used = 使用了一組復原碼，還剩 { $left } 組
event-device-trusted = 信任了一個瀏覽器
event-device-forgotten = 不再信任一個瀏覽器
event-recovery-asked = 有人要求移除兩步驟驗證，{ $moment } 起可以執行
event-recovery-cancelled = 已取消移除兩步驟驗證的要求
event-factors-removed = 兩步驟驗證已全部移除
event-app-allowed = 允許 { $app } 存取帳號
event-app-removed = 移除了 { $app } 的存取權
event-password-confirmed = 為 { $app } 確認了密碼
event-profile-changed = 變更了個人資料
event-friend-added = { $nickname } 成為好友
event-friend-removed = { $nickname } 不再是好友
event-friend-blocked = 封鎖了 { $nickname }
event-data-exported = 下載了所有資料
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
