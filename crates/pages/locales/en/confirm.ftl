## Confirm that it is still you

confirm-title = Confirm that it is you
confirm-why = What comes next can change who gets into this account. You are asked once, and then not again for ten minutes.
confirm-button = Confirm
confirm-wrong-password = That is not the password of this account. Check it and try again.
# $contact is an e-mail address or a phone number.
confirm-send = Send a code to { $contact }
