## Frame

skip = Przejdź do treści
nav-own = Twoje konto
nav-account = Konto
nav-who = Zalogowano jako { $name }
language = Język
language-now = Język: { $name }
theme = Kolory
theme-auto = Auto
theme-light = Jasne
theme-dark = Ciemne
title-problem = Problem: { $title }
problem = Wystąpił problem
copy = Kopiuj
copied = Skopiowano
copy-what = Kopiuj { $what }
cancel = Anuluj
allow = Zezwól
continue = Dalej
another-account = Użyj innego konta
password-show = Pokaż hasło
password-hide = Ukryj hasło
step = Krok { $at } z { $of }
pages = Strony
newer = Nowsze
older = Starsze
print = Drukuj
places = Części Twojego konta
place-overview = Przegląd
none-yet = Jeszcze brak

## Times

moment =
    { $day } { $month ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[12] gru
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } sekundę
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
wait-minutes =
    { $count ->
        [one] { $count } minutę
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
wait-hours =
    { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
wait-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }

## Apps

app-by = Deweloper: { $developer }
app-host = Potem wrócisz na { $host }
