copy-title = Una copia de tus datos
copy-about = Un archivo con tu perfil, contactos, formas de iniciar sesión, dispositivos, aplicaciones, amigos y actividad, como página para leer y como JSON, con tu foto.
copy-get = Descargar mis datos
copy-of = Los datos de { $nickname }
copy-made = Creado el { $moment }
