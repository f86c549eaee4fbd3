## Frame

skip = Skip to the content
nav-own = Your account
nav-account = Account
nav-who = Signed in as { $name }
language = Language
# $name is what the language calls itself.
language-now = Language: { $name }
theme = Colours
theme-auto = Auto
theme-light = Light
theme-dark = Dark
title-problem = Problem: { $title }
problem = There is a problem
copy = Copy
copied = Copied
copy-what = Copy { $what }
cancel = Cancel
allow = Allow
continue = Continue
another-account = Use another account
password-show = Show password
password-hide = Hide password
# Where someone stands on a way of several pages.
step = Step { $at } of { $of }
pages = Pages
newer = Newer
older = Older
print = Print
places = Parts of your account
place-overview = Overview
none-yet = None yet

## Times

# $month is a number from 1 to 12, $time is hours and minutes.
moment =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
wait-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
wait-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
wait-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

## Apps

app-by = by { $developer }
app-host = returns you to { $host }
