## Recovery

recover = Lupa kata sandi?
recover-title = Tetapkan kata sandi baru
recover-lead = Sebutkan akun Anda. Jika akun itu ada, kami mengirim kode dan tautan ke sana.
recover-second-title = Selesaikan verifikasi 2 langkah
recover-without = Tidak ada satu pun yang tersedia?
recover-without-about = Anda dapat meminta penghapusan verifikasi 2 langkah. Ini memerlukan { $wait }, dan kami segera memberi tahu semua kontak Anda agar Anda dapat menolak jika itu orang lain.
recover-without-ask = Minta penghapusan
recover-without-waiting = Ini sudah diminta. Mulai { $moment }, kembalilah ke sini dengan cara yang sama, dan Anda dapat menetapkan kata sandi baru tanpa verifikasi 2 langkah.
recover-password-title = Pilih kata sandi baru
recover-password-lead = Anda akan dikeluarkan di semua tempat Anda masuk sekarang.
recover-password-removes = Verifikasi 2 langkah Anda dihapus pada saat yang sama.
recover-password-set = Tetapkan kata sandi
wait-asked-title = Anda telah meminta penghapusan verifikasi 2 langkah
wait-asked = Mulai { $moment }, kembalilah dengan cara yang sama dan tetapkan kata sandi baru. Kami telah memberi tahu semua kontak Anda. Masuk seperti biasa membatalkan permintaan ini.
wait-call-off-title = Pertahankan verifikasi 2 langkah?
wait-call-off = Seseorang meminta penghapusan verifikasi 2 langkah akun Anda. Jika itu bukan Anda, batalkan permintaan, lalu tetapkan kata sandi baru.
wait-call-off-button = Batalkan permintaan
wait-called-off-title = Permintaan telah dibatalkan
wait-called-off = Verifikasi 2 langkah Anda tetap ada. Jika bukan Anda yang memintanya, seseorang dapat membaca email atau pesan Anda: tetapkan kata sandi baru di sana juga.
wait-over-title = Tidak ada yang perlu dibatalkan
wait-over = Permintaan sudah dibatalkan, atau sudah berakhir.
