## The second step of a sign-in

second-title = İkinci adım: kodu girin
second-lead = Hesabınız ikinci bir adım istiyor. Kimlik doğrulama uygulamanızı açıp gösterdiği altı rakamı girin veya kurtarma kodlarınızdan birini kullanın.
second-lead-recovery = Hesabınız ikinci bir adım istiyor. Geçiş anahtarınızı kullanın veya kurtarma kodlarınızdan birini girin.
second-code = Kod
second-code-hint = Uygulamadaki altı rakam veya yazdırdığınız listedeki bir kurtarma kodu
second-empty = Kodu girin
second-wrong = Bu kod geçersiz: başka bir kod, çok eski veya zaten kullanılmış. Uygulamadaki sonraki kodu bekleyip yeniden deneyin.
second-trust = Bu tarayıcıya güven
second-trust-hint =
    { $days ->
        [one] Burada bir gün boyunca sizden kod istenmez. Bunu yalnızca size ait bir cihazda seçin.
       *[other] Burada { $days } gün boyunca sizden kod istenmez. Bunu yalnızca size ait bir cihazda seçin.
    }

## Sign-in and security

place-security = Oturum açma ve güvenlik
security-title = Oturum açma ve güvenlik
security-two-steps = İki adımda oturum açma
security-two-steps-about = Paroladan sonra yalnızca sizde olan bir şeyi gösterirsiniz: bir uygulamadan alınan kod, geçiş anahtarı veya yazdırılmış bir kod.
security-on = Açık
security-off = Kapalı
security-missing = Eksik
security-since = Eklenme: { $moment }
security-totp-added = Kimlik doğrulama uygulaması eklendi. Bundan sonra oturum açarken uygulamadaki kodu girersiniz. Telefonun yanınızda olmayacağı gün için kurtarma kodları da oluşturun.
security-totp-removed = Kimlik doğrulama uygulaması kaldırıldı
security-device-forgotten = O tarayıcıdan yeniden kod istenecek

## Authenticator app

totp-name = Kimlik doğrulama uygulaması
totp-about = Telefonunuzdaki bir uygulama, her 30 saniyede bir değişen altı rakam gösterir.
totp-add = Ekle
totp-remove = Kaldır
totp-title = Kimlik doğrulama uygulaması ekleyin
totp-scan = Telefonunuzda bir kimlik doğrulama uygulaması açın ve bu resmi tarayın.
totp-picture = Kimlik doğrulama uygulamasının taradığı resim. Aşağıdaki metinle aynı bilgiyi içerir.
totp-type = Ya da bu anahtarı uygulamaya yazın.
totp-code = Uygulamadaki kod
totp-code-hint = Uygulamanın şu anda gösterdiği altı rakam
totp-wrong = Bu, bu anahtarın bir kodu değil. Telefonun saatinin doğru olduğunu kontrol edin ve uygulamanın şu anda gösterdiği kodu girin.

## Recovery codes

recovery-codes-name = Kurtarma kodları
recovery-codes-about = Kâğıt üzerinde on kod. Telefonunuz yanınızda olmadığında her biriyle bir kez oturum açarsınız.
recovery-codes-left =
    { $left ->
        [one] Bir kod kaldı. Yenilerini oluşturursanız bu kod geçersiz olur.
       *[other] { $left } kod kaldı. Yenilerini oluşturursanız bunlar geçersiz olur.
    }
recovery-codes-make = Yeni kodlar oluştur
recovery-codes-title = Kurtarma kodlarınız
recovery-codes-keep = Bu kodları yazdırın veya not edin ve belgelerinizle birlikte saklayın. Yalnızca şimdi gösterilirler. Her biri bir kez geçerlidir.
recovery-codes-done = Kodları sakladım

## Trusted browsers

trusted-title = Güvenilir tarayıcılar
trusted-about = Bu tarayıcılardan ikinci adım istenmez.
trusted-until = Güvenilirlik bitişi: { $moment }
trusted-forget = Yeniden sor

## Taking a factor away

totp-remove-title = Kimlik doğrulama uygulamasını kaldırın
passkey-remove-title = Bu geçiş anahtarını kaldırın
remove-factor-about = Artık bununla oturum açılamaz. İzin verdiğiniz uygulamalar yeniden oturum açmanızı ister ve her iletişim bilginize bu konuda bir ileti gönderilir.
remove-factor-last = Kurulmuş başka bir şey yok: Bundan sonra bu hesap yalnızca parolanızla açılır.
remove-factor-others = Diğer oturumlarımı sonlandır
remove-factor-others-hint = Burası dışında her yerde oturumunuzu kapatır.
add-factor-others-hint = Hesabınızda başka birinin oturumu açık olabilirse bunu yapın. Sonrasında, bağladığınız uygulamalara yeniden izin verilmesi gerekir.

## Passkeys

passkeys-title = Geçiş anahtarları
passkeys-about = Geçiş anahtarı telefonunuzda, bilgisayarınızda veya güvenlik anahtarınızda saklanır. Parmağınız, yüzünüz veya PIN ile açılır; parola ve kod olmadan oturum açmanızı sağlar.
passkeys-none = Henüz geçiş anahtarı yok
passkey-used = Son kullanım: { $moment }
passkey-add = Geçiş anahtarı ekle
passkey-rename = Yeniden adlandır
passkey-rename-label = Bu geçiş anahtarının adı
passkey-title = Geçiş anahtarı ekleyin
passkey-about = Cihazınız parmağınızı, yüzünüzü veya PIN’inizi ister. Bundan sonra oturumunuzu tek başına açabilir ve kimse geçiş anahtarını sizden hileyle alamaz.
passkey-cannot = Bu tarayıcı bu sunucu için geçiş anahtarı oluşturamıyor. Geçiş anahtarları için betikler ve kendi adı olan bir sunucu gerekir.
passkey-name = Ad
passkey-name-hint = Diğer geçiş anahtarlarınızdan ayırt etmek için
passkey-name-wrong = 1 ile 64 karakter arasında bir ad verin
passkey-refused = Bu geçiş anahtarı eklenmedi. Zaten eklenmiş olabilir veya sayfa çok uzun süre açık kalmış olabilir. Yeniden deneyin.
passkey-make = Ekle
passkey-sign-in = Geçiş anahtarıyla oturum aç
passkey-confirm = Geçiş anahtarıyla onayla
passkey-wrong = Bu geçiş anahtarı buradaki hiçbir hesaba ait değil. Başka bir anahtar kullanın veya başka bir yolla oturum açın.
security-passkey-added = Geçiş anahtarı eklendi. Cihazın yanınızda olmayacağı gün için kurtarma kodları da oluşturun.
security-passkey-removed = Geçiş anahtarı kaldırıldı
security-passkey-renamed = Geçiş anahtarının yeni bir adı var
