contacts-title = Recapiti
contacts-about = Con questi indirizzi e numeri accedi, rientri se dimentichi la password e vieni a sapere che cosa succede nel tuo account.
contacts-none = Questo account non ha né indirizzo e-mail né numero di telefono.
contact-verified = Verificato
contact-unverified = Non verificato
contact-primary = Usato per primo
contact-prefer = Usa per primo
contact-prefer-which = Usa per primo: { $contact }
contact-remove = Rimuovi
contact-remove-which = Rimuovi: { $contact }
contact-add-title = Aggiungi un recapito
contact-label = Indirizzo e-mail o numero di telefono
contact-hint = Numeri di altri Paesi con il loro prefisso, ad esempio +49 30 123456
contact-send = Invia un codice
contact-wrong = Inserisci un indirizzo e-mail come name@example.com o un numero di telefono con il prefisso del Paese
contact-known = Il tuo account ha già questo recapito
contact-full = Il tuo account ha 10 recapiti, il massimo possibile. Prima rimuovine uno.
contact-last = Questo è il tuo unico recapito verificato. Aggiungine un altro prima di rimuoverlo, per poter rientrare.
contact-too-many = Sono stati chiesti troppi codici. Riprova tra { $wait }.
contact-code-title = Inserisci il codice per il nuovo recapito
contact-code-sent = Abbiamo inviato un codice a { $contact }.
contact-code-label = Codice
contact-code-hint = Sei cifre, valide per 30 minuti
contact-code-wrong =
    { $left ->
        [one] Questo codice non è giusto. Ti resta 1 tentativo.
       *[other] Questo codice non è giusto. Ti restano { $left } tentativi.
    }
contact-code-over = Questo codice non vale più: è stato usato, è troppo vecchio o è stato provato troppe volte.
contact-prove = Aggiungi questo recapito
contact-again = Chiedi un nuovo codice
contact-remove-title = Rimuovi un recapito
contact-remove-about = Non potrai più usarlo per accedere o rientrare. Riceverà un ultimo messaggio che lo comunica. Le app che hai collegato dovranno essere autorizzate di nuovo.
end-others = Chiudi tutte le altre sessioni
end-others-hint = Fallo se qualcun altro potrebbe avere una sessione aperta nel tuo account.
done-contact = Il recapito è stato aggiunto.
done-primary = Ora questo recapito viene usato per primo.
done-removed = Il recapito è stato rimosso.
