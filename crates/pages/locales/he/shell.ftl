## Frame

skip = דילוג לתוכן
nav-own = החשבון שלכם
nav-account = חשבון
nav-who = מחוברים בתור { $name }
language = שפה
language-now = שפה: { $name }
theme = צבעים
theme-auto = אוטומטי
theme-light = בהיר
theme-dark = כהה
title-problem = בעיה: { $title }
problem = יש בעיה
copy = העתקה
copied = הועתק
copy-what = העתקה: { $what }
cancel = ביטול
allow = אישור
continue = המשך
another-account = שימוש בחשבון אחר
password-show = הצגת הסיסמה
password-hide = הסתרת הסיסמה
step = שלב { $at } מתוך { $of }
pages = דפים
newer = חדשים יותר
older = ישנים יותר
print = הדפסה
places = חלקי החשבון שלכם
place-overview = סקירה
none-yet = עדיין אין

## Times

moment =
    { $day } { $month ->
        [1] בינו׳
        [2] בפבר׳
        [3] במרץ
        [4] באפר׳
        [5] במאי
        [6] ביוני
        [7] ביולי
        [8] באוג׳
        [9] בספט׳
        [10] באוק׳
        [11] בנוב׳
       *[12] בדצמ׳
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $count } שניות
    }
wait-minutes =
    { $count ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $count } דקות
    }
wait-hours =
    { $count ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $count } שעות
    }
wait-days =
    { $count ->
        [one] יום אחד
        [two] יומיים
       *[other] { $count } ימים
    }

## Apps

app-by = מאת { $developer }
app-host = אחר כך תחזרו אל { $host }
