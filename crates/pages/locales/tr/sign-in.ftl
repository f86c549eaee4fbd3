## Sign in

sign-in = Oturum aç
sign-in-title = Oturum aç
sign-in-again = Yeniden oturum aç
sign-in-for = { $app } uygulamasına devam etmek için
sign-in-choose = Oturumu açık bir hesap seçin
login-label = Hesap
login-hint = E-posta adresi, telefon numarası veya hesap numarası
password-label = Parola
sign-in-empty-login = E-posta adresinizi, telefon numaranızı veya hesap numaranızı girin
sign-in-empty-password = Parolanızı girin
sign-in-wrong = Bu hesap ve parola eşleşmiyor. İkisini de kontrol edip yeniden deneyin.
sign-in-too-many = Çok fazla deneme yapıldı. { $wait } sonra yeniden deneyin.
sign-in-busy = Şu anda çok sayıda kişi oturum açıyor. { $wait } sonra yeniden deneyin.

## Choose an account

choose-title = Hesap seçin

## Signed out

signed-out-title = Oturumunuz kapatıldı
signed-out-about = Bu tarayıcının artık hesabınıza erişimi yok. Uygulamalar, siz kaldırana kadar izin verdiğiniz erişimi korur.
