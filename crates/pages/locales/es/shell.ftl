## Frame

skip = Ir al contenido
nav-own = Tu cuenta
nav-account = Cuenta
nav-who = Sesión iniciada como { $name }
language = Idioma
language-now = Idioma: { $name }
theme = Colores
theme-auto = Automático
theme-light = Claro
theme-dark = Oscuro
title-problem = Problema: { $title }
problem = Hay un problema
copy = Copiar
copied = Copiado
copy-what = Copiar { $what }
cancel = Cancelar
allow = Permitir
continue = Continuar
another-account = Usar otra cuenta
password-show = Mostrar contraseña
password-hide = Ocultar contraseña
step = Paso { $at } de { $of }
pages = Páginas
newer = Más recientes
older = Más antiguos
print = Imprimir
places = Secciones de tu cuenta
place-overview = Vista general
none-yet = Aún sin definir

## Times

moment =
    { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 segundo
       *[other] { $count } segundos
    }
wait-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
wait-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
wait-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }

## Apps

app-by = de { $developer }
app-host = te devuelve a { $host }
