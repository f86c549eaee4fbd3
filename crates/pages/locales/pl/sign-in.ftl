## Sign in

sign-in = Zaloguj się
sign-in-title = Logowanie
sign-in-again = Zaloguj się ponownie
sign-in-for = aby przejść do aplikacji { $app }
sign-in-choose = Wybierz zalogowane konto
login-label = Konto
login-hint = E-mail, numer telefonu lub identyfikator konta
password-label = Hasło
sign-in-empty-login = Wpisz adres e-mail, numer telefonu lub identyfikator konta
sign-in-empty-password = Wpisz hasło
sign-in-wrong = To konto i hasło do siebie nie pasują. Sprawdź oba i spróbuj ponownie.
sign-in-too-many = Zbyt wiele prób. Spróbuj ponownie za { $wait }.
sign-in-busy = Loguje się teraz wiele osób. Spróbuj ponownie za { $wait }.

## Choose an account

choose-title = Wybierz konto

## Signed out

signed-out-title = Wylogowano
signed-out-about = Ta przeglądarka nie ma już dostępu do Twojego konta. Aplikacje zachowują przyznany dostęp, dopóki go nie usuniesz.
