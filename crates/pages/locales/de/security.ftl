## The second step of a sign-in

second-title = Zweiter Schritt: Code eingeben
second-lead = Ihr Konto verlangt einen zweiten Schritt. Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern ein, die sie zeigt, oder verwenden Sie einen Ihrer Wiederherstellungscodes.
second-lead-recovery = Ihr Konto verlangt einen zweiten Schritt. Verwenden Sie Ihren Passkey oder geben Sie einen Ihrer Wiederherstellungscodes ein.
second-code = Code
second-code-hint = Sechs Ziffern aus der App oder ein Wiederherstellungscode von Ihrer gedruckten Liste
second-empty = Geben Sie den Code ein
second-wrong = Dieser Code gilt nicht: Er ist ein anderer, zu alt oder schon verwendet. Warten Sie auf den nächsten Code in der App und versuchen Sie es erneut.
second-trust = Diesem Browser vertrauen
second-trust-hint =
    { $days ->
        [one] Hier werden Sie einen Tag lang nicht nach einem Code gefragt. Wählen Sie dies nur auf einem eigenen Gerät.
       *[other] Hier werden Sie { $days } Tage lang nicht nach einem Code gefragt. Wählen Sie dies nur auf einem eigenen Gerät.
    }

## Sign-in and security

place-security = Anmeldung und Sicherheit
security-title = Anmeldung und Sicherheit
security-two-steps = Anmeldung in zwei Schritten
security-two-steps-about = Nach dem Passwort zeigen Sie etwas vor, das nur Sie haben: einen Code aus einer App, einen Passkey oder einen gedruckten Code.
security-on = Ein
security-off = Aus
security-missing = Fehlen
security-since = Hinzugefügt am { $moment }
security-totp-added = Die Authenticator-App ist hinzugefügt. Ab jetzt geben Sie bei der Anmeldung ihren Code ein. Erstellen Sie auch Wiederherstellungscodes, für den Tag, an dem das Telefon fehlt.
security-totp-removed = Die Authenticator-App ist entfernt
security-device-forgotten = Dieser Browser wird wieder nach einem Code gefragt

## Authenticator app

totp-name = Authenticator-App
totp-about = Eine App auf Ihrem Telefon zeigt sechs Ziffern, die alle 30 Sekunden wechseln.
totp-add = Hinzufügen
totp-remove = Entfernen
totp-title = Authenticator-App hinzufügen
totp-scan = Öffnen Sie eine Authenticator-App auf Ihrem Telefon und scannen Sie dieses Bild.
totp-picture = Bild, das eine Authenticator-App scannt. Es besagt dasselbe wie der Text darunter.
totp-type = Oder tippen Sie diesen Schlüssel in die App ein.
totp-code = Code aus der App
totp-code-hint = Die sechs Ziffern, die die App gerade zeigt
totp-wrong = Das ist kein Code dieses Schlüssels. Prüfen Sie, ob die Uhr des Telefons richtig geht, und geben Sie den Code ein, den die App gerade zeigt.

## Recovery codes

recovery-codes-name = Wiederherstellungscodes
recovery-codes-about = Zehn Codes auf Papier. Mit jedem melden Sie sich einmal an, wenn Ihr Telefon nicht zur Hand ist.
recovery-codes-left =
    { $left ->
        [one] Ein Code ist übrig. Wenn Sie neue erstellen, wird er ungültig.
       *[other] { $left } Codes sind übrig. Wenn Sie neue erstellen, werden sie ungültig.
    }
recovery-codes-make = Neue Codes erstellen
recovery-codes-title = Ihre Wiederherstellungscodes
recovery-codes-keep = Drucken Sie diese Codes oder schreiben Sie sie auf, und verwahren Sie sie bei Ihren Unterlagen. Sie werden nur jetzt gezeigt. Jeder gilt einmal.
recovery-codes-done = Ich habe sie verwahrt

## Trusted browsers

trusted-title = Vertrauenswürdige Browser
trusted-about = Diese Browser werden nicht nach dem zweiten Schritt gefragt.
trusted-until = Vertrauenswürdig bis { $moment }
trusted-forget = Wieder fragen

## Taking a factor away

totp-remove-title = Authenticator-App entfernen
passkey-remove-title = Diesen Passkey entfernen
remove-factor-about = Die Anmeldung ist damit nicht mehr möglich. Apps, denen Sie Zugriff erlaubt haben, verlangen eine neue Anmeldung, und jeder Ihrer Kontaktwege erhält eine Nachricht darüber.
remove-factor-last = Sonst ist nichts eingerichtet: Danach öffnet Ihr Passwort allein dieses Konto.
remove-factor-others = Meine anderen Sitzungen beenden
remove-factor-others-hint = Meldet Sie überall außer hier ab.
add-factor-others-hint = Tun Sie dies, wenn jemand anderes in Ihrem Konto angemeldet sein könnte. Apps, die Sie verbunden haben, müssen danach erneut erlaubt werden.

## Passkeys

passkeys-title = Passkeys
passkeys-about = Ein Passkey liegt auf Ihrem Telefon, Computer oder Sicherheitsschlüssel. Er öffnet sich mit Finger, Gesicht oder PIN und meldet Sie ohne Passwort und Code an.
passkeys-none = Es gibt noch keine Passkeys
passkey-used = Zuletzt verwendet am { $moment }
passkey-add = Passkey hinzufügen
passkey-rename = Umbenennen
passkey-rename-label = Name dieses Passkeys
passkey-title = Passkey hinzufügen
passkey-about = Ihr Gerät fragt nach Finger, Gesicht oder PIN. Ab dann kann es Sie allein anmelden, und niemand kann Ihnen den Passkey ablisten.
passkey-cannot = Dieser Browser kann für diesen Server keinen Passkey erstellen. Passkeys brauchen Skripte und einen Server mit eigenem Namen.
passkey-name = Name
passkey-name-hint = Um ihn von Ihren anderen Passkeys zu unterscheiden
passkey-name-wrong = Geben Sie ihm einen Namen mit 1 bis 64 Zeichen
passkey-refused = Dieser Passkey wurde nicht hinzugefügt. Vielleicht gibt es ihn schon, oder die Seite war zu lange offen. Versuchen Sie es erneut.
passkey-make = Hinzufügen
passkey-sign-in = Mit einem Passkey anmelden
passkey-confirm = Mit einem Passkey bestätigen
passkey-wrong = Dieser Passkey öffnet hier kein Konto. Verwenden Sie einen anderen oder melden Sie sich auf andere Weise an.
security-passkey-added = Der Passkey ist hinzugefügt. Erstellen Sie auch Wiederherstellungscodes, für den Tag, an dem das Gerät fehlt.
security-passkey-removed = Der Passkey ist entfernt
security-passkey-renamed = Der Passkey hat einen neuen Namen
