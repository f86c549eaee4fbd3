## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

# $code has six digits, $brand is the name of the server.
letter-code-subject = { $code } is your { $brand } code
letter-sign-up = Enter this code on the page where you began your account.
letter-sign-up-link = Confirm this address
letter-sign-in = Enter this code on the page where you are signing in.
letter-sign-in-link = Sign in
letter-recover = Enter this code on the page where you asked for help with your account.
letter-recover-link = Set a new password
letter-add-contact = Enter this code on your account page to add this address to your account.
letter-add-contact-link = Confirm this address
letter-step-up = Enter this code on the page that asked for it, to show that it is you.
letter-step-up-link = Confirm that it is you
letter-code-lasts = The code can be used once, within { $wait }.
letter-code-not-you = If you did not ask for it, somebody may have typed your address by mistake: without the code nothing happens. Never tell it to anybody, whoever asks.
letter-registered-subject = You already have an account
letter-registered = Somebody, perhaps you, gave us this address for a new account or as one more contact. It already leads to an account, so nothing was changed.
letter-registered-link = Sign in
letter-registered-not-you = If you no longer know your password, you can set a new one from the sign-in page. If it was not you, there is nothing to do.
# $moment is a date and time, $nickname a name.
letter-changed = This happened on { $moment } in the account of { $nickname }.
letter-changed-link = Look at your account
letter-changed-not-you = If it was you, there is nothing to do. If it was somebody else, set a new password at once and end all other sessions.
letter-call-off-link = Call it off
letter-call-off = If it was you, wait until then. If it was somebody else, call it off and set a new password. Signing in as usual calls it off, too.
letter-closing = If it was you, there is nothing to do. If it was somebody else, or if you change your mind, sign in before then and keep your account.
letter-closed-subject = A person who used { $app } has closed their account
# $id is the id by which the app knows the person.
letter-closed = The person whom { $app } knows as { $id } has closed their account. Their tokens no longer work, and the id will not be given to anybody else.
letter-closed-do = Delete what you keep of this person, unless a law tells you to keep it.

## What changed

news-signed-in = Somebody signed in to your account in a new browser
news-second-step-failed = Somebody passed the first step of signing in, but not the second
news-password-changed = Your password was changed
news-password-reset = A new password was set with a code or link
# $contact is an address or number, partly hidden.
news-contact-added = { $contact } was added to your account
news-contact-removed = { $contact } was removed from your account
news-primary-changed = { $contact } is now the contact we write to first
# $name is what the person calls the passkey.
news-passkey-added = The passkey “{ $name }” was added
news-passkey-removed = The passkey “{ $name }” was removed
news-totp-added = Codes from an authenticator app are now asked for
news-totp-removed = Codes from an authenticator app are no longer asked for
news-recovery-codes-made = New recovery codes were made, and the old ones no longer work
news-recovery-code-used =
    { $left ->
        [one] A recovery code was used, and 1 is left
       *[other] A recovery code was used, and { $left } are left
    }
news-device-trusted = A browser is now trusted and is not asked for the second step
news-recovery-asked = Somebody asked to turn off your two-step sign-in, which can be done from { $moment } on
news-recovery-cancelled = The request to turn off your two-step sign-in was called off
news-factors-removed = Your two-step sign-in was turned off
news-data-exported = All your data was downloaded
news-closing-asked = Your account will be closed on { $moment }
news-closing-cancelled = Your account will not be closed

## Short messages

short-code = { $code } is your { $brand } code. It works once, within { $wait }. Never tell it to anybody.
short-registered = { $brand }: this number already leads to an account. Sign in: { $link }
# $what is a sentence about what changed.
short-changed = { $brand }: { $what }. If it was not you: { $link }
short-closed = { $brand }: the person whom { $app } knows as { $id } has closed their account.
