copy-title = Uma cópia dos seus dados
copy-about = Um arquivo com seu perfil, contatos, formas de entrar, dispositivos, apps, amigos e atividade, como página para ler e como JSON, com sua foto.
copy-get = Baixar meus dados
copy-of = Os dados de { $nickname }
copy-made = Criado em { $moment }
