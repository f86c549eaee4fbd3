## Confirm that it is still you

confirm-title = Potwierdź, że to Ty
confirm-why = Następny krok może zmienić to, kto ma dostęp do tego konta. Pytamy raz, a potem nie pytamy przez dziesięć minut.
confirm-button = Potwierdź
confirm-wrong-password = To nie jest hasło do tego konta. Sprawdź je i spróbuj ponownie.
confirm-send = Wyślij kod na { $contact }
