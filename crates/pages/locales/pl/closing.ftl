data-title = Twoje dane
data-close-about = Wszystko, co należy do Twojego konta, zostanie usunięte. Masz kilka dni, aby zmienić zdanie.
close-title = Zamknij swoje konto
close-heading = Zamknij to konto
close-now = Od razu nastąpi wylogowanie wszędzie, a wszystkie połączone aplikacje stracą dostęp.
close-days =
    { $days ->
        [one] Jeszcze przez { $days } dzień możesz się zalogować i zachować konto.
        [few] Jeszcze przez { $days } dni możesz się zalogować i zachować konto.
        [many] Jeszcze przez { $days } dni możesz się zalogować i zachować konto.
       *[other] Jeszcze przez { $days } dnia możesz się zalogować i zachować konto.
    }
close-final = Potem Twoje kontakty, awatar, znajomi, sposoby logowania i aktywność zostaną usunięte, a deweloperzy połączonych aplikacji zostaną powiadomieni. Nikt inny nigdy nie otrzyma identyfikatora Twojego konta.
close-button = Zamknij moje konto
close-not-allowed = To konto służy do tworzenia aplikacji lub zarządzania tym serwerem, więc nie można go tu zamknąć. Zwróć się do administratora tego serwera.
closing-title = Twoje konto jest zamykane
closing-until = Zostanie ostatecznie zamknięte { $moment }.
closing-back = Jeśli zmienisz zdanie, zaloguj się przed tym terminem i zachowaj je.
closing-sign-in = Zaloguj się
closing-keep = Zachowaj moje konto
