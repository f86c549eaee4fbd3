## Confirm that it is still you

confirm-title = Confirmar que eres tú
confirm-why = Lo que sigue puede cambiar quién entra en esta cuenta. Se te pregunta una vez y no vuelve a preguntarse durante diez minutos.
confirm-button = Confirmar
confirm-wrong-password = Esa no es la contraseña de esta cuenta. Revísala e inténtalo de nuevo.
confirm-send = Enviar un código a { $contact }
