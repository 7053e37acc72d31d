import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinks, type LinkPurpose, RESUME_LIFETIME } from '../../adapters/links.ts'
import { createTokens } from '../../adapters/website/tokens.ts'
import { createTime } from '../support/time.ts'

const SECRET = 'a secret of the tests, of 32 bytes or more'
const conversation = '018f2f6e-6c9a-7b3c-9d2e-1f0a5b6c7d8e'

const setUp = (secret = SECRET) => {
  const time = createTime()
  return { time, links: createLinks({ secret, clock: time.clock }) }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.='

describe('the links in mails', () => {
  test('say which conversation they are of, in letters that an address may hold', () => {
    const { links } = setUp()
    const token = links.mint('resume', conversation)
    expect(links.verify('resume', token)).toEqual({ status: 'valid', conversation })
    expect(token).toMatch(/^[\w.-]+$/)
  })

  test('hold nothing but the conversation, the purpose and the expiry', () => {
    const { links } = setUp()
    const [, body = ''] = links.mint('resume', conversation).split('.')
    expect(Object.keys(JSON.parse(Buffer.from(body, 'base64url').toString())).sort()).toEqual([
      'conversation',
      'exp',
      'purpose',
    ])
  })

  test('go on with the dialogue for 90 days, and unsubscribe for ever', () => {
    const { links, time } = setUp()
    const resume = links.mint('resume', conversation)
    const unsubscribe = links.mint('unsubscribe', conversation)
    time.pass((RESUME_LIFETIME - 1) * 1000)
    expect(links.verify('resume', resume).status).toBe('valid')
    time.pass(1000)
    expect(links.verify('resume', resume)).toEqual({ status: 'expired', conversation })
    time.pass(20 * 365 * 86_400_000)
    expect(links.verify('unsubscribe', unsubscribe)).toEqual({ status: 'valid', conversation })
  })

  test('serve one purpose only', () => {
    const { links } = setUp()
    const purposes: LinkPurpose[] = ['resume', 'unsubscribe']
    for (const purpose of purposes)
      for (const other of purposes)
        expect(links.verify(other, links.mint(purpose, conversation)).status).toBe(
          other === purpose ? 'valid' : 'invalid',
        )
  })

  test('are refused with any character changed, left out or added', () => {
    const { links } = setUp()
    const token = links.mint('unsubscribe', conversation)
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom(...ALPHABET),
        fc.constantFrom('change', 'drop', 'add'),
        (at, character, way) => {
          const rest = token.slice(way === 'add' ? at : at + 1)
          const changed = token.slice(0, at) + (way === 'drop' ? '' : character) + rest
          if (changed !== token) expect(links.verify('unsubscribe', changed).status).toBe('invalid')
        },
      ),
      { numRuns: 3000 },
    )
    // The last character has bits that count for nothing in Base64: each of its other spellings is refused, too.
    for (const last of ALPHABET)
      if (!token.endsWith(last))
        expect(links.verify('unsubscribe', token.slice(0, -1) + last).status).toBe('invalid')
  })

  test('are of one server, and no chat token opens them, nor they a chat', () => {
    const { links, time } = setUp()
    const tokens = createTokens({ secret: SECRET, clock: time.clock })
    const elsewhere = setUp('another secret of the tests, of 32 bytes')
    const token = links.mint('resume', conversation)
    expect(elsewhere.links.verify('resume', token).status).toBe('invalid')
    expect(tokens.verify('resume', token)).toBeNull()
    const chat = tokens.mint('resume', { conversation: randomUUID(), user: 'anna' })
    expect(links.verify('resume', chat).status).toBe('invalid')
    expect(links.verify('resume', 'x'.repeat(100_000)).status).toBe('invalid')
  })
})
