## Sign up

sign-up = Utwórz konto
sign-up-title = Tworzenie konta
sign-up-hint = Wyślemy tam kod, aby sprawdzić, czy ten kontakt należy do Ciebie. Numer telefonu wpisz z numerem kierunkowym kraju, na przykład +86…
sign-up-instead = Zaloguj się na istniejące konto
sign-up-closed = Na tym serwerze konta tworzą administratorzy albo powstają z zaproszenia. Jeśli masz zaproszenie, otwórz link, który w nim jest.
sign-up-finish-title = Dokończ tworzenie konta
sign-up-finish-lead = Kontakt { $contact } jest potwierdzony. Wybierz, jak mają Cię widzieć inni, oraz hasło.
sign-up-button = Utwórz konto
contact-empty = Wpisz adres e-mail lub numer telefonu
contact-email = To nie jest adres e-mail. Wygląda on tak: name@example.com.
contact-phone = To nie jest numer telefonu. Wpisz go z numerem kierunkowym kraju, na przykład +8613800000001.
sign-up-nickname = Pseudonim
sign-up-nickname-hint = Do 64 znaków. Widzą go znajomi i aplikacje, którym zezwolisz na dostęp.
sign-up-nickname-empty = Wpisz pseudonim

## A new password

new-password-label = Nowe hasło
new-password-hint =
    { $least ->
        [one] Co najmniej { $least } znak. Kilka słów, które nie są ze sobą związane, łatwo zapamiętać, a trudno odgadnąć.
        [few] Co najmniej { $least } znaki. Kilka słów, które nie są ze sobą związane, łatwo zapamiętać, a trudno odgadnąć.
        [many] Co najmniej { $least } znaków. Kilka słów, które nie są ze sobą związane, łatwo zapamiętać, a trudno odgadnąć.
       *[other] Co najmniej { $least } znaku. Kilka słów, które nie są ze sobą związane, łatwo zapamiętać, a trudno odgadnąć.
    }
password-too-short = Hasło jest za krótkie. Minimalna liczba znaków: { $least }.
password-too-long = Hasło jest za długie. Użyj najwyżej 4096 bajtów, czyli około 4000 liter łacińskich.
password-guessable = To hasło łatwo odgadnąć. Użyj kilku słów, które nie są ze sobą związane, i żadnego ze swoich imion ani nazw.
password-in-force = To jest już Twoje hasło. Użyj innego.
password-known = To hasło stało się znane, gdy wyciekły hasła innej usługi. Użyj innego i zmień je także tam.

## Enter the code

code-title = Wpisz wysłany kod
code-sent = Kod został wysłany na { $contact }.
code-sent-perhaps = Jeśli istnieje konto dla { $contact }, kod został tam wysłany.
code-label = Kod
code-hint = Sześć cyfr
code-empty = Wpisz kod
code-wrong =
    { $tries ->
        [one] Ten kod jest nieprawidłowy. Pozostała { $tries } próba.
        [few] Ten kod jest nieprawidłowy. Pozostały { $tries } próby.
        [many] Ten kod jest nieprawidłowy. Pozostało { $tries } prób.
       *[other] Ten kod jest nieprawidłowy. Pozostało { $tries } próby.
    }
code-over = Tego kodu nie można już użyć. Poproś o nowy.
code-too-many = Zbyt często proszono o kody. Następny można wysłać za { $wait }.
code-nothing = Nic nie przyszło? Może to potrwać minutę. Sprawdź też folder ze spamem.
code-nothing-mail = Nic nie przyszło? Może to potrwać minutę. Sprawdź też folder ze spamem. Możesz również otworzyć link z wiadomości.
code-nothing-short = Nic nie przyszło? Może to potrwać minutę. Sprawdź, czy numer jest poprawny.
code-again = Wyślij nowy kod
code-other = Użyj innego kontaktu

## Open a link

link-title = Czy to Ty?
link-about = Ten link został wysłany na { $contact }. Przejdź dalej tylko wtedy, gdy ta prośba pochodzi od Ciebie.
link-elsewhere = Początek był w innej przeglądarce. Konto można utworzyć tutaj. Jeśli prowadziła tu aplikacja, trzeba potem wrócić do niej w tamtej przeglądarce i się zalogować.
link-confirm = Potwierdź
link-sign-in = Zaloguj się
link-recover = Ustaw nowe hasło
link-step-up = To ja
link-over-title = Tego linku nie można już użyć
link-over = Został użyty, jest zbyt stary albo później wysłano nowszy.
link-again = Zacznij od nowa
