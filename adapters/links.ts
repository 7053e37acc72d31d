/**
 * The links in our mails. Each names a conversation and what it is for, and nothing of the person; signed, so that nobody
 * can make one, with a key of their own, so that none can pass for a chat's token.
 */
import { hkdfSync } from 'node:crypto'
import { createSigner, createVerifier, TokenError } from 'fast-jwt'
import { z } from 'zod'
import type { Clock } from '../src/engine/ports.ts'

/** `resume` goes on with the dialogue; `unsubscribe` stops all messages, and must work for as long as the mail is kept. */
const LinkPurpose = z.enum(['resume', 'unsubscribe'])
export type LinkPurpose = z.infer<typeof LinkPurpose>

/** Seconds. */
export const RESUME_LIFETIME = 90 * 86_400

const Claims = z.object({
  purpose: LinkPurpose,
  conversation: z.uuid(),
  /** Seconds since 1970; absent: for ever. */
  exp: z.int().optional(),
})
type Claims = z.infer<typeof Claims>

/** `expired` is one of ours all the same, and so may say whose it was. */
export type LinkResult = { status: 'valid' | 'expired'; conversation: string } | { status: 'invalid' }

export interface Links {
  mint(purpose: LinkPurpose, conversation: string): string
  verify(purpose: LinkPurpose, token: string): LinkResult
}

const INVALID: LinkResult = { status: 'invalid' }

/** A token of ours has some 250 characters. */
const MAX_LENGTH = 1000

export function createLinks({ secret, clock }: { secret: string; clock: Clock }): Links {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bantam links', 32))
  const signer = createSigner({ key, algorithm: 'HS256', noTimestamp: true })
  // Expiry is checked below, by the injected clock.
  const check = createVerifier({ key, algorithms: ['HS256'], ignoreExpiration: true, cache: false })
  const sign = ({ purpose, conversation, exp }: Claims) => signer({ purpose, conversation, exp })
  const seconds = () => Math.floor(clock.now().getTime() / 1000)

  return {
    mint: (purpose, conversation) =>
      sign({
        purpose,
        conversation,
        exp: purpose === 'resume' ? seconds() + RESUME_LIFETIME : undefined,
      }),
    verify(purpose, token) {
      const claims = token.length > MAX_LENGTH ? null : signed(check, token)
      // One spelling only: Base64 has some letters whose last bits count for nothing.
      if (claims?.purpose !== purpose || sign(claims) !== token) return INVALID
      const hasExpired = claims.exp !== undefined && claims.exp <= seconds()
      return { status: hasExpired ? 'expired' : 'valid', conversation: claims.conversation }
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
