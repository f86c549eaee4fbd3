check-title = Konfirmasi kata sandi Anda
check-why = { $app } ingin memastikan bahwa ini Anda.
check-confirm = Konfirmasi
check-after = Aplikasi di { $host } mengetahui apakah kata sandi benar dan, jika benar, siapa Anda baginya. Aplikasi tidak pernah mengetahui kata sandinya.
check-wrong = Kata sandi itu tidak benar. Anda memiliki { $tries } percobaan lagi.
