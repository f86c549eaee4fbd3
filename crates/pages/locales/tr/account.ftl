account-title = Hesabınız
account-leave = Oturumu kapat veya hesap ekle
sign-out = Oturumu kapat
sign-out-all = Tüm hesaplarda oturumu kapat
add-account = Başka hesap ekle
save = Kaydet

## Overview

mend-title = Güvenlik
mend-nothing = Yapılması gereken bir şey yok.
mend-no-contact = Parolanızı unutursanız hesabınıza yeniden girebilmek için bir e-posta adresi veya telefon numarası ekleyin
mend-one-contact = İlkini kaybetme olasılığına karşı ikinci bir e-posta adresi veya telefon numarası ekleyin
mend-no-second = Çalınan bir parola tek başına hiçbir şey açmasın diye iki adımda oturum açmayı etkinleştirin
mend-no-codes = Telefonunuzun yanınızda olmayacağı gün için kurtarma kodları oluşturun
mend-requests =
    { $count ->
        [one] 1 kişi arkadaşınız olmak istiyor
       *[other] { $count } kişi arkadaşınız olmak istiyor
    }
glance-title = Genel durum
glance-devices =
    { $count ->
        [one] 1 tarayıcıda oturumunuz açık
       *[other] { $count } tarayıcıda oturumunuz açık
    }
glance-apps =
    { $count ->
        [one] 1 uygulamanın hesabınıza erişimi var
       *[other] { $count } uygulamanın hesabınıza erişimi var
    }
glance-friends =
    { $count ->
        [one] 1 arkadaşınız var
       *[other] { $count } arkadaşınız var
    }

## Profile

profile-title = Profil
profile-about = Hakkınızda
profile-language = İletilerin dili
profile-language-hint = Bu sunucunun size gönderdiği iletiler bu dildedir.
nickname-wrong = Bu, takma ad olamaz. Görünmeyen karakterler içermeyen, en fazla 64 karakter kullanın.
profile-region-wrong = Listeden bir ülke veya bölge seçin
profile-picture-missing = Önce bir dosya seçin
profile-picture-too-large = Bu dosya çok büyük. En fazla { $limit } MB boyutunda bir dosya seçin.
profile-picture-pixels = Bu resimde çok fazla piksel var. En fazla { $limit } megapiksellik bir resim seçin.
profile-picture-unreadable = Bu dosya resim olarak okunamıyor. PNG, JPEG, WebP veya GIF dosyası seçin.
nickname = Takma ad
nickname-hint = Başkalarının ve uygulamalarınızın gördüğü ad
region = Ülke veya bölge
region-none = Belirtilmedi
location = { $city }, { $region }
user-id = Hesap numarası
picture-title = Resim
picture-alt = Resminiz
picture-new = Yeni resim
picture-hint = PNG, JPEG, WebP veya GIF; en fazla { $limit } MB
picture-upload = Yükle
picture-save = Resmi kaydet
picture-generated = Oluşturulan resmi kullan
crop-title = Yeni resminiz
crop-preview = Görünümü
crop-preview-alt = Resminizin seçilen bölümü
crop-whole = Resmin tamamı
crop-whole-alt = Yüklediğiniz resim
crop-size = Bölümün boyutu
crop-across = Soldan sağa
crop-down = Yukarıdan aşağıya
crop-look = Yeniden göster

## Password

password-title = Parolanızı değiştirin
password-change = Parolayı değiştir
password-about = Sonrasında, bağladığınız uygulamalara yeniden izin verilmesi gerekir. Doğrulanmış her iletişim bilgisine haber verilir.
password-set = Parolayı belirle

## Devices

devices-title = Cihazlar
devices-sessions = Oturumunuzun açık olduğu yerler
last-used = Son kullanım: { $moment }
session-this = Bu tarayıcı
session-since = Oturum açılışı: { $moment }
session-end = Sonlandır
session-end-which = Sonlandır: { $browser } oturumu
session-end-others = Diğer tüm oturumları sonlandır

## Connected apps

apps-title = Bağlı uygulamalar
apps-allowed = İzin verdiğiniz uygulamalar
apps-password = Parolanızı soran uygulamalar
apps-none = Hiçbir uygulamanın hesabınıza erişimi yok.
app-given = İzin verildi: { $moment }
app-asked = Sorulduğu zaman: { $moment }. Kendisi için kim olduğunuzu bilir ve hiçbir şey okuyamaz.
app-remove = Erişimi kaldır
app-remove-which = Erişimi kaldır: { $app }
never-used = Henüz kullanılmadı

## What has just been done

done-password = Yeni parolanız belirlendi.
done-profile = Profiliniz kaydedildi.
done-picture = Yeni resminiz kaydedildi.
done-generated = Resminiz artık oluşturulan resim.
done-session = Oturum sonlandırıldı.
done-no-session = Bu oturum artık yok. Hiçbir şey sonlandırılmadı.
done-others = Diğer tüm oturumlar sonlandırıldı.
done-app = Uygulamanın artık hesabınıza erişimi yok.
