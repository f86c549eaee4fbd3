activity-title = Aktivität
activity-about = Was in den letzten 12 Monaten mit Ihrem Konto geschehen ist.
activity-none = Bisher ist nichts geschehen.
event-signed-up = Das Konto wurde erstellt
event-signed-in =
    { $how ->
        [password] Anmeldung mit dem Passwort
        [password-and-second] Anmeldung mit dem Passwort und dem zweiten Schritt
        [email] Anmeldung mit einem Code per E-Mail
        [email-and-second] Anmeldung mit einem Code per E-Mail und dem zweiten Schritt
        [phone] Anmeldung mit einem Code per SMS
        [phone-and-second] Anmeldung mit einem Code per SMS und dem zweiten Schritt
        [passkey] Anmeldung mit einem Passkey
        [qr] Anmeldung mithilfe eines anderen Geräts
       *[unknown] Anmeldung
    }
event-wrong-password =
    { $times ->
        [one] Ein falsches Passwort wurde eingegeben
       *[other] Ein falsches Passwort wurde { $times } Mal eingegeben
    }
event-session-ended = Eine Sitzung wurde beendet
event-other-sessions-ended = Alle anderen Sitzungen wurden beendet
event-primary-changed = { $contact } ist jetzt der erste Kontaktweg
event-totp-added = Eine Authenticator-App wurde eingerichtet
event-totp-removed = Die Authenticator-App wurde entfernt
event-device-trusted = Ein Browser wurde als vertrauenswürdig markiert
event-device-forgotten = Ein Browser ist nicht mehr vertrauenswürdig
event-app-allowed = { $app } hat Zugriff auf das Konto erhalten
event-app-removed = Der Zugriff wurde entfernt: { $app }
event-password-confirmed = Das Passwort wurde für { $app } bestätigt
event-profile-changed = Das Profil wurde geändert
event-friend-added = { $nickname } ist jetzt mit Ihnen befreundet
event-friend-removed = { $nickname } ist nicht mehr mit Ihnen befreundet
event-friend-blocked = { $nickname } wurde blockiert
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
