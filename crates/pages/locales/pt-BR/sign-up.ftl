## Sign up

sign-up = Criar uma conta
sign-up-title = Criar uma conta
sign-up-hint = Enviamos um código para confirmar que é seu. Escreva o número de telefone com o código do país, como +86…
sign-up-instead = Entrar com uma conta que você já tem
sign-up-closed = Neste servidor, as contas são criadas pelos responsáveis ou por convite. Se você tem um convite, abra o link que está nele.
sign-up-finish-title = Concluir sua conta
sign-up-finish-lead = { $contact } está confirmado. Escolha como os outros veem você, e uma senha.
sign-up-button = Criar a conta
contact-empty = Digite seu e-mail ou número de telefone
contact-email = Isso não é um e-mail. Um e-mail se parece com name@example.com.
contact-phone = Isso não é um número de telefone. Escreva com o código do país, como +8613800000001.
sign-up-nickname = Apelido
sign-up-nickname-hint = Até 64 caracteres. Seus amigos e os apps que você permitir o veem.
sign-up-nickname-empty = Digite um apelido

## A new password

new-password-label = Nova senha
new-password-hint = Pelo menos { $least } caracteres. Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
password-too-short = A senha é curta demais. Use pelo menos { $least } caracteres.
password-too-long = A senha é longa demais. Use no máximo 4.096 bytes, cerca de 4.000 letras latinas.
password-guessable = Essa senha é fácil de adivinhar. Use algumas palavras sem relação entre si e nenhum dos seus nomes.
password-in-force = Essa já é a sua senha. Use outra.
password-known = Essa senha se tornou conhecida quando outro serviço perdeu suas senhas. Use outra e troque a senha lá também.

## Enter the code

code-title = Digitar o código
code-sent = Enviamos um código para { $contact }.
code-sent-perhaps = Se existe uma conta para { $contact }, enviamos um código para lá.
code-label = Código
code-hint = Seis dígitos
code-empty = Digite o código
code-wrong =
    { $tries ->
        [one] Esse código não está correto. Resta { $tries } tentativa.
       *[other] Esse código não está correto. Restam { $tries } tentativas.
    }
code-over = Esse código não pode mais ser usado. Peça o envio de outro.
code-too-many = Foram pedidos códigos demais. Outro poderá ser enviado em { $wait }.
code-nothing = Não chegou nada? Pode levar um minuto. Veja também na caixa de spam.
code-nothing-mail = Não chegou nada? Pode levar um minuto. Veja também na caixa de spam. Você também pode abrir o link do e-mail.
code-nothing-short = Não chegou nada? Pode levar um minuto. Confira se o número está certo.
code-again = Enviar outro código
code-other = Usar outro e-mail ou número

## Open a link

link-title = É você?
link-about = Este link foi enviado para { $contact }. Continue somente se você o pediu.
link-elsewhere = Você começou em outro navegador. A conta pode ser criada aqui. Se um app enviou você, volte depois a ele naquele navegador e entre.
link-confirm = Confirmar
link-sign-in = Entrar
link-recover = Definir uma nova senha
link-step-up = Sou eu
link-over-title = Este link não pode mais ser usado
link-over = Ele foi usado, é antigo demais ou um mais novo já foi enviado.
link-again = Começar de novo
