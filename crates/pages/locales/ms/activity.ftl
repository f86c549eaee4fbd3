activity-title = Aktiviti
activity-about = Perkara yang berlaku pada akaun anda dalam tempoh 12 bulan yang lalu.
activity-none = Belum ada aktiviti.
event-signed-up = Akaun dicipta
event-signed-in =
    { $how ->
        [password] Log masuk dengan kata laluan
        [password-and-second] Log masuk dengan kata laluan dan pengesahan 2 langkah
        [email] Log masuk dengan kod yang dihantar melalui e-mel
        [email-and-second] Log masuk dengan kod yang dihantar melalui e-mel dan pengesahan 2 langkah
        [phone] Log masuk dengan kod yang dihantar melalui SMS
        [phone-and-second] Log masuk dengan kod yang dihantar melalui SMS dan pengesahan 2 langkah
        [passkey] Log masuk dengan kunci laluan
        [qr] Log masuk dengan bantuan peranti lain
       *[unknown] Log masuk
    }
event-wrong-password = Kata laluan yang salah ditaip { $times } kali
event-session-ended = Satu sesi ditamatkan
event-other-sessions-ended = Semua sesi lain ditamatkan
event-primary-changed = { $contact } menjadi maklumat hubungan utama
event-totp-added = Aplikasi pengesah disediakan
event-totp-removed = Aplikasi pengesah dialih keluar
event-device-trusted = Satu pelayar ditandakan sebagai dipercayai
event-device-forgotten = Satu pelayar tidak lagi dipercayai
event-app-allowed = { $app } dibenarkan mengakses akaun
event-app-removed = Akses { $app } dialih keluar
event-password-confirmed = Kata laluan disahkan untuk { $app }
event-profile-changed = Profil ditukar
event-friend-added = { $nickname } menjadi rakan
event-friend-removed = { $nickname } bukan lagi rakan
event-friend-blocked = { $nickname } disekat
event-closing-asked = Akaun ditandakan untuk ditutup pada { $moment }
event-closing-cancelled = Akaun tidak jadi ditutup
event-operator-acted =
    { $act ->
        [set-password] Pengendali menetapkan kata laluan baharu
        [disable] Pengendali menyahdayakan akaun
        [enable] Pengendali mendayakan akaun
        [recover] Pengendali membuat pautan pemulihan
       *[unknown] Pengendali mengubah akaun
    }
