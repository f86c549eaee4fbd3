## Sign in

sign-in = Masuk
sign-in-title = Masuk
sign-in-again = Masuk lagi
sign-in-for = untuk melanjutkan ke { $app }
sign-in-choose = Pilih akun yang sudah masuk
login-label = Akun
login-hint = Email, nomor telepon, atau nomor akun
password-label = Kata sandi
sign-in-empty-login = Masukkan alamat email, nomor telepon, atau nomor akun Anda
sign-in-empty-password = Masukkan kata sandi Anda
sign-in-wrong = Akun dan kata sandi itu tidak cocok. Periksa keduanya lalu coba lagi.
sign-in-too-many = Terlalu banyak percobaan. Coba lagi dalam { $wait }.
sign-in-busy = Banyak orang sedang masuk saat ini. Coba lagi dalam { $wait }.

## Choose an account

choose-title = Pilih akun

## Signed out

signed-out-title = Anda telah keluar
signed-out-about = Browser ini tidak lagi memiliki akses ke akun Anda. Aplikasi tetap memiliki akses yang Anda izinkan sampai Anda menghapusnya.
