check-title = Confirmer votre mot de passe
check-why = { $app } veut s’assurer qu’il s’agit bien de vous.
check-confirm = Confirmer
check-after = L’application de { $host } apprend si le mot de passe était correct et, dans ce cas, qui vous êtes pour elle. Elle n’apprend jamais le mot de passe.
check-wrong =
    { $tries ->
        [one] Ce mot de passe n’est pas correct. Il vous reste { $tries } tentative.
       *[other] Ce mot de passe n’est pas correct. Il vous reste { $tries } tentatives.
    }
