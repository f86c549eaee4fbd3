account-title = Il tuo account
account-leave = Esci o aggiungi un account
sign-out = Esci
sign-out-all = Esci da tutti gli account
add-account = Aggiungi un altro account
save = Salva

## Overview

mend-title = Sicurezza
mend-nothing = Non c’è nulla da sistemare.
mend-no-contact = Aggiungi un indirizzo e-mail o un numero di telefono, per rientrare se dimentichi la password
mend-one-contact = Aggiungi un secondo indirizzo e-mail o numero di telefono, nel caso in cui perdessi il primo
mend-no-second = Attiva l’accesso in due passaggi, perché una password rubata da sola non apra nulla
mend-no-codes = Crea codici di recupero, per il giorno in cui non avrai il telefono
mend-requests =
    { $count ->
        [one] 1 persona vuole la tua amicizia
       *[other] { $count } persone vogliono la tua amicizia
    }
glance-title = In breve
glance-devices =
    { $count ->
        [one] Il tuo account è aperto in 1 browser
       *[other] Il tuo account è aperto in { $count } browser
    }
glance-apps =
    { $count ->
        [one] 1 app ha accesso al tuo account
       *[other] { $count } app hanno accesso al tuo account
    }
glance-friends =
    { $count ->
        [one] Hai 1 amico
       *[other] Hai { $count } amici
    }

## Profile

profile-title = Profilo
profile-about = Su di te
profile-language = Lingua dei messaggi
profile-language-hint = I messaggi che questo server ti invia sono in questa lingua.
nickname-wrong = Questo non può essere un soprannome. Usa massimo 64 caratteri, senza caratteri invisibili.
profile-region-wrong = Scegli un Paese o una regione dall’elenco
profile-picture-missing = Scegli prima un file
profile-picture-too-large = Questo file è troppo grande. Scegline uno di massimo { $limit } MB.
profile-picture-pixels = Questa immagine ha troppi pixel. Scegline una di massimo { $limit } megapixel.
profile-picture-unreadable = Questo file non si può leggere come immagine. Scegli un file PNG, JPEG, WebP o GIF.
nickname = Soprannome
nickname-hint = Il nome che vedono gli altri e le tue app
region = Paese o regione
region-none = Non indicato
location = { $city }, { $region }
user-id = Numero account
picture-title = Immagine
picture-alt = La tua immagine
picture-new = Nuova immagine
picture-hint = PNG, JPEG, WebP o GIF, massimo { $limit } MB
picture-upload = Carica
picture-save = Salva immagine
picture-generated = Usa l’immagine generata
crop-title = La tua nuova immagine
crop-preview = Anteprima
crop-preview-alt = La parte scelta della tua immagine
crop-whole = L’immagine intera
crop-whole-alt = L’immagine che hai caricato
crop-size = Dimensione della parte
crop-across = Da sinistra a destra
crop-down = Dall’alto in basso
crop-look = Aggiorna anteprima

## Password

password-title = Cambia la tua password
password-change = Cambia password
password-about = In seguito le app che hai collegato dovranno essere autorizzate di nuovo. Ogni recapito verificato viene avvisato.
password-set = Imposta password

## Devices

devices-title = Dispositivi
devices-sessions = Sessioni aperte
last-used = Ultimo uso: { $moment }
session-this = Questo browser
session-since = Accesso: { $moment }
session-end = Chiudi
session-end-which = Chiudi la sessione in { $browser }
session-end-others = Chiudi tutte le altre sessioni

## Connected apps

apps-title = App collegate
apps-allowed = App che hai autorizzato
apps-password = App che hanno chiesto la tua password
apps-none = Nessuna app ha accesso al tuo account.
app-given = Autorizzata: { $moment }
app-asked = Chiesta: { $moment }. L’app sa chi sei per lei e non può leggere nulla.
app-remove = Rimuovi accesso
app-remove-which = Rimuovi accesso di { $app }
never-used = Non ancora usata

## What has just been done

done-password = La tua nuova password è impostata.
done-profile = Il tuo profilo è stato salvato.
done-picture = La tua nuova immagine è stata salvata.
done-generated = Ora la tua immagine è quella generata.
done-session = La sessione è stata chiusa.
done-no-session = Quella sessione non esiste più. Non è stato chiuso nulla.
done-others = Tutte le altre sessioni sono state chiuse.
done-app = L’app non ha più accesso al tuo account.
