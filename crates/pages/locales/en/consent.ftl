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
