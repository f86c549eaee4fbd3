## Recovery

recover = ¿Olvidaste tu contraseña?
recover-title = Establecer una contraseña nueva
recover-lead = Indica tu cuenta. Si existe, enviamos ahí un código y un enlace.
recover-second-title = Confirmar el segundo paso
recover-without = ¿No tienes nada de esto a mano?
recover-without-about = Puedes pedir que se desactive el inicio de sesión en dos pasos. Hay que esperar { $wait }, y escribimos de inmediato a todos tus contactos para que puedas oponerte si fue otra persona.
recover-without-ask = Pedir que se desactive
recover-without-waiting = Ya se pidió. A partir del { $moment }, vuelve aquí de la misma manera y podrás establecer una contraseña nueva sin el segundo paso.
recover-password-title = Elegir una contraseña nueva
recover-password-lead = Se cerrará tu sesión en todos los lugares donde la tienes iniciada.
recover-password-removes = Al mismo tiempo se desactiva el inicio de sesión en dos pasos.
recover-password-set = Establecer la contraseña
wait-asked-title = Pediste desactivar el inicio de sesión en dos pasos
wait-asked = A partir del { $moment }, vuelve de la misma manera y establece una contraseña nueva. Escribimos a todos tus contactos. Iniciar sesión como siempre anula la solicitud.
wait-call-off-title = ¿Conservar el inicio de sesión en dos pasos?
wait-call-off = Alguien pidió desactivar el inicio de sesión en dos pasos de tu cuenta. Si no fuiste tú, anula la solicitud y después establece una contraseña nueva.
wait-call-off-button = Anular la solicitud
wait-called-off-title = La solicitud está anulada
wait-called-off = El inicio de sesión en dos pasos sigue activado. Si no fuiste tú quien lo pidió, alguien puede leer tu correo o tus mensajes: establece también ahí una contraseña nueva.
wait-over-title = No hay nada que anular
wait-over = La solicitud ya se anuló o ya terminó.
