data-title = I tuoi dati
data-close-about = Tutto ciò che appartiene al tuo account viene eliminato. Hai alcuni giorni per cambiare idea.
close-title = Chiudi il tuo account
close-heading = Chiudi questo account
close-now = Tutte le tue sessioni vengono chiuse subito e tutte le app collegate perdono l’accesso.
close-days =
    { $days ->
        [one] Per 1 giorno puoi ancora accedere e conservare il tuo account.
       *[other] Per { $days } giorni puoi ancora accedere e conservare il tuo account.
    }
close-final = Poi recapiti, immagine, amici, metodi di accesso e attività vengono eliminati e gli sviluppatori delle app collegate vengono avvisati. Nessun altro riceverà mai il tuo numero account.
close-button = Chiudi il mio account
close-not-allowed = Questo account sviluppa app o gestisce questo server, quindi non si può chiudere qui. Rivolgiti ai responsabili di questo server.
closing-title = Il tuo account è in chiusura
closing-until = Verrà chiuso definitivamente in data { $moment }.
closing-back = Se cambi idea, accedi prima di allora e conservalo.
closing-sign-in = Accedi
closing-keep = Conserva il mio account
