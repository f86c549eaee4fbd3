### What happened to an account, for its owner.

activity-title = Activity
activity-about = What happened to your account in the last 12 months.
activity-none = Nothing has happened yet.
event-signed-up = The account was created
# $how is a word: by which means.
event-signed-in =
    { $how ->
        [password] Signed in with the password
        [password-and-second] Signed in with the password and the second step
        [email] Signed in with a code sent by e-mail
        [email-and-second] Signed in with a code sent by e-mail and the second step
        [phone] Signed in with a code sent by text message
        [phone-and-second] Signed in with a code sent by text message and the second step
        [passkey] Signed in with a passkey
        [qr] Signed in with the help of another device
       *[unknown] Signed in
    }
# $times is how often in a row.
event-wrong-password =
    { $times ->
        [one] A wrong password was typed
       *[other] A wrong password was typed { $times } times
    }
event-session-ended = A session was ended
event-other-sessions-ended = All other sessions were ended
event-primary-changed = { $contact } became the first contact
event-totp-added = An authenticator app was set up
event-totp-removed = The authenticator app was removed
event-device-trusted = A browser was marked as trusted
event-device-forgotten = A browser is no longer trusted
event-app-allowed = { $app } was allowed to access the account
event-app-removed = The access of { $app } was removed
event-password-confirmed = The password was confirmed for { $app }
event-profile-changed = The profile was changed
event-friend-added = { $nickname } became a friend
event-friend-removed = { $nickname } is no longer a friend
event-friend-blocked = { $nickname } was blocked
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
