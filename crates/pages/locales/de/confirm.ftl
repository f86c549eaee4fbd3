## Confirm that it is still you

confirm-title = Bestätigen, dass Sie es sind
confirm-why = Der nächste Schritt kann ändern, wer Zugang zu diesem Konto hat. Sie werden einmal gefragt und danach zehn Minuten lang nicht wieder.
confirm-button = Bestätigen
confirm-wrong-password = Das ist nicht das Passwort dieses Kontos. Prüfen Sie es und versuchen Sie es erneut.
confirm-send = Code an { $contact } senden
