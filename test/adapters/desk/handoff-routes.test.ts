import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HandoffBody, HandoffPage } from '../../../adapters/desk/bodies.ts'
import { minutesBefore } from './support/builders.ts'
import { type Caller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let anna: Awaited<ReturnType<World['addUser']>>
let boris: Awaited<ReturnType<World['addUser']>>
let asAnna: Caller

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world)
  anna = await world.addUser({ name: 'Anna Kowalska' })
  boris = await world.addUser({ name: 'Boris Ivanov' })
  asAnna = await logIn(running.origin, anna.email)
})
afterEach(() => running.close())

const listed = async (caller: Caller, query = '') => {
  const { status, body } = await caller.get(`/handoffs${query}`)
  expect(status).toBe(200)
  const page = HandoffPage.parse(body)
  // Nothing leaves that the description does not name.
  expect(body).toEqual(page)
  return page
}
const names = (page: { items: { name: string | null }[] }) => page.items.map(({ name }) => name)

describe('the queues', () => {
  it('count what waits and what is held', async () => {
    world.addLead({ handoff: { queue: 'crm' } })
    world.addLead({ handoff: { queue: 'helpdesk' } })
    world.addLead({ handoff: { queue: 'crm' }, holder: boris })
    const { status, body } = await asAnna.get('/queues')
    expect(status).toBe(200)
    expect(body).toEqual({
      queues: [
        { queue: 'crm', waiting: 1, claimed: 1 },
        { queue: 'helpdesk', waiting: 1, claimed: 0 },
      ],
    })
  })
})

describe('the list of hand-offs', () => {
  it('has the waiting ones, best first, then longest waiting', async () => {
    world.addLead({ handoff: { name: 'low', score: 40 } })
    world.addLead({ handoff: { name: 'later', score: 80, waitingSince: minutesBefore(1) } })
    world.addLead({ handoff: { name: 'earlier', score: 80, waitingSince: minutesBefore(5) } })
    world.addLead({ handoff: { name: 'held' }, holder: boris })
    world.addLead({ handoff: { name: 'withdrawn', status: 'withdrawn' } })
    expect(names(await listed(asAnna))).toEqual(['earlier', 'later', 'low'])
  })

  it('shows one queue when asked', async () => {
    world.addLead({ handoff: { name: 'one', queue: 'crm' } })
    world.addLead({ handoff: { name: 'two', queue: 'help desk' } })
    expect(names(await listed(asAnna, '?queue=help%20desk'))).toEqual(['two'])
  })

  it('comes in pages, each asked for by the cursor of the one before', async () => {
    for (const score of [10, 20, 30, 40, 50]) world.addLead({ handoff: { name: `${score}`, score } })
    const first = await listed(asAnna, '?limit=2')
    const second = await listed(asAnna, `?limit=2&cursor=${first.cursor}`)
    const third = await listed(asAnna, `?limit=2&cursor=${second.cursor}`)
    expect([names(first), names(second), names(third)]).toEqual([['50', '40'], ['30', '20'], ['10']])
    expect(third.cursor).toBeNull()
  })

  it('with a cursor that no page returned is refused, with what to do', async () => {
    const answer = await asAnna.get('/handoffs?cursor=soon')
    expect(answer.status).toBe(400)
    expect(answer.body.detail).toContain('leave it out')
  })

  it('of a rep’s own has what they hold, accepted or not', async () => {
    world.addLead({ handoff: { name: 'mine', score: 60 }, holder: anna })
    world.addLead({ handoff: { name: 'accepted', status: 'accepted', score: 50 }, holder: anna })
    world.addLead({ handoff: { name: 'rejected', status: 'rejected' }, holder: anna })
    world.addLead({ handoff: { name: 'his' }, holder: boris })
    world.addLead({ handoff: { name: 'waiting' } })
    expect(names(await listed(asAnna, '?mine=true'))).toEqual(['mine', 'accepted'])
    expect(names(await listed(asAnna, '?mine=true&status=rejected'))).toEqual(['rejected'])
  })

  it('shows a rep no other rep’s', async () => {
    world.addLead({ handoff: { name: 'mine' }, holder: anna })
    world.addLead({ handoff: { name: 'his' }, holder: boris })
    expect(names(await listed(asAnna, '?status=claimed,accepted'))).toEqual(['mine'])
    const { status, body } = await asAnna.get('/handoffs?status=waiting,claimed')
    expect(status).toBe(400)
    expect(body.detail).toMatch(/two lists/)
  })

  it('shows a manager everybody’s', async () => {
    const asManager = await logIn(running.origin, (await world.addUser({ role: 'manager' })).email)
    world.addLead({ handoff: { name: 'hers', score: 3 }, holder: anna })
    world.addLead({ handoff: { name: 'his', score: 2 }, holder: boris })
    world.addLead({ handoff: { name: 'waiting', score: 1 } })
    expect(names(await listed(asManager, '?status=waiting,claimed'))).toEqual(['hers', 'his', 'waiting'])
    expect(names(await listed(asManager, '?mine=true'))).toEqual([])
  })

  it.each([
    ['status=sleeping', 'status.0'],
    ['limit=0', 'limit'],
    ['limit=1000', 'limit'],
    ['limit=ten', 'limit'],
    ['mine=perhaps', 'mine'],
    ['queue=', 'queue'],
    ['queue=a&queue=b', 'queue'],
  ])('names what is wrong with ?%s', async (query, field) => {
    const { status, body } = await asAnna.get(`/handoffs?${query}`)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field }])
  })
})

describe('a claim', () => {
  it('makes the hand-off the caller’s', async () => {
    const lead = world.addLead()
    const { status, body } = await asAnna.post(`/handoffs/${lead.handoff.id}/claim`)
    expect(status).toBe(200)
    expect(body).toEqual(HandoffBody.parse(body))
    expect(body).toMatchObject({ status: 'claimed', rep: { id: anna.id, name: 'Anna Kowalska' } })
  })

  it('tells the loser who has it', async () => {
    const lead = world.addLead()
    const asBoris = await logIn(running.origin, boris.email)
    const claims = await Promise.all(
      [asAnna, asBoris].map((caller) => caller.post(`/handoffs/${lead.handoff.id}/claim`)),
    )
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = world.find(lead.id)?.handoff.rep
    expect(claims.find(({ status }) => status === 409)?.body.holder).toBe(winner?.name)
  })

  it('made twice is one claim', async () => {
    const lead = world.addLead()
    await asAnna.post(`/handoffs/${lead.handoff.id}/claim`)
    expect((await asAnna.post(`/handoffs/${lead.handoff.id}/claim`)).status).toBe(200)
  })

  it('says that one waits no more', async () => {
    const lead = world.addLead({ handoff: { status: 'withdrawn' } })
    const { status, body } = await asAnna.post(`/handoffs/${lead.handoff.id}/claim`)
    expect(status).toBe(409)
    expect(body.holder).toBeNull()
  })
})

describe('the holder', () => {
  it('puts it back into its queue', async () => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await asAnna.post(`/handoffs/${lead.handoff.id}/release`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'waiting', rep: null })
  })

  it('accepts it', async () => {
    const lead = world.addLead({ holder: anna })
    const { body } = await asAnna.post(`/handoffs/${lead.handoff.id}/accept`)
    expect(body).toMatchObject({ status: 'accepted', rep: { id: anna.id } })
  })

  it('rejects it with a reason', async () => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await asAnna.post(`/handoffs/${lead.handoff.id}/reject`, {
      reason: 'no_budget',
      note: 'next year',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'rejected',
      rejection: { reason: 'no_budget', note: 'next year' },
    })
  })

  it.each([
    [{}, 'reason'],
    [{ reason: 'bored' }, 'reason'],
    [{ reason: 'other', note: 'x'.repeat(1001) }, 'note'],
    [{ reason: 'other' }, 'note'],
    [{ reason: 'no_budget', until: '2027-03-01' }, 'until'],
    [{ reason: 'not_now', until: 'in spring' }, 'until'],
    [{ reason: 'not_now', until: '2026-11-20' }, 'until'],
    [{ reason: 'not_now', duplicateOf: randomUUID() }, 'duplicateOf'],
    [{ reason: 'duplicate', duplicateOf: '42' }, 'duplicateOf'],
  ])('cannot reject it with %o', async (verdict, field) => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await asAnna.post(`/handoffs/${lead.handoff.id}/reject`, verdict)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field }])
    expect(world.find(lead.id)?.handoff.status).toBe('claimed')
  })

  it('hands it back to the bot, at a question or where it stopped', async () => {
    const at = world.addLead({ holder: anna })
    const where = world.addLead({ holder: anna })
    await asAnna.post(`/handoffs/${at.handoff.id}/return`, { to: 'timing.start' })
    await asAnna.post(`/handoffs/${where.handoff.id}/return`)
    expect(world.find(at.id)?.owner).toBe('bot')
    expect(world.find(at.id)?.transcript.at(-1)?.question).toBe('timing.start')
    expect(world.find(where.id)?.transcript.at(-1)?.question).toBeNull()
  })
})

describe('an id', () => {
  const actions = ['claim', 'release', 'accept', 'reject', 'return']
  it.each(actions)('that nobody has is a 404 of %s', async (action) => {
    const { status, body } = await asAnna.post(`/handoffs/${randomUUID()}/${action}`, { reason: 'no_budget' })
    expect(status).toBe(404)
    expect(body.detail).toBe('There is no such hand-off.')
  })
  it.each(actions)('that is no UUID is named by %s', async (action) => {
    const { status, body } = await asAnna.post(`/handoffs/42/${action}`, { reason: 'no_budget' })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field: 'id' }])
  })
})
