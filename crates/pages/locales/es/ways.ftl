## Other ways to sign in

sign-in-by-code = Recibir un código por correo o SMS
sign-in-by-qr = Usar un teléfono con sesión iniciada
sign-in-with-password = Iniciar sesión con una contraseña
sign-in-code-title = Iniciar sesión con un código
sign-in-code-lead = Enviamos un código de seis cifras a tu correo electrónico o a tu teléfono.
sign-in-code-send = Enviar el código

## Sign in with a phone

qr-title = Iniciar sesión con tu teléfono
qr-lead = Escanea esta imagen con la cámara de un teléfono o una tableta donde tengas la sesión iniciada.
qr-picture = Imagen que escanea un teléfono para iniciar sesión en este navegador
qr-number = El teléfono muestra el mismo número:
qr-waits = Esta página continúa por sí sola en cuanto el teléfono lo permita. La imagen vale durante tres minutos.
qr-over-title = La imagen es demasiado antigua
qr-over = No se usó a tiempo. Pide una nueva.
qr-denied-title = El teléfono lo rechazó
qr-denied = Alguien rechazó este inicio de sesión en el teléfono.
qr-again = Mostrar una imagen nueva
qr-ask-title = Iniciar sesión en otra pantalla
qr-ask = { $browser }, en la dirección { $address }, pide iniciar sesión en tu cuenta.
qr-compare = Permítelo solo si tienes esa pantalla delante y muestra este número:
qr-warning = Si alguien te envió esta imagen o este enlace, recházalo.
qr-allow = Permitir
qr-deny = Rechazar
qr-allowed-title = La otra pantalla tiene la sesión iniciada
qr-allowed = Continúa por sí sola en un momento. La encuentras entre tus dispositivos, donde puedes terminar su sesión.
qr-refused-title = No se inició ninguna sesión
qr-refused = Se rechazó la otra pantalla.
qr-gone-title = Esa imagen ya no vale
qr-gone = Ya se usó o tiene más de tres minutos. Muestra una nueva en la otra pantalla.
