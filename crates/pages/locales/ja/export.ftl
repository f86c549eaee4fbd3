copy-title = データのコピー
copy-about = プロフィール、連絡先、ログイン方法、デバイス、アプリ、友だち、アクティビティを 1 つのアーカイブにまとめます。読めるページと JSON の両方があり、画像も含まれます。
copy-get = 自分のデータをダウンロード
copy-of = { $nickname } のデータ
copy-made = { $moment } に作成
