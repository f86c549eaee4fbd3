## Frame

skip = Zum Inhalt springen
nav-own = Ihr Konto
nav-account = Konto
nav-who = Angemeldet als { $name }
language = Sprache
language-now = Sprache: { $name }
theme = Farben
theme-auto = Automatisch
theme-light = Hell
theme-dark = Dunkel
title-problem = Problem: { $title }
problem = Es gibt ein Problem
copy = Kopieren
copied = Kopiert
copy-what = Kopieren: { $what }
cancel = Abbrechen
allow = Erlauben
continue = Weiter
another-account = Anderes Konto verwenden
password-show = Passwort anzeigen
password-hide = Passwort verbergen
step = Schritt { $at } von { $of }
pages = Seiten
newer = Neuere
older = Ältere
print = Drucken
places = Bereiche Ihres Kontos
place-overview = Überblick
none-yet = Noch keine Angabe

## Times

moment = { $day }.{ $month }.{ $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 Sekunde
       *[other] { $count } Sekunden
    }
wait-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
wait-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
wait-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
    }

## Apps

app-by = von { $developer }
app-host = führt Sie zurück zu { $host }
