## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } é seu código de { $brand }
letter-sign-up = Digite este código na página em que você começou a criar sua conta.
letter-sign-up-link = Confirmar este endereço
letter-sign-in = Digite este código na página em que você está entrando.
letter-sign-in-link = Entrar
letter-recover = Digite este código na página em que você pediu ajuda com sua conta.
letter-recover-link = Definir uma nova senha
letter-add-contact = Digite este código na página da sua conta para adicionar este endereço a ela.
letter-add-contact-link = Confirmar este endereço
letter-step-up = Digite este código na página que o pediu, para mostrar que é você.
letter-step-up-link = Confirmar que é você
letter-code-lasts = O código pode ser usado uma só vez, no prazo de { $wait }.
letter-code-not-you = Se você não pediu o código, talvez alguém tenha digitado seu endereço por engano: sem o código, nada acontece. Não diga o código a ninguém, seja quem for que peça.
letter-registered-subject = Você já tem uma conta
letter-registered = Alguém, talvez você, informou este endereço para uma nova conta ou como mais um contato. Ele já leva a uma conta, por isso nada foi alterado.
letter-registered-link = Entrar
letter-registered-not-you = Se você não sabe mais sua senha, pode definir uma nova na página de login. Se não foi você, não há nada a fazer.
letter-changed = Isso aconteceu em { $moment } na conta de { $nickname }.
letter-changed-link = Ver sua conta
letter-changed-not-you = Se foi você, não há nada a fazer. Se foi outra pessoa, defina logo uma nova senha e encerre todas as outras sessões.
letter-call-off-link = Cancelar o pedido
letter-call-off = Se foi você, espere até lá. Se foi outra pessoa, cancele o pedido e defina uma nova senha. Entrar normalmente também o cancela.
letter-closing = Se foi você, não há nada a fazer. Se foi outra pessoa, ou se você mudar de ideia, entre antes disso e mantenha sua conta.
letter-closed-subject = Uma pessoa que usava { $app } encerrou a conta
letter-closed = A pessoa que { $app } conhece como { $id } encerrou a conta. Os tokens dela não funcionam mais, e o ID não será dado a mais ninguém.
letter-closed-do = Exclua o que você guarda sobre essa pessoa, a não ser que uma lei obrigue a manter.

## What changed

news-signed-in = Alguém entrou na sua conta com um navegador novo
news-second-step-failed = Alguém passou pela primeira etapa do login, mas não pela segunda
news-password-changed = Sua senha foi alterada
news-password-reset = Uma nova senha foi definida com um código ou link
news-contact-added = { $contact } foi adicionado à sua conta
news-contact-removed = { $contact } foi removido da sua conta
news-primary-changed = { $contact } agora é seu primeiro contato
news-passkey-added = A passkey “{ $name }” foi adicionada
news-passkey-removed = A passkey “{ $name }” foi removida
news-totp-added = Códigos de um app autenticador agora são pedidos
news-totp-removed = Códigos de um app autenticador não são mais pedidos
news-recovery-codes-made = Novos códigos de recuperação foram criados, e os antigos não funcionam mais
news-recovery-code-used =
    { $left ->
        [one] Um código de recuperação foi usado, e resta { $left }
       *[other] Um código de recuperação foi usado, e restam { $left }
    }
news-device-trusted = Um navegador agora é confiável e a segunda etapa não é pedida nele
news-recovery-asked = Alguém pediu a desativação do seu login em duas etapas, possível a partir de { $moment }
news-recovery-cancelled = O pedido de desativação do seu login em duas etapas foi cancelado
news-factors-removed = Seu login em duas etapas foi desativado
news-data-exported = Todos os seus dados foram baixados
news-closing-asked = Sua conta será encerrada em { $moment }
news-closing-cancelled = Sua conta não será encerrada

## Short messages

short-code = { $code } é seu código de { $brand }. Ele vale uma vez, no prazo de { $wait }. Não diga o código a ninguém.
short-registered = { $brand }: este número já leva a uma conta. Entrar: { $link }
short-changed = { $brand }: { $what }. Se não foi você: { $link }
short-closed = { $brand }: a pessoa que { $app } conhece como { $id } encerrou a conta.
