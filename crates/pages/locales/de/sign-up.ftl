## Sign up

sign-up = Konto erstellen
sign-up-title = Konto erstellen
sign-up-hint = Wir senden einen Code dorthin, um zu sehen, dass sie Ihnen gehört. Schreiben Sie eine Telefonnummer mit der Ländervorwahl, etwa +86…
sign-up-instead = Mit einem vorhandenen Konto anmelden
sign-up-closed = Auf diesem Server werden Konten von den Betreibern oder auf Einladung erstellt. Wenn Sie eine Einladung haben, öffnen Sie den Link darin.
sign-up-finish-title = Konto fertigstellen
sign-up-finish-lead = { $contact } ist bestätigt. Wählen Sie, wie andere Sie sehen, und ein Passwort.
sign-up-button = Konto erstellen
contact-empty = Geben Sie Ihre E-Mail-Adresse oder Telefonnummer ein
contact-email = Das ist keine E-Mail-Adresse. Eine solche sieht aus wie name@example.com.
contact-phone = Das ist keine Telefonnummer. Schreiben Sie sie mit der Ländervorwahl, etwa +8613800000001.
sign-up-nickname = Spitzname
sign-up-nickname-hint = Höchstens 64 Zeichen. Freunde und Apps, denen Sie es erlauben, sehen ihn.
sign-up-nickname-empty = Geben Sie einen Spitznamen ein

## A new password

new-password-label = Neues Passwort
new-password-hint = Mindestens { $least } Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
password-too-short = Das Passwort ist zu kurz. Verwenden Sie mindestens { $least } Zeichen.
password-too-long = Das Passwort ist zu lang. Verwenden Sie höchstens 4.096 Byte, das sind etwa 4.000 lateinische Buchstaben.
password-guessable = Dieses Passwort ist leicht zu erraten. Verwenden Sie einige Wörter, die nicht zusammengehören, und keinen Ihrer Namen.
password-in-force = Das ist bereits Ihr Passwort. Verwenden Sie ein anderes.
password-known = Dieses Passwort wurde bekannt, als einem anderen Dienst Passwörter verloren gingen. Verwenden Sie ein anderes, und ändern Sie es auch dort.

## Enter the code

code-title = Code eingeben
code-sent = Wir haben einen Code an { $contact } gesendet.
code-sent-perhaps = Wenn es für { $contact } ein Konto gibt, haben wir einen Code dorthin gesendet.
code-label = Code
code-hint = Sechs Ziffern
code-empty = Geben Sie den Code ein
code-wrong =
    { $tries ->
        [one] Dieser Code ist nicht richtig. Sie haben noch einen Versuch.
       *[other] Dieser Code ist nicht richtig. Sie haben noch { $tries } Versuche.
    }
code-over = Dieser Code kann nicht mehr verwendet werden. Lassen Sie sich einen neuen senden.
code-too-many = Es wurden zu viele Codes angefordert. Ein neuer kann in { $wait } gesendet werden.
code-nothing = Nichts angekommen? Es kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.
code-nothing-mail = Nichts angekommen? Es kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach. Sie können auch den Link in der E-Mail öffnen.
code-nothing-short = Nichts angekommen? Es kann eine Minute dauern. Prüfen Sie, ob die Nummer richtig ist.
code-again = Neuen Code senden
code-other = Andere Angabe verwenden

## Open a link

link-title = Sind Sie es?
link-about = Dieser Link wurde an { $contact } gesendet. Fahren Sie nur fort, wenn Sie ihn angefordert haben.
link-elsewhere = Sie haben in einem anderen Browser begonnen. Das Konto können Sie hier anlegen. Wenn eine App Sie geschickt hat, kehren Sie danach in jenem Browser zu ihr zurück und melden Sie sich an.
link-confirm = Bestätigen
link-sign-in = Anmelden
link-recover = Neues Passwort festlegen
link-step-up = Ich bin es
link-over-title = Dieser Link kann nicht mehr verwendet werden
link-over = Er wurde verwendet, ist zu alt, oder es wurde inzwischen ein neuerer gesendet.
link-again = Neu beginnen
