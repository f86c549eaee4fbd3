## Sign in

sign-in = Anmelden
sign-in-title = Anmelden
sign-in-again = Erneut anmelden
sign-in-for = um zu { $app } zu gelangen
sign-in-choose = Ein angemeldetes Konto auswählen
login-label = Konto
login-hint = E-Mail-Adresse, Telefonnummer oder Kontonummer
password-label = Passwort
sign-in-empty-login = Geben Sie Ihre E-Mail-Adresse, Telefonnummer oder Kontonummer ein
sign-in-empty-password = Geben Sie Ihr Passwort ein
sign-in-wrong = Dieses Konto und dieses Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.
sign-in-too-many = Zu viele Versuche. Versuchen Sie es in { $wait } erneut.
sign-in-busy = Gerade melden sich viele Personen an. Versuchen Sie es in { $wait } erneut.

## Choose an account

choose-title = Konto auswählen

## Signed out

signed-out-title = Sie sind abgemeldet
signed-out-about = Dieser Browser hat keinen Zugriff auf Ihr Konto mehr. Apps behalten den Zugriff, den Sie ihnen erlaubt haben, bis Sie ihn entfernen.
