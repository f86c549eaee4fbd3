## The inbox of a demonstration

inbox-title = Caixa de entrada
inbox-about = Este servidor não envia nada para fora. O que ele teria enviado fica aqui, do mais novo ao mais antigo, e todos podem ler.
inbox-empty = Nada foi enviado ainda.
inbox-short = Mensagem curta
inbox-to = Para { $to }
inbox-html = Ver como em um programa de e-mail
