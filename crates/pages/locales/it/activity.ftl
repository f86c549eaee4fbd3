activity-title = Attività
activity-about = Che cosa è successo nel tuo account negli ultimi 12 mesi.
activity-none = Non è ancora successo nulla.
event-signed-up = L’account è stato creato
event-signed-in =
    { $how ->
        [password] Accesso con la password
        [password-and-second] Accesso con la password e il secondo passaggio
        [email] Accesso con un codice inviato per e-mail
        [email-and-second] Accesso con un codice inviato per e-mail e il secondo passaggio
        [phone] Accesso con un codice inviato per SMS
        [phone-and-second] Accesso con un codice inviato per SMS e il secondo passaggio
        [passkey] Accesso con una passkey
        [qr] Accesso con l’aiuto di un altro dispositivo
       *[unknown] Accesso
    }
event-wrong-password =
    { $times ->
        [one] È stata digitata una password errata
       *[other] È stata digitata una password errata { $times } volte
    }
event-session-ended = Una sessione è stata chiusa
event-other-sessions-ended = Tutte le altre sessioni sono state chiuse
event-primary-changed = { $contact } è diventato il primo recapito
event-totp-added = È stata configurata un’app di autenticazione
event-totp-removed = L’app di autenticazione è stata rimossa
event-device-trusted = Un browser è stato contrassegnato come attendibile
event-device-forgotten = Un browser non è più attendibile
event-app-allowed = L’accesso di { $app } all’account è stato autorizzato
event-app-removed = L’accesso di { $app } è stato rimosso
event-password-confirmed = La password è stata confermata per { $app }
event-profile-changed = Il profilo è stato modificato
event-friend-added = { $nickname } ora è tra gli amici
event-friend-removed = { $nickname } non è più tra gli amici
event-friend-blocked = Blocco di { $nickname }
event-closing-asked = È stata richiesta la chiusura dell’account in data { $moment }
event-closing-cancelled = L’account resterà aperto
event-operator-acted =
    { $act ->
        [set-password] L’amministrazione del server ha impostato una nuova password
        [disable] L’amministrazione del server ha disattivato l’account
        [enable] L’amministrazione del server ha riattivato l’account
        [recover] L’amministrazione del server ha creato un link di recupero
       *[unknown] L’amministrazione del server ha modificato l’account
    }
