## Frame

skip = Ir para o conteúdo
nav-own = Sua conta
nav-account = Conta
nav-who = Sessão iniciada como { $name }
language = Idioma
language-now = Idioma: { $name }
theme = Cores
theme-auto = Automático
theme-light = Claro
theme-dark = Escuro
title-problem = Problema: { $title }
problem = Há um problema
copy = Copiar
copied = Copiado
copy-what = Copiar { $what }
cancel = Cancelar
allow = Permitir
continue = Continuar
another-account = Usar outra conta
password-show = Mostrar senha
password-hide = Ocultar senha
step = Passo { $at } de { $of }
pages = Páginas
newer = Mais novos
older = Mais antigos
print = Imprimir
places = Seções da sua conta
place-overview = Visão geral
none-yet = Ainda não definido

## Times

moment =
    { $day } de { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    } de { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
wait-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
wait-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
wait-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## Apps

app-by = por { $developer }
app-host = leva você de volta a { $host }
