### What happened to an account, for its owner.

activity-title = Activity
activity-about = What happened to your account in the last 12 months.
activity-none = Nothing has happened yet.
event-signed-up = The account was created
# $how is a word: by which means.
event-signed-in =
    { $how ->
        [password] Signed in with the password
        [password-and-second] Signed in with the password and a second factor
        [email] Signed in with a code sent by e-mail
        [email-and-second] Signed in with a code sent by e-mail and a second factor
        [phone] Signed in with a code sent by text message
        [phone-and-second] Signed in with a code sent by text message and a second factor
        [passkey] Signed in with a passkey
        [qr] Signed in with the help of another device
       *[unknown] Signed in
    }
event-session-ended = A session was ended
event-other-sessions-ended = All other sessions were ended
event-password-changed = The password was changed
event-password-reset = The password was set anew through recovery
event-contact-added = { $contact } was added
event-contact-removed = { $contact } was removed
event-primary-changed = { $contact } became the first contact
event-passkey-added = The passkey { $name } was added
event-passkey-removed = The passkey { $name } was removed
event-totp-added = An authenticator app was set up
event-totp-removed = The authenticator app was removed
event-recovery-codes-made = New recovery codes were made; the old ones no longer count
# $left is how many recovery codes are left.
event-recovery-code-used =
    { $left ->
        [one] A recovery code was used; 1 is left
       *[other] A recovery code was used; { $left } are left
    }
event-device-trusted = A browser was marked as trusted
event-device-forgotten = A browser is no longer trusted
event-recovery-asked = Somebody asked to remove the second factors; this can be done from { $moment } on
event-recovery-cancelled = The request to remove the second factors was called off
event-factors-removed = All second factors were removed
event-app-allowed = { $app } was allowed to access the account
event-app-removed = The access of { $app } was removed
event-password-confirmed = The password was confirmed for { $app }
event-profile-changed = The profile was changed
event-friend-added = { $nickname } became a friend
event-friend-removed = { $nickname } is no longer a friend
event-friend-blocked = { $nickname } was blocked
event-data-exported = All data was downloaded
event-closing-asked = The account was marked to be closed on { $moment }
event-closing-cancelled = The account will stay open
# $act is a word: what the operator of this server did.
event-operator-acted =
    { $act ->
        [set-password] The operator set a new password
        [disable] The operator disabled the account
        [enable] The operator enabled the account
        [recover] The operator made a recovery link
       *[unknown] The operator changed the account
    }
