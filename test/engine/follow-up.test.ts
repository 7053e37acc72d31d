/** A prospect kept warm is asked again when the time has come, whatever happened to the server in between. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const START = new Date('2026-03-02T10:00:00.000Z')
const DAY = 86_400_000

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
  expect(await here.stores.handoffs.view(id)).toMatchObject({ outcome: 'nurture', owner: 'bot' })
  const before = (await said()).length

  engine = startEngine(here.stores, clock)
  now = new Date(START.getTime() + saas.followUp.afterDays * DAY - 1000)
  expect(await engine.timers.runDue()).toBe(0)
  now = new Date(START.getTime() + saas.followUp.afterDays * DAY + 60_000)
  expect(await engine.timers.runDue()).toBe(1)

  const followUp = (await said()).slice(before)
  expect(followUp).toHaveLength(1)
  expect(followUp[0]?.question).toBe('start')
  expect(await engine.timers.runDue()).toBe(0)

  await receive(choice('start', 'month'))
  const view = await here.stores.handoffs.view(id)
  expect(view).toMatchObject({ outcome: 'handed_off', owner: 'queue' })
  expect(view?.ledger.some(({ rule }) => rule === 'timing.start=month')).toBe(true)
})
