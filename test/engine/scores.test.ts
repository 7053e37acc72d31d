import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const DAY = 86_400_000

/** A prospect who waits in a queue, and the clock. */
async function aWaitingProspect() {
  let now = NOW
  const id = await aSaasConversation(here.stores, NOW)
  const engine = startEngine(here.stores, { now: () => now })
  const receive = (content: InboundContent) =>
    engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  const answers = { product: 'crm', pain: 'losing', amount: '10k-50k', role: 'decides', start: 'month' }
  await receive({ kind: 'open' })
  for (const [question, answer] of Object.entries(answers)) await receive(choice(question, answer))
  await receive({ kind: 'command', text: 'a person', command: 'human' })
  const { scores } = engine
  await scores.rescoreDue()
  return {
    id,
    scores,
    pass: (days: number) => {
      now = new Date(now.getTime() + days * DAY)
    },
    queued: async () => (await here.stores.handoffs.view(id))?.handoff,
    /** Pages seen just now. */
    async looksAt(...pages: string[]) {
      await here.client.behaviour.createMany({
        data: pages.map((name) => ({
          conversationId: id,
          id: randomUUID(),
          kind: 'page',
          name,
          at: now,
          receivedAt: now,
        })),
      })
      await here.client.handoff.updateMany({ where: { conversationId: id }, data: { rescoreAt: now } })
    },
  }
}

describe('the score', () => {
  test('is found when it is read, for any instant', async () => {
    const { id, scores, looksAt, pass } = await aWaitingProspect()
    const before = (await scores.explain(id))?.score.now ?? 0
    pass(1)
    await looksAt('/pricing')
    expect((await scores.explain(id))?.score.now).toBe(before + 20) // visit 5, pricing 15
    expect((await scores.explain(id, NOW))?.score.now).toBe(before)
    const muchLater = await scores.explain(id, new Date(NOW.getTime() + 40 * DAY))
    expect(muchLater?.rows.find(({ rule }) => rule === 'behaviour.pricing')?.worth).toBe(0)
  })

  test('is of nobody who has said nothing, and of no conversation that is not there', async () => {
    const { scores } = await aWaitingProspect()
    expect(await scores.explain(await aSaasConversation(here.stores, NOW))).toBeNull()
    expect(await scores.explain(randomUUID())).toBeNull()
  })
})

describe('the place in the queue', () => {
  test('rises with what they do, and falls when those points end', async () => {
    const { scores, looksAt, pass, queued } = await aWaitingProspect()
    const before = (await queued())?.score ?? 0
    await looksAt('/pricing')
    await scores.rescoreDue()
    expect((await queued())?.score).toBe(before + 20)
    pass(31)
    await scores.rescoreDue()
    const after = (await queued())?.score ?? 0
    expect(after).toBeLessThan(before + 5)
    expect(after).toBeGreaterThan(before)
  })

  test('is found anew only when something may have changed', async () => {
    const { scores, looksAt } = await aWaitingProspect()
    expect(await scores.rescoreDue()).toBe(0)
    await looksAt('/pricing')
    expect(await scores.rescoreDue()).toBe(1)
    expect(await scores.rescoreDue()).toBe(0)
  })
})
