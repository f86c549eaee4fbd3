check-title = Conferma la tua password
check-why = { $app } vuole la conferma che sei tu.
check-confirm = Conferma
check-after = L’app su { $host } viene a sapere se la password era giusta, ma mai la password.
check-wrong =
    { $tries ->
        [one] Questa password non è giusta. Ti resta un tentativo.
       *[other] Questa password non è giusta. Ti restano { $tries } tentativi.
    }
