## The second step of a sign-in

second-title = Second step: enter a code
second-lead = Your account asks for a second step. Open your authenticator app and enter the six digits it shows, or use one of your recovery codes.
second-lead-recovery = Your account asks for a second step. Use your passkey, or enter one of your recovery codes.
second-code = Code
second-code-hint = Six digits from the app, or a recovery code from your printed list
second-empty = Enter the code
second-wrong = That code does not count: it is another one, too old, or already used. Wait for the next code in the app and try again.
second-trust = Trust this browser
# $days is a number of days.
second-trust-hint = { $days ->
    [one] You are not asked for a code here for one day. Choose this only on a device that is yours.
   *[other] You are not asked for a code here for { $days } days. Choose this only on a device that is yours.
}

## Sign-in and security

place-security = Sign-in and security
security-title = Sign-in and security
security-two-steps = Two-step sign-in
security-two-steps-about = After your password you show something that only you have: a code from an app, a passkey, or a printed code.
security-on = On
security-off = Off
security-missing = Missing
# $moment is a date with a time.
security-since = Added { $moment }
security-totp-added = The authenticator app is added. From now on you enter its code when you sign in. Make recovery codes too, for the day the phone is gone.
security-totp-removed = The authenticator app is removed
security-device-forgotten = That browser is asked for a code again

## Authenticator app

totp-name = Authenticator app
totp-about = An app on your phone shows six digits that change every 30 seconds.
totp-add = Add
totp-remove = Remove
totp-title = Add an authenticator app
totp-scan = Open an authenticator app on your phone and scan this picture.
totp-picture = Picture that an authenticator app scans. It says the same as the text below.
totp-type = Or type this key into the app.
totp-code = Code from the app
totp-code-hint = The six digits that the app shows now
totp-wrong = That is not a code of this key. Check that the clock of the phone is right, and enter the code that the app shows now.

## Recovery codes

recovery-codes-name = Recovery codes
recovery-codes-about = Ten codes on paper. Each signs you in once when your phone is not at hand.
# $left is how many codes are left.
recovery-codes-left = { $left ->
    [one] One code is left. Making new ones makes it useless.
   *[other] { $left } codes are left. Making new ones makes them useless.
}
recovery-codes-make = Make new codes
recovery-codes-title = Your recovery codes
recovery-codes-keep = Print these codes or write them down, and keep them where you keep papers. They are shown only now. Each works once.
recovery-codes-done = I have kept them

## Trusted browsers

trusted-title = Trusted browsers
trusted-about = These browsers are not asked for the second step.
# $moment is a date with a time.
trusted-until = Trusted until { $moment }
trusted-forget = Ask again

## Taking a factor away

totp-remove-title = Remove the authenticator app
passkey-remove-title = Remove this passkey
remove-factor-about = It does not sign you in any more. Apps that you allowed ask you to sign in again, and every contact of yours gets a message about it.
remove-factor-last = Nothing else is set up: from then on your password alone opens this account.
remove-factor-others = End my other sessions
remove-factor-others-hint = Signs you out everywhere but here.
add-factor-others-hint = Do this if somebody else may be signed in to your account. Apps that you connected have to be allowed again afterwards.

## Passkeys

passkeys-title = Passkeys
passkeys-about = A passkey is kept by your phone, computer or security key. It opens with your finger, face or PIN, and signs you in without password and code.
passkeys-none = There are no passkeys yet
# $moment is a date with a time.
passkey-used = Last used { $moment }
passkey-add = Add a passkey
passkey-rename = Rename
passkey-rename-label = Name of this passkey
passkey-title = Add a passkey
passkey-about = Your device asks for your finger, face or PIN. From then on it can sign you in by itself, and nobody can trick it out of you.
passkey-cannot = This browser cannot make a passkey for this server. Passkeys need scripts and a server with a name of its own.
passkey-name = Name
passkey-name-hint = To tell it from your other passkeys
passkey-name-wrong = Give it a name of 1 to 64 characters
passkey-refused = That passkey was not added. It may be there already, or the page was open for too long. Try again.
passkey-make = Add
passkey-sign-in = Sign in with a passkey
passkey-confirm = Confirm with a passkey
passkey-wrong = That passkey does not open an account here. Use another one, or sign in another way.
security-passkey-added = The passkey is added. Make recovery codes too, for the day the device is gone.
security-passkey-removed = The passkey is removed
security-passkey-renamed = The passkey has a new name
