/** A new version of a playbook is deployed while dialogues run on the old one: each policy, from every state. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import type { Playbook, Question } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { scoreOf } from '../../src/domain/scoring.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { useDatabase } from '../support/database.ts'
import { choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const NOW = new Date('2026-03-02T10:00:00.000Z')
let now = NOW
const clock = { now: () => now }
/** The reminder has had its time by then, and so has the silence after it. */
const LONG_MS = 4 * 86_400_000

/** `saas` under an id of its own, so that each test deploys what it likes. */
const version = (id: string, number: number, changes: Partial<Playbook> = {}): Playbook => ({
  ...structuredClone(saas),
  id,
  version: number,
  ...changes,
})

const renamed = (question: Question): Question =>
  question.id === 'pain' ? { ...question, id: 'trouble' } : question

/** Version 2 calls `pain` "trouble" and no longer asks for the start. */
const changedQuestions = (playbook: Playbook): Playbook => ({
  ...playbook,
  renamed: { pain: 'trouble', start: null },
  criteria: playbook.criteria.map((criterion) => ({
    ...criterion,
    questions: criterion.questions
      .map(renamed)
      .map((question) => (question.id === 'start' ? { ...question, id: 'when', follows: null } : question))
      .map((question) => (question.follows === 'start' ? { ...question, follows: 'when' } : question)),
  })),
})

async function chat(playbook: Playbook) {
  now = NOW
  await here.stores.playbooks.register(playbook)
  const { id } = await here.stores.conversations.open({
    channel: 'website',
    channelKey: randomUUID(),
    playbook,
    language: 'en',
    source: null,
    reference: null,
    at: NOW,
  })
  const engine: Engine = startEngine(here.stores, clock)
  const receive = (content: InboundContent) =>
    engine.receive({
      channel: 'website',
      conversationId: id,
      externalId: randomUUID(),
      clientId: null,
      content,
    })
  const view = async () => {
    const found = await here.stores.handoffs.view(id)
    if (!found) throw new Error('no such conversation')
    return found
  }
  return {
    receive,
    view,
    async fallsSilent() {
      for (let times = 0; times < 2; times += 1) {
        now = new Date(now.getTime() + LONG_MS)
        await engine.timers.runDue()
      }
      expect((await view()).outcome).toBe('incomplete')
    },
    /** The question that the last message of the bot asks. */
    asked: async () => (await view()).transcript.findLast(({ author }) => author === 'bot')?.question,
    /** What the answers are worth. */
    score: async () =>
      (await engine.scores.explain(id))?.rows
        .filter(({ question }) => question !== null)
        .reduce((sum, { worth }) => sum + worth, 0),
    version: async () =>
      (await here.stores.turns.load({ conversationId: id, remembered: false, delivery: null }))?.conversation
        .playbook.version,
  }
}

/** Ways to each state of a dialogue. */
const ways: Record<string, InboundContent[]> = {
  idle: [],
  product: [{ kind: 'open' }],
  pain: [{ kind: 'open' }, choice('product', 'crm')],
  amount: [{ kind: 'open' }, choice('product', 'crm'), choice('pain', 'losing')],
  role: [{ kind: 'open' }, choice('product', 'crm'), choice('pain', 'losing'), choice('amount', '10k-50k')],
  start: [
    { kind: 'open' },
    choice('product', 'crm'),
    choice('pain', 'losing'),
    choice('amount', '10k-50k'),
    choice('role', 'decides'),
  ],
  contact: [
    { kind: 'open' },
    choice('product', 'crm'),
    choice('pain', 'losing'),
    choice('amount', '10k-50k'),
    choice('role', 'decides'),
    choice('start', 'month'),
  ],
  handed_off: [{ kind: 'open' }, { kind: 'command', text: 'a person', command: 'human' }],
  nurture: [{ kind: 'open' }, choice('product', 'crm'), words('not now, maybe later')],
  disqualified: [
    { kind: 'open' },
    choice('product', 'crm'),
    choice('pain', 'losing'),
    choice('amount', 'under-2k'),
  ],
  stopped: [{ kind: 'open' }, { kind: 'command', text: 'stop', command: 'stop' }],
}

/** Answers whatever is asked, until somebody else has the conversation or nothing is asked any more. */
async function finish(dialogue: Awaited<ReturnType<typeof chat>>) {
  const good: Record<string, string> = {
    product: 'crm',
    pain: 'losing',
    trouble: 'losing',
    amount: '10k-50k',
    role: 'decides',
    start: 'month',
    when: 'month',
    team: '5-19',
    approved: 'approved',
    signers: 'nobody',
    driver: 'deadline',
    reach: 'private',
  }
  for (let answers = 0; answers < 15; answers += 1) {
    const question = await dialogue.asked()
    const { owner, outcome } = await dialogue.view()
    if (!question || owner !== 'bot' || outcome === 'handed_off') return
    await dialogue.receive(choice(question, good[question] ?? 'unsure'))
  }
  throw new Error('the dialogue does not end')
}

const states = [
  ...Object.entries(ways).map(([state, way]) => ({ state, way, isSilent: false })),
  { state: 'set aside', way: ways.pain ?? [], isSilent: true },
]

describe.each(states)('a dialogue in state $state when a new version is deployed', ({ way, isSilent }) => {
  const deploy = async (running: Playbook['running'], changes = changedQuestions) => {
    const id = `p-${randomUUID().slice(0, 8)}`
    const dialogue = await chat(version(id, 1))
    for (const content of way) await dialogue.receive(content)
    if (isSilent) await dialogue.fallsSilent()
    await here.stores.playbooks.register(changes(version(id, 2, { running })))
    return dialogue
  }

  it('pinned, ends on its own version', async () => {
    const dialogue = await deploy('pin')
    await dialogue.receive(words('my name is Ann'))
    await finish(dialogue)
    expect(await dialogue.version()).toBe(1)
  })

  it('migrated, goes on with the new one and what it knows, its books in order', async () => {
    const dialogue = await deploy('migrate')
    const before = await dialogue.view()
    await dialogue.receive(words('hm hm'))
    await finish(dialogue)
    await dialogue.receive(words('hm hm'))
    const { ledger, outcome } = await dialogue.view()
    const score = await dialogue.score()
    expect(await dialogue.version()).toBe(2)
    expect(outcome).not.toBeNull()
    expect(before.transcript.length).toBeLessThan((await dialogue.view()).transcript.length)
    const current = Math.max(...ledger.map(({ qualification }) => qualification))
    expect(scoreOf(ledger.filter(({ qualification }) => qualification === current))).toBe(score)
  })
})

describe('a migrated dialogue', () => {
  it('keeps its answers under their new names, asks what is gone anew, and keeps the hand-off that waits', async () => {
    const dialogue = await chat(version('kept', 1))
    for (const content of ways.contact ?? []) await dialogue.receive(content)
    await dialogue.receive(choice('reach', 'private'))
    const { handoff } = await dialogue.view()
    await here.stores.playbooks.register(changedQuestions(version('kept', 2, { running: 'migrate' })))
    await dialogue.receive(choice('team', '20-99'))
    const after = await dialogue.view()
    expect(after.handoff?.id).toBe(handoff?.id)
    expect(
      after.ledger.filter(({ rule }) => rule === 'need.pain=losing').map(({ points }) => points),
    ).toEqual([15, -15])
    expect(after.ledger.filter(({ rule }) => rule === 'need.trouble=losing')).toHaveLength(1)
  })

  it('in mid-question hears the answer under the new name', async () => {
    const dialogue = await chat(version('mid', 1))
    for (const content of ways.pain ?? []) await dialogue.receive(content)
    await here.stores.playbooks.register(changedQuestions(version('mid', 2, { running: 'migrate' })))
    await dialogue.receive(words('We lose customers or money'))
    expect((await dialogue.view()).ledger.map(({ rule }) => rule)).toContain('need.trouble=losing')
    expect(await dialogue.asked()).toBe('amount')
  })

  it('whose open question is gone is asked what matters now', async () => {
    const dialogue = await chat(version('gone', 1))
    for (const content of ways.start ?? []) await dialogue.receive(content)
    await here.stores.playbooks.register(changedQuestions(version('gone', 2, { running: 'migrate' })))
    await dialogue.receive(words('hm hm'))
    expect(await dialogue.asked()).toBe('when')
  })
})

describe('a dialogue that begins anew on the new version', () => {
  it('says so, keeps how to reach the prospect, and asks from the beginning', async () => {
    const dialogue = await chat(version('anew', 1))
    for (const content of ways.amount ?? []) await dialogue.receive(content)
    await dialogue.receive(words('ann@northwind.example'))
    await here.stores.playbooks.register(version('anew', 2, { running: 'restart' }))
    await dialogue.receive(words('hm hm'))
    const { transcript, contact } = await dialogue.view()
    const score = await dialogue.score()
    expect(transcript.at(-2)?.text).toBe(saas.phrases.renewed.en)
    expect(await dialogue.asked()).toBe('product')
    expect(contact.email).toBe('ann@northwind.example')
    expect(score).toBe(0)
    expect(await dialogue.version()).toBe(2)
  })

  it('leaves whoever waits for a person in their place', async () => {
    const dialogue = await chat(version('waiting', 1))
    for (const content of ways.handed_off ?? []) await dialogue.receive(content)
    await here.stores.playbooks.register(version('waiting', 2, { running: 'restart' }))
    await dialogue.receive(words('hello?'))
    expect(await dialogue.view()).toMatchObject({ owner: 'queue', handoff: { status: 'waiting' } })
  })

  it('is not begun by the page being opened again', async () => {
    const dialogue = await chat(version('opened', 1))
    for (const content of ways.pain ?? []) await dialogue.receive(content)
    await here.stores.playbooks.register(version('opened', 2, { running: 'restart' }))
    await dialogue.receive({ kind: 'open' })
    expect(await dialogue.version()).toBe(1)
    expect(await dialogue.asked()).toBe('pain')
  })
})
