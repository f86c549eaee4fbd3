// passport-xiaomi as an app uses it: `authorize SCOPES` prints where to send the person, `callback URL` finishes.
'use strict'

const Strategy = require('passport-xiaomi')

const [step, argument] = process.argv.slice(2)
const print = (value) => console.log(JSON.stringify(value))

const options = {
  clientID: process.env.APP_ID,
  clientSecret: process.env.APP_SECRET,
  callbackURL: process.env.REDIRECT_URI,
  // The profile call of this package wants the whole token answer, which its own fork of the base class handed over.
  skipUserProfile: true
}

const strategy = new Strategy(options, (accessToken, refreshToken, params, profile, done) => {
  strategy.userProfile(params, (error, profile) => done(error, { accessToken, refreshToken, params, profile }))
})

strategy.redirect = (url) => print({ url })
strategy.success = (user) => print(user)
strategy.fail = (challenge) => print({ failed: challenge })
strategy.error = (error) => {
  console.error(error)
  process.exit(1)
}

const query = step === 'callback' ? Object.fromEntries(new URL(argument).searchParams) : {}
strategy.authenticate({ query, headers: {}, connection: {} }, step === 'authorize' ? { scope: argument.split(',') } : {})
