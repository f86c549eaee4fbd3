## The inbox of a demonstration

inbox-title = 受信トレイ
inbox-about = このサーバーは外部には何も送信しません。送信されるはずだったものが、新しい順にここに並び、誰でも読めます。
inbox-empty = まだ何も送信されていません。
inbox-short = ショートメッセージ
inbox-to = 宛先：{ $to }
inbox-html = メールソフトでの表示で見る
