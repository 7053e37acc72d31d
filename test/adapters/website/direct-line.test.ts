import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createLinks, type LinkPurpose } from '../../../adapters/links.ts'
import { createTokens, LIFETIME } from '../../../adapters/website/tokens.ts'
import type { WebsiteOptions } from '../../../adapters/website/website.ts'
import { call, openConversation, poll, postActivity, say } from './support/requests.ts'
import { SECRET, startWebsite, type WebsiteServer } from './support/server.ts'

const servers: WebsiteServer[] = []
const start = async (overrides?: Partial<WebsiteOptions>) => {
  const server = await startWebsite(overrides)
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const PROBLEM = 'application/problem+json'
const HOUR = 3_600_000

const tenThousand = { min: 10_000, max: 10_000, currency: 'EUR', per: 'year' }

describe('a conversation', () => {
  it('is opened with a token that the page asked for, and greets', async () => {
    const server = await start()
    const { body: ticket } = await call(server, 'POST', '/tokens/generate', { body: { user: { id: 'v1' } } })
    const opened = await call(server, 'POST', '/conversations', { token: ticket.token, body: {} })

    expect(ticket).toEqual({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 3600,
    })
    expect(opened).toMatchObject({ status: 201, body: { conversationId: ticket.conversationId } })
    expect((await poll(server, opened.body)).body).toMatchObject({
      activities: [{ id: `${ticket.conversationId}|0000001`, text: 'What can you spend?' }],
      watermark: '1',
    })
  })

  it('is the same one for the same token, and greets once', async () => {
    const server = await start()
    const { token, conversationId } = await openConversation(server)
    const again = await call(server, 'POST', '/conversations', { token })
    expect(again).toMatchObject({ status: 200, body: { conversationId } })
    expect(server.engine.transcript(conversationId)).toHaveLength(1)
  })

  it('greets although the process died between opening it and greeting', async () => {
    const server = await start()
    const { body: ticket } = await call(server, 'POST', '/tokens/generate')
    await server.engine.conversations.open({
      channel: 'website',
      channelKey: ticket.conversationId,
      playbook: { id: 'saas', version: 3 },
      language: 'en',
      source: null,
      reference: null,
      at: server.clock.now(),
    })
    await call(server, 'POST', '/conversations', { token: ticket.token })
    expect(server.engine.transcript(ticket.conversationId)).toHaveLength(1)
  })

  it('is opened with what the page knows of the visitor', async () => {
    const server = await start()
    const known = { product: 'crm', amount: { kind: 'money', value: tenThousand } }
    const linked = { team: '20-99', 'not an id': 'x' }
    await openConversation(server, { body: { engagement: 'ready', customer: 'existing', known, linked } })
    expect(server.engine.received.map(({ content }) => content)).toEqual([
      {
        kind: 'open',
        entry: { engagement: 'ready', customer: 'existing' },
        known: [
          { question: 'team', source: 'link', fact: { kind: 'choice', value: '20-99' } },
          { question: 'product', source: 'page', fact: { kind: 'choice', value: 'crm' } },
          { question: 'amount', source: 'page', fact: known.amount },
        ],
      },
    ])
  })

  it('is not opened with what cannot be known', async () => {
    const server = await start()
    const refused = await call(server, 'POST', '/conversations', { body: { engagement: 'boiling' } })
    expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining('engagement') } })
    // Held to what a reading of the same kind may be.
    const known = { amount: { kind: 'money', value: { ...tenThousand, currency: 'euros' } } }
    const strange = await call(server, 'POST', '/conversations', { body: { known } })
    expect(strange).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('body.known.amount') },
    })
  })

  it('is opened on the playbook, with the source and in the language that were asked for', async () => {
    const server = await start()
    const touch = { source: 'ads', campaign: 'spring', referrer: 'search.example' }
    const body = { locale: 'ru-RU', playbook: 'saas', ...touch, user: { id: 'v1' } }
    const { conversationId } = await openConversation(server, { body })
    expect(server.engine.known(conversationId).address).toEqual({
      channel: 'website',
      channelKey: conversationId,
      playbook: { id: 'saas', version: 3 },
      language: 'ru',
      ...touch,
      reference: expect.objectContaining({
        channelId: 'directline',
        user: expect.objectContaining({ id: 'v1' }),
      }),
      at: new Date('2026-11-21T10:00:00.000Z'),
    })
  })

  it('is opened on what the page asked for when it asked for the token', async () => {
    const server = await start()
    const touch = { source: 'ads', campaign: 'spring', referrer: 'search.example' }
    const body = { playbook: 'warsaw', ...touch }
    const { body: ticket } = await call(server, 'POST', '/tokens/generate', { body })
    await call(server, 'POST', '/conversations', { token: ticket.token, body: {} })
    expect(server.engine.known(ticket.conversationId).address).toMatchObject({
      playbook: { id: 'warsaw', version: 1 },
      ...touch,
      language: 'pl',
    })
  })

  it("takes the browser's language where none was stated", async () => {
    const server = await start()
    const headers = { 'accept-language': 'de, pl-PL;q=0.8, en;q=0.5' }
    const { conversationId } = await openConversation(server, { headers })
    expect(server.engine.known(conversationId).address.language).toBe('pl')
  })

  it.each(['/tokens/generate', '/conversations'])(
    'is refused by %s on a playbook that there is not',
    async (path) => {
      const server = await start()
      expect(await call(server, 'POST', path, { body: { playbook: 'sass' } })).toMatchObject({
        status: 400,
        type: PROBLEM,
        body: { detail: 'There is no playbook "sass".' },
      })
      expect(server.engine.size()).toBe(0)
    },
  )

  it('says where its stream is: at the public address, or else where the request came to', async () => {
    const open = await openConversation(await start({ publicUrl: 'https://chat.example.org/' }))
    expect(open.streamUrl).toMatch(
      /^wss:\/\/chat\.example\.org\/v3\/directline\/conversations\/[\w-]{36}\/stream\?/,
    )
    const server = await start()
    const { streamUrl } = await openConversation(server)
    expect(streamUrl.startsWith(server.domain.replace('http', 'ws'))).toBe(true)
  })
})

describe('coming back', () => {
  it('refreshes a token that is still valid', async () => {
    const server = await start()
    const first = await openConversation(server)
    server.clock.pass(HOUR / 2)
    const { status, body } = await call(server, 'POST', '/tokens/refresh', { token: first.token })
    server.clock.pass(HOUR / 2)
    expect(status).toBe(200)
    expect(await poll(server, first)).toMatchObject({ status: 403 })
    expect(await poll(server, { ...first, token: body.token })).toMatchObject({ status: 200 })
  })

  it('reconnects from the watermark on, with a new token and stream address', async () => {
    const server = await start()
    const { conversationId, token } = await openConversation(server)
    const { status, body } = await call(server, 'GET', `/conversations/${conversationId}?watermark=1`, {
      token,
    })
    expect({ status, conversationId: body.conversationId }).toEqual({ status: 200, conversationId })
    expect(body.streamUrl).toContain('/stream?watermark=1&t=')
  })

  it('resumes by its resume token long after the access token has expired, for thirty days', async () => {
    const server = await start()
    const { conversationId, resumeToken } = await openConversation(server)
    server.clock.pass(29 * 24 * HOUR)
    const resumed = await call(server, 'POST', '/tokens/resume', { body: { resumeToken } })
    expect(resumed).toMatchObject({ status: 200, body: { conversationId } })
    expect(await poll(server, resumed.body)).toMatchObject({ status: 200 })

    server.clock.pass(2 * 24 * HOUR)
    expect(await call(server, 'POST', '/tokens/resume', { body: { resumeToken } })).toMatchObject({
      status: 403,
    })
    const { body: rolled } = await call(server, 'POST', '/tokens/resume', { body: resumed.body })
    expect(rolled).toMatchObject({ conversationId })
  })

  it('finds nothing where the prospect was erased', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    const { conversationId, token, resumeToken } = ticket
    server.engine.erase(conversationId)
    expect(await say(server, ticket, 'Hello?')).toMatchObject({ status: 404, type: PROBLEM })
    expect(await poll(server, ticket)).toMatchObject({ status: 404 })
    expect(await call(server, 'GET', `/conversations/${conversationId}`, { token })).toMatchObject({
      status: 404,
    })
    expect(await call(server, 'POST', '/tokens/resume', { body: { resumeToken } })).toMatchObject({
      status: 404,
    })
  })
})

describe('the link of a mail', () => {
  /** Its token, for the conversation at an address. */
  const linkTo = (server: WebsiteServer, conversation: string, purpose: LinkPurpose = 'resume') =>
    createLinks({ secret: SECRET, clock: server.clock }).mint(purpose, server.engine.known(conversation).id)
  const follow = (server: WebsiteServer, linkToken: unknown) =>
    call(server, 'POST', '/tokens/link', { body: { linkToken } })

  it('opens the conversation that it is of, on any machine, again and again', async () => {
    const server = await start()
    const { conversationId } = await openConversation(server)
    const linkToken = linkTo(server, conversationId)
    for (const _visit of [1, 2]) {
      const { status, body } = await follow(server, linkToken)
      expect(status).toBe(200)
      expect(body.conversationId).toBe(conversationId)
      expect(await say(server, body, 'I am back')).toMatchObject({ status: 200 })
      expect((await poll(server, body)).body.activities.at(-2)).toMatchObject({ text: 'I am back' })
      expect(await call(server, 'POST', '/tokens/resume', { body })).toMatchObject({ status: 200 })
    }
  })

  it('opens nothing if it was tampered with, is for something else, or has expired', async () => {
    const server = await start({
      limits: { conversations: Number.POSITIVE_INFINITY, messages: 60, events: 60 },
    })
    const { conversationId, token, resumeToken } = await openConversation(server)
    const linkToken = linkTo(server, conversationId)
    const flipped = fc
      .tuple(fc.nat(linkToken.length - 1), fc.constantFrom(...'Aaz09-_.'))
      .map(([at, character]) => linkToken.slice(0, at) + character + linkToken.slice(at + 1))
    const others = fc.constantFrom(token, resumeToken, linkTo(server, conversationId, 'unsubscribe'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(flipped, others), async (bad) => {
        if (bad !== linkToken) expect(await follow(server, bad)).toMatchObject({ status: 403, type: PROBLEM })
      }),
      { numRuns: 60 },
    )
    expect(await follow(server, 7)).toMatchObject({ status: 400 })
    server.clock.pass(90 * 24 * HOUR)
    expect(await follow(server, linkToken)).toMatchObject({ status: 403 })
  })

  it('opens no conversation of another channel, nor of somebody who was erased', async () => {
    const server = await start()
    const { conversationId } = await openConversation(server)
    const linkToken = linkTo(server, conversationId)
    server.engine.known(conversationId).address.channel = 'telegram'
    expect(await follow(server, linkToken)).toMatchObject({ status: 404 })
    server.engine.known(conversationId).address.channel = 'website'
    server.engine.erase(conversationId)
    expect(await follow(server, linkToken)).toMatchObject({ status: 404 })
  })

  it('is not tried out by the hundred', async () => {
    const server = await start({ limits: { conversations: 2, messages: 1, events: 60 } })
    expect((await follow(server, 'a')).status).toBe(403)
    expect((await follow(server, 'b')).status).toBe(403)
    expect((await follow(server, 'c')).status).toBe(429)
  })
})

describe('a token', () => {
  const paths = (id: string): [string, string][] => [
    ['POST', `/conversations/${id}/activities`],
    ['GET', `/conversations/${id}/activities`],
    ['GET', `/conversations/${id}`],
    ['POST', `/conversations/${id}/upload`],
    ['POST', '/tokens/refresh'],
    ['POST', '/conversations'],
    ['GET', '/session/getsessionid'],
  ]

  it('that is missing, made up, of another kind, of another secret or expired opens nothing, and is never a 401', async () => {
    const server = await start()
    const { conversationId, resumeToken, streamUrl } = await openConversation(server)
    const bearer = { conversation: conversationId, user: 'mallory' }
    const foreign = createTokens({ secret: 'a secret of somebody else, 32 bytes', clock: server.clock })
    const past = { now: () => new Date(server.clock.now().getTime() - LIFETIME.access * 1000) }
    const bad = fc.oneof(
      fc.base64String({ minLength: 1 }),
      fc.constantFrom(
        resumeToken,
        new URL(streamUrl).searchParams.get('t') ?? '',
        foreign.mint('access', bearer),
        createTokens({ secret: SECRET, clock: past }).mint('access', bearer),
      ),
    )
    await fc.assert(
      fc.asyncProperty(bad, fc.constantFrom(...paths(conversationId)), async (token, [method, path]) => {
        expect(await call(server, method, path, { token })).toMatchObject({ status: 403, type: PROBLEM })
      }),
      { numRuns: 60 },
    )
    for (const [method, path] of paths(conversationId).filter(([, path]) => path !== '/conversations'))
      expect(await call(server, method, path)).toMatchObject({ status: 403 })
    expect(server.engine.received.filter(({ content }) => content.kind !== 'open')).toEqual([])
  })

  it('opens its own conversation and no other', async () => {
    const server = await start()
    const mine = await openConversation(server)
    const other = await openConversation(server)
    for (const [method, path] of paths(other.conversationId).slice(0, 4))
      expect(await call(server, method, path, { token: mine.token })).toMatchObject({ status: 403 })
    expect(server.engine.transcript(other.conversationId)).toHaveLength(1)
  })

  it('names the session of its conversation', async () => {
    const server = await start()
    const { token, conversationId } = await openConversation(server)
    expect(await call(server, 'GET', '/session/getsessionid', { token })).toMatchObject({
      status: 200,
      body: { sessionId: conversationId },
    })
  })

  it('of a conversation that was never opened finds nothing there', async () => {
    const server = await start()
    const { body: ticket } = await call(server, 'POST', '/tokens/generate')
    expect(await say(server, ticket, 'Hello?')).toMatchObject({ status: 404 })
    expect(await poll(server, ticket)).toMatchObject({ status: 404 })
  })
})

describe('a message', () => {
  it('is answered with its place in the transcript once it is committed', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    const first = await say(server, ticket, 'About 20k')
    const repeated = await say(server, ticket, 'Twice', 'same')
    expect(first).toMatchObject({ status: 200, body: { id: `${ticket.conversationId}|0000002` } })
    expect(await say(server, ticket, 'Twice', 'same')).toMatchObject({ status: 200, body: repeated.body })
    expect(server.engine.transcript(ticket.conversationId)).toHaveLength(5)
  })

  it('that could not be committed is to be sent again, and says nothing of our insides', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    server.engine.fail()
    const failed = await say(server, ticket, 'About 20k', 'a1')
    expect(failed).toMatchObject({ status: 503, type: PROBLEM })
    expect(failed.headers.get('retry-after')).toBe('1')
    expect(JSON.stringify(failed.body)).not.toMatch(/postgres|hunter2|at .*\.ts/)
    expect(server.logged).toHaveLength(1)

    server.engine.fail(false)
    expect(await say(server, ticket, 'About 20k', 'a1')).toMatchObject({ status: 200 })
    expect(server.engine.transcript(ticket.conversationId)).toHaveLength(3)
  })

  it.each([
    ['en-US', 'longer than 4096 characters'],
    ['pl', 'więcej niż 4096 znaków'],
    ['ru-RU', 'больше 4096 символов'],
  ])('that is too long is refused in words, in %s', async (locale, words) => {
    const server = await start()
    const ticket = await openConversation(server)
    const refused = await postActivity(server, ticket, { type: 'message', text: 'я'.repeat(4097), locale })
    expect(refused).toMatchObject({
      status: 400,
      type: PROBLEM,
      body: { detail: expect.stringContaining(words) },
    })
    expect(server.engine.transcript(ticket.conversationId)).toHaveLength(1)
  })

  it('with a file is refused kindly', async () => {
    const server = await start()
    const { conversationId, token } = await openConversation(server)
    const form = new FormData()
    form.append('file', new Blob(['x'.repeat(200_000)]), 'plan.pdf')
    const response = await fetch(`${server.domain}/conversations/${conversationId}/upload?userId=v1`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'pl' },
      body: form,
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('plików') })
  })

  it.each(['typing', 'event', 'conversationUpdate'])(
    'is not what an activity of type %s is: it leaves nothing',
    async (type) => {
      const server = await start()
      const ticket = await openConversation(server)
      const { length } = server.engine.received
      const answer = await postActivity(server, ticket, { type, name: 'webchat/join' })
      expect(answer).toMatchObject({
        status: 200,
        body: { id: expect.stringContaining(ticket.conversationId) },
      })
      expect(server.engine.received).toHaveLength(length)
    },
  )

  it.each([
    ['of another type', { type: 'invoke' }, 'Activities of type "invoke" are not taken here'],
    ['without a type', { text: 'Hi' }, 'activity.type'],
    ['whose text is not text', { type: 'message', text: 5 }, 'activity.text'],
    ['that is a list', [], 'activity: '],
    ['that is not JSON', '{"type":', 'The body is not valid JSON.'],
    ['that is missing', undefined, 'activity: '],
  ])('%s is refused by name', async (_which, body, detail) => {
    const server = await start()
    const ticket = await openConversation(server)
    expect(await postActivity(server, ticket, body)).toMatchObject({
      status: 400,
      type: PROBLEM,
      body: { status: 400, title: 'Bad Request', detail: expect.stringContaining(detail) },
    })
  })

  it('of more than 64 KB is refused before it is read', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    expect(await say(server, ticket, 'x'.repeat(65_536))).toMatchObject({
      status: 413,
      type: PROBLEM,
      body: { detail: 'The body is larger than 64 KB.' },
    })
  })
})

describe('reading', () => {
  it('begins behind the watermark and says where it ended', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    await say(server, ticket, 'About 20k')
    const { body } = await poll(server, ticket, '1')
    expect(body.activities.map(({ text }: { text: string }) => text)).toEqual([
      'About 20k',
      'What hurts most?',
    ])
    expect(body.watermark).toBe('3')
    expect((await poll(server, ticket, '3')).body).toEqual({ activities: [], watermark: '3' })
  })

  it('is told "nothing new" while the store does not answer: a client that polls would give up for good', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    server.engine.fail()
    expect(await poll(server, ticket, '1')).toMatchObject({
      status: 200,
      body: { activities: [], watermark: '1' },
    })
    expect(server.logged).toHaveLength(1)
  })

  it('refuses a watermark that is none', async () => {
    const server = await start()
    expect(await poll(server, await openConversation(server), 'new')).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('watermark') },
    })
  })
})

describe('the limits', () => {
  it('count the conversations of an address and the messages of a conversation', async () => {
    const server = await start({ limits: { conversations: 2, messages: 1, events: 1 } })
    const ticket = await openConversation(server)
    await openConversation(server)
    const third = await call(server, 'POST', '/conversations')
    expect(third).toMatchObject({ status: 429, type: PROBLEM })
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)

    expect(await say(server, ticket, 'One')).toMatchObject({ status: 200 })
    expect(await say(server, ticket, 'Two')).toMatchObject({ status: 429 })
    expect(server.engine.transcript(ticket.conversationId)).toHaveLength(3)
    expect(server.engine.size()).toBe(2)
  })

  it('count the tokens of an address', async () => {
    const server = await start({ limits: { conversations: 1, messages: 1, events: 1 } })
    expect(await call(server, 'POST', '/tokens/generate')).toMatchObject({ status: 200 })
    expect(await call(server, 'POST', '/tokens/generate')).toMatchObject({ status: 429 })
  })
})

describe('a page of another origin', () => {
  it('may send what the clients of Direct Line send, and read every answer', async () => {
    const server = await start()
    const path = `/conversations/${randomUUID()}/activities`
    const preflight = await call(server, 'OPTIONS', path, { headers: { origin: 'https://shop.example.org' } })
    expect(preflight.status).toBe(204)
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ')
    expect(allowed).toEqual(['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'])
    const refused = await call(server, 'GET', path)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    expect(refused.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

describe('the endpoints', () => {
  it.each([
    ['GET', '/conversations', 405],
    ['DELETE', '/tokens/refresh', 405],
    ['GET', `/conversations/${randomUUID()}/stream`, 426],
    ['GET', '/nowhere', 404],
    ['GET', '/conversations/%E0%A4%A', 400],
  ])('answer %s %s with a problem', async (method, path, status) => {
    const server = await start()
    expect(await call(server, method, path)).toMatchObject({ status, type: PROBLEM, body: { status } })
    expect(server.logged).toEqual([])
  })
})
