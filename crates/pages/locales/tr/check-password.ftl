check-title = Parolanızı onaylayın
check-why = { $app } uygulaması bu kişinin siz olduğunuzdan emin olmak istiyor.
check-confirm = Onayla
check-after = { $host } adresindeki uygulama parolanın doğru olup olmadığını, doğruysa kendisi için kim olduğunuzu öğrenir. Parolayı hiçbir zaman öğrenmez.
check-wrong =
    { $tries ->
        [one] Bu parola doğru değil. Bir deneme hakkınız kaldı.
       *[other] Bu parola doğru değil. { $tries } deneme hakkınız kaldı.
    }
