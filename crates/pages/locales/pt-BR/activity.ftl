activity-title = Atividade
activity-about = O que aconteceu com sua conta nos últimos 12 meses.
activity-none = Nada aconteceu ainda.
event-signed-up = A conta foi criada
event-signed-in =
    { $how ->
        [password] Login com a senha
        [password-and-second] Login com a senha e a segunda etapa
        [email] Login com um código enviado por e-mail
        [email-and-second] Login com um código enviado por e-mail e a segunda etapa
        [phone] Login com um código enviado por SMS
        [phone-and-second] Login com um código enviado por SMS e a segunda etapa
        [passkey] Login com uma passkey
        [qr] Login com a ajuda de outro dispositivo
       *[unknown] Login
    }
event-wrong-password =
    { $times ->
        [one] Uma senha errada foi digitada { $times } vez
       *[other] Uma senha errada foi digitada { $times } vezes
    }
event-session-ended = Uma sessão foi encerrada
event-other-sessions-ended = Todas as outras sessões foram encerradas
event-primary-changed = { $contact } passou a ser o primeiro contato
event-totp-added = Um app autenticador foi configurado
event-totp-removed = O app autenticador foi removido
event-device-trusted = Um navegador foi marcado como confiável
event-device-forgotten = Um navegador não é mais confiável
event-app-allowed = O acesso de { $app } à conta foi permitido
event-app-removed = O acesso de { $app } foi removido
event-password-confirmed = A senha foi confirmada para { $app }
event-profile-changed = O perfil foi alterado
event-friend-added = { $nickname } agora faz parte dos amigos
event-friend-removed = { $nickname } não faz mais parte dos amigos
event-friend-blocked = Bloqueio de { $nickname }
event-closing-asked = O encerramento da conta foi marcado para { $moment }
event-closing-cancelled = A conta continuará aberta
event-operator-acted =
    { $act ->
        [set-password] A administração do servidor definiu uma nova senha
        [disable] A administração do servidor desativou a conta
        [enable] A administração do servidor ativou a conta
        [recover] A administração do servidor criou um link de recuperação
       *[unknown] A administração do servidor alterou a conta
    }
