## Other ways to sign in

sign-in-by-code = Otrzymaj kod e-mailem lub SMS-em
sign-in-by-qr = Użyj telefonu z zalogowanym kontem
sign-in-with-password = Zaloguj się hasłem
sign-in-code-title = Logowanie kodem
sign-in-code-lead = Wyślemy kod z sześciu cyfr na Twój adres e-mail lub telefon.
sign-in-code-send = Wyślij kod

## Sign in with a phone

qr-title = Logowanie telefonem
qr-lead = Zeskanuj ten kod QR aparatem telefonu lub tabletu, na którym konto jest już zalogowane.
qr-picture = Kod QR, który skanuje się telefonem, aby zalogować się w tej przeglądarce
qr-number = Telefon pokazuje tę samą liczbę:
qr-waits = Strona przejdzie dalej sama, gdy logowanie zostanie dozwolone na telefonie. Kod QR jest ważny przez trzy minuty.
qr-over-title = Kod QR stracił ważność
qr-over = Nie użyto go na czas. Poproś o nowy.
qr-denied-title = Na telefonie odmówiono
qr-denied = To logowanie odrzucono na telefonie.
qr-again = Pokaż nowy kod QR
qr-ask-title = Logowanie na innym ekranie
qr-ask = { $browser } pod adresem { $address } prosi o zalogowanie na Twoje konto.
qr-compare = Zezwól tylko wtedy, gdy masz ten ekran przed sobą i widać na nim tę liczbę:
qr-warning = Jeśli ten kod QR lub link przysłał Ci ktoś inny, odmów.
qr-allow = Zezwól
qr-deny = Odmów
qr-allowed-title = Zalogowano na innym ekranie
qr-allowed = Za chwilę przejdzie on dalej sam. Znajdziesz go na liście swoich urządzeń, gdzie możesz zakończyć sesję.
qr-refused-title = Nic nie zostało zalogowane
qr-refused = Logowanie na innym ekranie zostało odrzucone.
qr-gone-title = Ten kod QR już nie działa
qr-gone = Został już użyty albo ma więcej niż trzy minuty. Pokaż nowy na tamtym ekranie.
