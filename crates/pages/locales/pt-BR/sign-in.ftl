## Sign in

sign-in = Entrar
sign-in-title = Entrar
sign-in-again = Entrar de novo
sign-in-for = para continuar em { $app }
sign-in-choose = Escolher uma conta já aberta
login-label = Conta
login-hint = E-mail, número de telefone ou número da conta
password-label = Senha
sign-in-empty-login = Digite seu e-mail, número de telefone ou número da conta
sign-in-empty-password = Digite sua senha
sign-in-wrong = Essa conta e essa senha não combinam. Confira as duas e tente de novo.
sign-in-too-many = Tentativas demais. Tente de novo em { $wait }.
sign-in-busy = Muitas pessoas estão entrando agora. Tente de novo em { $wait }.

## Choose an account

choose-title = Escolher uma conta

## Signed out

signed-out-title = Você saiu da conta
signed-out-about = Este navegador não tem mais acesso à sua conta. Os apps mantêm o acesso que você permitiu até que você o remova.
