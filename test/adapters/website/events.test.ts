/** `POST /events` on a real server, in front of an engine in memory. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createTokens } from '../../../adapters/website/tokens.ts'
import { MAX_BEHAVIOURS } from '../../../src/engine/behaviour-port.ts'
import { openConversation, type Ticket } from './support/requests.ts'
import { SECRET, startWebsite, type WebsiteServer } from './support/server.ts'

const servers: WebsiteServer[] = []
const unlimited = { conversations: Infinity, messages: Infinity, events: Infinity }

async function start(limits = unlimited): Promise<WebsiteServer> {
  const server = await startWebsite({ limits })
  servers.push(server)
  return server
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

interface Told {
  id: string
  kind: string
  name: string
  at?: string
}

const aPage = (overrides: Partial<Told> = {}): Told => ({
  id: randomUUID(),
  kind: 'page',
  name: '/pricing',
  ...overrides,
})

async function post(server: WebsiteServer, token: string | null, body: unknown) {
  const response = await fetch(`${server.origin}/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const tell = (server: WebsiteServer, { token }: Ticket, ...events: Told[]) => post(server, token, { events })

const kept = (server: WebsiteServer, { conversationId }: Ticket) =>
  server.engine.behaviours.of(server.engine.known(conversationId).id)

const namesOf = async (server: WebsiteServer, ticket: Ticket) =>
  (await kept(server, ticket)).map(({ name }) => name)

describe('what a page tells', () => {
  it('is kept with the conversation of its token, and no other', async () => {
    const server = await start()
    const [own, foreign] = [await openConversation(server), await openConversation(server)]
    const at = '2026-11-21T09:59:00.000Z'
    const events = [
      aPage({ id: 'a', at }),
      aPage({ id: 'b', kind: 'click', name: 'Book a demo', at }),
      aPage({ id: 'c', kind: 'custom', name: 'trial started', at }),
    ]
    expect(await tell(server, own, ...events)).toMatchObject({ status: 200, body: { recorded: 3 } })
    expect(await kept(server, own)).toEqual(events.map((event) => ({ ...event, evidence: null })))
    expect(await kept(server, foreign)).toEqual([])
  })

  it('counts once, in whatever order and however often it comes', async () => {
    const server = await start()
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => aPage({ id, name: `/${id}` }))
    const order = fc.array(fc.subarray(events, { minLength: 1 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(order, async (batches) => {
        const ticket = await openConversation(server)
        for (const batch of [...batches, events.toReversed()]) await tell(server, ticket, ...batch)
        expect((await namesOf(server, ticket)).toSorted()).toEqual(['/a', '/b', '/c', '/d', '/e'])
      }),
      { numRuns: 20 },
    )
  })

  it('has neither query nor fragment, and nothing that tells who somebody is', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    await tell(
      server,
      ticket,
      aPage({ name: '/pricing?email=anna@firm.example#plans' }),
      aPage({ name: '/account/anna@firm.example/orders/20261187' }),
      aPage({ kind: 'custom', name: 'signed up anna@firm.example' }),
    )
    expect(await namesOf(server, ticket)).toEqual(['/pricing', '/account/*/orders/*', 'signed up *'])
  })

  it('happened now where its clock cannot be right', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    const now = '2026-11-21T10:00:00.000Z'
    const told = [
      '2026-11-21T10:00:01Z',
      '2026-11-20T09:59:59Z',
      '2026-11-20T10:00:00Z',
      '2026-11-21T10:30:00+01:00',
    ]
    await tell(server, ticket, ...told.map((at) => aPage({ at })), aPage())
    const instants = (await kept(server, ticket)).map(({ at }) => at)
    expect(instants).toEqual([now, now, '2026-11-20T10:00:00.000Z', '2026-11-21T09:30:00.000Z', now])
  })

  it('may come as a beacon, which has no headers', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    const response = await fetch(`${server.origin}/events`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify({ token: ticket.token, events: [aPage()] }),
    })
    expect(response.status).toBe(200)
    expect(await namesOf(server, ticket)).toEqual(['/pricing'])
  })
})

describe('a page of another origin', () => {
  it('may tell, and is asked before', async () => {
    const server = await start()
    const preflight = await fetch(`${server.origin}/events`, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
    const { headers } = await tell(server, await openConversation(server), aPage())
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('nothing is kept', () => {
  it('for a token that is missing, foreign, expired, changed or of another kind', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    const claims = { conversation: ticket.conversationId, user: 'dl_1' }
    const foreign = createTokens({ secret: 'another secret, of 32 bytes or more', clock: server.clock })
    const own = createTokens({ secret: SECRET, clock: server.clock })
    const bad = [
      null,
      foreign.mint('access', claims),
      own.mint('stream', claims),
      own.mint('resume', claims),
      `${ticket.token.slice(0, -2)}xx`,
    ]
    for (const token of bad) {
      expect(await post(server, token, { events: [aPage()] })).toMatchObject({ status: 403 })
      expect(await post(server, null, { token: token ?? '', events: [aPage()] })).toMatchObject({
        status: 403,
      })
    }
    expect(await post(server, 'bad', { token: ticket.token, events: [aPage()] })).toMatchObject({
      status: 403,
    })
    server.clock.pass(3_601_000)
    const expired = await tell(server, ticket, aPage())
    expect(expired).toMatchObject({ status: 403, body: { status: 403, title: 'Forbidden' } })
    expect(expired.headers.get('content-type')).toBe('application/problem+json')
    expect(await kept(server, ticket)).toEqual([])
  })

  it.each([
    ['no body', '', 'body'],
    ['no JSON', '{', 'not valid JSON'],
    ['no events', {}, 'body.events'],
    ['more events than go at once', { events: Array.from({ length: 51 }, () => aPage()) }, 'body.events'],
    ['what only we can notice', { events: [aPage({ kind: 'request' })] }, 'body.events.0.kind'],
    ['an id that could be one of ours', { events: [aPage({ id: 'request:1' })] }, 'body.events.0.id'],
    ['no name', { events: [aPage({ name: ' ' })] }, 'body.events.0.name'],
    ['no instant', { events: [aPage({ at: 'yesterday' })] }, 'body.events.0.at'],
  ])('of %s, and the place is named', async (_what, body, place) => {
    const server = await start()
    const ticket = await openConversation(server)
    const answer = await post(server, ticket.token, body)
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(place) } })
    expect(await kept(server, ticket)).toEqual([])
  })

  it('in a conversation that is no more', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    server.engine.erase(ticket.conversationId)
    expect(await tell(server, ticket, aPage())).toMatchObject({ status: 404 })
  })

  it('beyond what a conversation has room for', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    for (let n = 0; n < MAX_BEHAVIOURS / 50; n++)
      await tell(server, ticket, ...Array.from({ length: 50 }, () => aPage()))
    const answer = await tell(server, ticket, aPage())
    expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('2000 events') } })
  })

  it('for whoever tells too often, and they learn when to come again', async () => {
    const server = await start({ ...unlimited, events: 1 })
    const ticket = await openConversation(server)
    await tell(server, ticket, aPage())
    const answer = await tell(server, ticket, aPage())
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await kept(server, ticket)).toHaveLength(1)
  })

  it('where the store cannot be reached, and it is said without its secrets', async () => {
    const server = await start()
    const ticket = await openConversation(server)
    server.engine.fail()
    const other = await startWebsite({ conversations: server.engine.conversations })
    servers.push(other)
    const answer = await post(other, ticket.token, { events: [aPage()] })
    expect(answer.status).toBe(503)
    expect(JSON.stringify(answer.body)).not.toContain('hunter2')
  })

  it('by any other method than POST', async () => {
    const server = await start()
    const response = await fetch(`${server.origin}/events`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})
