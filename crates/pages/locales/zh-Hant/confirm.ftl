## Confirm that it is still you

confirm-title = 確認是你本人
confirm-why = 接下來的操作關係到誰能進入這個帳號。確認一次後，十分鐘內不會再問。
confirm-button = 確認
confirm-wrong-password = 這不是此帳號的密碼。檢查後再試一次。
confirm-send = 傳送驗證碼至 { $contact }
