copy-title = 你的資料副本
copy-about = 一個壓縮檔，包含你的個人資料、聯絡方式、登入方式、裝置、應用程式、好友和活動，有可閱讀的頁面和 JSON 兩種形式，並附上你的圖片。
copy-get = 下載我的資料
copy-of = { $nickname } 的資料
copy-made = 製作於 { $moment }
