// node-oidc-provider as a peer of `cargo xtask bench --peers`: one confidential client, refresh tokens that rotate, the
// package's own adapter in memory, and people who sign in and allow at once. It prints the address it listens on.
//
// Where settings cost, the cheaper one is taken, so that the comparison errs for the peer: nothing is logged, the store never
// evicts, and a token answer carries no ID token (no scope `openid`), as Setaria's does not.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

import Provider from 'oidc-provider'
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js'
import LRU from 'oidc-provider/lib/helpers/lru.js'

const [clientId, clientSecret, redirectUri] = process.argv.slice(2)
// The default keeps 1,000 entries: too few for the codes of one window.
const storage = new LRU({ maxSize: 100_000_000 })
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const configuration = {
  adapter: (model) => new MemoryAdapter(model, storage),
  clients: [{
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: 'ES256',
  }],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] },
  cookies: { keys: [randomBytes(32).toString('hex')] },
  claims: { openid: ['sub'], profile: ['name', 'picture'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (ctx, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: `Load ${sub}`, picture: `https://account.example.com/picture/${sub}.png` }),
  }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  scopes: ['openid', 'profile'],
  ttl: { AccessToken: 3_600, AuthorizationCode: 600, Grant: 86_400, Interaction: 600, RefreshToken: 86_400, Session: 86_400 },
}

const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const { address, port } = server.address()
  const provider = new Provider(`http://${address}:${port}`, configuration)
  const callback = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return callback(request, response)
    return interact(provider, request, response).catch((error) => response.writeHead(500).end(String(error)))
  })
  console.log(`${address}:${port}`)
})

// Who `login_hint` names is signed in and allows everything that the client may ask.
async function interact(provider, request, response) {
  const { params } = await provider.interactionDetails(request, response)
  const accountId = params.login_hint
  const grant = new provider.Grant({ accountId, clientId: params.client_id })
  grant.addOIDCScope('openid profile')
  const result = { login: { accountId }, consent: { grantId: await grant.save() } }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}
