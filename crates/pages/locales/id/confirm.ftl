## Confirm that it is still you

confirm-title = Konfirmasi bahwa ini Anda
confirm-why = Langkah berikutnya dapat mengubah siapa yang bisa masuk ke akun ini. Anda ditanya sekali, lalu tidak ditanya lagi selama sepuluh menit.
confirm-button = Konfirmasi
confirm-wrong-password = Itu bukan kata sandi akun ini. Periksa lalu coba lagi.
confirm-send = Kirim kode ke { $contact }
