## Other ways to sign in

sign-in-by-code = E-posta veya SMS ile kod al
sign-in-by-qr = Oturumu açık bir telefon kullan
sign-in-with-password = Parolayla oturum aç
sign-in-code-title = Kodla oturum açın
sign-in-code-lead = E-posta adresinize veya telefonunuza altı rakamlı bir kod göndeririz.
sign-in-code-send = Kodu gönder

## Sign in with a phone

qr-title = Telefonunuzla oturum açın
qr-lead = Bu resmi, oturumunuzun açık olduğu bir telefonun veya tabletin kamerasıyla tarayın.
qr-picture = Bu tarayıcıda oturum açmak için telefonun taradığı resim
qr-number = Telefon aynı sayıyı gösterir:
qr-waits = Telefon izin verince bu sayfa kendiliğinden devam eder. Resim üç dakika geçerlidir.
qr-over-title = Resim çok eski
qr-over = Zamanında kullanılmadı. Yeni bir resim isteyin.
qr-denied-title = Telefon reddetti
qr-denied = Birisi bu oturum açma işlemini telefonda reddetti.
qr-again = Yeni resim göster
qr-ask-title = Başka bir ekranda oturum açın
qr-ask = { $address } adresindeki tarayıcı ({ $browser }) hesabınızda oturum açmak istiyor.
qr-compare = Yalnızca o ekran önünüzdeyse ve şu sayıyı gösteriyorsa izin verin:
qr-warning = Bu resmi veya bağlantıyı size birisi gönderdiyse reddedin.
qr-allow = İzin ver
qr-deny = Reddet
qr-allowed-title = Diğer ekranda oturum açıldı
qr-allowed = Birazdan kendiliğinden devam eder. Onu cihazlarınız arasında bulur ve oturumunu oradan sonlandırabilirsiniz.
qr-refused-title = Hiçbir yerde oturum açılmadı
qr-refused = Diğer ekran reddedildi.
qr-gone-title = Bu resim artık geçerli değil
qr-gone = Zaten kullanılmış veya üç dakikadan eski. Diğer ekranda yenisini gösterin.
