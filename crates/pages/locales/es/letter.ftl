## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } es tu código de { $brand }
letter-sign-up = Escribe este código en la página donde empezaste a crear tu cuenta.
letter-sign-up-link = Confirmar esta dirección
letter-sign-in = Escribe este código en la página donde estás iniciando sesión.
letter-sign-in-link = Iniciar sesión
letter-recover = Escribe este código en la página donde pediste ayuda con tu cuenta.
letter-recover-link = Establecer una contraseña nueva
letter-add-contact = Escribe este código en la página de tu cuenta para agregar esta dirección a tu cuenta.
letter-add-contact-link = Confirmar esta dirección
letter-step-up = Escribe este código en la página que lo pidió, para mostrar que eres tú.
letter-step-up-link = Confirmar que eres tú
letter-code-lasts = El código se puede usar una sola vez, en un plazo de { $wait }.
letter-code-not-you = Si no lo pediste, quizá alguien escribió tu dirección por error: sin el código no pasa nada. No se lo digas a nadie, sea quien sea quien lo pida.
letter-registered-subject = Ya tienes una cuenta
letter-registered = Alguien, quizá tú, indicó esta dirección para una cuenta nueva o como un contacto más. Ya lleva a una cuenta, así que no se cambió nada.
letter-registered-link = Iniciar sesión
letter-registered-not-you = Si ya no sabes tu contraseña, puedes establecer una nueva desde la página de inicio de sesión. Si no fuiste tú, no hay nada que hacer.
letter-changed = Esto ocurrió el { $moment } en la cuenta de { $nickname }.
letter-changed-link = Ver tu cuenta
letter-changed-not-you = Si fuiste tú, no hay nada que hacer. Si fue otra persona, establece de inmediato una contraseña nueva y termina todas las demás sesiones.
letter-call-off-link = Anular la solicitud
letter-call-off = Si fuiste tú, espera hasta entonces. Si fue otra persona, anula la solicitud y establece una contraseña nueva. Iniciar sesión como siempre también la anula.
letter-closing = Si fuiste tú, no hay nada que hacer. Si fue otra persona, o si cambias de opinión, inicia sesión antes de esa fecha y conserva tu cuenta.
letter-closed-subject = Una persona que usaba { $app } cerró su cuenta
letter-closed = La persona que { $app } conoce como { $id } cerró su cuenta. Sus tokens ya no funcionan y el ID no se dará a nadie más.
letter-closed-do = Elimina lo que guardes de esta persona, salvo que una ley te obligue a conservarlo.

## What changed

news-signed-in = Alguien inició sesión en tu cuenta con un navegador nuevo
news-second-step-failed = Alguien superó el primer paso del inicio de sesión, pero no el segundo
news-password-changed = Se cambió tu contraseña
news-password-reset = Se estableció una contraseña nueva con un código o enlace
news-contact-added = Se agregó { $contact } a tu cuenta
news-contact-removed = Se quitó { $contact } de tu cuenta
news-primary-changed = { $contact } es ahora tu primer contacto
news-passkey-added = Se agregó la llave de acceso «{ $name }»
news-passkey-removed = Se quitó la llave de acceso «{ $name }»
news-totp-added = Ahora se piden códigos de una aplicación de autenticación
news-totp-removed = Ya no se piden códigos de una aplicación de autenticación
news-recovery-codes-made = Se crearon códigos de recuperación nuevos y los anteriores ya no funcionan
news-recovery-code-used =
    { $left ->
        [one] Se usó un código de recuperación y queda 1
       *[other] Se usó un código de recuperación y quedan { $left }
    }
news-device-trusted = Un navegador ahora es de confianza y no se le pide el segundo paso
news-recovery-asked = Alguien pidió desactivar tu inicio de sesión en dos pasos, lo que será posible a partir del { $moment }
news-recovery-cancelled = Se anuló la solicitud de desactivar tu inicio de sesión en dos pasos
news-factors-removed = Se desactivó tu inicio de sesión en dos pasos
news-data-exported = Se descargaron todos tus datos
news-closing-asked = Tu cuenta se cerrará el { $moment }
news-closing-cancelled = Tu cuenta no se cerrará

## Short messages

short-code = { $code } es tu código de { $brand }. Sirve una sola vez, en un plazo de { $wait }. No se lo digas a nadie.
short-registered = { $brand }: este número ya lleva a una cuenta. Iniciar sesión: { $link }
short-changed = { $brand }: { $what }. Si no fuiste tú: { $link }
short-closed = { $brand }: la persona que { $app } conoce como { $id } cerró su cuenta.
