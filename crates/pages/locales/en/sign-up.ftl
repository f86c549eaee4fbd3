## Sign up

sign-up = Create an account
sign-up-title = Create an account
sign-up-hint = We send a code there to see that it is yours. Write a phone number with its country code, as +86…
sign-up-instead = Sign in with an account you have
sign-up-closed = On this server, accounts are made by the people who run it or by invitation. If you have an invitation, open the link in it.
sign-up-finish-title = Finish your account
sign-up-finish-lead = { $contact } is confirmed. Choose how others see you, and a password.
sign-up-button = Create the account
contact-empty = Enter your e-mail address or phone number
contact-email = That is not an e-mail address. It looks like name@example.com.
contact-phone = That is not a phone number. Write it with its country code, as +8613800000001.
sign-up-nickname = Nickname
sign-up-nickname-hint = Up to 64 characters. Friends, and apps that you allow, see it.
sign-up-nickname-empty = Enter a nickname

## A new password

new-password-label = New password
# $least is a number of characters.
new-password-hint = At least { $least } characters. A few words that do not belong together are easy to keep in mind and hard to guess.
password-too-short = The password is too short. Use at least { $least } characters.
password-too-long = The password is too long. Use at most 4,096 bytes, which is about 4,000 Latin letters.
password-guessable = That password is easy to guess. Use a few words that do not belong together, and none of your names.
password-in-force = That is your password already. Use another one.
password-known = That password became known when another service lost its passwords. Use another one, and change it there, too.

## Enter the code

code-title = Enter the code
# $contact is an address or number.
code-sent = We have sent a code to { $contact }.
code-sent-perhaps = If there is an account for { $contact }, we have sent a code to it.
code-label = Code
code-hint = Six digits
code-empty = Enter the code
code-wrong =
    { $tries ->
        [one] That code is not right. You have one attempt left.
       *[other] That code is not right. You have { $tries } attempts left.
    }
code-over = That code can no longer be used. Have another one sent.
code-too-many = Too many codes were asked for. Another one can be sent in { $wait }.
code-nothing = Nothing there? It can take a minute. Look among the junk mail, too.
code-nothing-mail = Nothing there? It can take a minute. Look among the junk mail, too. You can also open the link in the mail.
code-nothing-short = Nothing there? It can take a minute. Check that the number is right.
code-again = Send another code
code-other = Use another one

## Open a link

link-title = Is it you?
link-about = This link was sent to { $contact }. Go on only if you asked for it.
link-elsewhere = You began in another browser. You can make the account here. If an app sent you, go back to it in that browser afterwards and sign in.
link-confirm = Confirm
link-sign-in = Sign in
link-recover = Set a new password
link-step-up = It is me
link-over-title = This link can no longer be used
link-over = It was used, is too old, or a newer one has been sent since.
link-again = Begin anew
