data-title = Verileriniz
data-close-about = Hesabınıza ait her şey silinir. Fikrinizi değiştirmek için birkaç gününüz olur.
close-title = Hesabınızı kapatın
close-heading = Bu hesabı kapatın
close-now = Tüm oturumlarınız hemen kapatılır ve bağlı tüm uygulamalar erişimini kaybeder.
close-days =
    { $days ->
        [one] 1 gün boyunca oturum açıp hesabınızı koruyabilirsiniz.
       *[other] { $days } gün boyunca oturum açıp hesabınızı koruyabilirsiniz.
    }
close-final = Ardından iletişim bilgileriniz, resminiz, arkadaşlarınız, oturum açma yollarınız ve etkinliğiniz silinir; bağlı uygulamalarınızın geliştiricilerine haber verilir. Hesap numaranız hiçbir zaman başka birine verilmez.
close-button = Hesabımı kapat
close-not-allowed = Bu hesap uygulama geliştirdiği veya bu sunucuyu yönettiği için burada kapatılamaz. Bu sunucuyu yönetenlere başvurun.
closing-title = Hesabınız kapatılıyor
closing-until = Hesap, { $moment } tarihinde kalıcı olarak kapatılacak.
closing-back = Fikrinizi değiştirirseniz o tarihten önce oturum açın ve hesabınızı koruyun.
closing-sign-in = Oturum aç
closing-keep = Hesabımı koru
