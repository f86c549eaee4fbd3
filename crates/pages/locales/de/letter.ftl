## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } ist Ihr Code für { $brand }
letter-sign-up = Geben Sie diesen Code auf der Seite ein, auf der Sie Ihr Konto begonnen haben.
letter-sign-up-link = Diese Adresse bestätigen
letter-sign-in = Geben Sie diesen Code auf der Seite ein, auf der Sie sich anmelden.
letter-sign-in-link = Anmelden
letter-recover = Geben Sie diesen Code auf der Seite ein, auf der Sie um Hilfe mit Ihrem Konto gebeten haben.
letter-recover-link = Neues Passwort festlegen
letter-add-contact = Geben Sie diesen Code auf Ihrer Kontoseite ein, um diese Adresse Ihrem Konto hinzuzufügen.
letter-add-contact-link = Diese Adresse bestätigen
letter-step-up = Geben Sie diesen Code auf der Seite ein, die ihn verlangt hat, um zu zeigen, dass Sie es sind.
letter-step-up-link = Bestätigen, dass Sie es sind
letter-code-lasts = Der Code gilt einmal, innerhalb von { $wait }.
letter-code-not-you = Wenn Sie ihn nicht angefordert haben, hat vielleicht jemand versehentlich Ihre Adresse eingegeben: Ohne den Code geschieht nichts. Nennen Sie ihn niemandem, wer auch danach fragt.
letter-registered-subject = Sie haben bereits ein Konto
letter-registered = Jemand, vielleicht Sie selbst, hat diese Adresse für ein neues Konto oder als weiteren Kontaktweg angegeben. Sie führt bereits zu einem Konto, deshalb wurde nichts geändert.
letter-registered-link = Anmelden
letter-registered-not-you = Wenn Sie Ihr Passwort nicht mehr wissen, können Sie auf der Anmeldeseite ein neues festlegen. Wenn Sie es nicht waren, ist nichts zu tun.
letter-changed = Das geschah am { $moment } im Konto von { $nickname }.
letter-changed-link = Konto ansehen
letter-changed-not-you = Wenn Sie es waren, ist nichts zu tun. Wenn es jemand anderes war, legen Sie sofort ein neues Passwort fest und beenden Sie alle anderen Sitzungen.
letter-call-off-link = Antrag zurückziehen
letter-call-off = Wenn Sie es waren, warten Sie bis dahin. Wenn es jemand anderes war, ziehen Sie den Antrag zurück und legen Sie ein neues Passwort fest. Auch eine gewöhnliche Anmeldung zieht ihn zurück.
letter-closing = Wenn Sie es waren, ist nichts zu tun. Wenn es jemand anderes war oder Sie es sich anders überlegen, melden Sie sich vorher an und behalten Sie Ihr Konto.
letter-closed-subject = Eine Person, die { $app } genutzt hat, hat ihr Konto geschlossen
letter-closed = Die Person, die { $app } als { $id } kennt, hat ihr Konto geschlossen. Ihre Tokens sind ungültig, und die ID wird niemand anderem gegeben.
letter-closed-do = Löschen Sie, was Sie über diese Person gespeichert haben, sofern kein Gesetz die Aufbewahrung verlangt.

## What changed

news-signed-in = Jemand hat sich mit einem neuen Browser bei Ihrem Konto angemeldet
news-second-step-failed = Jemand kam bei der Anmeldung durch den ersten Schritt, aber nicht durch den zweiten
news-password-changed = Ihr Passwort wurde geändert
news-password-reset = Ein neues Passwort wurde mit einem Code oder Link festgelegt
news-contact-added = { $contact } wurde Ihrem Konto hinzugefügt
news-contact-removed = { $contact } wurde aus Ihrem Konto entfernt
news-primary-changed = { $contact } ist jetzt Ihr erster Kontaktweg
news-passkey-added = Der Passkey „{ $name }“ wurde hinzugefügt
news-passkey-removed = Der Passkey „{ $name }“ wurde entfernt
news-totp-added = Codes aus einer Authenticator-App werden jetzt verlangt
news-totp-removed = Codes aus einer Authenticator-App werden nicht mehr verlangt
news-recovery-codes-made = Neue Wiederherstellungscodes wurden erstellt, und die alten gelten nicht mehr
news-recovery-code-used =
    { $left ->
        [one] Ein Wiederherstellungscode wurde verwendet, und 1 ist übrig
       *[other] Ein Wiederherstellungscode wurde verwendet, und { $left } sind übrig
    }
news-device-trusted = Ein Browser ist jetzt vertrauenswürdig und wird nicht nach dem zweiten Schritt gefragt
news-recovery-asked = Jemand hat beantragt, Ihre Anmeldung in zwei Schritten auszuschalten, und das ist ab { $moment } möglich
news-recovery-cancelled = Der Antrag, Ihre Anmeldung in zwei Schritten auszuschalten, wurde zurückgezogen
news-factors-removed = Ihre Anmeldung in zwei Schritten wurde ausgeschaltet
news-data-exported = Alle Ihre Daten wurden heruntergeladen
news-closing-asked = Ihr Konto wird am { $moment } geschlossen
news-closing-cancelled = Ihr Konto wird nicht geschlossen

## Short messages

short-code = { $code } ist Ihr Code für { $brand }. Er gilt einmal, innerhalb von { $wait }. Nennen Sie ihn niemandem.
short-registered = { $brand }: Diese Nummer führt bereits zu einem Konto. Anmelden: { $link }
short-changed = { $brand }: { $what }. Wenn Sie es nicht waren: { $link }
short-closed = { $brand }: Die Person, die { $app } als { $id } kennt, hat ihr Konto geschlossen.
