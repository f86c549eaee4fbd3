contacts-title = Contactos
contacts-about = Con estos correos y números inicias sesión, recuperas el acceso si olvidas la contraseña y te enteras de lo que pasa en tu cuenta.
contacts-none = Esta cuenta no tiene correo electrónico ni número de teléfono.
contact-verified = Verificado
contact-unverified = Sin verificar
contact-primary = Se usa primero
contact-prefer = Usar primero
contact-prefer-which = Usar primero: { $contact }
contact-remove = Quitar
contact-remove-which = Quitar: { $contact }
contact-add-title = Agregar un contacto
contact-label = Correo electrónico o número de teléfono
contact-hint = Los números de otros países, con el código del país, por ejemplo +49 30 123456
contact-send = Enviar un código
contact-wrong = Escribe un correo electrónico como name@example.com o un número de teléfono con el código del país
contact-known = Tu cuenta ya tiene este contacto
contact-full = Tu cuenta tiene 10 contactos, el máximo posible. Quita uno primero.
contact-last = Este es tu único contacto verificado. Agrega otro antes de quitarlo, para poder recuperar el acceso.
contact-too-many = Se pidieron demasiados códigos. Inténtalo de nuevo en { $wait }.
contact-code-title = Escribir el código de tu nuevo contacto
contact-code-sent = Enviamos un código a { $contact }.
contact-code-label = Código
contact-code-hint = Seis cifras, válidas durante 30 minutos
contact-code-wrong =
    { $left ->
        [one] Ese código no es correcto. Te queda 1 intento.
       *[other] Ese código no es correcto. Te quedan { $left } intentos.
    }
contact-code-over = Este código ya no vale: se usó, es demasiado antiguo o se probó demasiadas veces.
contact-prove = Agregar este contacto
contact-again = Pedir un código nuevo
contact-remove-title = Quitar un contacto
contact-remove-about = Ya no podrás iniciar sesión ni recuperar el acceso con él. Recibirá un último mensaje que lo indica. Las aplicaciones que conectaste deberán permitirse de nuevo.
end-others = Terminar todas las demás sesiones
end-others-hint = Hazlo si otra persona puede tener una sesión iniciada en tu cuenta.
done-contact = Se agregó el contacto.
done-primary = Ahora este contacto se usa primero.
done-removed = Se quitó el contacto.
