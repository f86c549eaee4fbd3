## Recovery

recover = Lupa kata laluan?
recover-title = Tetapkan kata laluan baharu
recover-lead = Nyatakan akaun anda. Jika akaun itu ada, kami menghantar kod dan pautan kepadanya.
recover-second-title = Lengkapkan pengesahan 2 langkah
recover-without = Tiada satu pun pada anda sekarang?
recover-without-about = Anda boleh meminta supaya pengesahan 2 langkah anda dialih keluar. Hal ini mengambil masa { $wait }, dan kami segera memaklumkan semua maklumat hubungan anda supaya anda boleh membantah jika itu orang lain.
recover-without-ask = Minta dialih keluar
recover-without-waiting = Hal ini sudah diminta. Mulai { $moment }, kembali ke sini dengan cara yang sama, dan anda boleh menetapkan kata laluan baharu tanpa pengesahan 2 langkah.
recover-password-title = Pilih kata laluan baharu
recover-password-lead = Anda akan dilog keluar di semua tempat anda log masuk sekarang.
recover-password-removes = Pengesahan 2 langkah anda dialih keluar pada masa yang sama.
recover-password-set = Tetapkan kata laluan
wait-asked-title = Anda telah meminta supaya pengesahan 2 langkah dialih keluar
wait-asked = Mulai { $moment }, kembali dengan cara yang sama dan tetapkan kata laluan baharu. Kami telah memaklumkan semua maklumat hubungan anda. Log masuk seperti biasa membatalkan permintaan ini.
wait-call-off-title = Kekalkan pengesahan 2 langkah?
wait-call-off = Seseorang meminta supaya pengesahan 2 langkah akaun anda dialih keluar. Jika itu bukan anda, batalkan permintaan, kemudian tetapkan kata laluan baharu.
wait-call-off-button = Batalkan permintaan
wait-called-off-title = Permintaan telah dibatalkan
wait-called-off = Pengesahan 2 langkah anda kekal. Jika bukan anda yang memintanya, seseorang boleh membaca mel atau mesej anda: tetapkan kata laluan baharu di situ juga.
wait-over-title = Tiada apa-apa untuk dibatalkan
wait-over = Permintaan sudah dibatalkan, atau sudah tamat.
