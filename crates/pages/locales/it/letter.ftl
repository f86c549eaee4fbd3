## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } è il tuo codice { $brand }
letter-sign-up = Inserisci questo codice nella pagina in cui hai iniziato a creare il tuo account.
letter-sign-up-link = Conferma questo indirizzo
letter-sign-in = Inserisci questo codice nella pagina in cui stai accedendo.
letter-sign-in-link = Accedi
letter-recover = Inserisci questo codice nella pagina in cui hai chiesto aiuto per il tuo account.
letter-recover-link = Imposta una nuova password
letter-add-contact = Inserisci questo codice nella pagina del tuo account per aggiungervi questo indirizzo.
letter-add-contact-link = Conferma questo indirizzo
letter-step-up = Inserisci questo codice nella pagina che lo ha chiesto, per mostrare che sei tu.
letter-step-up-link = Conferma la tua identità
letter-code-lasts = Il codice si può usare una sola volta, entro { $wait }.
letter-code-not-you = Se non lo hai chiesto, forse qualcuno ha scritto il tuo indirizzo per errore: senza il codice non succede nulla. Non comunicarlo a nessuno, chiunque lo chieda.
letter-registered-subject = Hai già un account
letter-registered = Qualcuno, forse tu, ha indicato questo indirizzo per un nuovo account o come ulteriore recapito. Porta già a un account, quindi non è stato modificato nulla.
letter-registered-link = Accedi
letter-registered-not-you = Se non ricordi più la password, puoi impostarne una nuova dalla pagina di accesso. Se non è opera tua, non c’è nulla da fare.
letter-changed = È successo in data { $moment } nell’account di { $nickname }.
letter-changed-link = Guarda il tuo account
letter-changed-not-you = Se è opera tua, non c’è nulla da fare. Se è opera di qualcun altro, imposta subito una nuova password e chiudi tutte le altre sessioni.
letter-call-off-link = Annulla la richiesta
letter-call-off = Se è opera tua, aspetta fino ad allora. Se è opera di qualcun altro, annulla la richiesta e imposta una nuova password. Anche un normale accesso la annulla.
letter-closing = Se è opera tua, non c’è nulla da fare. Se è opera di qualcun altro, o se cambi idea, accedi prima di allora e conserva il tuo account.
letter-closed-subject = Una persona che usava { $app } ha chiuso il proprio account
letter-closed = La persona che { $app } conosce come { $id } ha chiuso il proprio account. I suoi token non funzionano più e l’ID non sarà assegnato a nessun altro.
letter-closed-do = Elimina ciò che conservi di questa persona, a meno che una legge non imponga di conservarlo.

## What changed

news-signed-in = Qualcuno ha eseguito l’accesso al tuo account con un nuovo browser
news-second-step-failed = Qualcuno ha superato il primo passaggio dell’accesso, ma non il secondo
news-password-changed = La tua password è stata cambiata
news-password-reset = Una nuova password è stata impostata con un codice o un link
news-contact-added = { $contact } è stato aggiunto al tuo account
news-contact-removed = { $contact } è stato rimosso dal tuo account
news-primary-changed = { $contact } ora è il tuo primo recapito
news-passkey-added = La passkey «{ $name }» è stata aggiunta
news-passkey-removed = La passkey «{ $name }» è stata rimossa
news-totp-added = Ora vengono chiesti i codici di un’app di autenticazione
news-totp-removed = Non vengono più chiesti i codici di un’app di autenticazione
news-recovery-codes-made = Sono stati creati nuovi codici di recupero e i vecchi non funzionano più
news-recovery-code-used =
    { $left ->
        [one] È stato usato un codice di recupero e ne resta 1
       *[other] È stato usato un codice di recupero e ne restano { $left }
    }
news-device-trusted = Un browser ora è attendibile e non richiede il secondo passaggio
news-recovery-asked = Qualcuno ha chiesto di disattivare il tuo accesso in due passaggi, possibile da questo momento: { $moment }
news-recovery-cancelled = La richiesta di disattivare il tuo accesso in due passaggi è stata annullata
news-factors-removed = Il tuo accesso in due passaggi è stato disattivato
news-data-exported = Tutti i tuoi dati sono stati scaricati
news-closing-asked = Il tuo account verrà chiuso in data { $moment }
news-closing-cancelled = Il tuo account non verrà chiuso

## Short messages

short-code = { $code } è il tuo codice { $brand }. Vale una sola volta, entro { $wait }. Non comunicarlo a nessuno.
short-registered = { $brand }: questo numero porta già a un account. Accedi: { $link }
short-changed = { $brand }: { $what }. Se non è opera tua: { $link }
short-closed = { $brand }: la persona che { $app } conosce come { $id } ha chiuso il proprio account.
