account-title = Ваш аккаунт
account-leave = Выйти или добавить аккаунт
sign-out = Выйти
sign-out-all = Выйти из всех аккаунтов
add-account = Добавить другой аккаунт
save = Сохранить

## Overview

mend-title = Безопасность
mend-nothing = Всё в порядке, делать ничего не нужно.
mend-no-contact = Добавьте адрес электронной почты или номер телефона, чтобы восстановить доступ, если забудете пароль
mend-one-contact = Добавьте второй адрес электронной почты или номер телефона на случай, если первый станет недоступен
mend-no-second = Включите двухэтапный вход, чтобы украденного пароля было мало для входа
mend-no-codes = Создайте коды восстановления на случай, если телефона не окажется под рукой
mend-requests =
    { $count ->
        [one] { $count } человек хочет добавить вас в друзья
        [few] { $count } человека хотят добавить вас в друзья
        [many] { $count } человек хотят добавить вас в друзья
       *[other] { $count } человека хотят добавить вас в друзья
    }
glance-title = Сводка
glance-devices =
    { $count ->
        [one] Вход выполнен в { $count } браузере
        [few] Вход выполнен в { $count } браузерах
        [many] Вход выполнен в { $count } браузерах
       *[other] Вход выполнен в { $count } браузера
    }
glance-apps =
    { $count ->
        [one] { $count } приложение имеет доступ к вашему аккаунту
        [few] { $count } приложения имеют доступ к вашему аккаунту
        [many] { $count } приложений имеют доступ к вашему аккаунту
       *[other] { $count } приложения имеют доступ к вашему аккаунту
    }
glance-friends =
    { $count ->
        [one] У вас { $count } друг
        [few] У вас { $count } друга
        [many] У вас { $count } друзей
       *[other] У вас { $count } друга
    }

## Profile

profile-title = Профиль
profile-about = О вас
profile-language = Язык писем
profile-language-hint = На этом языке приходят сообщения от этого сервера.
nickname-wrong = Такой псевдоним не подходит. Используйте до 64 символов без невидимых символов.
profile-region-wrong = Выберите страну или регион из списка
profile-picture-missing = Сначала выберите файл
profile-picture-too-large = Файл слишком большой. Выберите файл размером до { $limit } MB.
profile-picture-pixels = В изображении слишком много пикселей. Выберите изображение размером до { $limit } Мп.
profile-picture-unreadable = Этот файл не удалось прочитать как изображение. Выберите файл PNG, JPEG, WebP или GIF.
nickname = Псевдоним
nickname-hint = Имя, которое видят другие люди и ваши приложения
region = Страна или регион
region-none = Не указано
location = { $city }, { $region }
user-id = Номер аккаунта
picture-title = Аватар
picture-alt = Ваш аватар
picture-new = Новый аватар
picture-hint = PNG, JPEG, WebP или GIF, до { $limit } MB
picture-upload = Загрузить
picture-save = Сохранить аватар
picture-generated = Вернуть созданный автоматически
crop-title = Ваш новый аватар
crop-preview = Как это будет выглядеть
crop-preview-alt = Выбранная часть изображения
crop-whole = Всё изображение
crop-whole-alt = Загруженное вами изображение
crop-size = Размер выбранной части
crop-across = Положение слева направо
crop-down = Положение сверху вниз
crop-look = Показать снова

## Password

password-title = Смена пароля
password-change = Сменить пароль
password-about = После этого подключённым приложениям нужно будет снова разрешить доступ. На все подтверждённые контакты придёт сообщение.
password-set = Задать пароль

## Devices

devices-title = Устройства
devices-sessions = Где выполнен вход
last-used = Последнее использование: { $moment }
session-this = Этот браузер
session-since = Вход: { $moment }
session-end = Завершить
session-end-which = Завершить сеанс: { $browser }
session-end-others = Завершить все остальные сеансы

## Connected apps

apps-title = Подключённые приложения
apps-allowed = Приложения, которым вы разрешили доступ
apps-password = Приложения, запросившие ваш пароль
apps-none = Ни у одного приложения нет доступа к вашему аккаунту.
app-given = Доступ разрешён: { $moment }
app-asked = Запрос: { $moment }. Приложение знает, кто вы для него, и ничего не может читать.
app-remove = Отозвать доступ
app-remove-which = Отозвать доступ приложения { $app }
never-used = Ещё не использовалось

## What has just been done

done-password = Новый пароль задан.
done-profile = Профиль сохранён.
done-picture = Новый аватар сохранён.
done-generated = Теперь используется аватар, созданный автоматически.
done-session = Сеанс завершён.
done-no-session = Этого сеанса уже нет. Ничего не завершено.
done-others = Все остальные сеансы завершены.
done-app = У приложения больше нет доступа к вашему аккаунту.
