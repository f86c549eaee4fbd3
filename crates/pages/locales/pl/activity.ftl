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
event-wrong-password =
    { $times ->
        [one] Wpisano błędne hasło
        [few] Wpisano błędne hasło { $times } razy
        [many] Wpisano błędne hasło { $times } razy
       *[other] Wpisano błędne hasło { $times } raza
    }
event-session-ended = Zakończono sesję
event-other-sessions-ended = Zakończono wszystkie pozostałe sesje
event-primary-changed = Głównym kontaktem jest teraz { $contact }
event-totp-added = Dodano aplikację uwierzytelniającą
event-totp-removed = Usunięto aplikację uwierzytelniającą
event-device-trusted = Oznaczono przeglądarkę jako zaufaną
event-device-forgotten = Przeglądarka nie jest już zaufana
event-app-allowed = Aplikacji { $app } zezwolono na dostęp do konta
event-app-removed = Usunięto dostęp aplikacji { $app }
event-password-confirmed = Potwierdzono hasło dla aplikacji { $app }
event-profile-changed = Zmieniono profil
event-friend-added = Dodano do znajomych: { $nickname }
event-friend-removed = Nie jest już w znajomych: { $nickname }
event-friend-blocked = Zablokowano: { $nickname }
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
