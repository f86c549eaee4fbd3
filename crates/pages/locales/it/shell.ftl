## Frame

skip = Vai al contenuto
nav-own = Il tuo account
nav-account = Account
nav-who = Accesso eseguito come { $name }
language = Lingua
language-now = Lingua: { $name }
theme = Colori
theme-auto = Automatico
theme-light = Chiaro
theme-dark = Scuro
title-problem = Problema: { $title }
problem = C’è un problema
copy = Copia
copied = Copiato
copy-what = Copia { $what }
cancel = Annulla
allow = Consenti
continue = Continua
another-account = Usa un altro account
password-show = Mostra password
password-hide = Nascondi password
step = Passaggio { $at } di { $of }
pages = Pagine
newer = Più recenti
older = Meno recenti
print = Stampa
places = Sezioni del tuo account
place-overview = Panoramica
none-yet = Non ancora impostato

## Times

moment =
    { $day } { $month ->
        [1] gen
        [2] feb
        [3] mar
        [4] apr
        [5] mag
        [6] giu
        [7] lug
        [8] ago
        [9] set
        [10] ott
        [11] nov
       *[12] dic
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 secondo
       *[other] { $count } secondi
    }
wait-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minuti
    }
wait-hours =
    { $count ->
        [one] 1 ora
       *[other] { $count } ore
    }
wait-days =
    { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }

## Apps

app-by = di { $developer }
app-host = ti riporta a { $host }
