import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createSigner } from 'fast-jwt'
import { describe, expect, it } from 'vitest'
import { type Bearer, createTokens, LIFETIME, type TokenKind } from '../../../adapters/website/tokens.ts'
import { createClock, SECRET } from './support/server.ts'

const KINDS: TokenKind[] = ['access', 'stream', 'resume']
const kind = fc.constantFrom(...KINDS)
const bearer: fc.Arbitrary<Bearer> = fc.record(
  {
    conversation: fc.uuid(),
    user: fc.string({ minLength: 1, maxLength: 128 }),
    playbook: fc.string({ minLength: 1 }),
    source: fc.string({ minLength: 1 }),
    campaign: fc.string({ minLength: 1 }),
    referrer: fc.string({ minLength: 1 }),
  },
  { requiredKeys: ['conversation', 'user'] },
)

const setUp = (secret = SECRET) => {
  const clock = createClock()
  return { clock, tokens: createTokens({ secret, clock }) }
}

describe('a token', () => {
  it('tells for whom it was minted, every time that it is asked', () => {
    const { tokens } = setUp()
    fc.assert(
      fc.property(kind, bearer, (kind, bearer) => {
        const token = tokens.mint(kind, bearer)
        for (const claims of [tokens.verify(kind, token), tokens.verify(kind, token)])
          expect(claims).toMatchObject({ kind, ...bearer })
      }),
    )
  })

  it('opens nothing of another kind', () => {
    const { tokens } = setUp()
    fc.assert(
      fc.property(kind, kind, bearer, (minted, asked, bearer) => {
        fc.pre(minted !== asked)
        expect(tokens.verify(asked, tokens.mint(minted, bearer))).toBeNull()
      }),
    )
  })

  it('opens nothing once its time is over, though it was known before', () => {
    fc.assert(
      fc.property(kind, bearer, fc.integer({ min: 0, max: 10_000_000 }), (kind, bearer, later) => {
        const { tokens, clock } = setUp()
        const token = tokens.mint(kind, bearer)
        clock.pass((LIFETIME[kind] - 1) * 1000)
        expect(tokens.verify(kind, token)).not.toBeNull()
        clock.pass((1 + later) * 1000)
        expect(tokens.verify(kind, token)).toBeNull()
      }),
    )
  })

  it('opens nothing after any of its characters was changed', () => {
    const { tokens } = setUp()
    fc.assert(
      fc.property(kind, bearer, fc.nat(), fc.nat(63), (kind, bearer, place, by) => {
        const token = tokens.mint(kind, bearer)
        const at = place % token.length
        const forged = token.slice(0, at) + BASE64[by] + token.slice(at + 1)
        fc.pre(forged !== token && !sameBytes(forged, token))
        expect(tokens.verify(kind, forged)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('opens nothing where another secret is used', () => {
    const { tokens } = setUp()
    const { tokens: foreign } = setUp('another secret of the tests, of 32 bytes')
    fc.assert(
      fc.property(kind, bearer, (kind, bearer) => {
        expect(tokens.verify(kind, foreign.mint(kind, bearer))).toBeNull()
      }),
    )
  })

  it('opens nothing with a payload of its own making, unsigned or signed in another way', () => {
    const { tokens } = setUp()
    const claims = { kind: 'access', conversation: randomUUID(), user: 'mallory', exp: 4_000_000_000 }
    const unsigned = createSigner({ algorithm: 'none' })(claims)
    const otherAlgorithm = createSigner({ algorithm: 'HS512', key: SECRET })(claims)
    const otherClaims = createSigner({ algorithm: 'HS256', key: SECRET })({ ...claims, conversation: 'any' })
    for (const token of [unsigned, otherAlgorithm, otherClaims])
      expect(tokens.verify('access', token)).toBeNull()
  })

  it('is nothing that somebody typed', () => {
    const { tokens } = setUp()
    fc.assert(
      fc.property(kind, fc.string(), (kind, text) => {
        expect(tokens.verify(kind, text)).toBeNull()
      }),
    )
  })
})

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The last character of a part may carry bits that are not used: another spelling of the same token. */
const sameBytes = (a: string, b: string): boolean => bytesOf(a) === bytesOf(b)

const bytesOf = (token: string): string =>
  token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.')
