## Sign up

sign-up = Crea un account
sign-up-title = Crea un account
sign-up-hint = Inviamo lì un codice per verificare che sia tuo. Scrivi il numero di telefono con il prefisso del Paese, ad esempio +86…
sign-up-instead = Accedi con un account che hai già
sign-up-closed = Su questo server gli account sono creati dai responsabili o su invito. Se hai un invito, apri il link che contiene.
sign-up-finish-title = Completa il tuo account
sign-up-finish-lead = { $contact } è confermato. Scegli come ti vedono gli altri e una password.
sign-up-button = Crea l’account
contact-empty = Inserisci il tuo indirizzo e-mail o numero di telefono
contact-email = Questo non è un indirizzo e-mail. Un indirizzo è simile a name@example.com.
contact-phone = Questo non è un numero di telefono. Scrivilo con il prefisso del Paese, ad esempio +8613800000001.
sign-up-nickname = Soprannome
sign-up-nickname-hint = Massimo 64 caratteri. Lo vedono gli amici e le app che autorizzi.
sign-up-nickname-empty = Inserisci un soprannome

## A new password

new-password-label = Nuova password
new-password-hint = Almeno { $least } caratteri. Alcune parole senza legame tra loro sono facili da ricordare e difficili da indovinare.
password-too-short = La password è troppo corta. Usa almeno { $least } caratteri.
password-too-long = La password è troppo lunga. Usa al massimo 4096 byte, cioè circa 4000 lettere latine.
password-guessable = Questa password è facile da indovinare. Usa alcune parole senza legame tra loro e nessuno dei tuoi nomi.
password-in-force = Questa è già la tua password. Usane un’altra.
password-known = Questa password è diventata nota quando un altro servizio ha perso le sue password. Usane un’altra e cambiala anche lì.

## Enter the code

code-title = Inserisci il codice
code-sent = Abbiamo inviato un codice a { $contact }.
code-sent-perhaps = Se esiste un account per { $contact }, vi abbiamo inviato un codice.
code-label = Codice
code-hint = Sei cifre
code-empty = Inserisci il codice
code-wrong =
    { $tries ->
        [one] Questo codice non è giusto. Ti resta un tentativo.
       *[other] Questo codice non è giusto. Ti restano { $tries } tentativi.
    }
code-over = Questo codice non si può più usare. Fattene inviare un altro.
code-too-many = Sono stati chiesti troppi codici. Se ne potrà inviare un altro tra { $wait }.
code-nothing = Non è arrivato nulla? Può volerci un minuto. Guarda anche nella posta indesiderata.
code-nothing-mail = Non è arrivato nulla? Può volerci un minuto. Guarda anche nella posta indesiderata. Puoi anche aprire il link nell’e-mail.
code-nothing-short = Non è arrivato nulla? Può volerci un minuto. Controlla che il numero sia giusto.
code-again = Invia un altro codice
code-other = Usa un altro recapito

## Open a link

link-title = Sei tu?
link-about = Questo link è stato inviato a { $contact }. Prosegui solo se lo hai chiesto.
link-elsewhere = Hai iniziato in un altro browser. Puoi creare l’account qui. Se ti ha mandato un’app, torna poi all’app in quel browser e accedi.
link-confirm = Conferma
link-sign-in = Accedi
link-recover = Imposta una nuova password
link-step-up = Sono io
link-over-title = Questo link non si può più usare
link-over = È stato usato, è troppo vecchio oppure nel frattempo ne è stato inviato uno più recente.
link-again = Ricomincia
