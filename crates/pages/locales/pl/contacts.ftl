contacts-title = Kontakty
contacts-about = Dzięki tym adresom i numerom logujesz się, odzyskujesz dostęp, gdy zapomnisz hasła, i dowiadujesz się, co dzieje się z kontem.
contacts-none = To konto nie ma adresu e-mail ani numeru telefonu.
contact-verified = Potwierdzony
contact-unverified = Niepotwierdzony
contact-primary = Główny
contact-prefer = Ustaw jako główny
contact-prefer-which = Ustaw jako główny: { $contact }
contact-remove = Usuń
contact-remove-which = Usuń: { $contact }
contact-add-title = Dodaj kontakt
contact-label = Adres e-mail lub numer telefonu
contact-hint = Numery z innych krajów z numerem kierunkowym kraju, na przykład +49 30 123456
contact-send = Wyślij kod
contact-wrong = Wpisz adres e-mail, na przykład name@example.com, lub numer telefonu z numerem kierunkowym kraju
contact-known = Ten kontakt jest już na Twoim koncie
contact-full = Na Twoim koncie jest 10 kontaktów i więcej dodać nie można. Najpierw usuń jeden z nich.
contact-last = To Twój jedyny potwierdzony kontakt. Zanim go usuniesz, dodaj inny, aby można było odzyskać dostęp.
contact-too-many = Zbyt często proszono o kody. Spróbuj ponownie za { $wait }.
contact-code-title = Wpisz kod dla nowego kontaktu
contact-code-sent = Kod został wysłany na { $contact }.
contact-code-label = Kod
contact-code-hint = Sześć cyfr, ważny przez 30 minut
contact-code-wrong =
    { $left ->
        [one] Ten kod jest nieprawidłowy. Pozostała { $left } próba.
        [few] Ten kod jest nieprawidłowy. Pozostały { $left } próby.
        [many] Ten kod jest nieprawidłowy. Pozostało { $left } prób.
       *[other] Ten kod jest nieprawidłowy. Pozostało { $left } próby.
    }
contact-code-over = Ten kod już nie działa: został użyty, jest zbyt stary albo było zbyt wiele prób.
contact-prove = Dodaj ten kontakt
contact-again = Poproś o nowy kod
contact-remove-title = Usuwanie kontaktu
contact-remove-about = Nie będzie już można się nim zalogować ani odzyskać dostępu. Przyjdzie na niego ostatnia wiadomość o tym. Połączonym aplikacjom trzeba będzie ponownie zezwolić na dostęp.
end-others = Zakończ wszystkie pozostałe sesje
end-others-hint = Zrób to, jeśli na Twoim koncie może być zalogowany ktoś inny.
done-contact = Kontakt został dodany.
done-primary = Ten kontakt jest teraz główny.
done-removed = Kontakt został usunięty.
