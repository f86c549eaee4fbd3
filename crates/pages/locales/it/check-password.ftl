check-title = Conferma la tua password
check-why = { $app } vuole la conferma che sei tu.
check-confirm = Conferma
check-after = L’app su { $host } viene a sapere se la password era giusta e, in tal caso, chi sei per lei. Non viene mai a sapere la password.
check-wrong =
    { $tries ->
        [one] Questa password non è giusta. Ti resta un tentativo.
       *[other] Questa password non è giusta. Ti restano { $tries } tentativi.
    }
