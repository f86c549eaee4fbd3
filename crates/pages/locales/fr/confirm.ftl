## Confirm that it is still you

confirm-title = Confirmer que c’est bien vous
confirm-why = L’étape suivante peut changer qui accède à ce compte. La question vous est posée une fois, puis plus pendant dix minutes.
confirm-button = Confirmer
confirm-wrong-password = Ce n’est pas le mot de passe de ce compte. Vérifiez-le et réessayez.
confirm-send = Envoyer un code à { $contact }
