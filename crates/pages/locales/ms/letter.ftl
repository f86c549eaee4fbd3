## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } ialah kod { $brand } anda
letter-sign-up = Masukkan kod ini di halaman tempat anda mula mencipta akaun.
letter-sign-up-link = Sahkan alamat ini
letter-sign-in = Masukkan kod ini di halaman tempat anda sedang log masuk.
letter-sign-in-link = Log masuk
letter-recover = Masukkan kod ini di halaman tempat anda meminta pemulihan akaun.
letter-recover-link = Tetapkan kata laluan baharu
letter-add-contact = Masukkan kod ini di halaman akaun untuk menambah alamat ini pada akaun anda.
letter-add-contact-link = Sahkan alamat ini
letter-step-up = Masukkan kod ini di halaman yang memintanya untuk menunjukkan bahawa ini anda.
letter-step-up-link = Sahkan bahawa ini anda
letter-code-lasts = Kod ini boleh digunakan sekali, dalam masa { $wait }.
letter-code-not-you = Jika anda tidak memintanya, mungkin seseorang tersilap menaip alamat anda: tanpa kod ini, tiada apa-apa yang berlaku. Jangan sekali-kali memberitahu kod ini kepada sesiapa yang memintanya.
letter-registered-subject = Anda sudah mempunyai akaun
letter-registered = Seseorang, mungkin anda, menggunakan alamat ini untuk akaun baharu atau sebagai maklumat hubungan tambahan. Alamat ini sudah dikaitkan dengan satu akaun, jadi tiada apa-apa yang berubah.
letter-registered-link = Log masuk
letter-registered-not-you = Jika anda tidak ingat kata laluan, anda boleh menetapkan yang baharu dari halaman log masuk. Jika itu bukan anda, tiada apa-apa yang perlu dilakukan.
letter-changed = Hal ini berlaku pada { $moment } dalam akaun { $nickname }.
letter-changed-link = Lihat akaun anda
letter-changed-not-you = Jika itu anda, tiada apa-apa yang perlu dilakukan. Jika itu orang lain, tetapkan kata laluan baharu dengan segera dan tamatkan semua sesi lain.
letter-call-off-link = Batalkan permintaan
letter-call-off = Jika itu anda, tunggu sehingga masa itu. Jika itu orang lain, batalkan permintaan dan tetapkan kata laluan baharu. Log masuk seperti biasa juga membatalkannya.
letter-closing = Jika itu anda, tiada apa-apa yang perlu dilakukan. Jika itu orang lain, atau jika anda berubah fikiran, log masuk sebelum masa itu dan kekalkan akaun anda.
letter-closed-subject = Seorang pengguna { $app } telah menutup akaunnya
letter-closed = Orang yang dikenali oleh { $app } dengan ID { $id } telah menutup akaunnya. Tokennya tidak sah lagi, dan ID itu tidak akan diberikan kepada orang lain.
letter-closed-do = Padam data yang anda simpan tentang orang ini, melainkan undang-undang mewajibkan anda menyimpannya.

## What changed

news-signed-in = Seseorang telah log masuk ke akaun anda dalam pelayar baharu
news-second-step-failed = Seseorang melepasi langkah pertama log masuk, tetapi bukan langkah kedua
news-password-changed = Kata laluan anda telah ditukar
news-password-reset = Kata laluan baharu telah ditetapkan dengan kod atau pautan
news-contact-added = { $contact } telah ditambah pada akaun anda
news-contact-removed = { $contact } telah dialih keluar daripada akaun anda
news-primary-changed = { $contact } kini ialah maklumat hubungan utama
news-passkey-added = Kunci laluan “{ $name }” telah ditambah
news-passkey-removed = Kunci laluan “{ $name }” telah dialih keluar
news-totp-added = Kod daripada aplikasi pengesah kini diminta
news-totp-removed = Kod daripada aplikasi pengesah tidak lagi diminta
news-recovery-codes-made = Kod pemulihan baharu telah dibuat, dan kod lama tidak sah lagi
news-recovery-code-used = Satu kod pemulihan telah digunakan, baki { $left }
news-device-trusted = Satu pelayar kini dipercayai dan tidak diminta pengesahan 2 langkah
news-recovery-asked = Seseorang meminta supaya pengesahan 2 langkah anda dialih keluar, dan hal ini boleh dilakukan mulai { $moment }
news-recovery-cancelled = Permintaan untuk mengalih keluar pengesahan 2 langkah anda telah dibatalkan
news-factors-removed = Pengesahan 2 langkah anda telah dialih keluar
news-data-exported = Semua data anda telah dimuat turun
news-closing-asked = Akaun anda akan ditutup pada { $moment }
news-closing-cancelled = Akaun anda tidak akan ditutup

## Short messages

short-code = { $code } ialah kod { $brand } anda. Sah sekali sahaja, dalam masa { $wait }. Jangan sekali-kali memberitahu kod ini kepada sesiapa.
short-registered = { $brand }: nombor ini sudah dikaitkan dengan satu akaun. Log masuk: { $link }
short-changed = { $brand }: { $what }. Jika itu bukan anda: { $link }
short-closed = { $brand }: orang yang dikenali oleh { $app } dengan ID { $id } telah menutup akaunnya.
