## Frame

skip = Langsung ke isi
nav-own = Akun Anda
nav-account = Akun
nav-who = Masuk sebagai { $name }
language = Bahasa
language-now = Bahasa: { $name }
theme = Warna
theme-auto = Otomatis
theme-light = Terang
theme-dark = Gelap
title-problem = Masalah: { $title }
problem = Ada masalah
copy = Salin
copied = Disalin
copy-what = Salin { $what }
cancel = Batal
allow = Izinkan
continue = Lanjutkan
another-account = Gunakan akun lain
password-show = Tampilkan kata sandi
password-hide = Sembunyikan kata sandi
step = Langkah { $at } dari { $of }
pages = Halaman
newer = Lebih baru
older = Lebih lama
print = Cetak
places = Halaman-halaman akun Anda
place-overview = Ringkasan
none-yet = Belum ada

## Times

moment =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] Mei
        [6] Jun
        [7] Jul
        [8] Agu
        [9] Sep
        [10] Okt
        [11] Nov
       *[12] Des
    } { $year }, { $time } UTC
wait-seconds = { $count } detik
wait-minutes = { $count } menit
wait-hours = { $count } jam
wait-days = { $count } hari

## Apps

app-by = oleh { $developer }
app-host = membawa Anda kembali ke { $host }
