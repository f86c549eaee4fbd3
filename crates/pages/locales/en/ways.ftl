## Other ways to sign in

sign-in-by-code = Get a code by mail or text message
sign-in-by-qr = Use a phone that is signed in
sign-in-with-password = Sign in with a password
sign-in-code-title = Sign in with a code
sign-in-code-lead = We send a code of six digits to your e-mail address or phone.
sign-in-code-send = Send the code

## Sign in with a phone

qr-title = Sign in with your phone
qr-lead = Scan this picture with the camera of a phone or tablet on which you are signed in.
qr-picture = Picture that a phone scans to sign this browser in
qr-number = The phone shows the same number:
qr-waits = This page goes on by itself once the phone has allowed it. The picture is good for three minutes.
qr-over-title = The picture is too old
qr-over = It was not used in time. Ask for a new one.
qr-denied-title = The phone said no
qr-denied = Somebody turned this sign-in down on the phone.
qr-again = Show a new picture
qr-ask-title = Sign in on another screen
# $browser is a browser such as "Firefox, Linux"; $address is an internet address.
qr-ask = { $browser } at the address { $address } asks to be signed in to your account.
qr-compare = Allow it only if that screen is in front of you and shows this number:
qr-warning = If somebody sent you this picture or link, deny it.
qr-allow = Allow
qr-deny = Deny
qr-allowed-title = The other screen is signed in
qr-allowed = It goes on by itself in a moment. You find it among your devices, where you can end it.
qr-refused-title = Nothing was signed in
qr-refused = The other screen was turned down.
qr-gone-title = That picture is over
qr-gone = It was used already, or it is older than three minutes. Show a new one on the other screen.
