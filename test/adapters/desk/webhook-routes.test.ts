import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let manager: Caller

beforeAll(async () => {
  world = createWorld()
  running = await serveDesk(world)
  const { email } = await world.addUser({ role: 'manager' })
  manager = await logIn(running.origin, email)
})
afterAll(() => running.close())
beforeEach(() => world.noWebhooks())

const wanted = { url: 'https://crm.example/in?token=t0ken', events: ['handoff.created', 'handoff.created'] }

describe('a webhook', () => {
  it('is shown with its secret once, and without it from then on', async () => {
    const { status, body } = await manager.post('/webhooks', wanted)
    expect(status).toBe(201)
    expect(body.secret).toMatch(/^whsec_/)
    const { body: listed } = await manager.get('/webhooks')
    expect(listed.items).toEqual([body.webhook])
    expect(body.webhook).toMatchObject({ url: wanted.url, events: ['handoff.created'], active: true })
    expect(JSON.stringify(listed)).not.toContain('whsec_')
  })

  it('is noted in the audit log without its address, which may hold a token', async () => {
    await manager.post('/webhooks', wanted)
    expect(world.entries.at(-1)).toMatchObject({
      action: 'webhook.added',
      details: { events: ['handoff.created'] },
    })
    expect(JSON.stringify(world.entries)).not.toContain('t0ken')
  })

  it.each([
    ['without encryption', 'http://crm.example/in', /must begin with https/],
    ['with a password', 'https://me:secret@crm.example/in', /must not have a name or password/],
    ['of no kind that we know', 'ftp://crm.example/in', /must be an https address/],
  ])('%s is refused, with the reason', async (_what, url, reason) => {
    const { status, body } = await manager.post('/webhooks', { ...wanted, url })
    expect(status).toBe(400)
    expect(body.detail).toMatch(reason)
  })

  it('of a host of one’s own net may go without encryption', async () => {
    expect((await manager.post('/webhooks', { ...wanted, url: 'http://crm.internal/in' })).status).toBe(201)
  })

  it('gets another secret, and the time for which the one before it holds', async () => {
    const { id } = world.aWebhook()
    const { body } = await manager.post(`/webhooks/${id}/rotate`)
    expect(body.secret).toBe(`whsec_${id}.2`)
    const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString()
    expect(body.webhook).toMatchObject({ previousSecretUntil: until })
  })

  it('that was given up goes on when it is made active', async () => {
    const at = world.clock.now()
    const { id } = world.aWebhook({ active: false, failingSince: at, disabledAt: at })
    expect((await manager.post(`/webhooks/${id}/test`)).status).toBe(409)
    const { body } = await manager.call('PATCH', `/webhooks/${id}`, { active: true })
    expect(body).toMatchObject({ active: true, failingSince: null, disabledAt: null })
  })

  it('is one of twenty at most', async () => {
    for (let n = 0; n < 20; n += 1) world.aWebhook()
    expect((await manager.post('/webhooks', wanted)).status).toBe(409)
  })
})

describe('what was told it', () => {
  it('is listed page by page, newest first', async () => {
    const { id } = world.aWebhook()
    const told = [1, 2, 3].map(() => world.aDelivery(id).id)
    const { body: first } = await manager.get(`/webhooks/${id}/deliveries?limit=2`)
    const { body: second } = await manager.get(`/webhooks/${id}/deliveries?cursor=${String(first.cursor)}`)
    const ids = [first.items, second.items]
      .flatMap((items) => items as { id: string }[])
      .map((each) => each.id)
    expect(ids).toEqual(told.reverse())
    expect(second.cursor).toBeNull()
  })

  it('can be sent again, unless it waits already', async () => {
    const { id } = world.aWebhook()
    const delivery = world.aDelivery(id, { status: 'failed', responseStatus: 500, sentAt: null })
    const again = () => manager.post(`/webhooks/${id}/deliveries/${delivery.id}/resend`)
    expect(await again()).toMatchObject({
      status: 202,
      body: { status: 'waiting', messageId: delivery.messageId },
    })
    expect((await again()).status).toBe(409)
  })

  it('of another webhook is not found', async () => {
    const delivery = world.aDelivery(world.aWebhook().id)
    const { status } = await manager.post(`/webhooks/${world.aWebhook().id}/deliveries/${delivery.id}/resend`)
    expect(status).toBe(404)
  })
})
