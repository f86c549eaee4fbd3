activity-title = Etkinlik
activity-about = Son 12 ayda hesabınızda neler oldu.
activity-none = Henüz bir şey olmadı.
event-signed-up = Hesap oluşturuldu
event-signed-in =
    { $how ->
        [password] Parolayla oturum açıldı
        [password-and-second] Parola ve ikinci adımla oturum açıldı
        [email] E-postayla gönderilen kodla oturum açıldı
        [email-and-second] E-postayla gönderilen kod ve ikinci adımla oturum açıldı
        [phone] SMS ile gönderilen kodla oturum açıldı
        [phone-and-second] SMS ile gönderilen kod ve ikinci adımla oturum açıldı
        [passkey] Geçiş anahtarıyla oturum açıldı
        [qr] Başka bir cihazın yardımıyla oturum açıldı
       *[unknown] Oturum açıldı
    }
event-wrong-password =
    { $times ->
        [one] Yanlış bir parola girildi
       *[other] Yanlış parola { $times } kez girildi
    }
event-session-ended = Bir oturum sonlandırıldı
event-other-sessions-ended = Diğer tüm oturumlar sonlandırıldı
event-primary-changed = { $contact } ilk iletişim bilgisi oldu
event-totp-added = Bir kimlik doğrulama uygulaması kuruldu
event-totp-removed = Kimlik doğrulama uygulaması kaldırıldı
event-device-trusted = Bir tarayıcı güvenilir olarak işaretlendi
event-device-forgotten = Bir tarayıcı artık güvenilir değil
event-app-allowed = { $app } uygulamasına hesaba erişim izni verildi
event-app-removed = { $app } uygulamasının erişimi kaldırıldı
event-password-confirmed = Parola, { $app } uygulaması için onaylandı
event-profile-changed = Profil değiştirildi
event-friend-added = { $nickname } arkadaş oldu
event-friend-removed = { $nickname } artık arkadaş değil
event-friend-blocked = { $nickname } engellendi
event-closing-asked = Hesap, { $moment } tarihinde kapatılmak üzere işaretlendi
event-closing-cancelled = Hesap açık kalacak
event-operator-acted =
    { $act ->
        [set-password] Sunucu yönetimi yeni bir parola belirledi
        [disable] Sunucu yönetimi hesabı devre dışı bıraktı
        [enable] Sunucu yönetimi hesabı etkinleştirdi
        [recover] Sunucu yönetimi bir kurtarma bağlantısı oluşturdu
       *[unknown] Sunucu yönetimi hesabı değiştirdi
    }
