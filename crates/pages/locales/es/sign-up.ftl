## Sign up

sign-up = Crear una cuenta
sign-up-title = Crear una cuenta
sign-up-hint = Enviamos ahí un código para comprobar que es tuyo. Escribe el número de teléfono con el código del país, por ejemplo +86…
sign-up-instead = Iniciar sesión con una cuenta que ya tienes
sign-up-closed = En este servidor, las cuentas las crean sus responsables o se crean por invitación. Si tienes una invitación, abre el enlace que contiene.
sign-up-finish-title = Completar tu cuenta
sign-up-finish-lead = { $contact } está confirmado. Elige cómo te ven los demás y una contraseña.
sign-up-button = Crear la cuenta
contact-empty = Escribe tu correo electrónico o número de teléfono
contact-email = Eso no es un correo electrónico. Debe parecerse a name@example.com.
contact-phone = Eso no es un número de teléfono. Escríbelo con el código del país, por ejemplo +8613800000001.
sign-up-nickname = Apodo
sign-up-nickname-hint = Hasta 64 caracteres. Lo ven tus amigos y las aplicaciones que permitas.
sign-up-nickname-empty = Escribe un apodo

## A new password

new-password-label = Contraseña nueva
new-password-hint = Al menos { $least } caracteres. Unas pocas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
password-too-short = La contraseña es demasiado corta. Usa al menos { $least } caracteres.
password-too-long = La contraseña es demasiado larga. Usa como máximo 4096 bytes, unas 4000 letras latinas.
password-guessable = Esa contraseña es fácil de adivinar. Usa unas pocas palabras sin relación entre sí y ninguno de tus nombres.
password-in-force = Esa ya es tu contraseña. Usa otra.
password-known = Esa contraseña se dio a conocer cuando otro servicio perdió sus contraseñas. Usa otra y cámbiala también allí.

## Enter the code

code-title = Escribir el código
code-sent = Enviamos un código a { $contact }.
code-sent-perhaps = Si existe una cuenta para { $contact }, enviamos un código ahí.
code-label = Código
code-hint = Seis cifras
code-empty = Escribe el código
code-wrong =
    { $tries ->
        [one] Ese código no es correcto. Te queda un intento.
       *[other] Ese código no es correcto. Te quedan { $tries } intentos.
    }
code-over = Ese código ya no se puede usar. Pide que se envíe otro.
code-too-many = Se pidieron demasiados códigos. Se podrá enviar otro en { $wait }.
code-nothing = ¿No llegó nada? Puede tardar un minuto. Mira también en el correo no deseado.
code-nothing-mail = ¿No llegó nada? Puede tardar un minuto. Mira también en el correo no deseado. También puedes abrir el enlace del correo.
code-nothing-short = ¿No llegó nada? Puede tardar un minuto. Revisa que el número sea correcto.
code-again = Enviar otro código
code-other = Usar otro correo o número

## Open a link

link-title = ¿Eres tú?
link-about = Este enlace se envió a { $contact }. Continúa solo si lo pediste.
link-elsewhere = Empezaste en otro navegador. Puedes crear la cuenta aquí. Si te envió una aplicación, vuelve después a ella en ese navegador e inicia sesión.
link-confirm = Confirmar
link-sign-in = Iniciar sesión
link-recover = Establecer una contraseña nueva
link-step-up = Soy yo
link-over-title = Este enlace ya no se puede usar
link-over = Ya se usó, es demasiado antiguo o después se envió uno más reciente.
link-again = Empezar de nuevo
