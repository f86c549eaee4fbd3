contacts-title = Kontaktwege
contacts-about = Mit diesen Adressen und Nummern melden Sie sich an, erhalten wieder Zugang, wenn Sie Ihr Passwort vergessen, und erfahren, was mit Ihrem Konto geschieht.
contacts-none = Dieses Konto hat keine E-Mail-Adresse und keine Telefonnummer.
contact-verified = Bestätigt
contact-unverified = Nicht bestätigt
contact-primary = Wird zuerst angeschrieben
contact-prefer = Zuerst anschreiben
contact-prefer-which = Zuerst anschreiben: { $contact }
contact-remove = Entfernen
contact-remove-which = Entfernen: { $contact }
contact-add-title = Kontaktweg hinzufügen
contact-label = E-Mail-Adresse oder Telefonnummer
contact-hint = Nummern anderer Länder mit der Ländervorwahl, etwa +43 1 123456
contact-send = Code senden
contact-wrong = Geben Sie eine E-Mail-Adresse wie name@example.com oder eine Telefonnummer mit der Ländervorwahl ein
contact-known = Ihr Konto hat diesen Kontaktweg bereits
contact-full = Ihr Konto hat 10 Kontaktwege; mehr kann es nicht haben. Entfernen Sie zuerst einen.
contact-last = Das ist Ihr einziger bestätigter Kontaktweg. Fügen Sie einen anderen hinzu, bevor Sie ihn entfernen, damit Sie wieder Zugang erhalten können.
contact-too-many = Es wurden zu viele Codes angefordert. Versuchen Sie es in { $wait } erneut.
contact-code-title = Code für den neuen Kontaktweg eingeben
contact-code-sent = Wir haben einen Code an { $contact } gesendet.
contact-code-label = Code
contact-code-hint = Sechs Ziffern, 30 Minuten gültig
contact-code-wrong =
    { $left ->
        [one] Dieser Code ist nicht richtig. Sie haben noch einen Versuch.
       *[other] Dieser Code ist nicht richtig. Sie haben noch { $left } Versuche.
    }
contact-code-over = Dieser Code gilt nicht mehr: Er wurde verwendet, ist zu alt oder wurde zu oft versucht.
contact-prove = Diesen Kontaktweg hinzufügen
contact-again = Neuen Code anfordern
contact-remove-title = Kontaktweg entfernen
contact-remove-about = Sie können sich damit nicht mehr anmelden und keinen Zugang mehr zurückerhalten. Dorthin geht eine letzte Nachricht, die das mitteilt. Apps, die Sie verbunden haben, müssen erneut erlaubt werden.
end-others = Alle anderen Sitzungen beenden
end-others-hint = Tun Sie dies, wenn jemand anderes in Ihrem Konto angemeldet sein könnte.
done-contact = Der Kontaktweg wurde hinzugefügt.
done-primary = Dieser Kontaktweg wird jetzt zuerst angeschrieben.
done-removed = Der Kontaktweg wurde entfernt.
