data-title = Seus dados
data-close-about = Tudo o que pertence à sua conta é excluído. Você tem alguns dias para mudar de ideia.
close-title = Encerrar sua conta
close-heading = Encerrar esta conta
close-now = Suas sessões são encerradas imediatamente em todos os lugares, e todos os apps conectados perdem o acesso.
close-days =
    { $days ->
        [one] Por { $days } dia você ainda pode entrar e manter sua conta.
       *[other] Por { $days } dias você ainda pode entrar e manter sua conta.
    }
close-final = Depois disso, seus contatos, imagem, amigos, formas de login e atividade são excluídos, e os desenvolvedores dos seus apps conectados são avisados. Ninguém mais recebe o número da sua conta.
close-button = Encerrar minha conta
close-not-allowed = Esta conta desenvolve apps ou administra este servidor, por isso não pode ser encerrada aqui. Fale com os responsáveis por este servidor.
closing-title = Sua conta está sendo encerrada
closing-until = Ela será encerrada definitivamente em { $moment }.
closing-back = Se mudar de ideia, entre antes disso e mantenha a conta.
closing-sign-in = Entrar
closing-keep = Manter minha conta
