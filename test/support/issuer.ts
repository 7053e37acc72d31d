/** A real OpenID Connect provider on loopback, in the test's own process, whose people have signed in there already. */
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createSigner } from 'fast-jwt'

export const CLIENT = { clientId: 'bantam', clientSecret: 'the secret of bantam' }

export interface Claims {
  email?: string
  email_verified?: boolean
}

export interface Issuer {
  url: string
  /** Who goes on to be signed in; what is false or absent is not said. */
  person: Claims
  /** What it says at its user-info endpoint beside the token's claims. */
  userInfo: Claims
  /** What goes into the next tokens instead of what should. */
  forged: { nonce?: string; aud?: string; iss?: string; exp?: number; foreignKey?: boolean }
  /** What the browser was sent to it with, latest last. */
  asked: URLSearchParams[]
  close(): Promise<void>
}

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const KID = 'first'

export async function startIssuer(): Promise<Issuer> {
  const keys = keyPair()
  const foreign = keyPair()
  const codes = new Map<string, { nonce: string; challenge: string; redirectUri: string; claims: Claims }>()
  const app = express().use(express.urlencoded({ extended: false }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer: Issuer = {
    url,
    person: {},
    userInfo: {},
    forged: {},
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
      userinfo_endpoint: `${url}/me`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    })
  })
  app.get('/keys', (_request, response) => {
    const jwk = keys.publicKey.export({ format: 'jwk' })
    response.json({ keys: [{ ...jwk, kid: KID, use: 'sig', alg: 'RS256' }] })
  })
  app.get('/authorize', (request, response) => {
    const asked = new URL(request.originalUrl, url).searchParams
    issuer.asked.push(asked)
    const code = randomUUID()
    const redirectUri = asked.get('redirect_uri') ?? ''
    codes.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirectUri,
      claims: issuer.person,
    })
    response.redirect(`${redirectUri}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`)
  })
  app.post('/token', (request, response) => {
    const { code, code_verifier: verifier = '', redirect_uri: redirectUri } = request.body
    const granted = codes.get(code)
    codes.delete(code)
    const basic = `${encodeURIComponent(CLIENT.clientId)}:${new URLSearchParams({ s: CLIENT.clientSecret }).toString().slice(2)}`
    const isClient = request.headers.authorization === `Basic ${Buffer.from(basic).toString('base64')}`
    if (!isClient) return void response.status(401).json({ error: 'invalid_client' })
    const isProved = createHash('sha256').update(verifier).digest('base64url') === granted?.challenge
    if (!granted || !isProved || redirectUri !== granted.redirectUri)
      return void response.status(400).json({ error: 'invalid_grant' })
    const { foreignKey, ...forged } = issuer.forged
    const key = (foreignKey ? foreign : keys).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const sign = createSigner({ algorithm: 'RS256', key, kid: KID })
    const now = Math.floor(Date.now() / 1000)
    const idToken = sign({
      iss: url,
      aud: CLIENT.clientId,
      sub: 'person-1',
      iat: now,
      exp: now + 60,
      nonce: granted.nonce,
      ...granted.claims,
      ...forged,
    })
    response.json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken })
  })
  app.get('/me', (_request, response) => {
    response.json({ sub: 'person-1', ...issuer.userInfo })
  })
  return issuer
}
