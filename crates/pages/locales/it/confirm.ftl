## Confirm that it is still you

confirm-title = Conferma la tua identità
confirm-why = Il prossimo passaggio può cambiare chi accede a questo account. Te lo chiediamo una volta, poi non più per dieci minuti.
confirm-button = Conferma
confirm-wrong-password = Questa non è la password di questo account. Controllala e riprova.
confirm-send = Invia un codice a { $contact }
