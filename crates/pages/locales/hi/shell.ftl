## Frame

skip = सीधे मुख्य सामग्री पर जाएँ
nav-own = आपका खाता
nav-account = खाता
nav-who = { $name } के रूप में साइन इन
language = भाषा
language-now = भाषा: { $name }
theme = रंग
theme-auto = अपने-आप
theme-light = हल्के
theme-dark = गहरे
title-problem = समस्या: { $title }
problem = एक समस्या है
copy = कॉपी करें
copied = कॉपी हो गया
copy-what = { $what } कॉपी करें
cancel = रद्द करें
allow = अनुमति दें
continue = जारी रखें
another-account = दूसरा खाता इस्तेमाल करें
password-show = पासवर्ड दिखाएँ
password-hide = पासवर्ड छिपाएँ
step = चरण { $at } / { $of }
pages = पेज
newer = नए
older = पुराने
print = प्रिंट करें
places = आपके खाते के हिस्से
place-overview = खास जानकारी
none-yet = अभी नहीं है

## Times

moment =
    { $day } { $month ->
        [1] जन॰
        [2] फ़र॰
        [3] मार्च
        [4] अप्रैल
        [5] मई
        [6] जून
        [7] जुल॰
        [8] अग॰
        [9] सित॰
        [10] अक्टू॰
        [11] नव॰
       *[12] दिस॰
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } सेकंड
       *[other] { $count } सेकंड
    }
wait-minutes =
    { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
wait-hours =
    { $count ->
        [one] { $count } घंटे
       *[other] { $count } घंटे
    }
wait-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }

## Apps

app-by = डेवलपर: { $developer }
app-host = इसके बाद आप { $host } पर वापस जाएँगे
