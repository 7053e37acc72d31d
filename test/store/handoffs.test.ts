import { describe, expect, test } from 'vitest'
import type { ClaimResult } from '../../src/engine/ports.ts'
import { aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const waiting = (overrides = {}) => aWaitingHandoff(here.client, here.stores, overrides)
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('a queue', () => {
  test('lists the best first, then the longest waiting, page by page without gaps or repeats', async () => {
    const queue = 'order'
    const cold = await waiting({ queue, score: 40 })
    const hotLate = await waiting({ queue, score: 90, at: later(5) })
    const hotEarly = await waiting({ queue, score: 90, at: later(1) })
    const warm = await waiting({ queue, score: 60 })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await here.stores.handoffs.list({
        queue,
        statuses: ['waiting'],
        repId: null,
        cursor,
        limit: 3,
      })
      if (page === 'bad_cursor') throw new Error('a page returned a cursor that is none')
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.cursor
    } while (cursor !== null)
    const none = { queue, statuses: ['waiting' as const], repId: null, limit: 3 }
    expect(await here.stores.handoffs.list({ ...none, cursor: 'made up' })).toBe('bad_cursor')
    expect(seen).toEqual([hotEarly, hotLate, warm, cold].map(({ handoffId }) => handoffId))
  })
})

describe('a claim', () => {
  test('gives the conversation to the rep; claiming again what one holds changes nothing', async () => {
    const rep = await aUser(here.stores)
    const { conversationId, handoffId } = await waiting()
    const first = await here.stores.handoffs.claim(handoffId, rep.id, NOW)
    expect(first).toMatchObject({
      status: 'claimed',
      handoff: { status: 'claimed', rep: { name: rep.name } },
    })
    expect(await here.stores.handoffs.claim(handoffId, rep.id, later(1))).toMatchObject({ status: 'claimed' })
    expect(await here.stores.handoffs.view(conversationId)).toMatchObject({
      owner: 'rep',
      rep: { id: rep.id },
    })
    expect(await here.client.handoffEvent.count({ where: { handoffId, kind: 'claimed' } })).toBe(1)
  })

  test('of one that was withdrawn finds it gone; of one that never was, not found', async () => {
    const rep = await aUser(here.stores)
    const { handoffId } = await waiting()
    await here.client.handoff.update({ where: { id: handoffId }, data: { status: 'withdrawn' } })
    expect(await here.stores.handoffs.claim(handoffId, rep.id, NOW)).toEqual({ status: 'gone' })
    expect(await here.stores.handoffs.claim(rep.id, rep.id, NOW)).toEqual({ status: 'not_found' })
  })
})

describe('of many claims at once', () => {
  const REPS = 8

  /** Runs the race; returns how often other than exactly one rep was told that they had won. */
  async function race(
    rounds: number,
    claim: (handoffId: string, userId: string) => Promise<ClaimResult['status']>,
  ) {
    const reps = await Promise.all(
      Array.from({ length: REPS }, (_, n) => aUser(here.stores, { name: `Rep ${n}` })),
    )
    await here.client.user.updateMany({ data: { capacity: 1000 } })
    let wrong = 0
    for (let round = 0; round < rounds; round += 1) {
      const { handoffId } = await waiting()
      const results = await Promise.all(reps.map((rep) => claim(handoffId, rep.id)))
      if (results.filter((status) => status === 'claimed').length !== 1) wrong += 1
    }
    return wrong
  }

  test(`exactly one wins, in each of 500 rounds of ${REPS} reps, and the others learn who`, async () => {
    const holders = new Set<string>()
    const wrong = await race(500, async (handoffId, userId) => {
      const result = await here.stores.handoffs.claim(handoffId, userId, NOW)
      if (result.status === 'taken') holders.add(result.holder)
      return result.status
    })
    expect(wrong).toBe(0)
    expect([...holders].every((name) => /^Rep \d$/.test(name))).toBe(true)
  }, 120_000)

  test('a claim that reads first and writes afterwards would let several win: the race is a real one', async () => {
    const wrong = await race(50, async (handoffId, userId) => {
      const handoff = await here.client.handoff.findUniqueOrThrow({ where: { id: handoffId } })
      if (handoff.status !== 'waiting') return 'taken'
      await here.client.handoff.update({
        where: { id: handoffId },
        data: { status: 'claimed', repId: userId },
      })
      return 'claimed'
    })
    expect(wrong).toBeGreaterThan(0)
  }, 60_000)
})

describe('the holder of a hand-off', () => {
  async function claimed() {
    const rep = await aUser(here.stores)
    const { conversationId, handoffId } = await waiting()
    await here.stores.handoffs.claim(handoffId, rep.id, NOW)
    return { rep, conversationId, handoffId }
  }

  test('gives it back to the queue, where it keeps its place', async () => {
    const { rep, conversationId, handoffId } = await claimed()
    expect(await here.stores.handoffs.release(handoffId, { holder: rep.id, by: rep.id }, later(9))).toBe(true)
    expect(await here.stores.handoffs.find(handoffId)).toMatchObject({
      status: 'waiting',
      rep: null,
      waitingSince: NOW.toISOString(),
    })
    expect((await here.stores.handoffs.view(conversationId))?.owner).toBe('queue')
  })

  test('accepts it and keeps the conversation, once however often it is asked; the lead becomes an SAL with it', async () => {
    const { rep, conversationId, handoffId } = await claimed()
    for (let n = 0; n < 2; n += 1)
      expect(await here.stores.handoffs.accept(handoffId, rep.id, NOW)).toBe(true)
    const view = await here.stores.handoffs.view(conversationId)
    expect(view).toMatchObject({ owner: 'rep', stage: 'sal', handoff: { status: 'accepted' } })
    expect(view?.stages.map(({ stage, by }) => [stage, by?.id ?? null])).toEqual([
      ['lead', null],
      ['mql', null],
      ['sal', rep.id],
    ])
    expect(await here.client.handoffEvent.count({ where: { handoffId, kind: 'accepted' } })).toBe(1)
  })

  test('is the only one who can', async () => {
    const { handoffId } = await claimed()
    const stranger = await aUser(here.stores)
    expect(await here.stores.handoffs.accept(handoffId, stranger.id, NOW)).toBe(false)
    expect(await here.stores.handoffs.release(handoffId, { holder: stranger.id, by: stranger.id }, NOW)).toBe(
      false,
    )
  })
})
