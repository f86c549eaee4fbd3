account-title = Twoje konto
account-leave = Wyloguj się lub dodaj konto
sign-out = Wyloguj się
sign-out-all = Wyloguj się ze wszystkich kont
add-account = Dodaj inne konto
save = Zapisz

## Overview

mend-title = Bezpieczeństwo
mend-nothing = Wszystko w porządku, nie trzeba nic robić.
mend-no-contact = Dodaj adres e-mail lub numer telefonu, aby odzyskać dostęp, jeśli zapomnisz hasła
mend-one-contact = Dodaj drugi adres e-mail lub numer telefonu na wypadek utraty pierwszego
mend-no-second = Włącz logowanie dwuetapowe, aby samo skradzione hasło nie wystarczyło do zalogowania
mend-no-codes = Utwórz kody odzyskiwania na czas, gdy zabraknie telefonu
mend-requests =
    { $count ->
        [one] { $count } osoba prosi o dodanie do znajomych
        [few] { $count } osoby proszą o dodanie do znajomych
        [many] { $count } osób prosi o dodanie do znajomych
       *[other] { $count } osoby prosi o dodanie do znajomych
    }
glance-title = Podsumowanie
glance-devices =
    { $count ->
        [one] Zalogowano w { $count } przeglądarce
        [few] Zalogowano w { $count } przeglądarkach
        [many] Zalogowano w { $count } przeglądarkach
       *[other] Zalogowano w { $count } przeglądarki
    }
glance-apps =
    { $count ->
        [one] { $count } aplikacja ma dostęp do Twojego konta
        [few] { $count } aplikacje mają dostęp do Twojego konta
        [many] { $count } aplikacji ma dostęp do Twojego konta
       *[other] { $count } aplikacji ma dostęp do Twojego konta
    }
glance-friends =
    { $count ->
        [one] Masz { $count } osobę w znajomych
        [few] Masz { $count } osoby w znajomych
        [many] Masz { $count } osób w znajomych
       *[other] Masz { $count } osoby w znajomych
    }

## Profile

profile-title = Profil
profile-about = O Tobie
profile-language = Język wiadomości
profile-language-hint = W tym języku przychodzą wiadomości z tego serwera.
nickname-wrong = Taki pseudonim nie jest możliwy. Użyj do 64 znaków, bez znaków niewidocznych.
profile-region-wrong = Wybierz kraj lub region z listy
profile-picture-missing = Najpierw wybierz plik
profile-picture-too-large = Plik jest za duży. Wybierz plik o rozmiarze do { $limit } MB.
profile-picture-pixels = Ten obraz ma za dużo pikseli. Wybierz obraz o rozmiarze do { $limit } Mpx.
profile-picture-unreadable = Tego pliku nie można odczytać jako obrazu. Wybierz plik PNG, JPEG, WebP lub GIF.
nickname = Pseudonim
nickname-hint = Nazwa, którą widzą inne osoby i Twoje aplikacje
region = Kraj lub region
region-none = Nie podano
location = { $city }, { $region }
user-id = Identyfikator konta
picture-title = Awatar
picture-alt = Twój awatar
picture-new = Nowy awatar
picture-hint = PNG, JPEG, WebP lub GIF, do { $limit } MB
picture-upload = Prześlij
picture-save = Zapisz awatar
picture-generated = Użyj wygenerowanego
crop-title = Twój nowy awatar
crop-preview = Jak to będzie wyglądać
crop-preview-alt = Wybrana część obrazu
crop-whole = Cały obraz
crop-whole-alt = Przesłany przez Ciebie obraz
crop-size = Rozmiar wybranej części
crop-across = Położenie od lewej do prawej
crop-down = Położenie z góry na dół
crop-look = Pokaż ponownie

## Password

password-title = Zmiana hasła
password-change = Zmień hasło
password-about = Potem połączonym aplikacjom trzeba będzie ponownie zezwolić na dostęp. Na wszystkie potwierdzone kontakty przyjdzie wiadomość.
password-set = Ustaw hasło

## Devices

devices-title = Urządzenia
devices-sessions = Aktywne sesje
last-used = Ostatnie użycie: { $moment }
session-this = Ta przeglądarka
session-since = Zalogowano: { $moment }
session-end = Zakończ
session-end-which = Zakończ sesję: { $browser }
session-end-others = Zakończ wszystkie pozostałe sesje

## Connected apps

apps-title = Połączone aplikacje
apps-allowed = Aplikacje, którym zezwolono na dostęp
apps-password = Aplikacje, które prosiły o Twoje hasło
apps-none = Żadna aplikacja nie ma dostępu do Twojego konta.
app-given = Zezwolono: { $moment }
app-asked = Prośba: { $moment }. Aplikacja wie, kim dla niej jesteś, i nie może niczego odczytać.
app-remove = Usuń dostęp
app-remove-which = Usuń dostęp aplikacji { $app }
never-used = Jeszcze nie użyto

## What has just been done

done-password = Nowe hasło zostało ustawione.
done-profile = Profil został zapisany.
done-picture = Nowy awatar został zapisany.
done-generated = Awatar jest teraz wygenerowany automatycznie.
done-session = Sesja została zakończona.
done-no-session = Tej sesji już nie ma. Nic nie zostało zakończone.
done-others = Wszystkie pozostałe sesje zostały zakończone.
done-app = Aplikacja nie ma już dostępu do Twojego konta.
