data-title = Your data
data-close-about = Everything that belongs to your account is deleted. You have some days to change your mind.
close-title = Close your account
close-heading = Close this account
close-now = At once you are signed out everywhere, and all connected apps lose their access.
# $days is a number of days.
close-days =
    { $days ->
        [one] For 1 day you can still sign in and keep your account.
       *[other] For { $days } days you can still sign in and keep your account.
    }
close-final = Then your contacts, picture, friends, ways to sign in and activity are deleted, and the developers of your connected apps are told. Nobody else ever gets your account number.
close-button = Close my account
close-not-allowed = This account develops apps or runs this server, so it cannot be closed here. Ask the operator of this server.
closing-title = Your account is being closed
closing-until = It will be closed for good on { $moment }.
closing-back = If you change your mind, sign in before then and keep it.
closing-sign-in = Sign in
closing-keep = Keep my account
