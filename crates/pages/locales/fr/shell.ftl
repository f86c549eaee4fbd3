## Frame

skip = Aller au contenu
nav-own = Votre compte
nav-account = Compte
nav-who = Connecté en tant que { $name }
language = Langue
language-now = Langue : { $name }
theme = Couleurs
theme-auto = Automatique
theme-light = Clair
theme-dark = Sombre
title-problem = Problème : { $title }
problem = Il y a un problème
copy = Copier
copied = Copié
copy-what = Copier { $what }
cancel = Annuler
allow = Autoriser
continue = Continuer
another-account = Utiliser un autre compte
password-show = Afficher le mot de passe
password-hide = Masquer le mot de passe
step = Étape { $at } sur { $of }
pages = Pages
newer = Plus récent
older = Plus ancien
print = Imprimer
places = Rubriques de votre compte
place-overview = Vue d’ensemble
none-yet = Aucun pour le moment

## Times

moment =
    { $day } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
wait-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
wait-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
wait-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Apps

app-by = par { $developer }
app-host = vous ramène à { $host }
