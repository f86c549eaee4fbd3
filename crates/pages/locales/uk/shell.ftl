## Frame

skip = Перейти до вмісту
nav-own = Ваш обліковий запис
nav-account = Обліковий запис
nav-who = Ви ввійшли як { $name }
language = Мова
language-now = Мова: { $name }
theme = Кольори
theme-auto = Авто
theme-light = Світлі
theme-dark = Темні
title-problem = Проблема: { $title }
problem = Виникла проблема
copy = Копіювати
copied = Скопійовано
copy-what = Копіювати { $what }
cancel = Скасувати
allow = Дозволити
continue = Продовжити
another-account = Використати інший обліковий запис
password-show = Показати пароль
password-hide = Сховати пароль
step = Крок { $at } з { $of }
pages = Сторінки
newer = Новіші
older = Давніші
print = Друкувати
places = Розділи вашого облікового запису
place-overview = Огляд
none-yet = Поки немає

## Times

moment =
    { $day } { $month ->
        [1] січ.
        [2] лют.
        [3] бер.
        [4] квіт.
        [5] трав.
        [6] черв.
        [7] лип.
        [8] серп.
        [9] вер.
        [10] жовт.
        [11] лист.
       *[12] груд.
    } { $year } р., { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } секунду
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }
wait-minutes =
    { $count ->
        [one] { $count } хвилину
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
wait-hours =
    { $count ->
        [one] { $count } годину
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
wait-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }

## Apps

app-by = Розробник: { $developer }
app-host = Після цього ви повернетеся на { $host }
