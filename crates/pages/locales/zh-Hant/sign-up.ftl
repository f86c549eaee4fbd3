## Sign up

sign-up = 建立帳號
sign-up-title = 建立帳號
sign-up-hint = 我們會傳送驗證碼到那裡，確認它屬於你。電話號碼要加上國碼，例如 +86…
sign-up-instead = 用現有的帳號登入
sign-up-closed = 在這個伺服器上，帳號由管理員建立或憑邀請建立。如果你有邀請，開啟其中的連結。
sign-up-finish-title = 完成帳號設定
sign-up-finish-lead = { $contact } 已確認。選擇別人看到的暱稱，並設定密碼。
sign-up-button = 建立帳號
contact-empty = 輸入你的電子郵件地址或電話號碼
contact-email = 這不是電子郵件地址。格式如 name@example.com。
contact-phone = 這不是電話號碼。加上國碼，例如 +8613800000001。
sign-up-nickname = 暱稱
sign-up-nickname-hint = 最多 64 個字元。好友和你允許的應用程式可以看到。
sign-up-nickname-empty = 輸入暱稱

## A new password

new-password-label = 新密碼
new-password-hint = 至少 { $least } 個字元。幾個互不相關的詞，好記又難猜。
password-too-short = 密碼太短。至少需要 { $least } 個字元。
password-too-long = 密碼太長。最多 4,096 個位元組，約 4,000 個拉丁字母。
password-guessable = 這個密碼很容易猜到。使用幾個互不相關的詞，不要包含你的名字。
password-in-force = 這就是你現在的密碼。請換一個。
password-known = 這個密碼已隨其他服務的密碼外洩而公開。換一個，並在那個服務上也變更密碼。

## Enter the code

code-title = 輸入驗證碼
code-sent = 我們已將驗證碼傳送至 { $contact }。
code-sent-perhaps = 如果 { $contact } 有帳號，我們已將驗證碼傳送過去。
code-label = 驗證碼
code-hint = 六位數字
code-empty = 輸入驗證碼
code-wrong = 驗證碼不正確。還可以嘗試 { $tries } 次。
code-over = 這組驗證碼已無法使用。重新傳送一組。
code-too-many = 要求驗證碼的次數過多。{ $wait }後可以再次傳送。
code-nothing = 沒有收到？可能需要一分鐘。也看看垃圾郵件。
code-nothing-mail = 沒有收到？可能需要一分鐘。也看看垃圾郵件。你也可以開啟郵件中的連結。
code-nothing-short = 沒有收到？可能需要一分鐘。檢查號碼是否正確。
code-again = 重新傳送驗證碼
code-other = 換一個

## Open a link

link-title = 是你本人嗎？
link-about = 這個連結已傳送至 { $contact }。只有在你要求過的情況下才繼續。
link-elsewhere = 你是在另一個瀏覽器中開始的。你可以在這裡建立帳號。如果你是從某個應用程式過來的，之後回到那個瀏覽器中的應用程式並登入。
link-confirm = 確認
link-sign-in = 登入
link-recover = 設定新密碼
link-step-up = 是我本人
link-over-title = 這個連結已無法使用
link-over = 它已使用過、已過期，或之後又傳送了新的連結。
link-again = 重新開始
