check-title = Confirmar sua senha
check-why = { $app } quer ter certeza de que é você.
check-confirm = Confirmar
check-after = O app em { $host } fica sabendo se a senha estava correta e, se estava, quem você é para ele. Ele nunca fica sabendo a senha.
check-wrong =
    { $tries ->
        [one] Essa senha não está correta. Resta { $tries } tentativa.
       *[other] Essa senha não está correta. Restam { $tries } tentativas.
    }
