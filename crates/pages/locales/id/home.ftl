## Demonstration

demo-logins = Akun untuk dicoba
demo-logins-about = Ini server demonstrasi: siapa pun boleh menggunakan akun-akun ini, dan tidak ada yang bersifat pribadi di sini.
demo-heading = Coba
demo-about = Masuk ke aplikasi dengan salah satu akun di bawah, dan lihat apa yang diterimanya.

## Home

home-title = Satu akun untuk aplikasi yang Anda gunakan
home-apps = Aplikasi meminta izin di sini sebelum melihat apa pun tentang Anda. Anda yang menentukan, dan dapat menariknya kembali.
home-account = Buka akun Anda
