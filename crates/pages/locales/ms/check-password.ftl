check-title = Sahkan kata laluan anda
check-why = { $app } mahu memastikan bahawa ini anda.
check-confirm = Sahkan
check-after = Aplikasi di { $host } hanya mengetahui sama ada kata laluan itu betul, dan tidak sekali-kali mengetahui kata laluan itu sendiri.
check-wrong = Kata laluan itu tidak betul. Anda mempunyai { $tries } percubaan lagi.
