activity-title = Actividad
activity-about = Lo que pasó en tu cuenta en los últimos 12 meses.
activity-none = Aún no ha pasado nada.
event-signed-up = Se creó la cuenta
event-signed-in =
    { $how ->
        [password] Inicio de sesión con la contraseña
        [password-and-second] Inicio de sesión con la contraseña y un segundo factor
        [email] Inicio de sesión con un código enviado por correo
        [email-and-second] Inicio de sesión con un código enviado por correo y un segundo factor
        [phone] Inicio de sesión con un código enviado por SMS
        [phone-and-second] Inicio de sesión con un código enviado por SMS y un segundo factor
        [passkey] Inicio de sesión con una llave de acceso
        [qr] Inicio de sesión con ayuda de otro dispositivo
       *[unknown] Inicio de sesión
    }
event-session-ended = Se terminó una sesión
event-other-sessions-ended = Se terminaron todas las demás sesiones
event-password-changed = Se cambió la contraseña
event-password-reset = Se estableció una contraseña nueva mediante la recuperación
event-contact-added = Se agregó { $contact }
event-contact-removed = Se quitó { $contact }
event-primary-changed = { $contact } pasó a ser el primer contacto
event-passkey-added = Se agregó la llave de acceso { $name }
event-passkey-removed = Se quitó la llave de acceso { $name }
event-totp-added = Se configuró una aplicación de autenticación
event-totp-removed = Se quitó la aplicación de autenticación
event-recovery-codes-made = Se crearon códigos de recuperación nuevos; los anteriores ya no valen
event-recovery-code-used =
    { $left ->
        [one] Se usó un código de recuperación; queda 1
       *[other] Se usó un código de recuperación; quedan { $left }
    }
event-device-trusted = Se marcó un navegador como de confianza
event-device-forgotten = Un navegador ya no es de confianza
event-recovery-asked = Alguien pidió quitar los segundos factores; será posible a partir del { $moment }
event-recovery-cancelled = Se anuló la solicitud de quitar los segundos factores
event-factors-removed = Se quitaron todos los segundos factores
event-app-allowed = Se permitió a { $app } acceder a la cuenta
event-app-removed = Se quitó el acceso de { $app }
event-password-confirmed = Se confirmó la contraseña para { $app }
event-profile-changed = Se cambió el perfil
event-friend-added = { $nickname } ahora está entre los amigos
event-friend-removed = { $nickname } ya no está entre los amigos
event-friend-blocked = Se bloqueó a { $nickname }
event-data-exported = Se descargaron todos los datos
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
