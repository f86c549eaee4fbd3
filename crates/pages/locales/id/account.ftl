account-title = Akun Anda
account-leave = Keluar atau tambahkan akun
sign-out = Keluar
sign-out-all = Keluar dari semua akun
add-account = Tambahkan akun lain
save = Simpan

## Overview

mend-title = Keamanan
mend-nothing = Tidak ada yang perlu diperbaiki.
mend-no-contact = Tambahkan alamat email atau nomor telepon agar Anda dapat masuk kembali jika lupa kata sandi
mend-one-contact = Tambahkan alamat email atau nomor telepon kedua untuk berjaga-jaga jika yang pertama hilang
mend-no-second = Aktifkan verifikasi 2 langkah agar kata sandi yang dicuri saja tidak cukup untuk masuk
mend-no-codes = Buat kode pemulihan, untuk berjaga-jaga jika ponsel hilang
mend-requests = { $count } orang ingin berteman dengan Anda
glance-title = Ringkasan akun
glance-devices = Anda masuk di { $count } browser
glance-apps = { $count } aplikasi memiliki akses ke akun Anda
glance-friends = Anda memiliki { $count } teman

## Profile

profile-title = Profil
profile-about = Tentang Anda
profile-language = Bahasa pemberitahuan
profile-language-hint = Pesan yang dikirim server ini kepada Anda menggunakan bahasa ini.
nickname-wrong = Itu tidak dapat menjadi nama panggilan. Gunakan hingga 64 karakter, tanpa karakter tak terlihat.
profile-region-wrong = Pilih negara atau wilayah dari daftar
profile-picture-missing = Pilih file terlebih dahulu
profile-picture-too-large = File itu terlalu besar. Pilih file berukuran hingga { $limit } MB.
profile-picture-pixels = Gambar itu memiliki terlalu banyak piksel. Pilih gambar hingga { $limit } megapiksel.
profile-picture-unreadable = File itu tidak dapat dibaca sebagai gambar. Pilih file PNG, JPEG, WebP, atau GIF.
nickname = Nama panggilan
nickname-hint = Nama yang dilihat orang lain dan aplikasi Anda
region = Negara atau wilayah
region-none = Tidak diisi
location = { $city }, { $region }
user-id = Nomor akun
picture-title = Foto
picture-alt = Foto Anda
picture-new = Foto baru
picture-hint = PNG, JPEG, WebP, atau GIF, hingga { $limit } MB
picture-upload = Unggah
picture-save = Simpan foto
picture-generated = Gunakan foto yang dibuat otomatis
crop-title = Foto baru Anda
crop-preview = Pratinjau
crop-preview-alt = Bagian foto yang dipilih
crop-whole = Seluruh foto
crop-whole-alt = Foto yang Anda unggah
crop-size = Ukuran bagian
crop-across = Posisi dari kiri ke kanan
crop-down = Posisi dari atas ke bawah
crop-look = Tampilkan lagi

## Password

password-title = Ubah kata sandi Anda
password-change = Ubah kata sandi
password-about = Setelah itu, aplikasi yang Anda hubungkan harus diizinkan lagi. Setiap kontak yang terverifikasi diberi tahu.
password-set = Tetapkan kata sandi

## Devices

devices-title = Perangkat
devices-sessions = Tempat Anda masuk
last-used = Terakhir digunakan pada { $moment }
session-this = Browser ini
session-since = Masuk pada { $moment }
session-end = Akhiri
session-end-which = Akhiri sesi di { $browser }
session-end-others = Akhiri semua sesi lain

## Connected apps

apps-title = Aplikasi terhubung
apps-allowed = Aplikasi yang Anda izinkan
apps-password = Aplikasi yang meminta kata sandi Anda
apps-none = Tidak ada aplikasi yang memiliki akses ke akun Anda.
app-given = Diizinkan pada { $moment }
app-asked = Diminta pada { $moment }. Aplikasi tahu siapa Anda baginya dan tidak dapat membaca apa pun.
app-remove = Hapus akses
app-remove-which = Hapus akses { $app }
never-used = Belum digunakan

## What has just been done

done-password = Kata sandi baru Anda telah ditetapkan.
done-profile = Profil Anda telah disimpan.
done-picture = Foto baru Anda telah disimpan.
done-generated = Foto Anda sekarang adalah foto yang dibuat otomatis.
done-session = Sesi telah berakhir.
done-no-session = Sesi itu sudah tidak ada. Tidak ada yang diakhiri.
done-others = Semua sesi lain telah berakhir.
done-app = Aplikasi itu tidak lagi memiliki akses ke akun Anda.
