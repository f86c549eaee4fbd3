## Frame

skip = İçeriğe geç
nav-own = Hesabınız
nav-account = Hesap
nav-who = Oturum açan: { $name }
language = Dil
language-now = Dil: { $name }
theme = Renkler
theme-auto = Otomatik
theme-light = Açık
theme-dark = Koyu
title-problem = Sorun: { $title }
problem = Bir sorun var
copy = Kopyala
copied = Kopyalandı
copy-what = Kopyala: { $what }
cancel = İptal
allow = İzin ver
continue = Devam et
another-account = Başka hesap kullan
password-show = Parolayı göster
password-hide = Parolayı gizle
step = Adım { $at }/{ $of }
pages = Sayfalar
newer = Daha yeni
older = Daha eski
print = Yazdır
places = Hesabınızın bölümleri
place-overview = Genel bakış
none-yet = Henüz yok

## Times

moment =
    { $day } { $month ->
        [1] Oca
        [2] Şub
        [3] Mar
        [4] Nis
        [5] May
        [6] Haz
        [7] Tem
        [8] Ağu
        [9] Eyl
        [10] Eki
        [11] Kas
       *[12] Ara
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 saniye
       *[other] { $count } saniye
    }
wait-minutes =
    { $count ->
        [one] 1 dakika
       *[other] { $count } dakika
    }
wait-hours =
    { $count ->
        [one] 1 saat
       *[other] { $count } saat
    }
wait-days =
    { $count ->
        [one] 1 gün
       *[other] { $count } gün
    }

## Apps

app-by = Geliştirici: { $developer }
app-host = Sizi { $host } adresine geri götürür
