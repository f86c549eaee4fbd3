## The second step of a sign-in

second-title = Secondo passaggio: inserisci un codice
second-lead = Il tuo account richiede un secondo passaggio. Apri la tua app di autenticazione e inserisci le sei cifre che mostra, oppure usa uno dei tuoi codici di recupero.
second-lead-recovery = Il tuo account richiede un secondo passaggio. Usa la tua passkey o inserisci uno dei tuoi codici di recupero.
second-code = Codice
second-code-hint = Sei cifre dall’app, o un codice di recupero dal tuo elenco stampato
second-empty = Inserisci il codice
second-wrong = Questo codice non vale: è un altro, è troppo vecchio o è già stato usato. Aspetta il prossimo codice nell’app e riprova.
second-trust = Considera attendibile questo browser
second-trust-hint =
    { $days ->
        [one] Qui non ti verrà chiesto un codice per un giorno. Sceglilo solo su un dispositivo tuo.
       *[other] Qui non ti verrà chiesto un codice per { $days } giorni. Sceglilo solo su un dispositivo tuo.
    }

## Sign-in and security

place-security = Accesso e sicurezza
security-title = Accesso e sicurezza
security-two-steps = Accesso in due passaggi
security-two-steps-about = Dopo la password mostri qualcosa che hai solo tu: un codice da un’app, una passkey o un codice stampato.
security-on = Attivo
security-off = Non attivo
security-missing = Mancano
security-since = Aggiunta: { $moment }
security-totp-added = L’app di autenticazione è stata aggiunta. D’ora in poi inserisci il suo codice quando accedi. Crea anche i codici di recupero, per il giorno in cui non avrai il telefono.
security-totp-removed = L’app di autenticazione è stata rimossa
security-device-forgotten = A quel browser viene chiesto di nuovo un codice

## Authenticator app

totp-name = App di autenticazione
totp-about = Un’app sul telefono mostra sei cifre che cambiano ogni 30 secondi.
totp-add = Aggiungi
totp-remove = Rimuovi
totp-title = Aggiungi un’app di autenticazione
totp-scan = Apri un’app di autenticazione sul telefono e scansiona questa immagine.
totp-picture = Immagine da scansionare con un’app di autenticazione. Dice lo stesso del testo qui sotto.
totp-type = Oppure inserisci questa chiave nell’app.
totp-code = Codice dell’app
totp-code-hint = Le sei cifre che l’app mostra adesso
totp-wrong = Questo non è un codice di questa chiave. Controlla che l’orologio del telefono sia esatto e inserisci il codice che l’app mostra adesso.

## Recovery codes

recovery-codes-name = Codici di recupero
recovery-codes-about = Dieci codici su carta. Con ciascuno accedi una volta quando non hai il telefono a portata di mano.
recovery-codes-left =
    { $left ->
        [one] Resta un codice. Se ne crei di nuovi, non varrà più.
       *[other] Restano { $left } codici. Se ne crei di nuovi, non varranno più.
    }
recovery-codes-make = Crea nuovi codici
recovery-codes-title = I tuoi codici di recupero
recovery-codes-keep = Stampa questi codici o scrivili, e conservali insieme ai tuoi documenti. Vengono mostrati solo adesso. Ciascuno vale una volta.
recovery-codes-done = Li ho conservati

## Trusted browsers

trusted-title = Browser attendibili
trusted-about = A questi browser non viene chiesto il secondo passaggio.
trusted-until = Attendibile fino a: { $moment }
trusted-forget = Chiedi di nuovo

## Taking a factor away

totp-remove-title = Rimuovi l’app di autenticazione
passkey-remove-title = Rimuovi questa passkey
remove-factor-about = Non servirà più per accedere. Le app che hai autorizzato chiederanno di accedere di nuovo e ogni tuo recapito riceverà un messaggio al riguardo.
remove-factor-last = Non è impostato altro: da quel momento la sola password apre questo account.
remove-factor-others = Chiudi le mie altre sessioni
remove-factor-others-hint = Chiude il tuo accesso ovunque tranne qui.
add-factor-others-hint = Fallo se qualcun altro potrebbe avere una sessione aperta nel tuo account. In seguito le app che hai collegato dovranno essere autorizzate di nuovo.

## Passkeys

passkeys-title = Passkey
passkeys-about = Una passkey è custodita dal tuo telefono, computer o token di sicurezza. Si apre con il dito, il volto o un PIN e ti fa accedere senza password né codice.
passkeys-none = Non ci sono ancora passkey
passkey-used = Ultimo uso: { $moment }
passkey-add = Aggiungi una passkey
passkey-rename = Rinomina
passkey-rename-label = Nome di questa passkey
passkey-title = Aggiungi una passkey
passkey-about = Il tuo dispositivo chiede il dito, il volto o un PIN. Da quel momento può farti accedere da solo, e nessuno può sottrarti la passkey con l’inganno.
passkey-cannot = Questo browser non può creare una passkey per questo server. Le passkey richiedono gli script e un server con un proprio nome.
passkey-name = Nome
passkey-name-hint = Per distinguerla dalle tue altre passkey
passkey-name-wrong = Dalle un nome di 1-64 caratteri
passkey-refused = Questa passkey non è stata aggiunta. Forse c’è già, o la pagina è rimasta aperta troppo a lungo. Riprova.
passkey-make = Aggiungi
passkey-sign-in = Accedi con una passkey
passkey-confirm = Conferma con una passkey
passkey-wrong = Questa passkey non apre alcun account qui. Usane un’altra o accedi in un altro modo.
security-passkey-added = La passkey è stata aggiunta. Crea anche i codici di recupero, per il giorno in cui non avrai il dispositivo.
security-passkey-removed = La passkey è stata rimossa
security-passkey-renamed = La passkey ha un nuovo nome
