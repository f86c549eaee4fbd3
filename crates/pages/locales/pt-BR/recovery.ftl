## Recovery

recover = Esqueceu a senha?
recover-title = Definir uma nova senha
recover-lead = Informe sua conta. Se ela existir, enviamos um código e um link para lá.
recover-second-title = Confirmar a segunda etapa
recover-without = Não tem nada disso à mão?
recover-without-about = Você pode pedir a desativação do login em duas etapas. É preciso esperar { $wait }, e escrevemos imediatamente para todos os seus contatos, para que você possa se opor se foi outra pessoa.
recover-without-ask = Pedir a desativação
recover-without-waiting = Isso já foi pedido. A partir de { $moment }, volte aqui do mesmo modo e você poderá definir uma nova senha sem a segunda etapa.
recover-password-title = Escolher uma nova senha
recover-password-lead = Você sairá da conta em todos os lugares onde ela está aberta agora.
recover-password-removes = O login em duas etapas é desativado ao mesmo tempo.
recover-password-set = Definir a senha
wait-asked-title = Você pediu a desativação do login em duas etapas
wait-asked = A partir de { $moment }, volte do mesmo modo e defina uma nova senha. Escrevemos para todos os seus contatos. Entrar normalmente cancela o pedido.
wait-call-off-title = Manter o login em duas etapas?
wait-call-off = Alguém pediu a desativação do login em duas etapas da sua conta. Se não foi você, cancele o pedido e depois defina uma nova senha.
wait-call-off-button = Cancelar o pedido
wait-called-off-title = O pedido foi cancelado
wait-called-off = O login em duas etapas continua ativado. Se não foi você quem pediu, alguém consegue ler seus e-mails ou mensagens: defina uma nova senha lá também.
wait-over-title = Não há nada a cancelar
wait-over = O pedido já foi cancelado ou já terminou.
