## The second step of a sign-in

second-title = Verifikasi 2 langkah: masukkan kode
second-lead = Akun Anda memerlukan langkah kedua. Buka aplikasi autentikator dan masukkan enam angka yang ditampilkan, atau gunakan salah satu kode pemulihan Anda.
second-lead-recovery = Akun Anda memerlukan langkah kedua. Gunakan kunci sandi Anda, atau masukkan salah satu kode pemulihan Anda.
second-code = Kode
second-code-hint = Enam angka dari aplikasi, atau kode pemulihan dari daftar yang Anda cetak
second-empty = Masukkan kode
second-wrong = Kode itu tidak berlaku: kodenya berbeda, terlalu lama, atau sudah digunakan. Tunggu kode berikutnya di aplikasi lalu coba lagi.
second-trust = Percayai browser ini
second-trust-hint = Anda tidak dimintai kode di sini selama { $days } hari. Pilih ini hanya di perangkat milik Anda.

## Sign-in and security

place-security = Masuk dan keamanan
security-title = Masuk dan keamanan
security-two-steps = Verifikasi 2 langkah
security-two-steps-about = Setelah kata sandi, Anda menunjukkan sesuatu yang hanya Anda miliki: kode dari aplikasi, kunci sandi, atau kode yang dicetak.
security-on = Aktif
security-off = Nonaktif
security-missing = Belum ada
security-since = Ditambahkan { $moment }
security-totp-added = Aplikasi autentikator telah ditambahkan. Mulai sekarang Anda memasukkan kodenya saat masuk. Buat juga kode pemulihan, untuk berjaga-jaga jika ponsel hilang.
security-totp-removed = Aplikasi autentikator telah dihapus
security-device-forgotten = Browser itu akan dimintai kode lagi

## Authenticator app

totp-name = Aplikasi autentikator
totp-about = Aplikasi di ponsel Anda yang menampilkan enam angka yang berubah setiap 30 detik.
totp-add = Tambahkan
totp-remove = Hapus
totp-title = Tambahkan aplikasi autentikator
totp-scan = Buka aplikasi autentikator di ponsel Anda dan pindai gambar ini.
totp-picture = Gambar untuk dipindai aplikasi autentikator. Isinya sama dengan teks di bawah.
totp-type = Atau ketik kunci ini di aplikasi.
totp-code = Kode dari aplikasi
totp-code-hint = Enam angka yang ditampilkan aplikasi sekarang
totp-wrong = Itu bukan kode untuk kunci ini. Pastikan jam di ponsel benar, lalu masukkan kode yang ditampilkan aplikasi sekarang.

## Recovery codes

recovery-codes-name = Kode pemulihan
recovery-codes-about = Sepuluh kode di atas kertas. Masing-masing dapat digunakan untuk masuk satu kali saat ponsel tidak ada.
recovery-codes-left = Tersisa { $left } kode. Jika kode baru dibuat, kode ini tidak berlaku lagi.
recovery-codes-make = Buat kode baru
recovery-codes-title = Kode pemulihan Anda
recovery-codes-keep = Cetak atau tulis kode ini, dan simpan bersama dokumen penting Anda. Kode hanya ditampilkan sekarang. Masing-masing berlaku satu kali.
recovery-codes-done = Saya sudah menyimpannya

## Trusted browsers

trusted-title = Browser tepercaya
trusted-about = Browser ini tidak dimintai langkah kedua.
trusted-until = Tepercaya hingga { $moment }
trusted-forget = Minta lagi

## Taking a factor away

totp-remove-title = Hapus aplikasi autentikator
passkey-remove-title = Hapus kunci sandi ini
remove-factor-about = Anda tidak dapat lagi masuk dengannya. Aplikasi yang Anda izinkan akan meminta Anda masuk lagi, dan setiap kontak Anda menerima pesan tentang hal ini.
remove-factor-last = Tidak ada cara lain yang disiapkan: sejak itu akun ini terbuka hanya dengan kata sandi Anda.
remove-factor-others = Akhiri sesi saya yang lain
remove-factor-others-hint = Mengeluarkan Anda di mana saja kecuali di sini.
add-factor-others-hint = Lakukan ini jika mungkin ada orang lain yang masuk ke akun Anda. Setelah itu, aplikasi yang Anda hubungkan harus diizinkan lagi.

## Passkeys

passkeys-title = Kunci sandi
passkeys-about = Kunci sandi disimpan di ponsel, komputer, atau kunci keamanan Anda. Kunci sandi dibuka dengan sidik jari, wajah, atau PIN, dan membuat Anda masuk tanpa kata sandi dan kode.
passkeys-none = Belum ada kunci sandi
passkey-used = Terakhir digunakan { $moment }
passkey-add = Tambahkan kunci sandi
passkey-rename = Ubah nama
passkey-rename-label = Nama kunci sandi ini
passkey-title = Tambahkan kunci sandi
passkey-about = Perangkat Anda meminta sidik jari, wajah, atau PIN. Setelah itu perangkat dapat langsung membuat Anda masuk, dan tidak ada yang dapat memperoleh kunci ini dengan menipu Anda.
passkey-cannot = Browser ini tidak dapat membuat kunci sandi untuk server ini. Kunci sandi memerlukan skrip dan server dengan nama domain sendiri.
passkey-name = Nama
passkey-name-hint = Untuk membedakannya dari kunci sandi Anda yang lain
passkey-name-wrong = Masukkan nama sepanjang 1 hingga 64 karakter
passkey-refused = Kunci sandi itu tidak ditambahkan. Mungkin sudah ada, atau halaman terbuka terlalu lama. Coba lagi.
passkey-make = Tambahkan
passkey-sign-in = Masuk dengan kunci sandi
passkey-confirm = Konfirmasi dengan kunci sandi
passkey-wrong = Kunci sandi itu tidak membuka akun apa pun di sini. Gunakan yang lain, atau masuk dengan cara lain.
security-passkey-added = Kunci sandi telah ditambahkan. Buat juga kode pemulihan, untuk berjaga-jaga jika perangkat hilang.
security-passkey-removed = Kunci sandi telah dihapus
security-passkey-renamed = Nama kunci sandi telah diubah
