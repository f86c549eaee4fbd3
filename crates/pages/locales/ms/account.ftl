account-title = Akaun anda
account-leave = Log keluar atau tambah akaun
sign-out = Log keluar
sign-out-all = Log keluar daripada semua akaun
add-account = Tambah akaun lain
save = Simpan

## Overview

mend-title = Keselamatan
mend-nothing = Tiada apa-apa yang perlu dibetulkan.
mend-no-contact = Tambah alamat e-mel atau nombor telefon supaya anda boleh masuk semula jika terlupa kata laluan
mend-one-contact = Tambah alamat e-mel atau nombor telefon kedua sekiranya anda kehilangan yang pertama
mend-no-second = Hidupkan pengesahan 2 langkah supaya kata laluan yang dicuri sahaja tidak cukup untuk log masuk
mend-no-codes = Buat kod pemulihan, sekiranya telefon hilang
mend-requests = { $count } orang mahu menjadi rakan anda
glance-title = Ringkasan
glance-devices = Anda telah log masuk pada { $count } pelayar
glance-apps = { $count } aplikasi mempunyai akses kepada akaun anda
glance-friends = Anda mempunyai { $count } rakan

## Profile

profile-title = Profil
profile-about = Tentang anda
profile-language = Bahasa pemberitahuan
profile-language-hint = Mesej yang dihantar oleh pelayan ini kepada anda menggunakan bahasa ini.
nickname-wrong = Itu tidak boleh dijadikan nama panggilan. Guna sehingga 64 aksara, tanpa aksara yang tidak kelihatan.
profile-region-wrong = Pilih negara atau wilayah daripada senarai
profile-picture-missing = Pilih fail dahulu
profile-picture-too-large = Fail itu terlalu besar. Pilih fail bersaiz sehingga { $limit } MB.
profile-picture-pixels = Gambar itu mempunyai terlalu banyak piksel. Pilih gambar sehingga { $limit } megapiksel.
profile-picture-unreadable = Fail itu tidak dapat dibaca sebagai gambar. Pilih fail PNG, JPEG, WebP atau GIF.
nickname = Nama panggilan
nickname-hint = Nama yang dilihat oleh orang lain dan aplikasi anda
region = Negara atau wilayah
region-none = Tidak dinyatakan
location = { $city }, { $region }
user-id = Nombor akaun
picture-title = Gambar
picture-alt = Gambar anda
picture-new = Gambar baharu
picture-hint = PNG, JPEG, WebP atau GIF, sehingga { $limit } MB
picture-upload = Muat naik
picture-save = Simpan gambar
picture-generated = Guna gambar yang dijana
crop-title = Gambar baharu anda
crop-preview = Pratonton
crop-preview-alt = Bahagian gambar yang dipilih
crop-whole = Keseluruhan gambar
crop-whole-alt = Gambar yang anda muat naik
crop-size = Saiz bahagian
crop-across = Kedudukan dari kiri ke kanan
crop-down = Kedudukan dari atas ke bawah
crop-look = Tunjukkan semula

## Password

password-title = Tukar kata laluan anda
password-change = Tukar kata laluan
password-about = Selepas itu, aplikasi yang anda sambungkan perlu dibenarkan semula. Setiap maklumat hubungan yang disahkan akan dimaklumkan.
password-set = Tetapkan kata laluan

## Devices

devices-title = Peranti
devices-sessions = Tempat anda log masuk
last-used = Kali terakhir digunakan pada { $moment }
session-this = Pelayar ini
session-since = Log masuk pada { $moment }
session-end = Tamatkan
session-end-which = Tamatkan sesi dalam { $browser }
session-end-others = Tamatkan semua sesi lain

## Connected apps

apps-title = Aplikasi yang disambungkan
apps-allowed = Aplikasi yang anda benarkan
apps-password = Aplikasi yang meminta kata laluan anda
apps-none = Tiada aplikasi yang mempunyai akses kepada akaun anda.
app-given = Dibenarkan pada { $moment }
app-asked = Diminta pada { $moment }. Aplikasi tahu siapa anda kepadanya dan tidak boleh membaca apa-apa.
app-remove = Alih keluar akses
app-remove-which = Alih keluar akses { $app }
never-used = Belum digunakan

## What has just been done

done-password = Kata laluan baharu anda telah ditetapkan.
done-profile = Profil anda telah disimpan.
done-picture = Gambar baharu anda telah disimpan.
done-generated = Gambar anda kini ialah gambar yang dijana.
done-session = Sesi telah tamat.
done-no-session = Sesi itu sudah tiada. Tiada apa-apa yang ditamatkan.
done-others = Semua sesi lain telah tamat.
done-app = Aplikasi itu tidak lagi mempunyai akses kepada akaun anda.
