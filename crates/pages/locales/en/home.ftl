## Demonstration

demo-logins = Accounts to try
demo-logins-about = This is a demonstration server: anyone may use these accounts, and nothing here is private.
demo-heading = Try it
demo-about = Sign in to an app with one of the accounts below, and see what it receives.

## Home

home-title = One account for the apps you use
home-apps = Apps ask here before they see anything of you. You decide what, and can take it back.
home-account = Go to your account
