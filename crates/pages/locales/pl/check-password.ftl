check-title = Potwierdź hasło
check-why = Aplikacja { $app } chce mieć pewność, że to Ty.
check-confirm = Potwierdź
check-after = Aplikacja pod adresem { $host } dowie się, czy hasło było poprawne, a jeśli tak, kim dla niej jesteś. Nie pozna samego hasła.
check-wrong =
    { $tries ->
        [one] To hasło jest nieprawidłowe. Pozostała { $tries } próba.
        [few] To hasło jest nieprawidłowe. Pozostały { $tries } próby.
        [many] To hasło jest nieprawidłowe. Pozostało { $tries } prób.
       *[other] To hasło jest nieprawidłowe. Pozostało { $tries } próby.
    }
