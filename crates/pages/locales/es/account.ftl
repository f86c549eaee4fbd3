account-title = Tu cuenta
account-leave = Cerrar sesión o agregar una cuenta
sign-out = Cerrar sesión
sign-out-all = Cerrar sesión en todas las cuentas
add-account = Agregar otra cuenta
save = Guardar

## Overview

mend-title = Seguridad
mend-nothing = No hay nada pendiente.
mend-no-contact = Agrega un correo electrónico o un número de teléfono para recuperar el acceso si olvidas la contraseña
mend-one-contact = Agrega un segundo correo electrónico o número de teléfono, por si pierdes el primero
mend-no-second = Activa el inicio de sesión en dos pasos, para que una contraseña robada no abra nada por sí sola
mend-no-codes = Crea códigos de recuperación, para el día en que no tengas el teléfono
mend-requests =
    { $count ->
        [one] 1 persona quiere ser parte de tus amigos
       *[other] { $count } personas quieren ser parte de tus amigos
    }
glance-title = Resumen
glance-devices =
    { $count ->
        [one] Tienes una sesión iniciada en 1 navegador
       *[other] Tienes sesiones iniciadas en { $count } navegadores
    }
glance-apps =
    { $count ->
        [one] 1 aplicación tiene acceso a tu cuenta
       *[other] { $count } aplicaciones tienen acceso a tu cuenta
    }
glance-friends =
    { $count ->
        [one] Tienes 1 amigo
       *[other] Tienes { $count } amigos
    }

## Profile

profile-title = Perfil
profile-about = Sobre ti
profile-language = Idioma de los mensajes
profile-language-hint = Los mensajes que te envía este servidor están en este idioma.
nickname-wrong = Eso no puede ser un apodo. Usa hasta 64 caracteres, sin caracteres invisibles.
profile-region-wrong = Elige un país o una región de la lista
profile-picture-missing = Elige primero un archivo
profile-picture-too-large = Ese archivo es demasiado grande. Elige uno de hasta { $limit } MB.
profile-picture-pixels = Esa imagen tiene demasiados píxeles. Elige una de hasta { $limit } megapíxeles.
profile-picture-unreadable = Ese archivo no se puede leer como imagen. Elige un archivo PNG, JPEG, WebP o GIF.
nickname = Apodo
nickname-hint = El nombre que ven otras personas y tus aplicaciones
region = País o región
region-none = Sin indicar
location = { $city }, { $region }
user-id = Número de cuenta
picture-title = Imagen
picture-alt = Tu imagen
picture-new = Imagen nueva
picture-hint = PNG, JPEG, WebP o GIF, hasta { $limit } MB
picture-upload = Subir
picture-save = Guardar imagen
picture-generated = Usar la imagen generada
crop-title = Tu imagen nueva
crop-preview = Así se verá
crop-preview-alt = La parte elegida de tu imagen
crop-whole = La imagen completa
crop-whole-alt = La imagen que subiste
crop-size = Tamaño de la parte
crop-across = De izquierda a derecha
crop-down = De arriba abajo
crop-look = Volver a mostrar

## Password

password-title = Cambiar tu contraseña
password-change = Cambiar contraseña
password-about = Después habrá que permitir de nuevo las aplicaciones que conectaste. Se avisa a cada contacto verificado.
password-set = Establecer contraseña

## Devices

devices-title = Dispositivos
devices-sessions = Sesiones iniciadas
last-used = Último uso: { $moment }
session-this = Este navegador
session-since = Sesión iniciada: { $moment }
session-end = Terminar
session-end-which = Terminar la sesión en { $browser }
session-end-others = Terminar todas las demás sesiones

## Connected apps

apps-title = Aplicaciones conectadas
apps-allowed = Aplicaciones que permitiste
apps-password = Aplicaciones que pidieron tu contraseña
apps-none = Ninguna aplicación tiene acceso a tu cuenta.
app-given = Permitida el { $moment }
app-asked = La pidió el { $moment }. Sabe quién eres para ella y no puede leer nada.
app-remove = Quitar acceso
app-remove-which = Quitar acceso de { $app }
never-used = Aún sin usar

## What has just been done

done-password = Tu contraseña nueva está establecida.
done-profile = Tu perfil está guardado.
done-picture = Tu imagen nueva está guardada.
done-generated = Tu imagen es ahora la generada.
done-session = La sesión terminó.
done-no-session = Esa sesión ya no existe. No se cerró nada.
done-others = Todas las demás sesiones terminaron.
done-app = La aplicación ya no tiene acceso a tu cuenta.
