import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Gift } from '../../src/engine/giving-port.ts'
import { aConversation, aMessage, aTurn, aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
/** Two processes on one database. */
const here = useStores(database)
const there = useStores(database)

const waiting = () => aWaitingHandoff(here.client, here.stores)

async function aRep(capacity = 5) {
  const user = await aUser(here.stores)
  await here.client.user.update({ where: { id: user.id }, data: { capacity } })
  return user
}

const aGift = (to: string, overrides: Partial<Gift> = {}): Gift => ({
  to,
  from: 'queue',
  limited: true,
  event: { kind: 'assigned', userId: null },
  decision: { userId: null, way: 'round_robin', rule: null, version: 1, others: [], note: null },
  unanswered: false,
  ...overrides,
})

describe('nobody gets more than they can hold', () => {
  test('whatever is claimed and given at once, in two processes', async () => {
    const rep = await aRep(3)
    const queue = await Promise.all(Array.from({ length: 16 }, waiting))
    const results = await Promise.all(
      queue.map(({ handoffId }, n) => {
        const { handoffs } = n % 2 === 0 ? here.stores : there.stores
        return n % 4 < 2
          ? handoffs.claim(handoffId, rep.id, NOW)
          : handoffs.give(handoffId, aGift(rep.id), NOW)
      }),
    )
    const statuses = results.map(({ status }) => status)
    expect(statuses.filter((status) => status === 'claimed' || status === 'given')).toHaveLength(3)
    expect(statuses.filter((status) => status === 'full')).toHaveLength(13)
    expect(await here.client.conversation.count({ where: { repId: rep.id, owner: 'rep' } })).toBe(3)
  })

  test('but for a hand that is not limited', async () => {
    const rep = await aRep(0)
    const { handoffId } = await waiting()
    expect(await here.stores.handoffs.give(handoffId, aGift(rep.id), NOW)).toEqual({
      status: 'full',
      held: 0,
      capacity: 0,
    })
    expect(await here.stores.handoffs.give(handoffId, aGift(rep.id, { limited: false }), NOW)).toEqual({
      status: 'given',
    })
  })
})

describe('what is given', () => {
  test('is given once, to one of many, in two processes', async () => {
    const reps = await Promise.all(Array.from({ length: 6 }, () => aRep()))
    const { handoffId } = await waiting()
    const results = await Promise.all(
      reps.map(({ id }, n) => (n % 2 === 0 ? here : there).stores.handoffs.give(handoffId, aGift(id), NOW)),
    )
    expect(results.filter(({ status }) => status === 'given')).toHaveLength(1)
    expect(results.filter(({ status }) => status === 'taken')).toHaveLength(5)
    expect(await here.client.assignment.count({ where: { handoffId } })).toBe(1)
  })

  test('is never an inactive user’s', async () => {
    const rep = await aRep()
    await here.client.user.update({ where: { id: rep.id }, data: { active: false } })
    const { handoffId } = await waiting()
    for (const gift of [
      aGift(rep.id),
      aGift(rep.id, { from: 'anybody', limited: false }),
      aGift(randomUUID()),
    ])
      expect(await here.stores.handoffs.give(handoffId, gift, NOW)).toEqual({ status: 'inactive' })
    expect(await here.stores.handoffs.claim(handoffId, rep.id, NOW)).toEqual({ status: 'gone' })
  })

  test('is not passed on once a person has written', async () => {
    const [anna, boris] = [await aRep(), await aRep()]
    const { conversationId, handoffId } = await waiting()
    await here.stores.handoffs.claim(handoffId, anna.id, NOW)
    const { version, lastSeq } = await here.client.conversation.findUniqueOrThrow({
      where: { id: conversationId },
    })
    await here.stores.turns.commit(
      aTurn(conversationId, {
        expectedVersion: version,
        messages: [aMessage({ author: 'rep', repId: anna.id, seq: lastSeq + 1 })],
        conversation: { owner: 'rep', lastSeq: lastSeq + 1 },
      }),
    )
    const onward = aGift(boris.id, { from: { holder: anna.id }, unanswered: true })
    expect(await here.stores.handoffs.give(handoffId, onward, NOW)).toMatchObject({ status: 'taken' })
    const back = { holder: anna.id, kind: 'passed_on' as const }
    expect(await here.stores.handoffs.takeBack(handoffId, back, NOW)).toBe(false)
    expect((await here.stores.handoffs.find(handoffId))?.rep?.id).toBe(anna.id)
  })
})

describe('a message of the bot’s that is on its way', () => {
  async function underWay() {
    const { conversationId, handoffId } = await aTelegramHandoff()
    const [delivery] = await there.stores.outbox.lease('telegram', NOW, 60_000, 10)
    if (delivery?.conversationId !== conversationId) throw new Error('the message was not leased')
    return { handoffId, delivery }
  }

  async function aTelegramHandoff() {
    await here.client.outbox.deleteMany()
    const conversationId = await aConversation(here.client, here.stores, { channel: 'telegram' })
    const { handoffId } = await handedOff(conversationId)
    return { conversationId, handoffId }
  }

  async function handedOff(conversationId: string) {
    const handoffId = randomUUID()
    const { handoffId: other } = await waiting()
    const card = await here.client.handoff.findUniqueOrThrow({ where: { id: other } })
    const said = aMessage({ author: 'bot', channel: 'telegram', viaOutbox: true })
    await here.stores.turns.commit(
      aTurn(conversationId, { messages: [said], conversation: { owner: 'queue' } }),
    )
    await here.client.handoff.create({
      data: {
        ...card,
        id: handoffId,
        conversationId,
        card: JSON.parse(JSON.stringify(card.card)),
      },
    })
    return { handoffId }
  }

  test('has left before a claim is answered', async () => {
    const { handoffId, delivery } = await underWay()
    const rep = await aRep()
    expect(await there.stores.outbox.mayLeave(delivery.id)).toBe(true)
    const order: string[] = []
    const claim = here.stores.handoffs.claim(handoffId, rep.id, NOW).then(() => order.push('claimed'))
    const wait = here.stores.handoffs.find(handoffId).then(async (handoff) => {
      expect(handoff?.status).toBe('waiting')
      order.push('sent')
      await there.stores.outbox.sent(delivery.id, '1', NOW)
    })
    await Promise.all([claim, wait])
    expect(order).toEqual(['sent', 'claimed'])
  })

  test('does not leave after a claim, of any number of races', async () => {
    let [left, withheld] = [0, 0]
    for (let round = 0; round < 15; round += 1) {
      const { handoffId, delivery } = await underWay()
      const rep = await aRep()
      let isClaimed = false
      const claim = here.stores.handoffs.claim(handoffId, rep.id, NOW).then(() => {
        isClaimed = true
      })
      const send = there.stores.outbox.mayLeave(delivery.id).then(async (may) => {
        if (!may) {
          withheld += 1
          return
        }
        // What the claim has answered must never be before this.
        expect(isClaimed).toBe(false)
        left += 1
        await there.stores.outbox.sent(delivery.id, '1', NOW)
      })
      await Promise.all([claim, send])
      expect((await here.stores.handoffs.find(handoffId))?.rep?.id).toBe(rep.id)
    }
    expect(left + withheld).toBe(15)
  })
})
