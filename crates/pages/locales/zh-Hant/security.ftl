## The second step of a sign-in

second-title = 兩步驟驗證：輸入驗證碼
second-lead = 你的帳號需要第二個步驟。開啟驗證器應用程式，輸入顯示的六位數字，或使用一組復原碼。
second-lead-recovery = 你的帳號需要第二個步驟。使用密碼金鑰，或輸入一組復原碼。
second-code = 驗證碼
second-code-hint = 應用程式中的六位數字，或列印清單上的一組復原碼
second-empty = 輸入驗證碼
second-wrong = 這組驗證碼無效：可能不相符、已過期或已使用過。等應用程式顯示下一組驗證碼後再試一次。
second-trust = 信任這個瀏覽器
second-trust-hint = { $days } 天內，在這裡登入不會要求驗證碼。只在屬於你的裝置上選取。

## Sign-in and security

place-security = 登入和安全性
security-title = 登入和安全性
security-two-steps = 兩步驟驗證
security-two-steps-about = 輸入密碼後，再出示只有你擁有的東西：應用程式的驗證碼、密碼金鑰，或列印出來的復原碼。
security-on = 已開啟
security-off = 已關閉
security-missing = 尚未產生
security-since = 新增時間：{ $moment }
security-totp-added = 驗證器應用程式已新增。今後登入時要輸入它的驗證碼。也請產生復原碼，以備手機遺失時使用。
security-totp-removed = 驗證器應用程式已移除
security-device-forgotten = 該瀏覽器登入時會再次要求驗證碼

## Authenticator app

totp-name = 驗證器應用程式
totp-about = 手機上的應用程式，顯示每 30 秒更換一次的六位數字。
totp-add = 新增
totp-remove = 移除
totp-title = 新增驗證器應用程式
totp-scan = 在手機上開啟驗證器應用程式，掃描這張圖。
totp-picture = 供驗證器應用程式掃描的圖，內容與下方文字相同。
totp-type = 或在應用程式中輸入這組金鑰。
totp-code = 應用程式的驗證碼
totp-code-hint = 應用程式現在顯示的六位數字
totp-wrong = 這不是這組金鑰的驗證碼。檢查手機的時間是否正確，然後輸入應用程式現在顯示的驗證碼。

## Recovery codes

recovery-codes-name = 復原碼
recovery-codes-about = 寫在紙上的十組代碼。手機不在身邊時，每組可用來登入一次。
recovery-codes-left = 還剩 { $left } 組。產生新的復原碼後，舊的全部失效。
recovery-codes-make = 產生新的復原碼
recovery-codes-title = 你的復原碼
recovery-codes-keep = 列印或抄下這些復原碼，和重要文件放在一起。它們只在現在顯示，每組只能使用一次。
recovery-codes-done = 我已保存

## Trusted browsers

trusted-title = 信任的瀏覽器
trusted-about = 在這些瀏覽器上登入不會要求第二個步驟。
trusted-until = 信任至 { $moment }
trusted-forget = 再次要求

## Taking a factor away

totp-remove-title = 移除驗證器應用程式
passkey-remove-title = 移除這個密碼金鑰
remove-factor-about = 移除後無法再用它登入。你允許的應用程式會要求你重新登入，你的每個聯絡方式都會收到相關訊息。
remove-factor-last = 沒有設定其他驗證方式：此後只憑密碼就能進入這個帳號。
remove-factor-others = 結束我的其他登入
remove-factor-others-hint = 除了這裡，其他地方都會登出。
add-factor-others-hint = 如果可能有別人登入了你的帳號，勾選這一項。之後，你連結的應用程式需要重新允許。

## Passkeys

passkeys-title = 密碼金鑰
passkeys-about = 密碼金鑰存放在你的手機、電腦或安全金鑰中。它以指紋、臉部或 PIN 解鎖，登入時不需要密碼和驗證碼。
passkeys-none = 還沒有密碼金鑰
passkey-used = 上次使用：{ $moment }
passkey-add = 新增密碼金鑰
passkey-rename = 重新命名
passkey-rename-label = 這個密碼金鑰的名稱
passkey-title = 新增密碼金鑰
passkey-about = 你的裝置會要求指紋、臉部或 PIN。之後它就能直接為你登入，別人也無法從你這裡騙走它。
passkey-cannot = 這個瀏覽器無法為這個伺服器建立密碼金鑰。密碼金鑰需要啟用指令碼，且伺服器要有自己的網域名稱。
passkey-name = 名稱
passkey-name-hint = 用來和其他密碼金鑰區分
passkey-name-wrong = 輸入 1 到 64 個字元的名稱
passkey-refused = 沒有新增這個密碼金鑰。它可能已經存在，或頁面開啟太久。再試一次。
passkey-make = 新增
passkey-sign-in = 使用密碼金鑰登入
passkey-confirm = 使用密碼金鑰確認
passkey-wrong = 這個密碼金鑰無法開啟這裡的任何帳號。換一個，或用其他方式登入。
security-passkey-added = 密碼金鑰已新增。也請產生復原碼，以備裝置遺失時使用。
security-passkey-removed = 密碼金鑰已移除
security-passkey-renamed = 密碼金鑰已重新命名
