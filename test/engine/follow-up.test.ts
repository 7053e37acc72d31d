/** A prospect kept warm is asked again when the time has come, whatever happened to the server in between. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const START = new Date('2026-03-02T10:00:00.000Z')

/** Warm, not ready: a need and a budget, but no date that holds. */
const ANSWERS: InboundContent[] = [
  choice('product', 'crm'),
  choice('pain', 'losing'),
  choice('amount', '10k-50k'),
  choice('role', 'decides'),
  choice('start', 'later'),
  words('anna@firm.example'),
]

test('a follow-up comes due on the clock, survives a restart, and goes on at the question that keeps them from a talk', async () => {
  let now = START
  const clock = { now: () => now }
  let engine = startEngine(here.stores, clock)
  const id = await aSaasConversation(here.stores, now)
  const receive = (content: InboundContent) =>
    engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  const said = async () =>
    (await here.stores.conversations.messages(id, 0)).filter(({ author }) => author === 'bot')

  await receive({ kind: 'open' })
  for (const answer of ANSWERS) await receive(answer)
  const kept = await here.stores.handoffs.view(id)
  expect(kept).toMatchObject({ outcome: 'nurture', owner: 'bot', segment: 'timing' })
  // Half a year from the answer, less three weeks: a Thursday, on summer time.
  expect(kept?.followUpAt).toBe('2026-08-13T07:00:00.000Z')
  const before = (await said()).length

  engine = startEngine(here.stores, clock)
  now = new Date('2026-08-13T06:59:59.000Z')
  expect(await engine.timers.runDue()).toBe(0)
  now = new Date('2026-08-13T07:00:30.000Z')
  expect(
    await Promise.all([engine.timers.runDue(), startEngine(here.stores, clock).timers.runDue()]),
  ).toContain(1)

  const followUp = (await said()).slice(before)
  expect(followUp).toHaveLength(1)
  expect(followUp[0]?.question).toBe('start')
  expect(await engine.timers.runDue()).toBe(0)

  await receive(choice('start', 'month'))
  const view = await here.stores.handoffs.view(id)
  expect(view).toMatchObject({ outcome: 'handed_off', owner: 'queue', segment: null, followUpAt: null })
  expect(view?.ledger.some(({ rule }) => rule === 'timing.start=month')).toBe(true)
})

test('a stop leaves nothing that would come due', async () => {
  const clock = { now: () => START }
  const engine = startEngine(here.stores, clock)
  const id = await aSaasConversation(here.stores, START)
  const receive = (content: InboundContent) =>
    engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  await receive({ kind: 'open', timeZone: 'America/New_York' })
  await receive(words('not now'))
  // Saturday the second of May is no working day; Monday is, at nine in New York.
  expect(await here.stores.handoffs.view(id)).toMatchObject({
    segment: 'later',
    followUpAt: '2026-05-04T13:00:00.000Z',
  })
  await receive({ kind: 'command', text: '/stop', command: 'stop' })
  expect((await here.stores.handoffs.view(id))?.followUpAt).toBeNull()
})
