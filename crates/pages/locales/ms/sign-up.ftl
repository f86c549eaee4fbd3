## Sign up

sign-up = Cipta akaun
sign-up-title = Cipta akaun
sign-up-hint = Kami menghantar kod ke situ untuk memastikan ia milik anda. Tulis nombor telefon dengan kod negaranya, contohnya +86…
sign-up-instead = Log masuk dengan akaun yang anda ada
sign-up-closed = Pada pelayan ini, akaun dibuat oleh pengendalinya atau melalui jemputan. Jika anda mempunyai jemputan, buka pautan di dalamnya.
sign-up-finish-title = Lengkapkan akaun anda
sign-up-finish-lead = { $contact } telah disahkan. Pilih nama yang dilihat oleh orang lain, dan kata laluan.
sign-up-button = Cipta akaun
contact-empty = Masukkan alamat e-mel atau nombor telefon anda
contact-email = Itu bukan alamat e-mel. Bentuknya seperti name@example.com.
contact-phone = Itu bukan nombor telefon. Tulis dengan kod negaranya, contohnya +8613800000001.
sign-up-nickname = Nama panggilan
sign-up-nickname-hint = Sehingga 64 aksara. Dilihat oleh rakan dan aplikasi yang anda benarkan.
sign-up-nickname-empty = Masukkan nama panggilan

## A new password

new-password-label = Kata laluan baharu
new-password-hint = Sekurang-kurangnya { $least } aksara. Beberapa perkataan yang tidak berkaitan mudah diingat dan sukar diteka.
password-too-short = Kata laluan terlalu pendek. Guna sekurang-kurangnya { $least } aksara.
password-too-long = Kata laluan terlalu panjang. Guna paling banyak 4,096 bait, iaitu kira-kira 4,000 huruf Latin.
password-guessable = Kata laluan itu mudah diteka. Guna beberapa perkataan yang tidak berkaitan, dan jangan guna nama anda.
password-in-force = Itu sudah kata laluan anda. Guna yang lain.
password-known = Kata laluan itu sudah diketahui kerana kebocoran pada perkhidmatan lain. Guna yang lain, dan tukar juga pada perkhidmatan itu.

## Enter the code

code-title = Masukkan kod
code-sent = Kami telah menghantar kod ke { $contact }.
code-sent-perhaps = Jika ada akaun untuk { $contact }, kami telah menghantar kod ke situ.
code-label = Kod
code-hint = Enam digit
code-empty = Masukkan kod
code-wrong = Kod itu tidak betul. Anda mempunyai { $tries } percobaan lagi.
code-over = Kod itu tidak boleh digunakan lagi. Minta kod baharu.
code-too-many = Terlalu banyak kod diminta. Kod lain boleh dihantar dalam { $wait }.
code-nothing = Belum menerima apa-apa? Mungkin mengambil masa seminit. Lihat juga dalam mel sarap.
code-nothing-mail = Belum menerima apa-apa? Mungkin mengambil masa seminit. Lihat juga dalam mel sarap. Anda juga boleh membuka pautan dalam e-mel.
code-nothing-short = Belum menerima apa-apa? Mungkin mengambil masa seminit. Pastikan nombor itu betul.
code-again = Hantar kod lain
code-other = Guna alamat atau nombor lain

## Open a link

link-title = Adakah ini anda?
link-about = Pautan ini dihantar ke { $contact }. Teruskan hanya jika anda memintanya.
link-elsewhere = Anda bermula dalam pelayar lain. Anda boleh membuat akaun di sini. Jika sebuah aplikasi menghantar anda, selepas itu kembali ke aplikasi tersebut dalam pelayar itu dan log masuk.
link-confirm = Sahkan
link-sign-in = Log masuk
link-recover = Tetapkan kata laluan baharu
link-step-up = Ini saya
link-over-title = Pautan ini tidak boleh digunakan lagi
link-over = Pautan ini sudah digunakan, terlalu lama, atau pautan yang lebih baharu telah dihantar.
link-again = Mula semula
