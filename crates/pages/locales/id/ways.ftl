## Other ways to sign in

sign-in-by-code = Dapatkan kode lewat email atau SMS
sign-in-by-qr = Gunakan ponsel yang sudah masuk
sign-in-with-password = Masuk dengan kata sandi
sign-in-code-title = Masuk dengan kode
sign-in-code-lead = Kami mengirim kode enam angka ke alamat email atau ponsel Anda.
sign-in-code-send = Kirim kode

## Sign in with a phone

qr-title = Masuk dengan ponsel Anda
qr-lead = Pindai gambar ini dengan kamera ponsel atau tablet tempat Anda sudah masuk.
qr-picture = Gambar untuk dipindai ponsel agar browser ini masuk
qr-number = Ponsel menampilkan nomor yang sama:
qr-waits = Halaman ini berlanjut sendiri setelah diizinkan di ponsel. Gambar berlaku selama tiga menit.
qr-over-title = Gambar sudah terlalu lama
qr-over = Gambar tidak digunakan tepat waktu. Minta yang baru.
qr-denied-title = Ponsel menolak
qr-denied = Seseorang menolak proses masuk ini di ponsel.
qr-again = Tampilkan gambar baru
qr-ask-title = Masuk di layar lain
qr-ask = { $browser } di alamat { $address } meminta masuk ke akun Anda.
qr-compare = Izinkan hanya jika layar itu ada di depan Anda dan menampilkan nomor ini:
qr-warning = Jika seseorang mengirimi Anda gambar atau tautan ini, tolak.
qr-allow = Izinkan
qr-deny = Tolak
qr-allowed-title = Layar lain telah masuk
qr-allowed = Layar itu akan berlanjut sendiri sebentar lagi. Anda dapat menemukannya di antara perangkat Anda dan mengakhirinya di sana.
qr-refused-title = Tidak ada yang masuk
qr-refused = Permintaan layar lain ditolak.
qr-gone-title = Gambar itu tidak berlaku lagi
qr-gone = Gambar sudah digunakan, atau sudah lebih dari tiga menit. Tampilkan yang baru di layar lain.
