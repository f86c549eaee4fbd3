## Sign up

sign-up = Hesap oluştur
sign-up-title = Hesap oluştur
sign-up-hint = Size ait olduğunu görmek için oraya bir kod göndeririz. Telefon numarasını ülke koduyla yazın; örneğin +86…
sign-up-instead = Var olan bir hesapla oturum aç
sign-up-closed = Bu sunucuda hesaplar, sunucuyu yönetenler tarafından veya davetle oluşturulur. Davetiniz varsa içindeki bağlantıyı açın.
sign-up-finish-title = Hesabınızı tamamlayın
sign-up-finish-lead = { $contact } onaylandı. Başkalarının sizi nasıl göreceğini ve bir parola seçin.
sign-up-button = Hesabı oluştur
contact-empty = E-posta adresinizi veya telefon numaranızı girin
contact-email = Bu bir e-posta adresi değil. E-posta adresi name@example.com biçimindedir.
contact-phone = Bu bir telefon numarası değil. Numarayı ülke koduyla yazın; örneğin +8613800000001.
sign-up-nickname = Takma ad
sign-up-nickname-hint = En fazla 64 karakter. Arkadaşlarınız ve izin verdiğiniz uygulamalar görür.
sign-up-nickname-empty = Bir takma ad girin

## A new password

new-password-label = Yeni parola
new-password-hint = En az { $least } karakter. Birbiriyle ilgisiz birkaç sözcüğü akılda tutmak kolay, tahmin etmek zordur.
password-too-short = Parola çok kısa. En az { $least } karakter kullanın.
password-too-long = Parola çok uzun. En fazla 4.096 bayt kullanın; bu, yaklaşık 4.000 Latin harfi demektir.
password-guessable = Bu parolayı tahmin etmek kolay. Birbiriyle ilgisiz birkaç sözcük kullanın; adlarınızdan hiçbirini kullanmayın.
password-in-force = Bu zaten parolanız. Başka bir parola kullanın.
password-known = Bu parola, başka bir hizmetin parolaları sızdığında herkesçe bilinir oldu. Başka bir parola kullanın ve o hizmetteki parolayı da değiştirin.

## Enter the code

code-title = Kodu girin
code-sent = Şuraya bir kod gönderdik: { $contact }
code-sent-perhaps = { $contact } için bir hesap varsa oraya bir kod gönderdik.
code-label = Kod
code-hint = Altı rakam
code-empty = Kodu girin
code-wrong =
    { $tries ->
        [one] Bu kod doğru değil. Bir deneme hakkınız kaldı.
       *[other] Bu kod doğru değil. { $tries } deneme hakkınız kaldı.
    }
code-over = Bu kod artık kullanılamaz. Yeni bir kod gönderilmesini isteyin.
code-too-many = Çok fazla kod istendi. { $wait } sonra yeni bir kod gönderilebilir.
code-nothing = Bir şey gelmedi mi? Bir dakika sürebilir. İstenmeyen postalara da bakın.
code-nothing-mail = Bir şey gelmedi mi? Bir dakika sürebilir. İstenmeyen postalara da bakın. E-postadaki bağlantıyı da açabilirsiniz.
code-nothing-short = Bir şey gelmedi mi? Bir dakika sürebilir. Numaranın doğru olduğunu kontrol edin.
code-again = Yeni kod gönder
code-other = Başka adres veya numara kullan

## Open a link

link-title = Bu siz misiniz?
link-about = Bu bağlantının gönderildiği yer: { $contact }. Yalnızca siz istediyseniz devam edin.
link-elsewhere = Başka bir tarayıcıda başladınız. Hesabı burada oluşturabilirsiniz. Sizi bir uygulama yönlendirdiyse sonra o tarayıcıda uygulamaya dönün ve oturum açın.
link-confirm = Onayla
link-sign-in = Oturum aç
link-recover = Yeni parola belirle
link-step-up = Evet, benim
link-over-title = Bu bağlantı artık kullanılamaz
link-over = Kullanılmış, çok eski veya sonrasında daha yenisi gönderilmiş.
link-again = Yeniden başla
