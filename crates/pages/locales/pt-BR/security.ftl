## The second step of a sign-in

second-title = Segunda etapa: digitar um código
second-lead = Sua conta pede uma segunda etapa. Abra seu app autenticador e digite os seis dígitos que ele mostra, ou use um dos seus códigos de recuperação.
second-lead-recovery = Sua conta pede uma segunda etapa. Use sua passkey ou digite um dos seus códigos de recuperação.
second-code = Código
second-code-hint = Seis dígitos do app, ou um código de recuperação da sua lista impressa
second-empty = Digite o código
second-wrong = Esse código não vale: é outro, é antigo demais ou já foi usado. Espere o próximo código do app e tente de novo.
second-trust = Confiar neste navegador
second-trust-hint =
    { $days ->
        [one] Nenhum código será pedido aqui por { $days } dia. Escolha isso somente em um dispositivo seu.
       *[other] Nenhum código será pedido aqui por { $days } dias. Escolha isso somente em um dispositivo seu.
    }

## Sign-in and security

place-security = Login e segurança
security-title = Login e segurança
security-two-steps = Login em duas etapas
security-two-steps-about = Depois da senha, você mostra algo que só você tem: um código de um app, uma passkey ou um código impresso.
security-on = Ativado
security-off = Desativado
security-missing = Faltando
security-since = Adicionado em { $moment }
security-totp-added = O app autenticador foi adicionado. A partir de agora você digita o código dele ao entrar. Crie também códigos de recuperação, para o dia em que estiver sem o telefone.
security-totp-removed = O app autenticador foi removido
security-device-forgotten = Um código volta a ser pedido nesse navegador

## Authenticator app

totp-name = App autenticador
totp-about = Um app no seu telefone mostra seis dígitos que mudam a cada 30 segundos.
totp-add = Adicionar
totp-remove = Remover
totp-title = Adicionar um app autenticador
totp-scan = Abra um app autenticador no seu telefone e escaneie esta imagem.
totp-picture = Imagem para um app autenticador escanear. Ela diz o mesmo que o texto abaixo.
totp-type = Ou digite esta chave no app.
totp-code = Código do app
totp-code-hint = Os seis dígitos que o app mostra agora
totp-wrong = Esse não é um código desta chave. Confira se o relógio do telefone está certo e digite o código que o app mostra agora.

## Recovery codes

recovery-codes-name = Códigos de recuperação
recovery-codes-about = Dez códigos em papel. Com cada um você entra uma vez quando está sem o telefone.
recovery-codes-left =
    { $left ->
        [one] Resta { $left } código. Se você criar novos, ele deixa de valer.
       *[other] Restam { $left } códigos. Se você criar novos, eles deixam de valer.
    }
recovery-codes-make = Criar novos códigos
recovery-codes-title = Seus códigos de recuperação
recovery-codes-keep = Imprima estes códigos ou anote-os, e guarde-os junto com seus documentos. Eles são mostrados somente agora. Cada um vale uma vez.
recovery-codes-done = Já guardei os códigos

## Trusted browsers

trusted-title = Navegadores confiáveis
trusted-about = A segunda etapa não é pedida nestes navegadores.
trusted-until = Confiável até { $moment }
trusted-forget = Voltar a pedir

## Taking a factor away

totp-remove-title = Remover o app autenticador
passkey-remove-title = Remover esta passkey
remove-factor-about = Não será mais possível entrar com isso. Os apps que você permitiu pedem que você entre de novo, e cada contato seu recebe uma mensagem a respeito.
remove-factor-last = Não há mais nada configurado: a partir daí, sua senha sozinha abre esta conta.
remove-factor-others = Encerrar minhas outras sessões
remove-factor-others-hint = Encerra seu acesso em todos os lugares, menos aqui.
add-factor-others-hint = Faça isso se outra pessoa puder estar com sua conta aberta. Depois disso, os apps que você conectou precisam ser permitidos de novo.

## Passkeys

passkeys-title = Passkeys
passkeys-about = Uma passkey fica guardada no seu telefone, computador ou chave de segurança. Ela se abre com seu dedo, rosto ou PIN, e faz você entrar sem senha nem código.
passkeys-none = Ainda não há passkeys
passkey-used = Último uso em { $moment }
passkey-add = Adicionar uma passkey
passkey-rename = Renomear
passkey-rename-label = Nome desta passkey
passkey-title = Adicionar uma passkey
passkey-about = Seu dispositivo pede seu dedo, rosto ou PIN. A partir daí, basta o dispositivo para você entrar, e ninguém consegue obter a passkey de você com truques.
passkey-cannot = Este navegador não pode criar uma passkey para este servidor. As passkeys precisam de scripts e de um servidor com nome próprio.
passkey-name = Nome
passkey-name-hint = Para distingui-la das suas outras passkeys
passkey-name-wrong = Dê a ela um nome de 1 a 64 caracteres
passkey-refused = Essa passkey não foi adicionada. Talvez ela já exista, ou a página ficou aberta por tempo demais. Tente de novo.
passkey-make = Adicionar
passkey-sign-in = Entrar com uma passkey
passkey-confirm = Confirmar com uma passkey
passkey-wrong = Essa passkey não abre nenhuma conta aqui. Use outra ou entre de outro modo.
security-passkey-added = A passkey foi adicionada. Crie também códigos de recuperação, para o dia em que estiver sem o dispositivo.
security-passkey-removed = A passkey foi removida
security-passkey-renamed = A passkey tem um novo nome
