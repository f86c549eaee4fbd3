## Sign up

sign-up = Buat akun
sign-up-title = Buat akun
sign-up-hint = Kami mengirim kode ke sana untuk memastikan itu milik Anda. Tulis nomor telepon dengan kode negaranya, misalnya +86…
sign-up-instead = Masuk dengan akun yang Anda miliki
sign-up-closed = Di server ini, akun dibuat oleh pengelola atau melalui undangan. Jika Anda memiliki undangan, buka tautan di dalamnya.
sign-up-finish-title = Selesaikan akun Anda
sign-up-finish-lead = { $contact } telah dikonfirmasi. Pilih nama yang dilihat orang lain, dan kata sandi.
sign-up-button = Buat akun
contact-empty = Masukkan alamat email atau nomor telepon Anda
contact-email = Itu bukan alamat email. Bentuknya seperti name@example.com.
contact-phone = Itu bukan nomor telepon. Tulis dengan kode negaranya, misalnya +8613800000001.
sign-up-nickname = Nama panggilan
sign-up-nickname-hint = Hingga 64 karakter. Dilihat oleh teman dan aplikasi yang Anda izinkan.
sign-up-nickname-empty = Masukkan nama panggilan

## A new password

new-password-label = Kata sandi baru
new-password-hint = Minimal { $least } karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.
password-too-short = Kata sandi terlalu pendek. Gunakan minimal { $least } karakter.
password-too-long = Kata sandi terlalu panjang. Gunakan paling banyak 4.096 byte, yaitu sekitar 4.000 huruf Latin.
password-guessable = Kata sandi itu mudah ditebak. Gunakan beberapa kata yang tidak berkaitan, dan jangan gunakan nama Anda.
password-in-force = Itu sudah kata sandi Anda. Gunakan yang lain.
password-known = Kata sandi itu sudah diketahui umum karena kebocoran di layanan lain. Gunakan yang lain, dan ubah juga di layanan tersebut.

## Enter the code

code-title = Masukkan kode
code-sent = Kami telah mengirim kode ke { $contact }.
code-sent-perhaps = Jika ada akun untuk { $contact }, kami telah mengirim kode ke sana.
code-label = Kode
code-hint = Enam angka
code-empty = Masukkan kode
code-wrong = Kode itu tidak benar. Anda memiliki { $tries } percobaan lagi.
code-over = Kode itu tidak dapat digunakan lagi. Minta kode baru.
code-too-many = Terlalu banyak kode diminta. Kode lain dapat dikirim dalam { $wait }.
code-nothing = Belum menerima apa pun? Bisa perlu satu menit. Lihat juga di folder spam.
code-nothing-mail = Belum menerima apa pun? Bisa perlu satu menit. Lihat juga di folder spam. Anda juga dapat membuka tautan di email.
code-nothing-short = Belum menerima apa pun? Bisa perlu satu menit. Pastikan nomornya benar.
code-again = Kirim kode lain
code-other = Gunakan alamat atau nomor lain

## Open a link

link-title = Apakah ini Anda?
link-about = Tautan ini dikirim ke { $contact }. Lanjutkan hanya jika Anda memintanya.
link-elsewhere = Anda memulai di browser lain. Anda dapat membuat akun di sini. Jika sebuah aplikasi mengarahkan Anda, setelah itu kembalilah ke aplikasi tersebut di browser itu dan masuk.
link-confirm = Konfirmasi
link-sign-in = Masuk
link-recover = Tetapkan kata sandi baru
link-step-up = Ini saya
link-over-title = Tautan ini tidak dapat digunakan lagi
link-over = Tautan sudah digunakan, terlalu lama, atau tautan yang lebih baru telah dikirim.
link-again = Mulai lagi
