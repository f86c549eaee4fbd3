### What happened to an account, for its owner.

activity-title = Действия
activity-about = Что происходило с вашим аккаунтом за последние 12 месяцев.
activity-none = Пока ничего не произошло.
event-signed-up = Аккаунт создан
event-signed-in =
    { $how ->
        [password] Вход с паролем
        [password-and-second] Вход с паролем и вторым этапом
        [email] Вход с кодом из письма
        [email-and-second] Вход с кодом из письма и вторым этапом
        [phone] Вход с кодом из SMS
        [phone-and-second] Вход с кодом из SMS и вторым этапом
        [passkey] Вход с ключом доступа
        [qr] Вход с помощью другого устройства
       *[unknown] Вход
    }
event-wrong-password =
    { $times ->
        [one] Неверный пароль введён { $times } раз
        [few] Неверный пароль введён { $times } раза
        [many] Неверный пароль введён { $times } раз
       *[other] Неверный пароль введён { $times } раза
    }
event-session-ended = Один из сеансов завершён
event-other-sessions-ended = Все остальные сеансы завершены
event-primary-changed = Основным контактом стал { $contact }
event-totp-added = Добавлено приложение-аутентификатор
event-totp-removed = Удалено приложение-аутентификатор
event-device-trusted = Браузер отмечен как доверенный
event-device-forgotten = Браузер больше не доверенный
event-app-allowed = Приложению { $app } разрешён доступ к аккаунту
event-app-removed = Доступ приложения { $app } отозван
event-password-confirmed = Пароль подтверждён для приложения { $app }
event-profile-changed = Профиль изменён
event-friend-added = Новый друг: { $nickname }
event-friend-removed = Больше не в друзьях: { $nickname }
event-friend-blocked = Заблокировано: { $nickname }
event-closing-asked = Аккаунт будет закрыт { $moment }
event-closing-cancelled = Аккаунт не будет закрыт
event-operator-acted =
    { $act ->
        [set-password] Администратор задал новый пароль
        [disable] Администратор отключил аккаунт
        [enable] Администратор включил аккаунт
        [recover] Администратор создал ссылку для восстановления доступа
       *[unknown] Администратор изменил аккаунт
    }
