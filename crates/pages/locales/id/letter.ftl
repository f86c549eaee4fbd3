## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } adalah kode { $brand } Anda
letter-sign-up = Masukkan kode ini di halaman tempat Anda mulai membuat akun.
letter-sign-up-link = Konfirmasi alamat ini
letter-sign-in = Masukkan kode ini di halaman tempat Anda sedang masuk.
letter-sign-in-link = Masuk
letter-recover = Masukkan kode ini di halaman tempat Anda meminta pemulihan akun.
letter-recover-link = Tetapkan kata sandi baru
letter-add-contact = Masukkan kode ini di halaman akun untuk menambahkan alamat ini ke akun Anda.
letter-add-contact-link = Konfirmasi alamat ini
letter-step-up = Masukkan kode ini di halaman yang memintanya untuk menunjukkan bahwa ini Anda.
letter-step-up-link = Konfirmasi bahwa ini Anda
letter-code-lasts = Kode dapat digunakan satu kali, dalam { $wait }.
letter-code-not-you = Jika Anda tidak memintanya, mungkin seseorang salah mengetik alamat Anda: tanpa kode ini tidak ada yang terjadi. Jangan pernah memberitahukannya kepada siapa pun yang memintanya.
letter-registered-subject = Anda sudah memiliki akun
letter-registered = Seseorang, mungkin Anda, menggunakan alamat ini untuk akun baru atau sebagai kontak tambahan. Alamat ini sudah terhubung ke sebuah akun, jadi tidak ada yang diubah.
letter-registered-link = Masuk
letter-registered-not-you = Jika Anda tidak ingat kata sandi, Anda dapat menetapkan yang baru dari halaman masuk. Jika itu bukan Anda, tidak ada yang perlu dilakukan.
letter-changed = Ini terjadi pada { $moment } di akun { $nickname }.
letter-changed-link = Lihat akun Anda
letter-changed-not-you = Jika itu Anda, tidak ada yang perlu dilakukan. Jika itu orang lain, segera tetapkan kata sandi baru dan akhiri semua sesi lain.
letter-call-off-link = Batalkan permintaan
letter-call-off = Jika itu Anda, tunggu hingga saat itu. Jika itu orang lain, batalkan permintaan dan tetapkan kata sandi baru. Masuk seperti biasa juga membatalkannya.
letter-closing = Jika itu Anda, tidak ada yang perlu dilakukan. Jika itu orang lain, atau jika Anda berubah pikiran, masuk sebelum saat itu dan pertahankan akun Anda.
letter-closed-subject = Seorang pengguna { $app } telah menutup akunnya
letter-closed = Orang yang dikenal { $app } dengan ID { $id } telah menutup akunnya. Tokennya tidak berlaku lagi, dan ID itu tidak akan diberikan kepada orang lain.
letter-closed-do = Hapus data yang Anda simpan tentang orang ini, kecuali jika hukum mewajibkan Anda menyimpannya.

## What changed

news-signed-in = Seseorang masuk ke akun Anda di browser baru
news-second-step-failed = Seseorang melewati langkah pertama untuk masuk, tetapi tidak langkah kedua
news-password-changed = Kata sandi Anda diubah
news-password-reset = Kata sandi baru ditetapkan dengan kode atau tautan
news-contact-added = { $contact } ditambahkan ke akun Anda
news-contact-removed = { $contact } dihapus dari akun Anda
news-primary-changed = { $contact } sekarang adalah kontak utama
news-passkey-added = Kunci sandi “{ $name }” ditambahkan
news-passkey-removed = Kunci sandi “{ $name }” dihapus
news-totp-added = Kode dari aplikasi autentikator sekarang diminta
news-totp-removed = Kode dari aplikasi autentikator tidak lagi diminta
news-recovery-codes-made = Kode pemulihan baru dibuat, dan kode lama tidak berlaku lagi
news-recovery-code-used = Sebuah kode pemulihan digunakan, tersisa { $left }
news-device-trusted = Sebuah browser sekarang tepercaya dan tidak dimintai verifikasi 2 langkah
news-recovery-asked = Seseorang meminta penghapusan verifikasi 2 langkah Anda, yang dapat dilakukan mulai { $moment }
news-recovery-cancelled = Permintaan penghapusan verifikasi 2 langkah Anda dibatalkan
news-factors-removed = Verifikasi 2 langkah Anda dihapus
news-data-exported = Semua data Anda diunduh
news-closing-asked = Akun Anda akan ditutup pada { $moment }
news-closing-cancelled = Akun Anda tidak akan ditutup

## Short messages

short-code = { $code } adalah kode { $brand } Anda. Berlaku satu kali, dalam { $wait }. Jangan pernah memberitahukannya kepada siapa pun.
short-registered = { $brand }: nomor ini sudah terhubung ke sebuah akun. Masuk: { $link }
short-changed = { $brand }: { $what }. Jika itu bukan Anda: { $link }
short-closed = { $brand }: orang yang dikenal { $app } dengan ID { $id } telah menutup akunnya.
