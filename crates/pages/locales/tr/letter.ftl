## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $brand } kodunuz: { $code }
letter-sign-up = Bu kodu, hesabınızı oluşturmaya başladığınız sayfaya girin.
letter-sign-up-link = Bu adresi onayla
letter-sign-in = Bu kodu, oturum açtığınız sayfaya girin.
letter-sign-in-link = Oturum aç
letter-recover = Bu kodu, hesabınız için yardım istediğiniz sayfaya girin.
letter-recover-link = Yeni parola belirle
letter-add-contact = Bu adresi hesabınıza eklemek için bu kodu hesap sayfanıza girin.
letter-add-contact-link = Bu adresi onayla
letter-step-up = Siz olduğunuzu göstermek için bu kodu, kodu isteyen sayfaya girin.
letter-step-up-link = Siz olduğunuzu onaylayın
letter-code-lasts = Kod, { $wait } içinde bir kez kullanılabilir.
letter-code-not-you = Kodu siz istemediyseniz birisi adresinizi yanlışlıkla yazmış olabilir: Kod olmadan hiçbir şey olmaz. Kim isterse istesin, kodu kimseye söylemeyin.
letter-registered-subject = Zaten bir hesabınız var
letter-registered = Birisi, belki de siz, bu adresi yeni bir hesap için veya ek iletişim bilgisi olarak verdi. Bu adres zaten bir hesaba ait olduğu için hiçbir şey değiştirilmedi.
letter-registered-link = Oturum aç
letter-registered-not-you = Parolanızı artık bilmiyorsanız oturum açma sayfasından yenisini belirleyebilirsiniz. Bunu siz yapmadıysanız yapmanız gereken bir şey yok.
letter-changed = Bu, { $moment } tarihinde { $nickname } adlı kullanıcının hesabında oldu.
letter-changed-link = Hesabı görüntüle
letter-changed-not-you = Bunu siz yaptıysanız yapmanız gereken bir şey yok. Başka biri yaptıysa hemen yeni bir parola belirleyin ve diğer tüm oturumları sonlandırın.
letter-call-off-link = İsteği geri çek
letter-call-off = Bunu siz yaptıysanız o zamana kadar bekleyin. Başka biri yaptıysa isteği geri çekin ve yeni bir parola belirleyin. Her zamanki gibi oturum açmak da isteği geri çeker.
letter-closing = Bunu siz yaptıysanız yapmanız gereken bir şey yok. Başka biri yaptıysa veya fikrinizi değiştirirseniz o tarihten önce oturum açın ve hesabınızı koruyun.
letter-closed-subject = { $app } uygulamasını kullanan bir kişi hesabını kapattı
letter-closed = { $app } uygulamasının { $id } olarak tanıdığı kişi hesabını kapattı. Bu kişinin belirteçleri artık çalışmaz ve bu ID başka kimseye verilmez.
letter-closed-do = Bir yasa saklamanızı gerektirmiyorsa bu kişi hakkında sakladıklarınızı silin.

## What changed

news-signed-in = Birisi yeni bir tarayıcıyla hesabınızda oturum açtı
news-second-step-failed = Birisi oturum açmanın ilk adımını geçti, ikincisini geçemedi
news-password-changed = Parolanız değiştirildi
news-password-reset = Bir kod veya bağlantıyla yeni parola belirlendi
news-contact-added = { $contact } hesabınıza eklendi
news-contact-removed = { $contact } hesabınızdan kaldırıldı
news-primary-changed = { $contact } artık ilk iletişim bilginiz
news-passkey-added = “{ $name }” adlı geçiş anahtarı eklendi
news-passkey-removed = “{ $name }” adlı geçiş anahtarı kaldırıldı
news-totp-added = Artık bir kimlik doğrulama uygulamasından kod isteniyor
news-totp-removed = Artık bir kimlik doğrulama uygulamasından kod istenmiyor
news-recovery-codes-made = Yeni kurtarma kodları oluşturuldu ve eskileri artık geçersiz
news-recovery-code-used =
    { $left ->
        [one] Bir kurtarma kodu kullanıldı ve 1 kod kaldı
       *[other] Bir kurtarma kodu kullanıldı ve { $left } kod kaldı
    }
news-device-trusted = Bir tarayıcı artık güvenilir ve ondan ikinci adım istenmiyor
news-recovery-asked = Birisi iki adımda oturum açmanın kapatılmasını istedi; bu, { $moment } tarihinden itibaren yapılabilir
news-recovery-cancelled = İki adımda oturum açmayı kapatma isteği geri çekildi
news-factors-removed = Hesabınızda iki adımda oturum açma kapatıldı
news-data-exported = Tüm verileriniz indirildi
news-closing-asked = Hesabınız { $moment } tarihinde kapatılacak
news-closing-cancelled = Hesabınız kapatılmayacak

## Short messages

short-code = { $brand } kodunuz: { $code }. { $wait } içinde bir kez geçerlidir. Kimseye söylemeyin.
short-registered = { $brand }: Bu numara zaten bir hesaba ait. Oturum açın: { $link }
short-changed = { $brand }: { $what }. Bunu siz yapmadıysanız: { $link }
short-closed = { $brand }: { $app } uygulamasının { $id } olarak tanıdığı kişi hesabını kapattı.
