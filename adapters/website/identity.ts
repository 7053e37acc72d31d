/**
 * A customer who is signed in on the page around the chat: the page's own server says who they are by a JSON Web Token,
 * signed (HS256) with the secret that it shares with us. Whatever else a page says of its visitor proves nothing.
 */
import { createVerifier, TokenError } from 'fast-jwt'
import { z } from 'zod'
import type { Clock } from '../../src/engine/ports.ts'
import { Line } from './activities.ts'

/** Seconds. A token that lives longer is as good as a password in somebody's browser. */
export const LONGEST_LIFE = 86_400

const AUDIENCE = 'bantam'
/** Characters; a token with everything in it has some 500. */
const MAX_LENGTH = 4096

const Claims = z.object({
  aud: z.literal(AUDIENCE),
  /** Who they are to the page's server. */
  sub: Line(128),
  /** Seconds since 1970. */
  exp: z.int(),
  name: Line(200).optional(),
  email: z.email().max(254).optional(),
  phone: Line(50).optional(),
  company: Line(200).optional(),
})

export type Customer = Omit<z.infer<typeof Claims>, 'aud' | 'exp'>

export type Identification =
  | { status: 'known'; customer: Customer }
  /** `detail` is for whoever looks after the page. */
  | { status: 'refused'; detail: string }

export type Identify = (token: string) => Identification

const refused = (detail: string): Identification => ({ status: 'refused', detail })

/** `secret` null: nobody can be identified. */
export function createIdentify({ secret, clock }: { secret: string | null; clock: Clock }): Identify {
  if (secret === null)
    return () => refused('Nobody can be identified here: BANTAM_IDENTITY_SECRET is not set on the server.')
  // Expiry is checked below, by the injected clock.
  const check = createVerifier({ key: secret, algorithms: ['HS256'], ignoreExpiration: true, cache: false })

  return (token) => {
    const claims = token.length <= MAX_LENGTH && isSpeltOnce(token) ? signed(check, token) : null
    if (claims === null) return refused('The token is not signed (HS256) with BANTAM_IDENTITY_SECRET.')
    const parsed = Claims.safeParse(claims)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return refused(`The token's "${issue?.path.join('.')}" cannot be used: ${issue?.message}.`)
    }
    const { aud: _aud, exp, ...customer } = parsed.data
    const left = exp - clock.now().getTime() / 1000
    if (left <= 0) return refused('The token has expired: give a new one with every page.')
    if (left > LONGEST_LIFE) return refused('The token lives for more than a day: let it expire sooner.')
    return { status: 'known', customer }
  }
}

function signed(check: (token: string) => unknown, token: string): unknown {
  try {
    return check(token)
  } catch (error) {
    if (error instanceof TokenError) return null
    throw error
  }
}

/** Base64 has some letters whose last bits count for nothing: of all spellings of a token one is taken. */
const isSpeltOnce = (token: string): boolean =>
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)
