contacts-title = Contatos
contacts-about = Com estes endereços e números você entra, recupera o acesso se esquecer a senha e fica sabendo do que acontece com sua conta.
contacts-none = Esta conta não tem e-mail nem número de telefone.
contact-verified = Verificado
contact-unverified = Não verificado
contact-primary = Usado primeiro
contact-prefer = Usar primeiro
contact-prefer-which = Usar primeiro: { $contact }
contact-remove = Remover
contact-remove-which = Remover: { $contact }
contact-add-title = Adicionar um contato
contact-label = E-mail ou número de telefone
contact-hint = Números de outros países com o código do país, como +49 30 123456
contact-send = Enviar um código
contact-wrong = Digite um e-mail como name@example.com ou um número de telefone com o código do país
contact-known = Sua conta já tem este contato
contact-full = Sua conta tem 10 contatos, o máximo possível. Remova um primeiro.
contact-last = Este é seu único contato verificado. Adicione outro antes de removê-lo, para poder recuperar o acesso.
contact-too-many = Foram pedidos códigos demais. Tente de novo em { $wait }.
contact-code-title = Digitar o código do novo contato
contact-code-sent = Enviamos um código para { $contact }.
contact-code-label = Código
contact-code-hint = Seis dígitos, válidos por 30 minutos
contact-code-wrong =
    { $left ->
        [one] Esse código não está correto. Resta { $left } tentativa.
       *[other] Esse código não está correto. Restam { $left } tentativas.
    }
contact-code-over = Este código não vale mais: foi usado, é antigo demais ou foi tentado vezes demais.
contact-prove = Adicionar este contato
contact-again = Pedir um novo código
contact-remove-title = Remover um contato
contact-remove-about = Você não poderá mais entrar nem recuperar o acesso com ele. Ele recebe uma última mensagem com esse aviso. Os apps que você conectou precisam ser permitidos de novo.
end-others = Encerrar todas as outras sessões
end-others-hint = Faça isso se outra pessoa puder estar com sua conta aberta.
done-contact = O contato foi adicionado.
done-primary = Este contato agora é usado primeiro.
done-removed = O contato foi removido.
