check-title = Sahkan kata laluan anda
check-why = { $app } mahu memastikan bahawa ini anda.
check-confirm = Sahkan
check-after = Aplikasi di { $host } mengetahui sama ada kata laluan itu betul dan, jika betul, siapa anda kepadanya. Aplikasi tidak sekali-kali mengetahui kata laluan itu.
check-wrong = Kata laluan itu tidak betul. Anda mempunyai { $tries } percubaan lagi.
