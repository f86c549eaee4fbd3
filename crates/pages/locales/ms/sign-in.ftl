## Sign in

sign-in = Log masuk
sign-in-title = Log masuk
sign-in-again = Log masuk semula
sign-in-for = untuk meneruskan ke { $app }
sign-in-choose = Pilih akaun yang telah log masuk
login-label = Akaun
login-hint = E-mel, nombor telefon atau nombor akaun
password-label = Kata laluan
sign-in-empty-login = Masukkan alamat e-mel, nombor telefon atau nombor akaun anda
sign-in-empty-password = Masukkan kata laluan anda
sign-in-wrong = Akaun dan kata laluan itu tidak sepadan. Semak kedua-duanya dan cuba lagi.
sign-in-too-many = Terlalu banyak percubaan. Cuba lagi dalam { $wait }.
sign-in-busy = Ramai orang sedang log masuk sekarang. Cuba lagi dalam { $wait }.

## Choose an account

choose-title = Pilih akaun

## Signed out

signed-out-title = Anda telah log keluar
signed-out-about = Pelayar ini tidak lagi mempunyai akses kepada akaun anda. Aplikasi mengekalkan akses yang anda benarkan sehingga anda mengalihnya keluar.
