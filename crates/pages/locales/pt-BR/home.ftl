## Demonstration

demo-logins = Contas para testar
demo-logins-about = Este é um servidor de demonstração: qualquer pessoa pode usar estas contas, e nada aqui é privado.
demo-heading = Testar
demo-about = Entre em um app com uma das contas abaixo e veja o que ele recebe.

## Home

home-title = Uma conta para os apps que você usa
home-apps = Os apps perguntam aqui antes de ver algo sobre você. Você decide o que eles veem e pode voltar atrás.
home-account = Ir para sua conta
