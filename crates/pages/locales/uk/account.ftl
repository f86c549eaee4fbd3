account-title = Ваш обліковий запис
account-leave = Вийти або додати обліковий запис
sign-out = Вийти
sign-out-all = Вийти з усіх облікових записів
add-account = Додати інший обліковий запис
save = Зберегти

## Overview

mend-title = Безпека
mend-nothing = Усе гаразд, нічого робити не потрібно.
mend-no-contact = Додайте адресу електронної пошти або номер телефону, щоб відновити доступ, якщо забудете пароль
mend-one-contact = Додайте другу адресу електронної пошти або номер телефону на випадок, якщо перший контакт стане недоступним
mend-no-second = Увімкніть двоетапний вхід, щоб самого лише викраденого пароля не вистачило для входу
mend-no-codes = Створіть коди відновлення на випадок, якщо телефону не буде під рукою
mend-requests =
    { $count ->
        [one] { $count } людина хоче додати вас у друзі
        [few] { $count } людини хочуть додати вас у друзі
        [many] { $count } людей хочуть додати вас у друзі
       *[other] { $count } людини хочуть додати вас у друзі
    }
glance-title = Зведення
glance-devices =
    { $count ->
        [one] Вхід виконано в { $count } браузері
        [few] Вхід виконано в { $count } браузерах
        [many] Вхід виконано в { $count } браузерах
       *[other] Вхід виконано в { $count } браузера
    }
glance-apps =
    { $count ->
        [one] { $count } застосунок має доступ до вашого облікового запису
        [few] { $count } застосунки мають доступ до вашого облікового запису
        [many] { $count } застосунків мають доступ до вашого облікового запису
       *[other] { $count } застосунку мають доступ до вашого облікового запису
    }
glance-friends =
    { $count ->
        [one] У вас { $count } друг
        [few] У вас { $count } друзі
        [many] У вас { $count } друзів
       *[other] У вас { $count } друга
    }

## Profile

profile-title = Профіль
profile-about = Про вас
profile-language = Мова листів
profile-language-hint = Цією мовою надходять повідомлення від цього сервера.
nickname-wrong = Такий псевдонім не підходить. Використовуйте до 64 символів без невидимих символів.
profile-region-wrong = Виберіть країну або регіон зі списку
profile-picture-missing = Спочатку виберіть файл
profile-picture-too-large = Файл завеликий. Виберіть файл розміром до { $limit } MB.
profile-picture-pixels = У зображенні забагато пікселів. Виберіть зображення розміром до { $limit } Мп.
profile-picture-unreadable = Цей файл не вдалося прочитати як зображення. Виберіть файл PNG, JPEG, WebP або GIF.
nickname = Псевдонім
nickname-hint = Ім’я, яке бачать інші люди та ваші застосунки
region = Країна або регіон
region-none = Не вказано
location = { $city }, { $region }
user-id = Номер облікового запису
picture-title = Аватар
picture-alt = Ваш аватар
picture-new = Новий аватар
picture-hint = PNG, JPEG, WebP або GIF, до { $limit } MB
picture-upload = Завантажити
picture-save = Зберегти аватар
picture-generated = Повернути створений автоматично
crop-title = Ваш новий аватар
crop-preview = Який вигляд це матиме
crop-preview-alt = Вибрана частина зображення
crop-whole = Усе зображення
crop-whole-alt = Зображення, яке ви завантажили
crop-size = Розмір вибраної частини
crop-across = Положення зліва направо
crop-down = Положення згори донизу
crop-look = Показати знову

## Password

password-title = Зміна пароля
password-change = Змінити пароль
password-about = Після цього підключеним застосункам потрібно буде знову дозволити доступ. На всі підтверджені контакти надійде повідомлення.
password-set = Задати пароль

## Devices

devices-title = Пристрої
devices-sessions = Де виконано вхід
last-used = Останнє використання: { $moment }
session-this = Цей браузер
session-since = Вхід: { $moment }
session-end = Завершити
session-end-which = Завершити сеанс: { $browser }
session-end-others = Завершити всі інші сеанси

## Connected apps

apps-title = Підключені застосунки
apps-allowed = Застосунки, яким ви дозволили доступ
apps-password = Застосунки, що запитували ваш пароль
apps-none = Жоден застосунок не має доступу до вашого облікового запису.
app-given = Доступ дозволено: { $moment }
app-asked = Запит: { $moment }. Застосунок знає, хто ви для нього, і нічого не може читати.
app-remove = Відкликати доступ
app-remove-which = Відкликати доступ застосунку { $app }
never-used = Ще не використовувався

## What has just been done

done-password = Новий пароль задано.
done-profile = Профіль збережено.
done-picture = Новий аватар збережено.
done-generated = Тепер використовується аватар, створений автоматично.
done-session = Сеанс завершено.
done-no-session = Цього сеансу вже немає. Нічого не завершено.
done-others = Усі інші сеанси завершено.
done-app = Застосунок більше не має доступу до вашого облікового запису.
