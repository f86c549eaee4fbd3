## Sign in

sign-in = Accedi
sign-in-title = Accedi
sign-in-again = Accedi di nuovo
sign-in-for = per continuare su { $app }
sign-in-choose = Scegli un account già aperto
login-label = Account
login-hint = Indirizzo e-mail, numero di telefono o numero account
password-label = Password
sign-in-empty-login = Inserisci il tuo indirizzo e-mail, numero di telefono o numero account
sign-in-empty-password = Inserisci la tua password
sign-in-wrong = Questo account e questa password non corrispondono. Controlla entrambi e riprova.
sign-in-too-many = Troppi tentativi. Riprova tra { $wait }.
sign-in-busy = Molte persone stanno accedendo in questo momento. Riprova tra { $wait }.

## Choose an account

choose-title = Scegli un account

## Signed out

signed-out-title = Hai chiuso la sessione
signed-out-about = Questo browser non ha più accesso al tuo account. Le app mantengono l’accesso che hai autorizzato finché non lo rimuovi.
