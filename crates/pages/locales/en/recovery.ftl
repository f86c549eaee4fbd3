## Recovery

recover = Forgotten your password?
recover-title = Set a new password
recover-lead = Name your account. If there is one, we send a code and a link to it.
recover-second-title = Confirm the second step
recover-without = You have none of these at hand?
# $wait is a length of time, such as "3 days".
recover-without-about = You can ask to have two-step sign-in turned off. It takes { $wait }, and we write to all your contacts at once, so that you can object if it was somebody else.
recover-without-ask = Ask to turn it off
# $moment is a date and time.
recover-without-waiting = It was asked for already. From { $moment } on, come back here the same way, and you can set a new password without the second step.
recover-password-title = Choose a new password
recover-password-lead = Everywhere you are signed in now, you will be signed out.
recover-password-removes = Two-step sign-in is turned off at the same time.
recover-password-set = Set the password
wait-asked-title = You have asked to turn off two-step sign-in
wait-asked = From { $moment } on, come back the same way and set a new password. We have written to all your contacts. Signing in as usual calls it off.
wait-call-off-title = Keep two-step sign-in?
wait-call-off = Somebody asked to turn off two-step sign-in for your account. If it was not you, call it off, and then set a new password.
wait-call-off-button = Call it off
wait-called-off-title = It was called off
wait-called-off = Two-step sign-in stays on. If it was not you who asked, somebody can read your mail or messages: set a new password there, too.
wait-over-title = There is nothing to call off
wait-over = It was called off already, or it is over.
