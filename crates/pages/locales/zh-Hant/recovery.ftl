## Recovery

recover = 忘記密碼？
recover-title = 設定新密碼
recover-lead = 輸入你的帳號。如果帳號存在，我們會傳送驗證碼和連結。
recover-second-title = 完成兩步驟驗證
recover-without = 這些都不在手邊？
recover-without-about = 你可以要求移除兩步驟驗證。這需要 { $wait }，我們會立即通知你的所有聯絡方式，如果是別人提出的，你可以阻止。
recover-without-ask = 要求移除
recover-without-waiting = 先前已經要求過。{ $moment } 起，以同樣的方式回到這裡，不需要兩步驟驗證就能設定新密碼。
recover-password-title = 選擇新密碼
recover-password-lead = 你目前登入的所有地方都會登出。
recover-password-removes = 你的兩步驟驗證會同時移除。
recover-password-set = 設定密碼
wait-asked-title = 你已要求移除兩步驟驗證
wait-asked = { $moment } 起，以同樣的方式回來並設定新密碼。我們已通知你的所有聯絡方式。照常登入會取消這個要求。
wait-call-off-title = 保留兩步驟驗證？
wait-call-off = 有人要求移除你帳號的兩步驟驗證。如果不是你，取消這個要求，然後設定新密碼。
wait-call-off-button = 取消要求
wait-called-off-title = 要求已取消
wait-called-off = 你的兩步驟驗證保持不變。如果不是你要求的，表示有人能讀取你的郵件或簡訊：也在那裡設定新密碼。
wait-over-title = 沒有可取消的要求
wait-over = 它已經取消，或已經結束。
