account-title = Your account
account-leave = Sign out or add an account
sign-out = Sign out
sign-out-all = Sign out of all accounts
add-account = Add another account
save = Save

## Overview

mend-title = Security
mend-nothing = There is nothing to mend.
mend-no-contact = Add an e-mail address or phone number, so that you can get back in if you forget your password
mend-one-contact = Add a second e-mail address or phone number, in case you lose the first one
mend-no-second = Turn on two-step sign-in, so that a stolen password alone opens nothing
mend-no-codes = Make recovery codes, for the day your phone is gone
mend-requests =
    { $count ->
        [one] 1 person asks to be your friend
       *[other] { $count } people ask to be your friends
    }
glance-title = What there is
glance-devices =
    { $count ->
        [one] You are signed in on 1 browser
       *[other] You are signed in on { $count } browsers
    }
glance-apps =
    { $count ->
        [one] 1 app has access to your account
       *[other] { $count } apps have access to your account
    }
glance-friends =
    { $count ->
        [one] You have 1 friend
       *[other] You have { $count } friends
    }

## Profile

profile-title = Profile
profile-about = About you
profile-language = Language of letters
profile-language-hint = Messages that this server sends to you are in this language.
nickname-wrong = That cannot be a nickname. Use up to 64 characters, without invisible characters.
profile-region-wrong = Choose a country or region from the list
profile-picture-missing = Choose a file first
profile-picture-too-large = That file is too large. Choose one of up to { $limit } MB.
profile-picture-pixels = That picture has too many pixels. Choose one of up to { $limit } megapixels.
profile-picture-unreadable = That file cannot be read as a picture. Choose a PNG, JPEG, WebP or GIF file.
nickname = Nickname
nickname-hint = The name that others and your apps see
region = Country or region
region-none = Not said
# Where an address is used: a city and its country.
location = { $city }, { $region }
user-id = Account number
picture-title = Picture
picture-alt = Your picture
picture-new = New picture
# $limit is a number of megabytes.
picture-hint = PNG, JPEG, WebP or GIF, up to { $limit } MB
picture-upload = Upload
picture-save = Save picture
picture-generated = Use the generated one
crop-title = Your new picture
crop-preview = How it will look
crop-preview-alt = The chosen part of your picture
crop-whole = The whole picture
crop-whole-alt = The picture you uploaded
crop-size = Size of the part
crop-across = From left to right
crop-down = From top to bottom
crop-look = Show again

## Password

password-title = Change your password
password-change = Change password
password-about = Apps that you connected have to be allowed again afterwards. Every verified contact is told.
password-set = Set password

## Devices

devices-title = Devices
devices-sessions = Where you are signed in
last-used = Last used on { $moment }
session-this = This browser
session-since = Signed in on { $moment }
session-end = End
session-end-which = End the session in { $browser }
session-end-others = End all other sessions

## Connected apps

apps-title = Connected apps
apps-allowed = Apps that you allowed
apps-password = Apps that asked for your password
apps-none = No app has access to your account.
app-given = Allowed on { $moment }
app-asked = Asked on { $moment }. It knows who you are to it and may read nothing.
app-remove = Remove access
app-remove-which = Remove access of { $app }
never-used = Not used yet

## What has just been done

done-password = Your new password is set.
done-profile = Your profile is saved.
done-picture = Your new picture is saved.
done-generated = Your picture is the generated one now.
done-session = The session has ended.
done-no-session = That session is not open any more. Nothing was ended.
done-others = All other sessions have ended.
done-app = The app no longer has access to your account.
