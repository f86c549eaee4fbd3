## Demonstration

demo-logins = Konta do wypróbowania
demo-logins-about = To serwer demonstracyjny: z tych kont może korzystać każdy i nic tu nie jest prywatne.
demo-heading = Wypróbuj
demo-about = Zaloguj się do aplikacji jednym z poniższych kont i zobacz, co ona otrzyma.

## Home

home-title = Jedno konto do aplikacji, z których korzystasz
home-apps = Aplikacje pytają tutaj, zanim zobaczą cokolwiek o Tobie. Ty decydujesz, na co im zezwolić, i możesz to cofnąć.
home-account = Przejdź do swojego konta
