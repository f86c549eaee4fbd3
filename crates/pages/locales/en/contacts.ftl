contacts-title = Contacts
contacts-about = With these addresses and numbers you sign in, get back in when you forget your password, and hear of what happens to your account.
contacts-none = This account has no e-mail address and no phone number.
contact-verified = Verified
contact-unverified = Not verified
contact-primary = Written to first
contact-prefer = Write here first
contact-prefer-which = Write here first: { $contact }
contact-remove = Remove
contact-remove-which = Remove: { $contact }
contact-add-title = Add a contact
contact-label = E-mail address or phone number
contact-hint = Numbers of other countries with their country code, such as +49 30 123456
contact-send = Send a code
contact-wrong = Enter an e-mail address such as name@example.com, or a phone number with its country code
contact-known = Your account already has this contact
contact-full = Your account has 10 contacts, which is the most it can have. Remove one first.
contact-last = This is your only verified contact. Add another one before you remove it, so that you can get back in.
contact-too-many = Too many codes were asked for. Try again in { $wait }.
contact-code-title = Enter the code for your new contact
contact-code-sent = We sent a code to { $contact }.
contact-code-label = Code
contact-code-hint = Six digits, valid for 30 minutes
contact-code-wrong =
    { $left ->
        [one] That code is wrong. You can try 1 more time.
       *[other] That code is wrong. You can try { $left } more times.
    }
contact-code-over = This code no longer counts: it was used, is too old, or was tried too often.
contact-prove = Add this contact
contact-again = Ask for a new code
contact-remove-title = Remove a contact
contact-remove-about = You can no longer sign in or get back in with it. It gets one last message that says so. Apps that you connected have to be allowed again.
end-others = End all other sessions
end-others-hint = Do this if somebody else may be signed in to your account.
done-contact = The contact was added.
done-primary = This contact is now written to first.
done-removed = The contact was removed.
