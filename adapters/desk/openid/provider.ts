/** The company's identity provider, by OpenID Connect: the authorization code flow with PKCE, state and nonce. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { z } from 'zod'

export interface ProviderSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Where it sends people back to, as it is registered there. */
  callbackUrl: string
  /** An address counts although nothing is said of its being verified; one that is said not to be never does. */
  trustsEmail: boolean
}

/** What a browser keeps from the way there until the way back. */
export const Attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })
export type Attempt = z.infer<typeof Attempt>

/** What the provider says of somebody. An address that it has not verified is none. */
const Claims = z.object({
  sub: z.string(),
  email: z.email().max(320).nullish().catch(null),
  // Some send it as a word.
  email_verified: z.union([z.boolean(), z.stringbool()]).nullish().catch(null),
})

export type Proof =
  | { status: 'proved'; email: string }
  /** It names no address, or one that it has not verified. */
  | { status: 'unverified' }
  /** It was refused there, was not begun in this browser, or does not hold: `reason` is for the log. */
  | { status: 'refused'; reason: string }

export interface Provider {
  /** Throws a `ProviderError` if the provider cannot be used. */
  begin(): Promise<{ url: string; attempt: Attempt }>
  /** `query`: what the provider sent the browser back with. Throws as `begin` does. */
  finish(query: string, attempt: Attempt): Promise<Proof>
}

/** The provider does not answer, or not as one does; the message says where and why. */
export class ProviderError extends Error {
  override name = 'ProviderError'
}

const TIMEOUT_SECONDS = 10

export function createProvider(settings: ProviderSettings): Provider {
  const { issuer, clientId, clientSecret, callbackUrl, trustsEmail } = settings
  const server = new URL(issuer)
  const isPlain = server.protocol === 'http:'
  let found: Promise<Configuration> | null = null

  async function discover(): Promise<Configuration> {
    const options = { timeout: TIMEOUT_SECONDS, ...(isPlain && { execute: [allowInsecureRequests] }) }
    const metadata = (await discovery(server, clientId, undefined, undefined, options)).serverMetadata()
    // A provider that names no way of telling it the secret takes the one of the standard.
    const posts = metadata.token_endpoint_auth_methods_supported?.includes('client_secret_post')
    const secretBy = posts ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret)
    const configuration = new Configuration(metadata, clientId, undefined, secretBy)
    configuration.timeout = TIMEOUT_SECONDS
    if (isPlain) allowInsecureRequests(configuration)
    // The signature of what it says is checked although it comes over TLS.
    enableNonRepudiationChecks(configuration)
    return configuration
  }

  /** Looked for when it is needed first; after a failure anew. */
  async function configuration(): Promise<Configuration> {
    found ??= discover()
    try {
      return await found
    } catch (cause) {
      found = null
      throw new ProviderError(`The identity provider ${issuer} cannot be used: ${told(cause)}`, { cause })
    }
  }

  return {
    async begin() {
      const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl,
        scope: 'openid email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, attempt }
    },
    async finish(query, { state, nonce, verifier }) {
      const config = await configuration()
      try {
        const tokens = await authorizationCodeGrant(config, new URL(`${callbackUrl}?${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const said = Claims.parse(tokens.claims())
        const isComplete =
          typeof said.email === 'string' && (trustsEmail || typeof said.email_verified === 'boolean')
        const asked = isComplete
          ? said
          : Claims.parse(await fetchUserInfo(config, tokens.access_token, said.sub))
        const { email, email_verified: isVerified } = asked
        return email && (isVerified ?? trustsEmail) ? { status: 'proved', email } : { status: 'unverified' }
      } catch (error) {
        return { status: 'refused', reason: told(error) }
      }
    },
  }
}

/** The library's and the network's own words; they name no person. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  const below = cause instanceof Error ? `: ${cause.message}` : ''
  return `${error.message}${below}`
}
