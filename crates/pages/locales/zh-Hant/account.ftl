account-title = 我的帳號
account-leave = 登出或新增帳號
sign-out = 登出
sign-out-all = 登出所有帳號
add-account = 新增其他帳號
save = 儲存

## Overview

mend-title = 安全性
mend-nothing = 目前沒有需要處理的事項。
mend-no-contact = 新增電子郵件或電話號碼，忘記密碼時就能取回帳號
mend-one-contact = 再新增一個電子郵件或電話號碼，以防現有的無法使用
mend-no-second = 開啟兩步驟驗證，即使密碼被盜，單憑密碼也無法登入
mend-no-codes = 產生復原碼，以備手機遺失時使用
mend-requests = 有 { $count } 人傳送好友邀請給你
glance-title = 概況
glance-devices = 你在 { $count } 個瀏覽器上處於登入狀態
glance-apps = { $count } 個應用程式可以存取你的帳號
glance-friends = 你有 { $count } 位好友

## Profile

profile-title = 個人資料
profile-about = 關於你
profile-language = 通知語言
profile-language-hint = 本站傳送給你的訊息會使用這種語言。
nickname-wrong = 這不能當作暱稱。最多 64 個字元，不能含有看不見的字元。
profile-region-wrong = 請從清單中選擇國家或地區
profile-picture-missing = 先選擇一個檔案
profile-picture-too-large = 檔案太大。選擇不超過 { $limit } MB 的圖片。
profile-picture-pixels = 圖片的像素太多。選擇不超過 { $limit } 百萬像素的圖片。
profile-picture-unreadable = 無法將此檔案讀取為圖片。選擇 PNG、JPEG、WebP 或 GIF 檔案。
nickname = 暱稱
nickname-hint = 其他人和你的應用程式看到的名稱
region = 國家或地區
region-none = 不填寫
location = { $region } { $city }
user-id = 帳號編號
picture-title = 大頭貼
picture-alt = 你的大頭貼
picture-new = 新的大頭貼
picture-hint = PNG、JPEG、WebP 或 GIF，不超過 { $limit } MB
picture-upload = 上傳
picture-save = 儲存大頭貼
picture-generated = 使用自動產生的大頭貼
crop-title = 你的新大頭貼
crop-preview = 預覽
crop-preview-alt = 圖片中選取的部分
crop-whole = 完整圖片
crop-whole-alt = 你上傳的圖片
crop-size = 選取範圍的大小
crop-across = 由左到右的位置
crop-down = 由上到下的位置
crop-look = 重新預覽

## Password

password-title = 變更你的密碼
password-change = 變更密碼
password-about = 變更後，你連結的應用程式需要重新允許。每個已驗證的聯絡方式都會收到通知。
password-set = 設定密碼

## Devices

devices-title = 裝置
devices-sessions = 你的登入位置
last-used = 上次使用：{ $moment }
session-this = 這個瀏覽器
session-since = 登入時間：{ $moment }
session-end = 結束
session-end-which = 結束在 { $browser } 上的登入
session-end-others = 結束其他所有登入

## Connected apps

apps-title = 已連結的應用程式
apps-allowed = 你允許的應用程式
apps-password = 曾要求確認密碼的應用程式
apps-none = 沒有應用程式可以存取你的帳號。
app-given = 允許時間：{ $moment }
app-asked = 確認時間：{ $moment }。它知道你在該應用程式中的身分，不能讀取任何資料。
app-remove = 移除存取權
app-remove-which = 移除存取權：{ $app }
never-used = 尚未使用

## What has just been done

done-password = 新密碼已設定。
done-profile = 個人資料已儲存。
done-picture = 新的大頭貼已儲存。
done-generated = 大頭貼已改為自動產生的圖片。
done-session = 這個登入已結束。
done-no-session = 這個登入已不存在，沒有結束任何登入。
done-others = 其他登入已全部結束。
done-app = 該應用程式已無法存取你的帳號。
