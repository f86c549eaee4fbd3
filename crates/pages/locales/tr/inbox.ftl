## The inbox of a demonstration

inbox-title = Gelen kutusu
inbox-about = Bu sunucu dışarıya hiçbir şey göndermez. Göndereceği iletiler, en yenisi başta olmak üzere burada herkesin okuyabileceği şekilde durur.
inbox-empty = Henüz bir şey gönderilmedi.
inbox-short = Kısa mesaj
inbox-to = Alıcı: { $to }
inbox-html = E-posta programındaki gibi göster
