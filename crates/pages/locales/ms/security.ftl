## The second step of a sign-in

second-title = Pengesahan 2 langkah: masukkan kod
second-lead = Akaun anda memerlukan langkah kedua. Buka aplikasi pengesah dan masukkan enam digit yang ditunjukkan, atau guna salah satu kod pemulihan anda.
second-lead-recovery = Akaun anda memerlukan langkah kedua. Guna kunci laluan anda, atau masukkan salah satu kod pemulihan anda.
second-code = Kod
second-code-hint = Enam digit daripada aplikasi, atau kod pemulihan daripada senarai yang anda cetak
second-empty = Masukkan kod
second-wrong = Kod itu tidak sah: kod itu berlainan, terlalu lama, atau sudah digunakan. Tunggu kod seterusnya dalam aplikasi dan cuba lagi.
second-trust = Percayai pelayar ini
second-trust-hint = Anda tidak diminta kod di sini selama { $days } hari. Pilih ini hanya pada peranti milik anda.

## Sign-in and security

place-security = Log masuk dan keselamatan
security-title = Log masuk dan keselamatan
security-two-steps = Pengesahan 2 langkah
security-two-steps-about = Selepas kata laluan, anda menunjukkan sesuatu yang hanya anda miliki: kod daripada aplikasi, kunci laluan, atau kod yang dicetak.
security-on = Hidup
security-off = Mati
security-missing = Belum ada
security-since = Ditambah { $moment }
security-totp-added = Aplikasi pengesah telah ditambah. Mulai sekarang anda memasukkan kodnya apabila log masuk. Buat kod pemulihan juga, sekiranya telefon hilang.
security-totp-removed = Aplikasi pengesah telah dialih keluar
security-device-forgotten = Pelayar itu akan diminta kod semula

## Authenticator app

totp-name = Aplikasi pengesah
totp-about = Aplikasi pada telefon anda yang menunjukkan enam digit yang berubah setiap 30 saat.
totp-add = Tambah
totp-remove = Alih keluar
totp-title = Tambah aplikasi pengesah
totp-scan = Buka aplikasi pengesah pada telefon anda dan imbas gambar ini.
totp-picture = Gambar untuk diimbas oleh aplikasi pengesah. Kandungannya sama dengan teks di bawah.
totp-type = Atau taip kunci ini dalam aplikasi.
totp-code = Kod daripada aplikasi
totp-code-hint = Enam digit yang ditunjukkan oleh aplikasi sekarang
totp-wrong = Itu bukan kod bagi kunci ini. Pastikan jam telefon betul, dan masukkan kod yang ditunjukkan oleh aplikasi sekarang.

## Recovery codes

recovery-codes-name = Kod pemulihan
recovery-codes-about = Sepuluh kod di atas kertas. Setiap satu boleh digunakan untuk log masuk sekali apabila telefon tiada pada anda.
recovery-codes-left = Baki { $left } kod. Jika kod baharu dibuat, kod ini tidak sah lagi.
recovery-codes-make = Buat kod baharu
recovery-codes-title = Kod pemulihan anda
recovery-codes-keep = Cetak atau tulis kod ini, dan simpan bersama dokumen penting anda. Kod ini ditunjukkan sekarang sahaja. Setiap satu sah sekali.
recovery-codes-done = Saya sudah menyimpannya

## Trusted browsers

trusted-title = Pelayar yang dipercayai
trusted-about = Pelayar ini tidak diminta langkah kedua.
trusted-until = Dipercayai sehingga { $moment }
trusted-forget = Minta semula

## Taking a factor away

totp-remove-title = Alih keluar aplikasi pengesah
passkey-remove-title = Alih keluar kunci laluan ini
remove-factor-about = Anda tidak boleh lagi log masuk dengannya. Aplikasi yang anda benarkan akan meminta anda log masuk semula, dan setiap maklumat hubungan anda menerima mesej tentang hal ini.
remove-factor-last = Tiada cara lain yang disediakan: selepas itu akaun ini boleh dibuka dengan kata laluan anda sahaja.
remove-factor-others = Tamatkan sesi saya yang lain
remove-factor-others-hint = Anda akan dilog keluar di semua tempat kecuali di sini.
add-factor-others-hint = Lakukan ini jika orang lain mungkin telah log masuk ke akaun anda. Selepas itu, aplikasi yang anda sambungkan perlu dibenarkan semula.

## Passkeys

passkeys-title = Kunci laluan
passkeys-about = Kunci laluan disimpan dalam telefon, komputer atau kunci keselamatan anda. Kunci laluan dibuka dengan cap jari, wajah atau PIN, dan membolehkan anda log masuk tanpa kata laluan dan kod.
passkeys-none = Belum ada kunci laluan
passkey-used = Kali terakhir digunakan { $moment }
passkey-add = Tambah kunci laluan
passkey-rename = Tukar nama
passkey-rename-label = Nama kunci laluan ini
passkey-title = Tambah kunci laluan
passkey-about = Peranti anda meminta cap jari, wajah atau PIN. Selepas itu, peranti boleh terus membuat anda log masuk, dan tiada sesiapa dapat memperoleh kunci ini dengan menipu anda.
passkey-cannot = Pelayar ini tidak dapat membuat kunci laluan untuk pelayan ini. Kunci laluan memerlukan skrip dan pelayan dengan nama domain sendiri.
passkey-name = Nama
passkey-name-hint = Untuk membezakannya daripada kunci laluan anda yang lain
passkey-name-wrong = Masukkan nama sepanjang 1 hingga 64 aksara
passkey-refused = Kunci laluan itu tidak ditambah. Mungkin sudah ada, atau halaman dibuka terlalu lama. Cuba lagi.
passkey-make = Tambah
passkey-sign-in = Log masuk dengan kunci laluan
passkey-confirm = Sahkan dengan kunci laluan
passkey-wrong = Kunci laluan itu tidak membuka mana-mana akaun di sini. Guna yang lain, atau log masuk dengan cara lain.
security-passkey-added = Kunci laluan telah ditambah. Buat kod pemulihan juga, sekiranya peranti hilang.
security-passkey-removed = Kunci laluan telah dialih keluar
security-passkey-renamed = Nama kunci laluan telah ditukar
