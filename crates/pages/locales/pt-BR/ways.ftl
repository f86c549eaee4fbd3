## Other ways to sign in

sign-in-by-code = Receber um código por e-mail ou SMS
sign-in-by-qr = Usar um telefone em que a conta está aberta
sign-in-with-password = Entrar com uma senha
sign-in-code-title = Entrar com um código
sign-in-code-lead = Enviamos um código de seis dígitos para seu e-mail ou telefone.
sign-in-code-send = Enviar o código

## Sign in with a phone

qr-title = Entrar com seu telefone
qr-lead = Escaneie esta imagem com a câmera de um telefone ou tablet em que sua conta está aberta.
qr-picture = Imagem que um telefone escaneia para abrir a conta neste navegador
qr-number = O telefone mostra o mesmo número:
qr-waits = Esta página continua sozinha assim que o telefone permitir. A imagem vale por três minutos.
qr-over-title = A imagem é antiga demais
qr-over = Ela não foi usada a tempo. Peça uma nova.
qr-denied-title = O telefone recusou
qr-denied = Alguém recusou este login no telefone.
qr-again = Mostrar uma nova imagem
qr-ask-title = Entrar em outra tela
qr-ask = { $browser }, no endereço { $address }, pede para entrar na sua conta.
qr-compare = Permita somente se essa tela estiver à sua frente e mostrar este número:
qr-warning = Se alguém enviou esta imagem ou este link a você, recuse.
qr-allow = Permitir
qr-deny = Recusar
qr-allowed-title = A conta está aberta na outra tela
qr-allowed = Ela continua sozinha em um instante. Você a encontra entre seus dispositivos, onde pode encerrar a sessão.
qr-refused-title = A conta não foi aberta em nenhuma tela
qr-refused = A outra tela foi recusada.
qr-gone-title = Essa imagem não vale mais
qr-gone = Ela já foi usada ou tem mais de três minutos. Mostre uma nova na outra tela.
