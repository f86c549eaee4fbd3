activity-title = Aktivität
activity-about = Was in den letzten 12 Monaten mit Ihrem Konto geschehen ist.
activity-none = Bisher ist nichts geschehen.
event-signed-up = Das Konto wurde erstellt
event-signed-in =
    { $how ->
        [password] Anmeldung mit dem Passwort
        [password-and-second] Anmeldung mit dem Passwort und einem zweiten Faktor
        [email] Anmeldung mit einem Code per E-Mail
        [email-and-second] Anmeldung mit einem Code per E-Mail und einem zweiten Faktor
        [phone] Anmeldung mit einem Code per SMS
        [phone-and-second] Anmeldung mit einem Code per SMS und einem zweiten Faktor
        [passkey] Anmeldung mit einem Passkey
        [qr] Anmeldung mithilfe eines anderen Geräts
       *[unknown] Anmeldung
    }
event-session-ended = Eine Sitzung wurde beendet
event-other-sessions-ended = Alle anderen Sitzungen wurden beendet
event-password-changed = Das Passwort wurde geändert
event-password-reset = Das Passwort wurde bei der Wiederherstellung neu festgelegt
event-contact-added = { $contact } wurde hinzugefügt
event-contact-removed = { $contact } wurde entfernt
event-primary-changed = { $contact } ist jetzt der erste Kontaktweg
event-passkey-added = Der Passkey { $name } wurde hinzugefügt
event-passkey-removed = Der Passkey { $name } wurde entfernt
event-totp-added = Eine Authenticator-App wurde eingerichtet
event-totp-removed = Die Authenticator-App wurde entfernt
event-recovery-codes-made = Neue Wiederherstellungscodes wurden erstellt; die alten gelten nicht mehr
event-recovery-code-used =
    { $left ->
        [one] Ein Wiederherstellungscode wurde verwendet; 1 ist übrig
       *[other] Ein Wiederherstellungscode wurde verwendet; { $left } sind übrig
    }
event-device-trusted = Ein Browser wurde als vertrauenswürdig markiert
event-device-forgotten = Ein Browser ist nicht mehr vertrauenswürdig
event-recovery-asked = Jemand hat beantragt, die zweiten Faktoren zu entfernen; möglich ist das ab { $moment }
event-recovery-cancelled = Der Antrag, die zweiten Faktoren zu entfernen, wurde zurückgezogen
event-factors-removed = Alle zweiten Faktoren wurden entfernt
event-app-allowed = { $app } hat Zugriff auf das Konto erhalten
event-app-removed = Der Zugriff wurde entfernt: { $app }
event-password-confirmed = Das Passwort wurde für { $app } bestätigt
event-profile-changed = Das Profil wurde geändert
event-friend-added = { $nickname } ist jetzt mit Ihnen befreundet
event-friend-removed = { $nickname } ist nicht mehr mit Ihnen befreundet
event-friend-blocked = { $nickname } wurde blockiert
event-data-exported = Alle Daten wurden heruntergeladen
event-closing-asked = Das Konto wurde zur Schließung am { $moment } vorgemerkt
event-closing-cancelled = Das Konto bleibt bestehen
event-operator-acted =
    { $act ->
        [set-password] Die Serververwaltung hat ein neues Passwort festgelegt
        [disable] Die Serververwaltung hat das Konto gesperrt
        [enable] Die Serververwaltung hat das Konto wieder freigegeben
        [recover] Die Serververwaltung hat einen Wiederherstellungslink erstellt
       *[unknown] Die Serververwaltung hat das Konto geändert
    }
