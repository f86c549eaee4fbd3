## The second step of a sign-in

second-title = Segundo paso: escribir un código
second-lead = Tu cuenta pide un segundo paso. Abre tu aplicación de autenticación y escribe las seis cifras que muestra, o usa uno de tus códigos de recuperación.
second-lead-recovery = Tu cuenta pide un segundo paso. Usa tu llave de acceso o escribe uno de tus códigos de recuperación.
second-code = Código
second-code-hint = Seis cifras de la aplicación, o un código de recuperación de tu lista impresa
second-empty = Escribe el código
second-wrong = Ese código no vale: es otro, es demasiado antiguo o ya se usó. Espera el siguiente código de la aplicación e inténtalo de nuevo.
second-trust = Confiar en este navegador
second-trust-hint =
    { $days ->
        [one] Aquí no se te pedirá un código durante un día. Elige esto solo en un dispositivo tuyo.
       *[other] Aquí no se te pedirá un código durante { $days } días. Elige esto solo en un dispositivo tuyo.
    }

## Sign-in and security

place-security = Inicio de sesión y seguridad
security-title = Inicio de sesión y seguridad
security-two-steps = Inicio de sesión en dos pasos
security-two-steps-about = Después de la contraseña muestras algo que solo tú tienes: un código de una aplicación, una llave de acceso o un código impreso.
security-on = Activado
security-off = Desactivado
security-missing = Faltan
security-since = Se agregó el { $moment }
security-totp-added = Se agregó la aplicación de autenticación. A partir de ahora escribes su código al iniciar sesión. Crea también códigos de recuperación, para el día en que no tengas el teléfono.
security-totp-removed = Se quitó la aplicación de autenticación
security-device-forgotten = A ese navegador se le vuelve a pedir un código

## Authenticator app

totp-name = Aplicación de autenticación
totp-about = Una aplicación de tu teléfono muestra seis cifras que cambian cada 30 segundos.
totp-add = Agregar
totp-remove = Quitar
totp-title = Agregar una aplicación de autenticación
totp-scan = Abre una aplicación de autenticación en tu teléfono y escanea esta imagen.
totp-picture = Imagen que escanea una aplicación de autenticación. Dice lo mismo que el texto de abajo.
totp-type = O escribe esta clave en la aplicación.
totp-code = Código de la aplicación
totp-code-hint = Las seis cifras que la aplicación muestra ahora
totp-wrong = Ese no es un código de esta clave. Revisa que el reloj del teléfono esté en hora y escribe el código que la aplicación muestra ahora.

## Recovery codes

recovery-codes-name = Códigos de recuperación
recovery-codes-about = Diez códigos en papel. Con cada uno inicias sesión una vez cuando no tienes el teléfono a mano.
recovery-codes-left =
    { $left ->
        [one] Queda un código. Si creas otros nuevos, dejará de valer.
       *[other] Quedan { $left } códigos. Si creas otros nuevos, dejarán de valer.
    }
recovery-codes-make = Crear códigos nuevos
recovery-codes-title = Tus códigos de recuperación
recovery-codes-keep = Imprime estos códigos o anótalos, y guárdalos con tus papeles. Solo se muestran ahora. Cada uno sirve una vez.
recovery-codes-done = Ya los guardé

## Trusted browsers

trusted-title = Navegadores de confianza
trusted-about = A estos navegadores no se les pide el segundo paso.
trusted-until = De confianza hasta el { $moment }
trusted-forget = Volver a pedir

## Taking a factor away

totp-remove-title = Quitar la aplicación de autenticación
passkey-remove-title = Quitar esta llave de acceso
remove-factor-about = Ya no servirá para iniciar sesión. Las aplicaciones que permitiste pedirán que inicies sesión de nuevo, y cada uno de tus contactos recibirá un mensaje sobre ello.
remove-factor-last = No hay nada más configurado: a partir de entonces, tu contraseña sola abre esta cuenta.
remove-factor-others = Terminar mis otras sesiones
remove-factor-others-hint = Cierra tu sesión en todas partes menos aquí.
add-factor-others-hint = Hazlo si otra persona puede tener una sesión iniciada en tu cuenta. Después habrá que permitir de nuevo las aplicaciones que conectaste.

## Passkeys

passkeys-title = Llaves de acceso
passkeys-about = Una llave de acceso se guarda en tu teléfono, tu computadora o tu llave de seguridad. Se abre con tu dedo, tu rostro o un PIN, e inicia tu sesión sin contraseña ni código.
passkeys-none = Aún no hay llaves de acceso
passkey-used = Último uso: { $moment }
passkey-add = Agregar una llave de acceso
passkey-rename = Cambiar nombre
passkey-rename-label = Nombre de esta llave de acceso
passkey-title = Agregar una llave de acceso
passkey-about = Tu dispositivo pide tu dedo, tu rostro o un PIN. A partir de entonces puede iniciar tu sesión por sí solo, y nadie puede sacártela con engaños.
passkey-cannot = Este navegador no puede crear una llave de acceso para este servidor. Las llaves de acceso necesitan scripts y un servidor con nombre propio.
passkey-name = Nombre
passkey-name-hint = Para distinguirla de tus otras llaves de acceso
passkey-name-wrong = Dale un nombre de 1 a 64 caracteres
passkey-refused = Esa llave de acceso no se agregó. Quizá ya existe o la página estuvo abierta demasiado tiempo. Inténtalo de nuevo.
passkey-make = Agregar
passkey-sign-in = Iniciar sesión con una llave de acceso
passkey-confirm = Confirmar con una llave de acceso
passkey-wrong = Esa llave de acceso no abre ninguna cuenta aquí. Usa otra o inicia sesión de otra manera.
security-passkey-added = Se agregó la llave de acceso. Crea también códigos de recuperación, para el día en que no tengas el dispositivo.
security-passkey-removed = Se quitó la llave de acceso
security-passkey-renamed = La llave de acceso tiene un nombre nuevo
