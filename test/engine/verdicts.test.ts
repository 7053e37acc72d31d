/** What reps make of hand-offs, on a real database: the machine follows, the bot's own judgement stays. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { RejectionReason } from '../../src/domain/lead.ts'
import type { Actor } from '../../src/engine/desk.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { ConversationView } from '../../src/engine/ports.ts'
import { aUser } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const START = new Date('2026-03-02T10:00:00.000Z')

const READY: InboundContent[] = [
  choice('product', 'crm'),
  choice('pain', 'losing'),
  choice('amount', '10k-50k'),
  choice('role', 'decides'),
  choice('start', 'month'),
  words('anna@firm.example'),
]
/** A date that is too far off. */
const WARM: InboundContent[] = READY.with(4, choice('start', 'later'))

let now = START
let engine: Engine
let rep: Actor
let boss: Actor

beforeEach(async () => {
  // Timers are run for everybody: those of other tests are none of this one’s.
  await here.client.timer.deleteMany()
  now = START
  engine = startEngine(here.stores, { now: () => now })
  rep = await aUser(here.stores)
  boss = await aUser(here.stores, { name: 'Maria Boss', role: 'manager' })
})

const tell = (conversationId: string, content: InboundContent) =>
  engine.receive({ channel: 'website', conversationId, externalId: randomUUID(), clientId: null, content })

async function talk(answers: InboundContent[]): Promise<string> {
  const id = await aSaasConversation(here.stores, now)
  await tell(id, { kind: 'open' })
  for (const answer of answers) await tell(id, answer)
  return id
}

async function view(id: string): Promise<ConversationView> {
  const found = await here.stores.handoffs.view(id)
  if (!found) throw new Error(`there is no conversation ${id}`)
  return found
}

/** A conversation that `rep` holds. */
async function held(): Promise<{ id: string; handoffId: string; before: ConversationView }> {
  const id = await talk(READY)
  const handoffId = (await view(id)).handoff?.id ?? ''
  await engine.desk.claim(handoffId, rep)
  return { id, handoffId, before: await view(id) }
}

const why = (reason: RejectionReason, overrides: { until?: string; duplicateOf?: string } = {}) => ({
  reason,
  note: 'as they said',
  until: null,
  duplicateOf: null,
  ...overrides,
})

const said = ({ transcript }: ConversationView) => transcript.filter(({ author }) => author === 'bot')
const path = ({ stages }: ConversationView) => stages.map(({ stage }) => stage)

/** The bot's own, which nobody's judgement changes. */
const bots = ({ outcome, reasons, card, ledger, handoff }: ConversationView) => ({
  outcome,
  reasons,
  card,
  ledger,
  temperature: handoff?.temperature,
})

describe('a hand-off that is rejected', () => {
  test.each([
    ['not_target', 'lost', 'closed'],
    ['competitor', 'lost', 'closed'],
    ['already_customer', 'lost', 'closed'],
    ['duplicate', 'lost', 'closed'],
    ['not_now', 'lead', 'bot'],
    ['no_budget', 'lead', 'bot'],
    ['unreachable', 'lead', 'bot'],
    ['wrong_data', 'lead', 'bot'],
    ['other', 'lead', 'bot'],
  ] as const)(
    'as %s leaves a %s with who, when and why, nothing is said, and the bot’s own judgement stays',
    async (reason, stage, owner) => {
      const { id, handoffId, before } = await held()
      expect(await engine.desk.reject(handoffId, rep, why(reason))).toMatchObject({
        status: 'done',
        handoff: { status: 'rejected', rejection: { reason, note: 'as they said' } },
      })
      const after = await view(id)
      expect(after).toMatchObject({ owner, stage, transcript: before.transcript })
      expect(bots(after)).toEqual(bots(before))
      expect(path(after)).toEqual(['lead', 'mql', stage])
      expect(after.stages.at(-1)).toMatchObject({
        actor: 'rep',
        by: { id: rep.id },
        reason,
        note: 'as they said',
        at: now.toISOString(),
      })
    },
  )

  test('twice in the same words is rejected once', async () => {
    const { id, handoffId } = await held()
    for (let n = 0; n < 2; n += 1)
      expect((await engine.desk.reject(handoffId, rep, why('no_budget'))).status).toBe('done')
    expect(path(await view(id))).toEqual(['lead', 'mql', 'lead'])
    expect(await here.client.handoffEvent.count({ where: { handoffId, kind: 'rejected' } })).toBe(1)
  })

  test('is rejected by its holder or a manager, and by nobody else', async () => {
    const { handoffId } = await held()
    const stranger = await aUser(here.stores)
    expect(await engine.desk.reject(handoffId, stranger, why('no_budget'))).toEqual({
      status: 'not_holder',
      holder: rep.name,
    })
    expect((await engine.desk.reject(handoffId, boss, why('no_budget'))).status).toBe('done')
  })

  test('as a duplicate may name the other lead, if there is one', async () => {
    const { id, handoffId, before } = await held()
    const other = (await view(await talk([]))).prospectId
    for (const wrong of [randomUUID(), before.prospectId])
      expect(
        await engine.desk.reject(handoffId, rep, why('duplicate', { duplicateOf: wrong })),
      ).toMatchObject({ status: 'invalid', field: 'duplicateOf', message: expect.stringContaining(wrong) })
    await engine.desk.reject(handoffId, rep, why('duplicate', { duplicateOf: other }))
    expect((await view(id)).stages.at(-1)?.duplicateOf).toBe(other)
  })

  test('because nobody was reached notes the attempt', async () => {
    const { handoffId } = await held()
    await engine.desk.reject(handoffId, rep, why('unreachable'))
    expect(await here.client.handoffEvent.count({ where: { handoffId, kind: 'not_reached' } })).toBe(1)
  })

  test('because the details are wrong leaves a doubt, and neither the points nor the fit change', async () => {
    const { id, handoffId, before } = await held()
    await engine.desk.reject(handoffId, rep, why('wrong_data'))
    const after = await view(id)
    expect(after.doubted).toEqual({
      at: now.toISOString(),
      by: { id: rep.id, name: rep.name },
      note: 'as they said',
    })
    expect([after.ledger, after.card]).toEqual([before.ledger, before.card])
    await tell(id, words('oh, it is anna@other.example'))
    expect(await view(id)).toMatchObject({ doubted: null, contact: { email: 'anna@other.example' } })
  })

  test('comes back by the prospect’s own word, as a hand-off of its own', async () => {
    const { id, handoffId } = await held()
    await engine.desk.reject(handoffId, rep, why('not_target'))
    await tell(id, { kind: 'command', command: 'human', text: 'human' })
    const after = await view(id)
    expect(after).toMatchObject({ owner: 'queue', handoff: { status: 'waiting' } })
    expect(after.handoff?.id).not.toBe(handoffId)
    expect(path(after)).toEqual(['lead', 'mql', 'lost', 'mql'])
  })
})

describe('"not now"', () => {
  const DAY = 86_400_000

  test('lets the bot write again from the morning of that day, once, and resume where the prospect answers', async () => {
    const { id, handoffId } = await held()
    await engine.desk.reject(handoffId, rep, why('not_now', { until: '2026-06-15' }))
    const before = said(await view(id)).length
    // 10:00 in Warsaw, in summer.
    now = new Date('2026-06-15T07:59:59.000Z')
    expect(await engine.timers.runDue()).toBe(0)
    engine = startEngine(here.stores, { now: () => now })
    now = new Date('2026-06-15T08:00:00.000Z')
    expect(await engine.timers.runDue()).toBe(1)
    expect(await engine.timers.runDue()).toBe(0)
    expect(said(await view(id))).toHaveLength(before + 1)
    await tell(id, choice('start', 'quarter'))
    const after = await view(id)
    expect(after.outcome).not.toBeNull()
    expect(said(after).length).toBeGreaterThan(before + 1)
    expect(after.ledger.some(({ qualification }) => qualification === 2)).toBe(true)
  })

  test('without a day follows the playbook’s plan', async () => {
    const { handoffId } = await held()
    await engine.desk.reject(handoffId, rep, why('not_now'))
    now = new Date(START.getTime() + 89 * DAY)
    expect(await engine.timers.runDue()).toBe(0)
    now = new Date(START.getTime() + 91 * DAY)
    expect(await engine.timers.runDue()).toBe(1)
  })

  test('from a day that is past is refused, and nothing has happened', async () => {
    const { id, handoffId, before } = await held()
    expect(await engine.desk.reject(handoffId, rep, why('not_now', { until: '2026-03-01' }))).toMatchObject({
      status: 'invalid',
      field: 'until',
      message: expect.stringContaining('2026-03-01'),
    })
    expect(await view(id)).toEqual(before)
  })

  test.each(['no_budget', 'wrong_data', 'unreachable'] as const)(
    'and nothing else: after %s the bot does not write of its own accord',
    async (reason) => {
      const { id, handoffId, before } = await held()
      await engine.desk.reject(handoffId, rep, why(reason))
      now = new Date(START.getTime() + 400 * DAY)
      await engine.timers.runDue()
      expect((await view(id)).transcript).toEqual(before.transcript)
    },
  )
})

describe('a lead that is lost', () => {
  test('is closed everywhere, and asked for twice it is lost once', async () => {
    const { id, before } = await held()
    for (let n = 0; n < 2; n += 1)
      expect(
        await engine.desk.setOutcome(before.prospectId, rep, { stage: 'lost', reason: 'competitor' }),
      ).toEqual({ status: 'done' })
    const after = await view(id)
    expect(after).toMatchObject({ owner: 'closed', stage: 'lost', handoff: { status: 'closed' } })
    expect(path(after)).toEqual(['lead', 'mql', 'lost'])
    expect(bots(after)).toEqual(bots(before))
  })

  test('is re-opened by a manager only', async () => {
    const { before } = await held()
    await engine.desk.setOutcome(before.prospectId, rep, { stage: 'lost', reason: 'competitor' })
    expect(await engine.desk.setOutcome(before.prospectId, rep, { stage: 'sql' })).toMatchObject({
      status: 'impossible',
      stage: 'lost',
    })
    expect(await engine.desk.setOutcome(before.prospectId, boss, { stage: 'sql' })).toEqual({
      status: 'done',
    })
  })
})

describe('a judgement', () => {
  const vague = { about: 'temperature', value: 'vague', note: 'only comparing' } as const

  test('by the holder stands beside the bot’s, which stays, and is kept once', async () => {
    const { id, before } = await held()
    for (let n = 0; n < 2; n += 1) await engine.desk.overrule(id, rep, vague)
    const after = await view(id)
    expect(bots(after)).toEqual(bots(before))
    expect(after.judgements).toMatchObject([
      { about: 'temperature', value: 'vague', note: 'only comparing', by: { id: rep.id }, qualification: 1 },
    ])
  })

  test('is the holder’s or a manager’s', async () => {
    const { id } = await held()
    const stranger = await aUser(here.stores)
    expect(await engine.desk.overrule(id, stranger, vague)).toEqual({
      status: 'not_holder',
      holder: rep.name,
    })
    expect((await engine.desk.overrule(id, boss, vague)).status).toBe('done')
  })

  test('on a criterion that the playbook does not have names those that it has', async () => {
    const { id } = await held()
    expect(
      await engine.desk.overrule(id, rep, {
        about: 'criterion',
        criterion: 'luck',
        value: 'holds',
        note: 'x',
      }),
    ).toMatchObject({ status: 'invalid', message: expect.stringContaining('budget') })
    const missing = { about: 'criterion', criterion: 'budget', value: 'missing', note: 'frozen' } as const
    expect(await engine.desk.overrule(id, rep, missing)).toMatchObject({
      judgements: [{ criterion: 'budget', value: 'missing', superseded: false }],
    })
  })

  test.each([
    ['nurture', 'bot', 'lead', 'not_now'],
    ['disqualified', 'closed', 'lost', 'not_target'],
  ] as const)(
    'that it is %s rejects the hand-off, and again changes nothing',
    async (value, owner, stage, reason) => {
      const { id, before } = await held()
      for (let n = 0; n < 2; n += 1)
        expect(
          (await engine.desk.overrule(id, rep, { about: 'outcome', value, note: 'they told me' })).status,
        ).toBe('done')
      const after = await view(id)
      expect(after).toMatchObject({ owner, stage, handoff: { status: 'rejected', rejection: { reason } } })
      expect(after.judgements).toHaveLength(1)
      expect(path(after)).toEqual(['lead', 'mql', stage])
      expect(bots(after)).toEqual(bots(before))
    },
  )

  test('on the outcome waits for one', async () => {
    const id = await talk(READY.slice(0, 2))
    const early = await engine.desk.overrule(id, boss, { about: 'outcome', value: 'nurture', note: 'x' })
    expect(early).toMatchObject({ status: 'impossible', detail: expect.stringContaining('still asking') })
    expect((await view(id)).judgements).toEqual([])
  })

  test('by a manager that somebody in nurture is over closes the dialogue, and no follow-up comes', async () => {
    const id = await talk(WARM)
    await engine.desk.overrule(id, boss, { about: 'outcome', value: 'disqualified', note: 'a competitor' })
    const before = await view(id)
    expect(before).toMatchObject({ owner: 'closed', stage: 'lost', outcome: 'nurture' })
    now = new Date(START.getTime() + 400 * 86_400_000)
    await engine.timers.runDue()
    expect((await view(id)).transcript).toEqual(before.transcript)
  })
})

describe('a manager', () => {
  const wanted = { queue: null, note: 'I know them' }

  test('lifts somebody from the base into a queue with the bot’s card, and is named for it', async () => {
    const id = await talk(WARM)
    const before = await view(id)
    const result = await engine.desk.lift(id, boss, wanted)
    expect(result).toMatchObject({ status: 'done', handoff: { status: 'waiting', queue: 'crm' } })
    const after = await view(id)
    expect(after).toMatchObject({
      owner: 'queue',
      outcome: 'nurture',
      stage: 'mql',
      transcript: before.transcript,
    })
    expect(after.card?.criteria.length).toBeGreaterThan(0)
    expect(after.ledger).toEqual(before.ledger)
    expect(after.stages.at(-1)).toMatchObject({ actor: 'rep', by: { id: boss.id }, note: 'I know them' })
    expect(after.judgements).toMatchObject([{ value: 'handed_off', by: { id: boss.id } }])
    const events = await here.client.handoffEvent.findMany({ where: { handoffId: after.handoff?.id ?? '' } })
    expect(events).toMatchObject([{ kind: 'lifted', userId: boss.id, note: 'I know them' }])
  })

  test('gives a rep the bot’s own reasons on the card, not new ones', async () => {
    const id = await talk([...READY.slice(0, 3), words('not now, maybe later')])
    expect((await view(id)).reasons).toEqual(['asked:later'])
    await engine.desk.lift(id, boss, wanted)
    expect((await view(id)).card?.reasons).toEqual(['asked:later'])
  })

  test('who asks twice has lifted once', async () => {
    const id = await talk(WARM)
    const first = await engine.desk.lift(id, boss, wanted)
    expect(await engine.desk.lift(id, boss, wanted)).toEqual(first)
    expect((await view(id)).judgements).toHaveLength(1)
  })

  test('lifts a rejected one again, and a rep goes on from there', async () => {
    const { id, handoffId } = await held()
    await engine.desk.reject(handoffId, rep, why('not_target'))
    await engine.desk.overrule(id, boss, { about: 'outcome', value: 'handed_off', note: 'they are ours' })
    const lifted = await view(id)
    expect(lifted).toMatchObject({
      owner: 'queue',
      handoff: { id: handoffId, status: 'waiting', rejection: null },
    })
    expect((await engine.desk.claim(handoffId, rep)).status).toBe('claimed')
    await engine.desk.accept(handoffId, rep)
    expect(path(await view(id))).toEqual(['lead', 'mql', 'lost', 'mql', 'sal'])
  })

  test('cannot lift whom a rep holds, who has not begun, or who said stop', async () => {
    const { id } = await held()
    expect(await engine.desk.lift(id, boss, wanted)).toMatchObject({
      detail: `${rep.name} holds it already.`,
    })
    const silent = await aSaasConversation(here.stores, now)
    expect((await engine.desk.lift(silent, boss, wanted)).status).toBe('impossible')
    const gone = await talk([...WARM, { kind: 'command', command: 'stop', text: 'stop' }])
    expect(await engine.desk.lift(gone, boss, wanted)).toMatchObject({
      detail: expect.stringContaining('no more messages'),
    })
    expect((await view(gone)).owner).toBe('closed')
  })

  test('names a queue that the playbook has', async () => {
    const id = await talk(WARM)
    expect(await engine.desk.lift(id, boss, { ...wanted, queue: 'nowhere' })).toMatchObject({
      status: 'invalid',
      field: 'queue',
      message: expect.stringContaining('crm'),
    })
  })
})
