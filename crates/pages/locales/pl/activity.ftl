### What happened to an account, for its owner.

activity-title = Aktywność
activity-about = Co działo się z Twoim kontem w ciągu ostatnich 12 miesięcy.
activity-none = Na razie nic się nie wydarzyło.
event-signed-up = Utworzono konto
event-signed-in =
    { $how ->
        [password] Logowanie hasłem
        [password-and-second] Logowanie hasłem, z drugim etapem
        [email] Logowanie kodem z e-maila
        [email-and-second] Logowanie kodem z e-maila, z drugim etapem
        [phone] Logowanie kodem z SMS-a
        [phone-and-second] Logowanie kodem z SMS-a, z drugim etapem
        [passkey] Logowanie kluczem dostępu
        [qr] Logowanie za pomocą innego urządzenia
       *[unknown] Logowanie
    }
event-session-ended = Zakończono sesję
event-other-sessions-ended = Zakończono wszystkie pozostałe sesje
event-password-changed = Zmieniono hasło
event-password-reset = Ustawiono nowe hasło podczas odzyskiwania dostępu
event-contact-added = Dodano kontakt { $contact }
event-contact-removed = Usunięto kontakt { $contact }
event-primary-changed = Głównym kontaktem jest teraz { $contact }
event-passkey-added = Dodano klucz dostępu { $name }
event-passkey-removed = Usunięto klucz dostępu { $name }
event-totp-added = Dodano aplikację uwierzytelniającą
event-totp-removed = Usunięto aplikację uwierzytelniającą
event-recovery-codes-made = Utworzono nowe kody odzyskiwania; poprzednie już nie działają
event-recovery-code-used =
    { $left ->
        [one] Użyto kodu odzyskiwania; pozostał { $left }
        [few] Użyto kodu odzyskiwania; pozostały { $left }
        [many] Użyto kodu odzyskiwania; pozostało { $left }
       *[other] Użyto kodu odzyskiwania; pozostało { $left }
    }
event-device-trusted = Oznaczono przeglądarkę jako zaufaną
event-device-forgotten = Przeglądarka nie jest już zaufana
event-recovery-asked = Poproszono o wyłączenie logowania dwuetapowego; można to zrobić od { $moment }
event-recovery-cancelled = Anulowano prośbę o wyłączenie logowania dwuetapowego
event-factors-removed = Całkowicie wyłączono logowanie dwuetapowe
event-app-allowed = Aplikacji { $app } zezwolono na dostęp do konta
event-app-removed = Usunięto dostęp aplikacji { $app }
event-password-confirmed = Potwierdzono hasło dla aplikacji { $app }
event-profile-changed = Zmieniono profil
event-friend-added = Dodano do znajomych: { $nickname }
event-friend-removed = Nie jest już w znajomych: { $nickname }
event-friend-blocked = Zablokowano: { $nickname }
event-data-exported = Pobrano wszystkie dane
event-closing-asked = Konto zostanie zamknięte { $moment }
event-closing-cancelled = Konto nie zostanie zamknięte
event-operator-acted =
    { $act ->
        [set-password] Administrator ustawił nowe hasło
        [disable] Administrator wyłączył konto
        [enable] Administrator włączył konto
        [recover] Administrator utworzył link do odzyskania dostępu
       *[unknown] Administrator zmienił konto
    }
