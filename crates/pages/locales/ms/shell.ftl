## Frame

skip = Langkau ke kandungan
nav-own = Akaun anda
nav-account = Akaun
nav-who = Log masuk sebagai { $name }
language = Bahasa
language-now = Bahasa: { $name }
theme = Warna
theme-auto = Automatik
theme-light = Cerah
theme-dark = Gelap
title-problem = Masalah: { $title }
problem = Terdapat masalah
copy = Salin
copied = Disalin
copy-what = Salin { $what }
cancel = Batal
allow = Benarkan
continue = Teruskan
another-account = Guna akaun lain
password-show = Tunjukkan kata laluan
password-hide = Sembunyikan kata laluan
step = Langkah { $at } daripada { $of }
pages = Halaman
newer = Lebih baharu
older = Lebih lama
print = Cetak
places = Halaman akaun anda
place-overview = Gambaran keseluruhan
none-yet = Belum ada

## Times

moment =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mac
        [4] Apr
        [5] Mei
        [6] Jun
        [7] Jul
        [8] Ogo
        [9] Sep
        [10] Okt
        [11] Nov
       *[12] Dis
    } { $year }, { $time } UTC
wait-seconds = { $count } saat
wait-minutes = { $count } minit
wait-hours = { $count } jam
wait-days = { $count } hari

## Apps

app-by = oleh { $developer }
app-host = membawa anda kembali ke { $host }
