account-title = Sua conta
account-leave = Sair ou adicionar uma conta
sign-out = Sair
sign-out-all = Sair de todas as contas
add-account = Adicionar outra conta
save = Salvar

## Overview

mend-title = Segurança
mend-nothing = Não há nada pendente.
mend-no-contact = Adicione um e-mail ou número de telefone para recuperar o acesso se esquecer a senha
mend-one-contact = Adicione um segundo e-mail ou número de telefone, caso perca o primeiro
mend-no-second = Ative o login em duas etapas, para que uma senha roubada não abra nada sozinha
mend-no-codes = Crie códigos de recuperação, para o dia em que estiver sem o telefone
mend-requests =
    { $count ->
        [one] { $count } pessoa quer ter sua amizade
       *[other] { $count } pessoas querem ter sua amizade
    }
glance-title = Resumo
glance-devices =
    { $count ->
        [one] Sua conta está aberta em { $count } navegador
       *[other] Sua conta está aberta em { $count } navegadores
    }
glance-apps =
    { $count ->
        [one] { $count } app tem acesso à sua conta
       *[other] { $count } apps têm acesso à sua conta
    }
glance-friends =
    { $count ->
        [one] Você tem { $count } amigo
       *[other] Você tem { $count } amigos
    }

## Profile

profile-title = Perfil
profile-about = Sobre você
profile-language = Idioma das mensagens
profile-language-hint = As mensagens que este servidor envia a você são neste idioma.
nickname-wrong = Isso não pode ser um apelido. Use até 64 caracteres, sem caracteres invisíveis.
profile-region-wrong = Escolha um país ou uma região da lista
profile-picture-missing = Escolha um arquivo primeiro
profile-picture-too-large = Esse arquivo é grande demais. Escolha um de até { $limit } MB.
profile-picture-pixels = Essa imagem tem pixels demais. Escolha uma de até { $limit } megapixels.
profile-picture-unreadable = Esse arquivo não pode ser lido como imagem. Escolha um arquivo PNG, JPEG, WebP ou GIF.
nickname = Apelido
nickname-hint = O nome que outras pessoas e seus apps veem
region = País ou região
region-none = Não informado
location = { $city }, { $region }
user-id = Número da conta
picture-title = Imagem
picture-alt = Sua imagem
picture-new = Nova imagem
picture-hint = PNG, JPEG, WebP ou GIF, até { $limit } MB
picture-upload = Enviar
picture-save = Salvar imagem
picture-generated = Usar a imagem gerada
crop-title = Sua nova imagem
crop-preview = Como vai ficar
crop-preview-alt = A parte escolhida da sua imagem
crop-whole = A imagem inteira
crop-whole-alt = A imagem que você enviou
crop-size = Tamanho da parte
crop-across = Da esquerda para a direita
crop-down = De cima para baixo
crop-look = Mostrar de novo

## Password

password-title = Alterar sua senha
password-change = Alterar senha
password-about = Depois disso, os apps que você conectou precisam ser permitidos de novo. Cada contato verificado recebe um aviso.
password-set = Definir senha

## Devices

devices-title = Dispositivos
devices-sessions = Onde sua conta está aberta
last-used = Último uso em { $moment }
session-this = Este navegador
session-since = Login em { $moment }
session-end = Encerrar
session-end-which = Encerrar a sessão em { $browser }
session-end-others = Encerrar todas as outras sessões

## Connected apps

apps-title = Apps conectados
apps-allowed = Apps que você permitiu
apps-password = Apps que pediram sua senha
apps-none = Nenhum app tem acesso à sua conta.
app-given = Permitido em { $moment }
app-asked = Pediu em { $moment }. Ele sabe quem você é para ele e não pode ler nada.
app-remove = Remover acesso
app-remove-which = Remover acesso de { $app }
never-used = Ainda não usado

## What has just been done

done-password = Sua nova senha está definida.
done-profile = Seu perfil está salvo.
done-picture = Sua nova imagem está salva.
done-generated = Sua imagem agora é a gerada.
done-session = A sessão foi encerrada.
done-no-session = Essa sessão não existe mais. Nada foi encerrado.
done-others = Todas as outras sessões foram encerradas.
done-app = O app não tem mais acesso à sua conta.
