/**
 * The tokens of a website conversation. Each opens one conversation, in one way, until it expires:
 * `access` Direct Line requests (HTTP header) · `stream` the WebSocket (its token stands in a URL, which proxies may
 * log, so it is short-lived and opens nothing else) · `resume` a new access token after a pause.
 */
import { createSigner, createVerifier, TokenError } from 'fast-jwt'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Clock } from '../../src/engine/ports.ts'

export const TokenKind = z.enum(['access', 'stream', 'resume'])
export type TokenKind = z.infer<typeof TokenKind>

/** Seconds. Direct Line's clients refresh every 15 minutes whatever they are told, so access must outlive 30. */
export const LIFETIME: Record<TokenKind, number> = { access: 3600, stream: 300, resume: 30 * 86_400 }

const Claims = z.object({
  kind: TokenKind,
  /** The Direct Line conversation id: our channel key. */
  conversation: z.uuid(),
  /** The sender's id on the page; Direct Line's clients read it under this name. */
  user: z.string().min(1),
  /** What the page that asked for the token wants talked about; used when the conversation is opened. */
  playbook: z.string().optional(),
  source: z.string().optional(),
  campaign: z.string().optional(),
  referrer: z.string().optional(),
  /** Seconds since 1970. */
  exp: z.int(),
})
export type Claims = z.infer<typeof Claims>

/** Whom a token is for. */
export type Bearer = Omit<Claims, 'kind' | 'exp'>

export interface Tokens {
  mint(kind: TokenKind, bearer: Bearer): string
  /** Null: not ours, changed on the way, expired, or of another kind. */
  verify(kind: TokenKind, token: string): Claims | null
}

/** Verified tokens kept, so that a conversation pays for one signature check and not for one a message. */
const REMEMBERED = 10_000

export function createTokens({ secret, clock }: { secret: string; clock: Clock }): Tokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true })
  // Expiry is checked below, by the injected clock and on remembered tokens too.
  const check = createVerifier({ key: secret, algorithms: ['HS256'], ignoreExpiration: true })
  const verified = new LRUCache<string, Claims>({ max: REMEMBERED })
  const seconds = () => Math.floor(clock.now().getTime() / 1000)

  function read(token: string): Claims | null {
    const known = verified.get(token)
    if (known) return known
    const claims = signed(check, token)
    if (claims) verified.set(token, claims)
    return claims
  }

  return {
    mint(kind, bearer) {
      const { conversation, user, playbook, source, campaign, referrer } = bearer
      const wanted = { playbook, source, campaign, referrer }
      return sign({ kind, conversation, user, ...wanted, exp: seconds() + LIFETIME[kind] })
    },
    verify(kind, token) {
      const claims = read(token)
      return claims && claims.kind === kind && claims.exp > seconds() ? claims : null
    },
  }
}

function signed(check: (token: string) => unknown, token: string): Claims | null {
  try {
    return Claims.safeParse(check(token)).data ?? null
  } catch (error) {
    if (error instanceof TokenError) return null
    throw error
  }
}
