import fc from 'fast-check'
import { createSigner } from 'fast-jwt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIdentify, LONGEST_LIFE } from '../../../adapters/website/identity.ts'
import { call, openConversation } from './support/requests.ts'
import { createClock, SECRET, startWebsite, type WebsiteServer } from './support/server.ts'

const KEY = 'what the shop and the chat share, 32 bytes'

const clock = createClock()
const identify = createIdentify({ secret: KEY, clock })
const inAnHour = () => Math.floor(clock.now().getTime() / 1000) + 3600
const anna = { aud: 'bantam', sub: '4711', name: 'Anna Nowak', email: 'anna@firm.example' }

type Claims = Record<string, unknown>
const sign = (claims: Claims = {}, key = KEY, algorithm: 'HS256' | 'HS384' = 'HS256'): string =>
  createSigner({ key, algorithm, noTimestamp: true })({ ...anna, exp: inAnHour(), ...claims })

describe('a customer', () => {
  it('is who the token of the page’s server says', () => {
    expect(identify(sign())).toEqual({
      status: 'known',
      customer: { sub: '4711', name: 'Anna Nowak', email: 'anna@firm.example' },
    })
  })

  it.each([
    ['signed by somebody else', sign({}, 'another secret, of thirty-two bytes'), 'not signed'],
    ['signed with the secret of our own tokens', sign({}, SECRET), 'not signed'],
    ['signed by another algorithm', sign({}, KEY, 'HS384'), 'not signed'],
    [
      'signed by nobody',
      `${btoa('{"alg":"none"}').replaceAll('=', '')}.${sign().split('.')[1]}.`,
      'not signed',
    ],
    ['expired', sign({ exp: inAnHour() - 3600 }), 'has expired'],
    ['that lives too long', sign({ exp: inAnHour() + LONGEST_LIFE }), 'more than a day'],
    ['that never expires', sign({ exp: undefined }), '"exp"'],
    ['made for something else', sign({ aud: 'shop' }), '"aud"'],
    ['without a customer', sign({ sub: '' }), '"sub"'],
  ])('is nobody by a token %s', (_what, token, detail) => {
    expect(identify(token)).toEqual({ status: 'refused', detail: expect.stringContaining(detail) })
  })

  it('is nobody by a token of which one character is another', () => {
    const token = sign()
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'Aa0_-.Bz9'), (at, character) => {
        fc.pre(token[at] !== character)
        const changed = token.slice(0, at) + character + token.slice(at + 1)
        expect(identify(changed).status).toBe('refused')
      }),
    )
  })

  it('is nobody by whatever else a page may say', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(identify(text).status).toBe('refused')
      }),
    )
  })

  it('is nobody where the server shares no secret with anybody', () => {
    expect(createIdentify({ secret: null, clock })(sign())).toMatchObject({
      detail: expect.stringContaining('BANTAM_IDENTITY_SECRET is not set'),
    })
  })
})

describe('POST /conversations/{id}/identity', () => {
  let server: WebsiteServer

  beforeAll(async () => {
    server = await startWebsite({ identitySecret: KEY })
  })

  afterAll(() => server.close())

  const tell = (path: string, token: string, identity: string) =>
    call(server, 'POST', `/conversations/${path}/identity`, { token, body: { identity } })

  it('tells the conversation once who they are, and never by a token that is not good', async () => {
    const { conversationId, token } = await openConversation(server)
    const heard = () => server.engine.received.filter(({ content }) => content.kind === 'contact')
    expect(await tell(conversationId, token, sign({ sub: '1' }, SECRET))).toMatchObject({ status: 422 })
    expect(heard()).toEqual([])
    expect(await tell(conversationId, token, sign())).toMatchObject({ status: 200 })
    expect(await tell(conversationId, token, sign({ exp: inAnHour() + 60 }))).toMatchObject({ status: 200 })
    expect(new Set(heard().map(({ externalId }) => externalId)).size).toBe(1)
    expect(heard()[0]?.content).toEqual({
      kind: 'contact',
      text: 'Signed in on this site, verified: Anna Nowak, anna@firm.example',
      contact: { name: 'Anna Nowak', email: 'anna@firm.example' },
      vouched: true,
    })
  })

  it('is for the holder of that conversation’s token', async () => {
    const [mine, other] = [await openConversation(server), await openConversation(server)]
    expect(await tell(other.conversationId, mine.token, sign())).toMatchObject({ status: 403 })
  })
})
