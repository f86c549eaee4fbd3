check-title = Confirmar tu contraseña
check-why = { $app } quiere comprobar que eres tú.
check-confirm = Confirmar
check-after = La aplicación de { $host } sabrá si la contraseña era correcta y, si lo era, quién eres para ella. Nunca sabrá la contraseña.
check-wrong =
    { $tries ->
        [one] Esa contraseña no es correcta. Te queda un intento.
       *[other] Esa contraseña no es correcta. Te quedan { $tries } intentos.
    }
