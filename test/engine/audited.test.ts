/** What reps do to leads is noted, on a real database: who, what, with which code; and nobody's words. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { everything } from '../../src/engine/audit-port.ts'
import type { Actor } from '../../src/engine/desk.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { aUser, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const SECRET = 'he told me about his divorce'

let engine: Engine
let rep: Actor
let boss: Actor

beforeEach(async () => {
  await here.client.auditEntry.deleteMany()
  engine = startEngine(here.stores, { now: () => NOW })
  rep = await aUser(here.stores)
  boss = await aUser(here.stores, { name: 'Maria Boss', role: 'manager' })
})

async function aWaitingLead() {
  const id = await aSaasConversation(here.stores, NOW)
  const answers = [
    choice('product', 'crm'),
    choice('pain', 'losing'),
    choice('amount', '10k-50k'),
    choice('role', 'decides'),
    choice('start', 'month'),
    words('anna@firm.example'),
  ]
  for (const content of [{ kind: 'open' as const }, ...answers])
    await engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  const view = await here.stores.handoffs.view(id)
  if (!view?.handoff) throw new Error('the lead was not handed off')
  return { id, handoffId: view.handoff.id, prospectId: view.prospectId }
}

async function entries() {
  const page = await here.stores.audit.page(everything, null, 100)
  if (page === 'bad_cursor') throw new Error('no cursor was given')
  return page.items
}

/** Oldest first. */
async function noted() {
  return (await entries())
    .map(({ action, by, subject, details }) => ({ action, by: by?.id, subject, details }))
    .reverse()
}

describe('what is done on the desk is noted', () => {
  test('with whose lead it was, as long as that is there', async () => {
    const { id, handoffId, prospectId } = await aWaitingLead()
    await engine.desk.claim(handoffId, rep)
    const lead = async () => (await entries()).find(({ action }) => action === 'handoff.claimed')?.lead
    expect(await lead()).toEqual({ conversationId: id, name: 'anna@firm.example' })
    await here.stores.erasures.erase(prospectId, { by: 'command', at: NOW })
    expect(await lead()).toBeNull()
  })

  test('as it is done: claimed, released, accepted, returned', async () => {
    const { id, handoffId } = await aWaitingLead()
    await engine.desk.claim(handoffId, rep)
    await engine.desk.release(handoffId, boss)
    await engine.desk.claim(handoffId, rep)
    await engine.desk.accept(handoffId, rep)
    await engine.desk.reply(id, rep, { text: SECRET, clientId: 'c' })
    await engine.desk.returnToBot(handoffId, rep, { question: null })
    const entry = (action: string, by: Actor, details = {}) => ({
      action,
      by: by.id,
      subject: handoffId,
      details,
    })
    expect(await noted()).toEqual([
      entry('handoff.claimed', rep),
      entry('handoff.released', boss),
      entry('handoff.claimed', rep),
      entry('handoff.accepted', rep),
      entry('handoff.returned', rep, { to: null }),
    ])
  })

  test('with its codes and without its words: judged, an outcome, rejected, handed off', async () => {
    const { id, handoffId, prospectId } = await aWaitingLead()
    await engine.desk.claim(handoffId, rep)
    await engine.desk.overrule(id, rep, { about: 'temperature', value: 'warm', note: SECRET })
    await engine.desk.setOutcome(prospectId, boss, { stage: 'opportunity', value: 9000, note: SECRET })
    const verdict = { note: SECRET, until: null, duplicateOf: null }
    await engine.desk.reject(handoffId, rep, { reason: 'no_budget', ...verdict })
    await engine.desk.lift(id, boss, { queue: null, note: SECRET })
    const entries = await noted()
    expect(entries.slice(1)).toEqual([
      {
        action: 'conversation.judged',
        by: rep.id,
        subject: id,
        details: { about: 'temperature', value: 'warm' },
      },
      {
        action: 'lead.outcome',
        by: boss.id,
        subject: prospectId,
        details: { stage: 'opportunity', value: 9000, reason: null },
      },
      { action: 'handoff.rejected', by: rep.id, subject: handoffId, details: { reason: 'no_budget' } },
      { action: 'conversation.handed_off', by: boss.id, subject: id, details: { queue: null } },
    ])
    expect(JSON.stringify(entries)).not.toContain('divorce')
  })

  test('not where it was not done', async () => {
    const { handoffId, id } = await aWaitingLead()
    await engine.desk.claim(handoffId, boss)
    const before = await noted()
    await engine.desk.claim(handoffId, rep)
    await engine.desk.release(handoffId, rep)
    await engine.desk.accept(handoffId, rep)
    await engine.desk.returnToBot(handoffId, rep, { question: null })
    await engine.desk.overrule(id, rep, { about: 'temperature', value: 'warm', note: 'x' })
    expect(await noted()).toEqual(before)
  })
})
