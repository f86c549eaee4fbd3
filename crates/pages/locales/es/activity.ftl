activity-title = Actividad
activity-about = Lo que pasó en tu cuenta en los últimos 12 meses.
activity-none = Aún no ha pasado nada.
event-signed-up = Se creó la cuenta
event-signed-in =
    { $how ->
        [password] Inicio de sesión con la contraseña
        [password-and-second] Inicio de sesión con la contraseña y el segundo paso
        [email] Inicio de sesión con un código enviado por correo
        [email-and-second] Inicio de sesión con un código enviado por correo y el segundo paso
        [phone] Inicio de sesión con un código enviado por SMS
        [phone-and-second] Inicio de sesión con un código enviado por SMS y el segundo paso
        [passkey] Inicio de sesión con una llave de acceso
        [qr] Inicio de sesión con ayuda de otro dispositivo
       *[unknown] Inicio de sesión
    }
event-wrong-password =
    { $times ->
        [one] Se escribió una contraseña incorrecta
       *[other] Se escribió una contraseña incorrecta { $times } veces
    }
event-session-ended = Se terminó una sesión
event-other-sessions-ended = Se terminaron todas las demás sesiones
event-primary-changed = { $contact } pasó a ser el primer contacto
event-totp-added = Se configuró una aplicación de autenticación
event-totp-removed = Se quitó la aplicación de autenticación
event-device-trusted = Se marcó un navegador como de confianza
event-device-forgotten = Un navegador ya no es de confianza
event-app-allowed = Se permitió a { $app } acceder a la cuenta
event-app-removed = Se quitó el acceso de { $app }
event-password-confirmed = Se confirmó la contraseña para { $app }
event-profile-changed = Se cambió el perfil
event-friend-added = { $nickname } ahora está entre los amigos
event-friend-removed = { $nickname } ya no está entre los amigos
event-friend-blocked = Se bloqueó a { $nickname }
event-closing-asked = Se programó el cierre de la cuenta para el { $moment }
event-closing-cancelled = La cuenta seguirá abierta
event-operator-acted =
    { $act ->
        [set-password] La administración del servidor estableció una contraseña nueva
        [disable] La administración del servidor desactivó la cuenta
        [enable] La administración del servidor activó la cuenta
        [recover] La administración del servidor creó un enlace de recuperación
       *[unknown] La administración del servidor cambió la cuenta
    }
