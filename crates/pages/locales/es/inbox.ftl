## The inbox of a demonstration

inbox-title = Bandeja de entrada
inbox-about = Este servidor no envía nada al exterior. Lo que habría enviado está aquí, lo más reciente primero, y cualquiera puede leerlo.
inbox-empty = Aún no se ha enviado nada.
inbox-short = Mensaje corto
inbox-to = Para { $to }
inbox-html = Ver como en un programa de correo
