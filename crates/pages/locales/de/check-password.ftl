check-title = Passwort bestätigen
check-why = { $app } möchte sicher sein, dass Sie es sind.
check-confirm = Bestätigen
check-after = Die App unter { $host } erfährt, ob das Passwort richtig war, und wenn ja, wer Sie für sie sind. Das Passwort selbst erfährt sie nie.
check-wrong =
    { $tries ->
        [one] Dieses Passwort ist nicht richtig. Sie haben noch einen Versuch.
       *[other] Dieses Passwort ist nicht richtig. Sie haben noch { $tries } Versuche.
    }
