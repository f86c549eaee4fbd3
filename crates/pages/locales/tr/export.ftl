copy-title = Verilerinizin bir kopyası
copy-about = Profilinizi, iletişim bilgilerinizi, oturum açma yollarınızı, cihazlarınızı, uygulamalarınızı, arkadaşlarınızı ve etkinliğinizi okunacak sayfa ve JSON olarak, resminizle birlikte içeren tek bir arşiv.
copy-get = Verilerimi indir
copy-of = { $nickname } hesabının verileri
copy-made = Oluşturulma: { $moment }
