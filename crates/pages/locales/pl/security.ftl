## The second step of a sign-in

second-title = Drugi etap: wpisz kod
second-lead = Twoje konto wymaga drugiego etapu. Otwórz aplikację uwierzytelniającą i wpisz sześć cyfr, które pokazuje, lub użyj jednego z kodów odzyskiwania.
second-lead-recovery = Twoje konto wymaga drugiego etapu. Użyj klucza dostępu lub wpisz jeden z kodów odzyskiwania.
second-code = Kod
second-code-hint = Sześć cyfr z aplikacji lub kod odzyskiwania z Twojej listy
second-empty = Wpisz kod
second-wrong = Ten kod nie pasuje: jest inny, zbyt stary lub już użyty. Poczekaj na następny kod w aplikacji i spróbuj ponownie.
second-trust = Zaufaj tej przeglądarce
second-trust-hint =
    { $days ->
        [one] Kod nie będzie tu wymagany przez { $days } dzień. Wybierz to tylko na własnym urządzeniu.
        [few] Kod nie będzie tu wymagany przez { $days } dni. Wybierz to tylko na własnym urządzeniu.
        [many] Kod nie będzie tu wymagany przez { $days } dni. Wybierz to tylko na własnym urządzeniu.
       *[other] Kod nie będzie tu wymagany przez { $days } dnia. Wybierz to tylko na własnym urządzeniu.
    }

## Sign-in and security

place-security = Logowanie i bezpieczeństwo
security-title = Logowanie i bezpieczeństwo
security-two-steps = Logowanie dwuetapowe
security-two-steps-about = Po haśle pokazujesz coś, co masz tylko Ty: kod z aplikacji, klucz dostępu lub wydrukowany kod.
security-on = Włączone
security-off = Wyłączone
security-missing = Brak
security-since = Dodano: { $moment }
security-totp-added = Aplikacja uwierzytelniająca została dodana. Od teraz przy logowaniu wpisujesz jej kod. Utwórz też kody odzyskiwania na czas, gdy zabraknie telefonu.
security-totp-removed = Aplikacja uwierzytelniająca została usunięta
security-device-forgotten = W tej przeglądarce kod będzie znowu wymagany

## Authenticator app

totp-name = Aplikacja uwierzytelniająca
totp-about = Aplikacja w telefonie pokazuje sześć cyfr, które zmieniają się co 30 sekund.
totp-add = Dodaj
totp-remove = Usuń
totp-title = Dodawanie aplikacji uwierzytelniającej
totp-scan = Otwórz aplikację uwierzytelniającą w telefonie i zeskanuj ten obraz.
totp-picture = Obraz do zeskanowania aplikacją uwierzytelniającą. Zawiera to samo co tekst poniżej.
totp-type = Albo wpisz ten klucz w aplikacji.
totp-code = Kod z aplikacji
totp-code-hint = Sześć cyfr, które aplikacja pokazuje teraz
totp-wrong = To nie jest kod tego klucza. Sprawdź, czy zegar telefonu jest ustawiony prawidłowo, i wpisz kod, który aplikacja pokazuje teraz.

## Recovery codes

recovery-codes-name = Kody odzyskiwania
recovery-codes-about = Dziesięć kodów na papierze. Każdym można zalogować się raz, gdy telefonu nie ma pod ręką.
recovery-codes-left =
    { $left ->
        [one] Pozostał { $left } kod. Po utworzeniu nowych przestanie działać.
        [few] Pozostały { $left } kody. Po utworzeniu nowych przestaną działać.
        [many] Pozostało { $left } kodów. Po utworzeniu nowych przestaną działać.
       *[other] Pozostało { $left } kodu. Po utworzeniu nowych przestaną działać.
    }
recovery-codes-make = Utwórz nowe kody
recovery-codes-title = Twoje kody odzyskiwania
recovery-codes-keep = Wydrukuj lub zapisz te kody i trzymaj je tam, gdzie dokumenty. Są pokazywane tylko teraz. Każdy działa raz.
recovery-codes-done = Kody zachowane

## Trusted browsers

trusted-title = Zaufane przeglądarki
trusted-about = W tych przeglądarkach drugi etap nie jest wymagany.
trusted-until = Zaufana do { $moment }
trusted-forget = Wymagaj ponownie

## Taking a factor away

totp-remove-title = Usuwanie aplikacji uwierzytelniającej
passkey-remove-title = Usuwanie tego klucza dostępu
remove-factor-about = W ten sposób nie będzie już można się zalogować. Aplikacje, którym zezwolono na dostęp, poproszą o ponowne zalogowanie się, a na każdy Twój kontakt przyjdzie wiadomość o tym.
remove-factor-last = Nic innego nie jest ustawione: od tej chwili do zalogowania się na konto wystarczy samo hasło.
remove-factor-others = Zakończ moje pozostałe sesje
remove-factor-others-hint = Wylogowuje wszędzie oprócz tej przeglądarki.
add-factor-others-hint = Zrób to, jeśli na Twoim koncie może być zalogowany ktoś inny. Potem połączonym aplikacjom trzeba będzie ponownie zezwolić na dostęp.

## Passkeys

passkeys-title = Klucze dostępu
passkeys-about = Klucz dostępu jest przechowywany w telefonie, komputerze lub kluczu sprzętowym. Otwiera się odciskiem palca, twarzą lub kodem PIN i loguje bez hasła i kodu.
passkeys-none = Nie ma jeszcze kluczy dostępu
passkey-used = Ostatnie użycie: { $moment }
passkey-add = Dodaj klucz dostępu
passkey-rename = Zmień nazwę
passkey-rename-label = Nazwa tego klucza dostępu
passkey-title = Dodawanie klucza dostępu
passkey-about = Urządzenie poprosi o odcisk palca, twarz lub kod PIN. Od tej chwili samo urządzenie wystarczy do zalogowania, a klucza nikt nie wyłudzi.
passkey-cannot = Ta przeglądarka nie może utworzyć klucza dostępu dla tego serwera. Klucze dostępu wymagają skryptów i serwera z własną nazwą domeny.
passkey-name = Nazwa
passkey-name-hint = Aby odróżnić go od innych Twoich kluczy dostępu
passkey-name-wrong = Wpisz nazwę o długości od 1 do 64 znaków
passkey-refused = Ten klucz dostępu nie został dodany. Może już tu jest albo strona była otwarta zbyt długo. Spróbuj ponownie.
passkey-make = Dodaj
passkey-sign-in = Zaloguj się kluczem dostępu
passkey-confirm = Potwierdź kluczem dostępu
passkey-wrong = Ten klucz dostępu nie otwiera tu żadnego konta. Użyj innego lub zaloguj się w inny sposób.
security-passkey-added = Klucz dostępu został dodany. Utwórz też kody odzyskiwania na czas, gdy zabraknie urządzenia.
security-passkey-removed = Klucz dostępu został usunięty
security-passkey-renamed = Klucz dostępu ma nową nazwę
