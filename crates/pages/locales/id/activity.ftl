activity-title = Aktivitas
activity-about = Yang terjadi pada akun Anda dalam 12 bulan terakhir.
activity-none = Belum ada aktivitas.
event-signed-up = Akun dibuat
event-signed-in =
    { $how ->
        [password] Masuk dengan kata sandi
        [password-and-second] Masuk dengan kata sandi dan verifikasi 2 langkah
        [email] Masuk dengan kode yang dikirim melalui email
        [email-and-second] Masuk dengan kode yang dikirim melalui email dan verifikasi 2 langkah
        [phone] Masuk dengan kode yang dikirim melalui SMS
        [phone-and-second] Masuk dengan kode yang dikirim melalui SMS dan verifikasi 2 langkah
        [passkey] Masuk dengan kunci sandi
        [qr] Masuk dengan bantuan perangkat lain
       *[unknown] Masuk
    }
event-wrong-password = Kata sandi yang salah diketik { $times } kali
event-session-ended = Sebuah sesi diakhiri
event-other-sessions-ended = Semua sesi lain diakhiri
event-primary-changed = { $contact } menjadi kontak utama
event-totp-added = Aplikasi autentikator disiapkan
event-totp-removed = Aplikasi autentikator dihapus
event-device-trusted = Sebuah browser ditandai sebagai tepercaya
event-device-forgotten = Sebuah browser tidak lagi tepercaya
event-app-allowed = { $app } diizinkan mengakses akun
event-app-removed = Akses { $app } dihapus
event-password-confirmed = Kata sandi dikonfirmasi untuk { $app }
event-profile-changed = Profil diubah
event-friend-added = { $nickname } menjadi teman
event-friend-removed = { $nickname } bukan lagi teman
event-friend-blocked = { $nickname } diblokir
event-closing-asked = Akun ditandai untuk ditutup pada { $moment }
event-closing-cancelled = Akun tidak jadi ditutup
event-operator-acted =
    { $act ->
        [set-password] Pengelola menetapkan kata sandi baru
        [disable] Pengelola menonaktifkan akun
        [enable] Pengelola mengaktifkan akun
        [recover] Pengelola membuat tautan pemulihan
       *[unknown] Pengelola mengubah akun
    }
