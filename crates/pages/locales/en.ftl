## Frame

skip = Skip to the content
nav-own = Your account
nav-account = Account
language = Language
theme = Colours
theme-auto = Auto
theme-light = Light
theme-dark = Dark
title-problem = Problem: { $title }
problem = There is a problem
copy = Copy
copied = Copied
copy-what = Copy { $what }
cancel = Cancel
allow = Allow
continue = Continue
another-account = Use another account
none-yet = None yet

## Times

# $month is a number from 1 to 12, $time is hours and minutes.
moment =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }, { $time } UTC
wait-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
wait-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }

## Apps

app-by = by { $developer }
app-host = returns you to { $host }

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

## Demonstration

demo-logins = Accounts to try
demo-logins-about = This is a demonstration server: anyone may use these accounts, and nothing here is private.
demo-heading = Try it
demo-about = Sign in to an app with one of the accounts below, and see what it receives.

## Choose an account

choose-title = Choose an account

## Consent

# $app is the name of the app.
consent-heading = Allow { $app } to use your account?
consent-what = The app asks for
consent-after = Either way you go back to { $host }. App and developer chose the names shown here themselves.
consent-withdraw = You can remove access on your account page.
consent-again-heading = Continue to { $app }?
consent-again = You have already allowed what { $app } asks for.
consent-again-what = What you allowed
permission-new = New
permission-already = Allowed before
permission-required = Required

## Permissions, by scope number. `shared` names what would be shared, `none` is for when there is nothing yet.

scope-1 = Nickname and picture
    .shared = Your nickname, { $shared }, and your picture
    .none = Your picture; you have no nickname yet
scope-2 = Friends
    .about = The account numbers of your friends on this server
scope-3 = An id for this app
    .about = An id that means you in this app and in no other
scope-4 = Phone number
    .shared = Your phone number, which ends in { $shared }
    .none = You have none yet, so the app receives an empty one
scope-5 = Change your profile
    .about = The app can change your nickname and picture
scope-6 = E-mail address
    .shared = Your e-mail address, { $shared }
    .none = You have none yet, so the app receives an empty one
scope-1000 = Your router
    .about = The app can see and change the settings of one router
scope-1001 = All your routers
    .about = The app can see and change the settings of every router you have
scope-2000 = Contacts in the cloud
    .about = The app can read the contacts you keep in the cloud
scope-2001 = Calendar in the cloud
    .about = The app can read the calendar you keep in the cloud
scope-2002 = Alarms in the cloud
    .about = The app can read the alarms you keep in the cloud
scope-6000 = Smart home devices
    .about = The app can see and control the devices in your home
scope-6002 = Add devices of other makers
    .about = The app can add devices to your home
scope-6003 = Control by Alexa
    .about = Alexa can see and control the devices in your home
scope-6004 = Control devices of other makers
    .about = The app can control devices of other makers in your home
scope-7000 = Follow the service account
    .about = You follow the service account of the app and receive its messages
scope-11000 = Gallery
    .about = The app can see the pictures you keep in the cloud
scope-12001 = The app's own data in the cloud
    .about = The app can keep its data in your cloud storage
scope-12005 = Heart readings
    .about = The app can read the heart readings of your devices
scope-13002 = Fitness data
    .about = The app can read your steps, sleep and workouts
scope-16000 = Coupons and cards
    .about = The app can see your coupons and cards
scope-16001 = Sport records
    .about = The app can read the records of your workouts
scope-16002 = Body data
    .about = The app can read your height, weight and similar figures
scope-20000 = Voice assistant
    .about = The app can act through your voice assistant
scope-40000 = Cloud AI services
    .about = The app can use cloud AI services in your name

## Confirm the password

check-title = Confirm your password
check-why = { $app } wants to be sure that it is you.
check-confirm = Confirm
check-after = The app at { $host } learns whether the password was right, and never the password.
check-wrong =
    { $tries ->
        [one] That password is not right. You have one attempt left.
       *[other] That password is not right. You have { $tries } attempts left.
    }

## Signed out

signed-out-title = You are signed out
signed-out-about = This browser no longer has access to your account. Apps keep the access you allowed them until you remove it.

## Account

account-title = Your account
account-profile = Profile
account-contacts = Contacts
account-apps = Connected apps
account-sessions = Where you are signed in
account-leave = Sign out or add an account
nickname = Nickname
user-id = Account number
picture-alt = Your picture
picture-new = New picture
# $limit is a number of megabytes.
picture-hint = PNG, JPEG or WebP, up to { $limit } MB
picture-save = Save picture
picture-generated = Use the generated one
contacts-none = This account has no e-mail address and no phone number.
contact-verified = Verified
contact-unverified = Not verified
apps-none = No app has access to your account.
app-given = Allowed on { $moment }
app-remove = Remove access
app-remove-which = Remove access of { $app }
last-used = Last used on { $moment }
never-used = Not used yet
session-this = This browser
session-since = Signed in on { $moment }
session-end = End
session-end-which = End the session in { $browser }
session-end-others = End all other sessions
sign-out = Sign out
add-account = Add another account
notice-picture-saved = Your new picture is saved.
notice-picture-generated = Your picture is the generated one now.
notice-picture-missing = Choose a file first
notice-picture-too-large = That file is too large. Choose one of up to { $limit } MB.
notice-picture-unreadable = That file cannot be read as a picture. Choose a PNG, JPEG or WebP file.
notice-session-ended = The session has ended.
notice-other-sessions-ended = All other sessions have ended.
notice-access-removed = { $app } no longer has access to your account.

## Home

home-title = One account for the apps you use
home-apps = Apps ask here before they see anything of you. You decide what, and can take it back.
home-account = Go to your account

## Errors: the message is the title, `what` says what happened, `do` what to do

error-status = Status
error-number = Error number
error-trace = Trace number
error-home = Go to the first page
error-protocol = The app's request cannot be answered
    .do = This is for the developer of the app to mend. Go back to the app and tell them what this page says.
error-not-found = No such page
    .what = There is nothing at this address.
    .do = Check the address, or start at the first page.
error-wrong-method = This address works differently
    .what = The page was asked for in a way it does not know.
    .do = Go back and use the buttons on the page.
error-too-large = Too much was sent
    .what = What was sent is larger than this page takes.
    .do = Go back and send less, such as a smaller picture.
error-expired-flow = This sign-in is no longer open
    .what = It took too long, or it was finished already.
    .do = Go back to the app and start again.
error-other-browser = This sign-in was started elsewhere
    .what = It belongs to another browser, or this browser has dropped its cookies.
    .do = Go back to the app in this browser and start again.
error-csrf = The page was out of date
    .what = The form you sent was made for an earlier session, so nothing was changed.
    .do = Go back, reload the page and try again.
error-unavailable = The server cannot answer right now
    .what = Something it depends on is not there. Nothing was lost.
    .do = Try again in { $wait }.
error-too-many = Too many requests
    .what = More requests came from your network than the server takes.
    .do = Try again in { $wait }.
error-internal = The server made a mistake
    .what = Your request could not be finished. It is not your fault.
    .do = Try again. If it stays, tell the people who run this server the trace number below.
