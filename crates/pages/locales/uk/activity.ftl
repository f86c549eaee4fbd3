### What happened to an account, for its owner.

activity-title = Події
activity-about = Що відбувалося з вашим обліковим записом за останні 12 місяців.
activity-none = Поки що нічого не сталося.
event-signed-up = Обліковий запис створено
event-signed-in =
    { $how ->
        [password] Вхід із паролем
        [password-and-second] Вхід із паролем і другим етапом
        [email] Вхід із кодом з листа
        [email-and-second] Вхід із кодом з листа і другим етапом
        [phone] Вхід із кодом з SMS
        [phone-and-second] Вхід із кодом з SMS і другим етапом
        [passkey] Вхід із ключем доступу
        [qr] Вхід за допомогою іншого пристрою
       *[unknown] Вхід
    }
event-wrong-password =
    { $times ->
        [one] Неправильний пароль введено { $times } раз
        [few] Неправильний пароль введено { $times } рази
        [many] Неправильний пароль введено { $times } разів
       *[other] Неправильний пароль введено { $times } раза
    }
event-session-ended = Один із сеансів завершено
event-other-sessions-ended = Усі інші сеанси завершено
event-primary-changed = Основним контактом став { $contact }
event-totp-added = Додано застосунок-автентифікатор
event-totp-removed = Вилучено застосунок-автентифікатор
event-device-trusted = Браузер позначено як довірений
event-device-forgotten = Браузер більше не довірений
event-app-allowed = Застосунку { $app } дозволено доступ до облікового запису
event-app-removed = Доступ застосунку { $app } відкликано
event-password-confirmed = Пароль підтверджено для застосунку { $app }
event-profile-changed = Профіль змінено
event-friend-added = Новий друг: { $nickname }
event-friend-removed = Більше не в друзях: { $nickname }
event-friend-blocked = Заблоковано: { $nickname }
event-closing-asked = Обліковий запис буде закрито { $moment }
event-closing-cancelled = Обліковий запис не буде закрито
event-operator-acted =
    { $act ->
        [set-password] Адміністратор задав новий пароль
        [disable] Адміністратор вимкнув обліковий запис
        [enable] Адміністратор увімкнув обліковий запис
        [recover] Адміністратор створив посилання для відновлення доступу
       *[unknown] Адміністратор змінив обліковий запис
    }
