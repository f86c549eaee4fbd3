data-title = Ihre Daten
data-close-about = Alles, was zu Ihrem Konto gehört, wird gelöscht. Sie haben einige Tage, um es sich anders zu überlegen.
close-title = Ihr Konto schließen
close-heading = Dieses Konto schließen
close-now = Sie werden sofort überall abgemeldet, und alle verbundenen Apps verlieren ihren Zugriff.
close-days =
    { $days ->
        [one] Einen Tag lang können Sie sich noch anmelden und Ihr Konto behalten.
       *[other] { $days } Tage lang können Sie sich noch anmelden und Ihr Konto behalten.
    }
close-final = Danach werden Ihre Kontaktwege, Ihr Bild, Ihre Freunde, Anmeldewege und Aktivität gelöscht, und die Entwickler Ihrer verbundenen Apps erfahren davon. Ihre Kontonummer erhält niemals jemand anderes.
close-button = Mein Konto schließen
close-not-allowed = Dieses Konto entwickelt Apps oder betreibt diesen Server und kann deshalb hier nicht geschlossen werden. Wenden Sie sich an die Betreiber dieses Servers.
closing-title = Ihr Konto wird geschlossen
closing-until = Es wird am { $moment } endgültig geschlossen.
closing-back = Wenn Sie es sich anders überlegen, melden Sie sich vorher an und behalten Sie es.
closing-sign-in = Anmelden
closing-keep = Mein Konto behalten
