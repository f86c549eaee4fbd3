check-title = Parolanızı onaylayın
check-why = { $app } uygulaması bu kişinin siz olduğunuzdan emin olmak istiyor.
check-confirm = Onayla
check-after = { $host } adresindeki uygulama yalnızca parolanın doğru olup olmadığını öğrenir, parolayı hiçbir zaman öğrenmez.
check-wrong =
    { $tries ->
        [one] Bu parola doğru değil. Bir deneme hakkınız kaldı.
       *[other] Bu parola doğru değil. { $tries } deneme hakkınız kaldı.
    }
