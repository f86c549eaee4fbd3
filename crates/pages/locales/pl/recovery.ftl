## Recovery

recover = Nie pamiętasz hasła?
recover-title = Nowe hasło
recover-lead = Podaj swoje konto. Jeśli istnieje, wyślemy na nie kod i link.
recover-second-title = Potwierdź drugi etap logowania
recover-without = Nie masz nic z tego pod ręką?
recover-without-about = Możesz poprosić o wyłączenie logowania dwuetapowego. Potrwa to { $wait }, a my od razu napiszemy na wszystkie Twoje kontakty, aby można było się sprzeciwić, jeśli to ktoś inny.
recover-without-ask = Poproś o wyłączenie
recover-without-waiting = Prośba została już złożona. Od { $moment } wróć tutaj tą samą drogą, a ustawisz nowe hasło bez drugiego etapu.
recover-password-title = Wybierz nowe hasło
recover-password-lead = Wszędzie, gdzie konto jest teraz zalogowane, nastąpi wylogowanie.
recover-password-removes = Jednocześnie zostanie wyłączone logowanie dwuetapowe.
recover-password-set = Ustaw hasło
wait-asked-title = Prośba o wyłączenie logowania dwuetapowego została złożona
wait-asked = Od { $moment } wróć tą samą drogą i ustaw nowe hasło. Wysłaliśmy wiadomość na wszystkie Twoje kontakty. Zwykłe zalogowanie się anuluje prośbę.
wait-call-off-title = Zachować logowanie dwuetapowe?
wait-call-off = Ktoś poprosił o wyłączenie logowania dwuetapowego na Twoim koncie. Jeśli to nie Ty, anuluj prośbę, a potem ustaw nowe hasło.
wait-call-off-button = Anuluj prośbę
wait-called-off-title = Prośba została anulowana
wait-called-off = Logowanie dwuetapowe pozostaje. Jeśli prośba nie pochodzi od Ciebie, ktoś może czytać Twoją pocztę lub wiadomości: zmień hasło także tam.
wait-over-title = Nie ma czego anulować
wait-over = Prośba została już anulowana albo zakończona.
