## Recovery

recover = Parolanızı mı unuttunuz?
recover-title = Yeni parola belirleyin
recover-lead = Hesabınızı belirtin. Böyle bir hesap varsa ona bir kod ve bir bağlantı göndeririz.
recover-second-title = İkinci adımı onaylayın
recover-without = Bunların hiçbiri yanınızda değil mi?
recover-without-about = İki adımda oturum açmanın kapatılmasını isteyebilirsiniz. Bunun için { $wait } beklemek gerekir; isteği başka biri yaptıysa itiraz edebilmeniz için tüm iletişim bilgilerinize hemen yazarız.
recover-without-ask = Kapatılmasını iste
recover-without-waiting = Bu zaten istendi. { $moment } tarihinden itibaren buraya aynı yoldan dönün; ikinci adım olmadan yeni parola belirleyebilirsiniz.
recover-password-title = Yeni bir parola seçin
recover-password-lead = Şu anda açık olan tüm oturumlarınız kapatılır.
recover-password-removes = İki adımda oturum açma aynı anda kapatılır.
recover-password-set = Parolayı belirle
wait-asked-title = İki adımda oturum açmanın kapatılmasını istediniz
wait-asked = { $moment } tarihinden itibaren aynı yoldan dönün ve yeni bir parola belirleyin. Tüm iletişim bilgilerinize yazdık. Her zamanki gibi oturum açmak isteği geri çeker.
wait-call-off-title = İki adımda oturum açma kalsın mı?
wait-call-off = Birisi hesabınız için iki adımda oturum açmanın kapatılmasını istedi. Bunu siz yapmadıysanız isteği geri çekin ve ardından yeni bir parola belirleyin.
wait-call-off-button = İsteği geri çek
wait-called-off-title = İstek geri çekildi
wait-called-off = İki adımda oturum açma açık kalıyor. İsteği siz yapmadıysanız birisi e-postalarınızı veya mesajlarınızı okuyabiliyor: Orada da yeni bir parola belirleyin.
wait-over-title = Geri çekilecek bir istek yok
wait-over = İstek zaten geri çekilmiş veya sona ermiş.
