contacts-title = İletişim bilgileri
contacts-about = Bu adres ve numaralarla oturum açar, parolanızı unutursanız hesabınıza yeniden girer ve hesabınızda olanlardan haberdar olursunuz.
contacts-none = Bu hesabın e-posta adresi ve telefon numarası yok.
contact-verified = Doğrulandı
contact-unverified = Doğrulanmadı
contact-primary = İlk buraya yazılır
contact-prefer = İlk buraya yaz
contact-prefer-which = İlk buraya yaz: { $contact }
contact-remove = Kaldır
contact-remove-which = Kaldır: { $contact }
contact-add-title = İletişim bilgisi ekleyin
contact-label = E-posta adresi veya telefon numarası
contact-hint = Başka ülkelerin numaraları ülke koduyla; örneğin +49 30 123456
contact-send = Kod gönder
contact-wrong = name@example.com gibi bir e-posta adresi veya ülke koduyla bir telefon numarası girin
contact-known = Hesabınızda bu iletişim bilgisi zaten var
contact-full = Hesabınızda 10 iletişim bilgisi var; daha fazlası eklenemez. Önce birini kaldırın.
contact-last = Bu, doğrulanmış tek iletişim bilginiz. Hesabınıza yeniden girebilmek için bunu kaldırmadan önce bir başkasını ekleyin.
contact-too-many = Çok fazla kod istendi. { $wait } sonra yeniden deneyin.
contact-code-title = Yeni iletişim bilginizin kodunu girin
contact-code-sent = Şuraya bir kod gönderdik: { $contact }
contact-code-label = Kod
contact-code-hint = Altı rakam, 30 dakika geçerli
contact-code-wrong =
    { $left ->
        [one] Bu kod doğru değil. 1 deneme hakkınız kaldı.
       *[other] Bu kod doğru değil. { $left } deneme hakkınız kaldı.
    }
contact-code-over = Bu kod artık geçersiz: kullanılmış, çok eski veya çok kez denenmiş.
contact-prove = Bu iletişim bilgisini ekle
contact-again = Yeni kod iste
contact-remove-title = İletişim bilgisini kaldırın
contact-remove-about = Artık bununla oturum açamaz ve hesabınıza yeniden giremezsiniz. Buraya, bunu bildiren son bir ileti gönderilir. Bağladığınız uygulamalara yeniden izin verilmesi gerekir.
end-others = Diğer tüm oturumları sonlandır
end-others-hint = Hesabınızda başka birinin oturumu açık olabilirse bunu yapın.
done-contact = İletişim bilgisi eklendi.
done-primary = Artık ilk bu iletişim bilgisine yazılır.
done-removed = İletişim bilgisi kaldırıldı.
