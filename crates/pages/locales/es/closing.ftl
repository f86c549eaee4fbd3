data-title = Tus datos
data-close-about = Se elimina todo lo que pertenece a tu cuenta. Tienes unos días para cambiar de opinión.
close-title = Cerrar tu cuenta
close-heading = Cerrar esta cuenta
close-now = De inmediato se cierra tu sesión en todas partes y todas las aplicaciones conectadas pierden su acceso.
close-days =
    { $days ->
        [one] Durante 1 día todavía puedes iniciar sesión y conservar tu cuenta.
       *[other] Durante { $days } días todavía puedes iniciar sesión y conservar tu cuenta.
    }
close-final = Después se eliminan tus contactos, imagen, amigos, formas de iniciar sesión y actividad, y se avisa a los desarrolladores de tus aplicaciones conectadas. Nadie más recibirá nunca tu número de cuenta.
close-button = Cerrar mi cuenta
close-not-allowed = Esta cuenta desarrolla aplicaciones o administra este servidor, así que no se puede cerrar aquí. Consulta a los responsables de este servidor.
closing-title = Tu cuenta se está cerrando
closing-until = Se cerrará definitivamente el { $moment }.
closing-back = Si cambias de opinión, inicia sesión antes de esa fecha y consérvala.
closing-sign-in = Iniciar sesión
closing-keep = Conservar mi cuenta
