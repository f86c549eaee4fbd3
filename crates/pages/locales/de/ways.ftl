## Other ways to sign in

sign-in-by-code = Einen Code per E-Mail oder SMS erhalten
sign-in-by-qr = Ein angemeldetes Telefon verwenden
sign-in-with-password = Mit einem Passwort anmelden
sign-in-code-title = Mit einem Code anmelden
sign-in-code-lead = Wir senden einen Code mit sechs Ziffern an Ihre E-Mail-Adresse oder Ihr Telefon.
sign-in-code-send = Code senden

## Sign in with a phone

qr-title = Mit dem Telefon anmelden
qr-lead = Scannen Sie dieses Bild mit der Kamera eines Telefons oder Tablets, auf dem Sie angemeldet sind.
qr-picture = Bild, das ein Telefon scannt, um diesen Browser anzumelden
qr-number = Das Telefon zeigt dieselbe Zahl:
qr-waits = Diese Seite geht von selbst weiter, sobald das Telefon es erlaubt hat. Das Bild gilt drei Minuten.
qr-over-title = Das Bild ist zu alt
qr-over = Es wurde nicht rechtzeitig verwendet. Lassen Sie sich ein neues zeigen.
qr-denied-title = Das Telefon hat abgelehnt
qr-denied = Jemand hat diese Anmeldung auf dem Telefon abgelehnt.
qr-again = Neues Bild zeigen
qr-ask-title = Auf einem anderen Bildschirm anmelden
qr-ask = { $browser } mit der Adresse { $address } bittet darum, in Ihrem Konto angemeldet zu werden.
qr-compare = Erlauben Sie es nur, wenn Sie diesen Bildschirm vor sich haben und er diese Zahl zeigt:
qr-warning = Wenn Ihnen jemand dieses Bild oder diesen Link gesendet hat, lehnen Sie ab.
qr-allow = Erlauben
qr-deny = Ablehnen
qr-allowed-title = Der andere Bildschirm ist angemeldet
qr-allowed = Dort geht es gleich von selbst weiter. Sie finden ihn unter Ihren Geräten und können die Sitzung dort beenden.
qr-refused-title = Es wurde nichts angemeldet
qr-refused = Der andere Bildschirm wurde abgelehnt.
qr-gone-title = Dieses Bild gilt nicht mehr
qr-gone = Es wurde schon verwendet oder ist älter als drei Minuten. Lassen Sie auf dem anderen Bildschirm ein neues zeigen.
