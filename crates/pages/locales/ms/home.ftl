## Demonstration

demo-logins = Akaun untuk dicuba
demo-logins-about = Ini pelayan demonstrasi: sesiapa sahaja boleh menggunakan akaun ini, dan tiada apa-apa yang peribadi di sini.
demo-heading = Cuba
demo-about = Log masuk ke aplikasi dengan salah satu akaun di bawah, dan lihat apa yang diterimanya.

## Home

home-title = Satu akaun untuk aplikasi yang anda gunakan
home-apps = Aplikasi meminta kebenaran di sini sebelum melihat apa-apa tentang anda. Anda yang memutuskan, dan boleh menariknya balik.
home-account = Pergi ke akaun anda
