/** Invariant 8 at the door: whatever somebody brings but the conversation's own valid token, no endpoint opens. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createTokens, LIFETIME } from '../../../adapters/website/tokens.ts'
import { createMemoryMenu, type MemoryMenu } from './support/menu.ts'
import { call, openConversation, type Ticket } from './support/requests.ts'
import { SECRET, startWebsite, type WebsiteServer } from './support/server.ts'

const HOUR = 3_600_000
let server: WebsiteServer
let menu: MemoryMenu
let victim: Ticket
let stranger: Ticket

beforeAll(async () => {
  menu = createMemoryMenu()
  const everything = Number.POSITIVE_INFINITY
  server = await startWebsite({
    menu,
    limits: { conversations: everything, messages: everything, events: everything },
  })
  victim = await openConversation(server)
  stranger = await openConversation(server)
})
afterAll(() => server.close())

const routes: [method: string, path: string, body?: object][] = [
  ['GET', '/conversations/{id}'],
  ['GET', '/conversations/{id}/activities'],
  ['POST', '/conversations/{id}/activities', { type: 'message', text: 'It was not me' }],
  ['POST', '/conversations/{id}/upload'],
  ['GET', '/conversations/{id}/menu'],
  ['POST', '/conversations/{id}/end'],
  ['POST', '/conversations/{id}/erase'],
  ['POST', '/conversations/{id}/telegram'],
  ['POST', '/conversations/{id}/transcript', { email: 'mallory@example.com' }],
]

const streamOf = ({ streamUrl }: Ticket) => new URL(streamUrl).searchParams.get('t') ?? ''

/** A token that was the victim's an hour too long ago. */
function expired(): string {
  const past = { now: () => new Date(server.clock.now().getTime() - LIFETIME.access * 1000 - HOUR) }
  const tokens = createTokens({ secret: SECRET, clock: past })
  return tokens.mint('access', { conversation: victim.conversationId, user: 'dl_victim' })
}

/** One of our own secret's makings, but not of this server's. */
function foreign(): string {
  const tokens = createTokens({ secret: 'another secret of the tests, of 32 bytes', clock: server.clock })
  return tokens.mint('access', { conversation: victim.conversationId, user: 'dl_victim' })
}

/** The claims or the signature changed, in any one place; the last sign of a part may mean the same and is left. */
const tampered = (at: number, sign: string): string => {
  const { token } = victim
  const place = at % (token.length - 2)
  const isLast = token[place + 1] === '.' || place === token.length - 1
  const changed = token[place] === sign || isLast || token[place] === '.' ? `${sign}${token[place]}` : sign
  return token.slice(0, place) + changed + token.slice(place + 1)
}

/** The victim's own claims under the stranger's signature, and the other way round. */
const mixed = (part: number): string => {
  const [own, other] = [victim.token.split('.'), stranger.token.split('.')]
  return own.map((piece, index) => (index === part ? other[index] : piece)).join('.')
}

const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
const bad: fc.Arbitrary<() => string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(), sign).map(
      ([at, with_]) =>
        () =>
          tampered(at, with_),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(1, 2).map((part) => () => mixed(part)) },
  fc.constantFrom(
    () => stranger.token,
    () => victim.resumeToken,
    () => stranger.resumeToken,
    () => streamOf(victim),
    () => streamOf(stranger),
    expired,
    foreign,
    () => '',
    () => 'null',
    () => victim.conversationId,
  ),
)

test('no endpoint opens with a foreign, expired or tampered token, and nothing happens', async () => {
  const before = server.engine.transcript(victim.conversationId).length
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), bad, async ([method, path, body], make) => {
      const at = path.replace('{id}', victim.conversationId)
      const { status } = await call(server, method, at, { token: make(), ...(body && { body }) })
      expect(status).toBe(403)
    }),
    { numRuns: 400 },
  )
  expect(server.engine.transcript(victim.conversationId)).toHaveLength(before)
  expect(menu.wished).toEqual([])
})

test('nor does the stream, nor a way back, and a refresh gives nobody another’s conversation', async () => {
  await fc.assert(
    fc.asyncProperty(bad, async (make) => {
      const token = make()
      const resumed = await call(server, 'POST', '/tokens/resume', {
        body: { resumeToken: token === victim.resumeToken ? `${token}x` : token || '-' },
      })
      const isStrangers = token === stranger.resumeToken
      expect(resumed.status).toBe(isStrangers ? 200 : 403)
      if (isStrangers) expect(resumed.body.conversationId).toBe(stranger.conversationId)
      const refreshed = await call(server, 'POST', '/tokens/refresh', { token })
      expect(refreshed.status).toBe(token === stranger.token ? 200 : 403)
      if (token === stranger.token) expect(refreshed.body.conversationId).toBe(stranger.conversationId)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['access', () => victim.token],
  ['resume', () => victim.resumeToken],
  ['stranger’s stream', () => streamOf(stranger)],
  ['expired', expired],
  ['no', () => ''],
])('the WebSocket turns away one who brings the %s token', async (_what, make) => {
  const url = `${server.origin.replace('http', 'ws')}/v3/directline/conversations/${victim.conversationId}/stream?t=${make()}`
  const socket = new WebSocket(url)
  const refused = new Promise<number | undefined>((resolve, reject) => {
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode)
      response.destroy()
    })
    socket.once('open', () => reject(new Error('it opened')))
    socket.on('error', () => undefined)
  })
  expect(await refused).toBe(403)
})
