## Frame

skip = Перейти к содержимому
nav-own = Ваш аккаунт
nav-account = Аккаунт
nav-who = Вы вошли как { $name }
language = Язык
language-now = Язык: { $name }
theme = Цвета
theme-auto = Авто
theme-light = Светлые
theme-dark = Тёмные
title-problem = Проблема: { $title }
problem = Возникла проблема
copy = Копировать
copied = Скопировано
copy-what = Копировать { $what }
cancel = Отмена
allow = Разрешить
continue = Продолжить
another-account = Использовать другой аккаунт
password-show = Показать пароль
password-hide = Скрыть пароль
step = Шаг { $at } из { $of }
pages = Страницы
newer = Более новые
older = Более старые
print = Печать
places = Разделы вашего аккаунта
place-overview = Обзор
none-yet = Пока нет

## Times

moment =
    { $day } { $month ->
        [1] янв.
        [2] февр.
        [3] мар.
        [4] апр.
        [5] мая
        [6] июн.
        [7] июл.
        [8] авг.
        [9] сент.
        [10] окт.
        [11] нояб.
       *[12] дек.
    } { $year } г., { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } секунду
        [few] { $count } секунды
        [many] { $count } секунд
       *[other] { $count } секунды
    }
wait-minutes =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
wait-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
wait-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## Apps

app-by = Разработчик: { $developer }
app-host = После этого вы вернётесь на { $host }
