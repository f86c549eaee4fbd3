## Other ways to sign in

sign-in-by-code = Ricevi un codice per e-mail o SMS
sign-in-by-qr = Usa un telefono in cui l’account è aperto
sign-in-with-password = Accedi con una password
sign-in-code-title = Accedi con un codice
sign-in-code-lead = Inviamo un codice di sei cifre al tuo indirizzo e-mail o al tuo telefono.
sign-in-code-send = Invia il codice

## Sign in with a phone

qr-title = Accedi con il telefono
qr-lead = Scansiona questa immagine con la fotocamera di un telefono o tablet in cui il tuo account è aperto.
qr-picture = Immagine da scansionare con un telefono per accedere in questo browser
qr-number = Il telefono mostra lo stesso numero:
qr-waits = Questa pagina prosegue da sola appena il telefono lo consente. L’immagine vale tre minuti.
qr-over-title = L’immagine è troppo vecchia
qr-over = Non è stata usata in tempo. Chiedine una nuova.
qr-denied-title = Il telefono ha rifiutato
qr-denied = Qualcuno ha rifiutato questo accesso sul telefono.
qr-again = Mostra una nuova immagine
qr-ask-title = Accedi su un altro schermo
qr-ask = { $browser }, all’indirizzo { $address }, chiede di accedere al tuo account.
qr-compare = Consenti solo se quello schermo è davanti a te e mostra questo numero:
qr-warning = Se qualcuno ti ha inviato questa immagine o questo link, rifiuta.
qr-allow = Consenti
qr-deny = Rifiuta
qr-allowed-title = Accesso effettuato sull’altro schermo
qr-allowed = Tra un attimo prosegue da solo. Lo trovi tra i tuoi dispositivi, dove puoi chiudere la sessione.
qr-refused-title = Non è stato effettuato alcun accesso
qr-refused = L’altro schermo è stato rifiutato.
qr-gone-title = Questa immagine non vale più
qr-gone = È già stata usata o ha più di tre minuti. Mostrane una nuova sull’altro schermo.
