// @logto/connector-xiaomi as its host uses it: `authorize` prints where to send the person, `callback URL` finishes.
import createConnector from '@logto/connector-xiaomi'

const [step, argument] = process.argv.slice(2)
const print = (value) => console.log(JSON.stringify(value))
const redirectUri = process.env.REDIRECT_URI

const connector = await createConnector({
  getConfig: async () => ({ clientId: process.env.APP_ID, clientSecret: process.env.APP_SECRET, scope: '1 3' })
})

try {
  if (step === 'authorize') {
    print({ url: await connector.getAuthorizationUri({ state: 'logto-state', redirectUri }) })
  } else {
    const parameters = Object.fromEntries(new URL(argument).searchParams)
    print(await connector.getUserInfo({ ...parameters, redirectUri }))
  }
} catch (error) {
  print({ failed: String(error), data: error.data })
}
