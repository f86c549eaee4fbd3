## Other ways to sign in

sign-in-by-code = Dapatkan kod melalui e-mel atau SMS
sign-in-by-qr = Guna telefon yang telah log masuk
sign-in-with-password = Log masuk dengan kata laluan
sign-in-code-title = Log masuk dengan kod
sign-in-code-lead = Kami menghantar kod enam digit ke alamat e-mel atau telefon anda.
sign-in-code-send = Hantar kod

## Sign in with a phone

qr-title = Log masuk dengan telefon anda
qr-lead = Imbas gambar ini dengan kamera telefon atau tablet tempat anda telah log masuk.
qr-picture = Gambar untuk diimbas oleh telefon supaya pelayar ini log masuk
qr-number = Telefon menunjukkan nombor yang sama:
qr-waits = Halaman ini diteruskan dengan sendirinya selepas telefon membenarkannya. Gambar ini sah selama tiga minit.
qr-over-title = Gambar itu sudah terlalu lama
qr-over = Gambar itu tidak digunakan dalam masanya. Minta yang baharu.
qr-denied-title = Telefon menolaknya
qr-denied = Seseorang menolak log masuk ini pada telefon.
qr-again = Tunjukkan gambar baharu
qr-ask-title = Log masuk pada skrin lain
qr-ask = { $browser } di alamat { $address } meminta untuk log masuk ke akaun anda.
qr-compare = Benarkan hanya jika skrin itu berada di hadapan anda dan menunjukkan nombor ini:
qr-warning = Jika seseorang menghantar gambar atau pautan ini kepada anda, tolak.
qr-allow = Benarkan
qr-deny = Tolak
qr-allowed-title = Skrin lain telah log masuk
qr-allowed = Skrin itu akan diteruskan dengan sendirinya sebentar lagi. Anda boleh menemukannya antara peranti anda dan menamatkannya di sana.
qr-refused-title = Tiada apa-apa yang log masuk
qr-refused = Permintaan skrin lain telah ditolak.
qr-gone-title = Gambar itu tidak sah lagi
qr-gone = Gambar itu sudah digunakan, atau sudah melebihi tiga minit. Tunjukkan yang baharu pada skrin lain.
