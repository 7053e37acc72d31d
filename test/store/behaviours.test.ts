/** What prospects did, on a real PostgreSQL. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/domain/behaviour.ts'
import { MAX_BEHAVIOURS } from '../../src/engine/behaviour-port.ts'
import type { Change } from '../../src/engine/ports.ts'
import { openChanges } from '../../src/store/changes.ts'
import { aConversation, aTurn, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
const LATER = new Date(NOW.getTime() + 60_000)

const aBehaviour = (overrides: Partial<Behaviour> = {}): Behaviour => ({
  id: randomUUID(),
  kind: 'page',
  name: '/pricing',
  at: NOW.toISOString(),
  evidence: null,
  ...overrides,
})

const open = () => aConversation(here.client, here.stores)
const record = (id: string, ...behaviours: Behaviour[]) => here.stores.behaviours.record(id, behaviours, NOW)
const idsOf = async (id: string) => (await here.stores.behaviours.of(id)).map((each) => each.id)

describe('what a prospect did', () => {
  test('is kept as it was told, in the order in which it happened', async () => {
    const id = await open()
    const late = aBehaviour({ at: LATER.toISOString(), kind: 'custom', name: 'trial started' })
    const early = aBehaviour({ evidence: { message: 3, quote: 'a person', start: 2, end: 10 } })
    expect(await record(id, late, early)).toEqual({ status: 'recorded', fresh: 2 })
    expect(await here.stores.behaviours.of(id)).toEqual([early, late])
  })

  test('is the same set in whatever order, parts and repetitions it is told, by two processes at once', async () => {
    const events = Array.from({ length: 8 }, (_, n) => aBehaviour({ id: `e${n}`, name: `/page-${n}` }))
    const batches = fc
      .array(fc.subarray(events, { minLength: 1 }), { minLength: 1, maxLength: 6 })
      .map((some) => [...some, events.toReversed(), [...events, ...events]])
    await fc.assert(
      fc.asyncProperty(batches, async (told) => {
        const id = await open()
        const processes = [here, elsewhere]
        const fresh = await Promise.all(
          told.map((batch, n) => (processes[n % 2] ?? here).stores.behaviours.record(id, batch, NOW)),
        )
        expect(await here.stores.behaviours.of(id)).toEqual(events)
        const counted = fresh.reduce((sum, each) => sum + (each.status === 'recorded' ? each.fresh : 0), 0)
        expect(counted).toBe(events.length)
      }),
      { numRuns: 15 },
    )
  })

  test('is not kept of whoever wants no more messages, until they begin anew', async () => {
    const id = await open()
    const wish = (optedOutAt: Date | null) =>
      here.client.prospect.updateMany({ where: { conversations: { some: { id } } }, data: { optedOutAt } })
    await wish(NOW)
    expect(await record(id, aBehaviour())).toEqual({ status: 'opted_out' })
    expect(await idsOf(id)).toEqual([])
    await wish(null)
    expect(await record(id, aBehaviour())).toEqual({ status: 'recorded', fresh: 1 })
  })

  test('stays what it was first told as', async () => {
    const id = await open()
    await record(id, aBehaviour({ id: 'same', name: '/first' }))
    expect(await record(id, aBehaviour({ id: 'same', name: '/second' }))).toEqual({
      status: 'recorded',
      fresh: 0,
    })
    expect(await here.stores.behaviours.of(id)).toMatchObject([{ name: '/first' }])
  })

  test('of one conversation is none of another', async () => {
    const [one, other] = [await open(), await open()]
    await record(one, aBehaviour({ id: 'same' }))
    expect(await record(other, aBehaviour({ id: 'same' }))).toEqual({ status: 'recorded', fresh: 1 })
    expect(await idsOf(one)).toEqual(['same'])
  })

  test('in a conversation that is not there is refused', async () => {
    expect(await record(randomUUID(), aBehaviour())).toEqual({ status: 'unknown_conversation' })
  })

  test('is bounded: what goes beyond is refused whole, what is known is still known', async () => {
    const id = await open()
    const most = Array.from({ length: MAX_BEHAVIOURS - 1 }, (_, n) => aBehaviour({ id: `e${n}` }))
    expect(await record(id, ...most)).toMatchObject({ fresh: MAX_BEHAVIOURS - 1 })
    expect(await record(id, aBehaviour({ id: 'last' }), aBehaviour({ id: 'over' }))).toEqual({
      status: 'full',
    })
    expect(await record(id, aBehaviour({ id: 'last' }))).toMatchObject({ fresh: 1 })
    expect(await record(id, aBehaviour({ id: 'over' }))).toEqual({ status: 'full' })
    expect(await record(id, aBehaviour({ id: 'last' }))).toEqual({ status: 'recorded', fresh: 0 })
    expect((await idsOf(id)).length).toBe(MAX_BEHAVIOURS)
  })
})

describe('the hand-off of whoever did something', () => {
  const rescoreAt = async (id: string) =>
    (await here.client.handoff.findUniqueOrThrow({ where: { id } })).rescoreAt

  test('is to be scored anew, once anything is new', async () => {
    const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
    const event = aBehaviour()
    await record(conversationId, event)
    expect(await rescoreAt(handoffId)).toEqual(NOW)
    await here.client.handoff.update({ where: { id: handoffId }, data: { rescoreAt: null } })
    await here.stores.behaviours.record(conversationId, [event], LATER)
    expect(await rescoreAt(handoffId)).toBeNull()
  })

  test('is left alone when it is over', async () => {
    const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
    await here.client.handoff.update({
      where: { id: handoffId },
      data: { status: 'rejected', rescoreAt: null },
    })
    await record(conversationId, aBehaviour())
    expect(await rescoreAt(handoffId)).toBeNull()
  })

  test('is to be scored anew also by what a turn notices', async () => {
    const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
    const complaint = aBehaviour({
      id: 'complaint:2',
      kind: 'complaint',
      name: '',
      evidence: { message: 2, quote: 'this is spam', start: 0, end: 12 },
    })
    const turn = aTurn(conversationId, {
      expectedVersion: 1,
      messages: [],
      behaviours: [complaint],
      at: LATER,
    })
    expect(await here.stores.turns.commit(turn)).toBe('committed')
    expect(await here.stores.behaviours.of(conversationId)).toEqual([complaint])
    expect(await rescoreAt(handoffId)).toEqual(LATER)
    expect(await here.stores.turns.commit({ ...turn, expectedVersion: 2 })).toBe('committed')
    expect(await idsOf(conversationId)).toEqual(['complaint:2'])
  })

  test('is shown anew to whoever watches, and only when something is new', async () => {
    const { conversationId } = await aWaitingHandoff(here.client, here.stores)
    const heard: Change[] = []
    const feed = await openChanges(database.url, (error) => {
      throw error
    })
    feed.subscribe((change) => heard.push(change))
    const [first, second] = [aBehaviour(), aBehaviour()]
    await record(conversationId, first)
    await record(conversationId, first)
    await record(conversationId, second)
    await expect.poll(() => heard.length).toBe(2)
    const news = { conversations: [conversationId], queue: true, outbox: false }
    expect(heard).toEqual([news, news])
    await feed.close()
  })
})

test('nobody waits for another for good: events, turns and claims of one conversation at once', async () => {
  const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
  const rep = await here.stores.users.add({
    email: `${randomUUID()}@example.com`,
    name: 'Anna',
    role: 'rep',
    passwordHash: 'never-checked',
  })
  const holder = rep?.id ?? ''
  const rounds = Array.from({ length: 25 }, (_, n) => [
    record(conversationId, aBehaviour({ id: `a${n}` })),
    elsewhere.stores.behaviours.record(conversationId, [aBehaviour({ id: `b${n}` })], NOW),
    here.stores.handoffs.claim(handoffId, holder, NOW),
    elsewhere.stores.handoffs.release(handoffId, { holder: null, by: holder }, NOW),
  ])
  await Promise.all(rounds.flat())
  expect((await idsOf(conversationId)).length).toBe(50)
})
