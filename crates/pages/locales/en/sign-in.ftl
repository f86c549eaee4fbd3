## Sign in

sign-in = Sign in
sign-in-title = Sign in
sign-in-again = Sign in again
# $app is the name of the app.
sign-in-for = to continue to { $app }
sign-in-choose = Choose an account that is signed in
login-label = Account
login-hint = E-mail, phone number or account number
password-label = Password
sign-in-empty-login = Enter your e-mail address, phone number or account number
sign-in-empty-password = Enter your password
sign-in-wrong = That account and password do not match. Check both and try again.
# $wait is a length of time, such as "4 minutes".
sign-in-too-many = Too many attempts. Try again in { $wait }.
sign-in-busy = Many people are signing in right now. Try again in { $wait }.

## Choose an account

choose-title = Choose an account

## Signed out

signed-out-title = You are signed out
signed-out-about = This browser no longer has access to your account. Apps keep the access you allowed them until you remove it.
