## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } to Twój kod { $brand }
letter-sign-up = Wpisz ten kod na stronie, na której rozpoczęto tworzenie konta.
letter-sign-up-link = Potwierdź ten adres
letter-sign-in = Wpisz ten kod na stronie, na której się logujesz.
letter-sign-in-link = Zaloguj się
letter-recover = Wpisz ten kod na stronie, na której poproszono o pomoc z kontem.
letter-recover-link = Ustaw nowe hasło
letter-add-contact = Wpisz ten kod na stronie swojego konta, aby dodać do niego ten adres.
letter-add-contact-link = Potwierdź ten adres
letter-step-up = Wpisz ten kod na stronie, która o niego prosi, aby pokazać, że to Ty.
letter-step-up-link = Potwierdź, że to Ty
letter-code-lasts = Kodu można użyć raz. Jest ważny przez { $wait }.
letter-code-not-you = Jeśli ta prośba nie pochodzi od Ciebie, ktoś mógł przez pomyłkę wpisać Twój adres: bez kodu nic się nie stanie. Nie podawaj kodu nikomu, niezależnie od tego, kto o niego pyta.
letter-registered-subject = Masz już konto
letter-registered = Ktoś, być może Ty, podał ten adres dla nowego konta lub jako kolejny kontakt. Adres prowadzi już do konta, więc nic nie zostało zmienione.
letter-registered-link = Zaloguj się
letter-registered-not-you = Jeśli nie pamiętasz hasła, możesz ustawić nowe ze strony logowania. Jeśli to nie Ty, nie trzeba nic robić.
letter-changed = Stało się to { $moment } na koncie użytkownika { $nickname }.
letter-changed-link = Zobacz swoje konto
letter-changed-not-you = Jeśli to Ty, nie trzeba nic robić. Jeśli to ktoś inny, od razu ustaw nowe hasło i zakończ wszystkie pozostałe sesje.
letter-call-off-link = Anuluj prośbę
letter-call-off = Jeśli to Ty, poczekaj do tego czasu. Jeśli to ktoś inny, anuluj prośbę i ustaw nowe hasło. Zwykłe zalogowanie się również ją anuluje.
letter-closing = Jeśli to Ty, nie trzeba nic robić. Jeśli to ktoś inny lub jeśli zmienisz zdanie, zaloguj się przed tym terminem i zachowaj konto.
letter-closed-subject = Osoba korzystająca z aplikacji { $app } zamknęła konto
letter-closed = Osoba, którą aplikacja { $app } zna pod identyfikatorem { $id }, zamknęła konto. Jej tokeny już nie działają, a identyfikator nie zostanie przydzielony nikomu innemu.
letter-closed-do = Usuń przechowywane dane tej osoby, chyba że prawo nakazuje je zachować.

## What changed

news-signed-in = Ktoś zalogował się na Twoje konto w nowej przeglądarce
news-second-step-failed = Ktoś przeszedł pierwszy krok logowania, ale nie drugi
news-password-changed = Twoje hasło zostało zmienione
news-password-reset = Za pomocą kodu lub linku ustawiono nowe hasło
news-contact-added = Do Twojego konta dodano kontakt { $contact }
news-contact-removed = Z Twojego konta usunięto kontakt { $contact }
news-primary-changed = Głównym kontaktem Twojego konta jest teraz { $contact }
news-passkey-added = Dodano klucz dostępu „{ $name }”
news-passkey-removed = Usunięto klucz dostępu „{ $name }”
news-totp-added = Przy logowaniu wymagane są teraz kody z aplikacji uwierzytelniającej
news-totp-removed = Przy logowaniu nie są już wymagane kody z aplikacji uwierzytelniającej
news-recovery-codes-made = Utworzono nowe kody odzyskiwania, a poprzednie już nie działają
news-recovery-code-used =
    { $left ->
        [one] Użyto kodu odzyskiwania, pozostał { $left }
        [few] Użyto kodu odzyskiwania, pozostały { $left }
        [many] Użyto kodu odzyskiwania, pozostało { $left }
       *[other] Użyto kodu odzyskiwania, pozostało { $left }
    }
news-device-trusted = Przeglądarka jest teraz zaufana i nie wymaga drugiego etapu logowania
news-recovery-asked = Poproszono o wyłączenie logowania dwuetapowego, można to zrobić od { $moment }
news-recovery-cancelled = Anulowano prośbę o wyłączenie logowania dwuetapowego
news-factors-removed = Logowanie dwuetapowe na Twoim koncie zostało wyłączone
news-data-exported = Wszystkie Twoje dane zostały pobrane
news-closing-asked = Twoje konto zostanie zamknięte { $moment }
news-closing-cancelled = Twoje konto nie zostanie zamknięte

## Short messages

short-code = { $code } to Twój kod { $brand }. Działa raz, przez { $wait }. Nie podawaj go nikomu.
short-registered = { $brand }: ten numer prowadzi już do konta. Zaloguj się: { $link }
short-changed = { $brand }: { $what }. Jeśli to nie Ty: { $link }
short-closed = { $brand }: osoba, którą aplikacja { $app } zna pod identyfikatorem { $id }, zamknęła konto.
