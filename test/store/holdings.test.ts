import { beforeAll, describe, expect, test } from 'vitest'
import type { HoldingFilter } from '../../src/engine/holding-port.ts'
import { aMessage, aTurn, aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)
const all: HoldingFilter = { repId: null, queue: null, campaign: null, from: NOW, to: minutes(1000) }

type Person = Awaited<ReturnType<typeof aUser>>
let anna: Person
let boris: Person

async function writes(conversationId: string, rep: Person, at: Date) {
  const { version, lastSeq } = await here.client.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  })
  await here.stores.turns.commit(
    aTurn(conversationId, {
      expectedVersion: version,
      messages: [aMessage({ author: 'rep', repId: rep.id, seq: lastSeq + 1, at })],
      conversation: { owner: 'rep', lastSeq: lastSeq + 1 },
      at,
    }),
  )
}

const toBoris = (holder: Person) => ({
  to: boris.id,
  from: { holder: holder.id },
  limited: true,
  event: { kind: 'passed_on' as const, userId: holder.id },
  decision: {
    userId: null,
    way: 'round_robin' as const,
    rule: { id: 'r', title: 'In turn' },
    version: 3,
    others: [{ id: holder.id, why: 'had_it' as const, detail: null }],
    note: null,
  },
  unanswered: true,
})

/** Anna takes it and lets it lie; it is passed on to Boris, who answers and accepts it. Another one Anna answers at once. */
beforeAll(async () => {
  anna = await aUser(here.stores, { name: 'Anna' })
  boris = await aUser(here.stores, { name: 'Boris' })
  const { handoffs } = here.stores
  const first = await aWaitingHandoff(here.client, here.stores, { queue: 'crm' })
  await handoffs.claim(first.handoffId, anna.id, minutes(1))
  await handoffs.give(first.handoffId, toBoris(anna), minutes(6))
  await writes(first.conversationId, boris, minutes(8))
  await handoffs.accept(first.handoffId, boris.id, minutes(9))
  const second = await aWaitingHandoff(here.client, here.stores, { queue: 'helpdesk' })
  await handoffs.claim(second.handoffId, anna.id, minutes(20))
  await writes(second.conversationId, anna, minutes(22))
})

const page = async (filter: Partial<HoldingFilter> = {}, cursor: string | null = null, limit = 10) => {
  const found = await here.stores.holdings.page({ ...all, ...filter }, cursor, limit)
  if (found === 'bad_cursor') throw new Error('the cursor is bad')
  return found
}

describe('who got what', () => {
  test('is told newest first, with how, why nobody else, and what they did with it', async () => {
    const { items } = await page()
    expect(items.map(({ rep, way, end, accepted }) => [rep.name, way, end, accepted])).toEqual([
      ['Anna', 'taken', null, false],
      ['Boris', 'round_robin', null, true],
      ['Anna', 'taken', 'passed_on', false],
    ])
    const [, boriss, annas] = items
    expect(boriss).toMatchObject({
      rule: { id: 'r', name: 'In turn' },
      others: [{ rep: { name: 'Anna' }, why: 'had_it' }],
      answeredAt: minutes(8).toISOString(),
      queue: 'crm',
    })
    expect(annas).toMatchObject({ answeredAt: null, endedAt: minutes(6).toISOString(), others: [] })
  })

  test('a word of whoever had it, at the instant when it was passed on, is not the next one’s answer', async () => {
    const { handoffId, conversationId } = await aWaitingHandoff(here.client, here.stores, { queue: 'crm' })
    await here.stores.handoffs.claim(handoffId, anna.id, minutes(2000))
    await here.stores.handoffs.give(handoffId, toBoris(anna), minutes(2006))
    await writes(conversationId, anna, minutes(2006))
    const { items } = await page({ repId: boris.id, from: minutes(2000), to: minutes(3000) })
    expect(items).toMatchObject([{ rep: { name: 'Boris' }, answeredAt: null }])
  })

  test('comes page by page, nothing twice, and a cursor of nobody’s is refused', async () => {
    const first = await page({}, null, 2)
    const rest = await page({}, first.cursor, 2)
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(
      (await page()).items.map(({ id }) => id),
    )
    expect(rest.cursor).toBeNull()
    expect(await here.stores.holdings.page(all, 'made up', 2)).toBe('bad_cursor')
  })

  test.each([
    ['rep', () => ({ repId: boris.id }), 1],
    ['queue', () => ({ queue: 'helpdesk' }), 1],
    ['campaign', () => ({ campaign: 'spring' }), 0],
    ['time', () => ({ from: minutes(5), to: minutes(20) }), 1],
  ] as const)('can be narrowed by %s', async (_by, filter, count) => {
    expect((await page(filter())).items).toHaveLength(count)
  })
})

describe('measures', () => {
  test('count what each rep got, how soon they answered who had waited, and what they accepted', async () => {
    const measured = await here.stores.holdings.measures('rep', all)
    expect(measured).toMatchObject([
      { name: 'Anna', got: 2, answered: 1, medianAnswerSeconds: 22 * 60, accepted: 0, lost: 1 },
      { name: 'Boris', got: 1, answered: 1, medianAnswerSeconds: 8 * 60, accepted: 1, lost: 0 },
    ])
  })

  test('count by queue, with why leads were rejected', async () => {
    const { handoffId } = await aWaitingHandoff(here.client, here.stores, { queue: 'seo' })
    await here.stores.handoffs.claim(handoffId, anna.id, minutes(30))
    await here.client.handoffEvent.create({
      data: { handoffId, kind: 'rejected', userId: anna.id, reason: 'no_budget', at: minutes(31) },
    })
    const measured = await here.stores.holdings.measures('queue', { ...all, from: minutes(25) })
    expect(measured).toMatchObject([
      {
        key: 'seo',
        got: 1,
        rejected: 1,
        reasons: [{ reason: 'no_budget', count: 1 }],
        medianAnswerSeconds: null,
      },
    ])
  })
})
