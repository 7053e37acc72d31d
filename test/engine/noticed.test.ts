/** What a prospect does in the dialogue itself is kept as a fact, once, with the words that it was seen by. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/domain/behaviour.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Known } from '../../src/domain/known.ts'
import { REACTION_DAYS } from '../../src/engine/ignored.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const START = new Date('2026-03-02T10:00:00.000Z')
const DAY = 86_400_000

async function chat(known?: Known[]) {
  let now = START
  const id = await aSaasConversation(here.stores, now)
  const engine = startEngine(here.stores, { now: () => now })
  const receive = (content: InboundContent, externalId: string = randomUUID()) =>
    engine.receive({ channel: 'website', conversationId: id, externalId, clientId: null, content })
  await receive({ kind: 'open', known })
  return {
    id,
    receive,
    noticed: (): Promise<Behaviour[]> => here.stores.behaviours.of(id),
    view: () => here.stores.handoffs.view(id),
    /** Lets time pass, and the timers that came due meanwhile go off. */
    now: () => now,
    async pass(days: number) {
      now = new Date(now.getTime() + days * DAY + 60_000)
      await engine.timers.runDue()
    },
  }
}

describe('a form', () => {
  const product = { question: 'product', fact: { kind: 'choice' as const, value: 'crm' } }

  test('that was filled in on the page is noticed, once', async () => {
    const { receive, noticed } = await chat([{ ...product, source: 'form' }])
    await receive({ kind: 'open', known: [{ ...product, source: 'form' }] })
    expect(await noticed()).toMatchObject([
      { id: expect.stringMatching(/^form:\d+$/), kind: 'form', at: START.toISOString(), evidence: null },
    ])
  })

  test('is not what a link brings along', async () => {
    const { noticed } = await chat([{ ...product, source: 'link' }])
    expect(await noticed()).toEqual([])
  })
})

describe('a request for a person', () => {
  test.each<[string, InboundContent, string]>([
    ['in words', words('Please, can I talk to a human?'), 'talk to a human'],
    ['by a command', { kind: 'command', text: '/human', command: 'human' }, '/human'],
    [
      'by a button',
      { kind: 'choice', text: 'Talk to a person', question: 'product', choice: 'person' },
      'Talk to a person',
    ],
  ])('%s is noticed with its words', async (_how, content, said) => {
    const { receive, noticed } = await chat()
    await receive(content)
    const found = await noticed()
    expect(found).toMatchObject([{ id: 'request:1', kind: 'request' }])
    expect(found[0]?.evidence?.quote).toContain(said)
  })

  test('is one however often it is made, and another in the next qualification', async () => {
    const { receive, noticed } = await chat()
    await receive(words('I want to talk to a human'))
    await receive(words('where is that human? I want to talk to a human'))
    expect((await noticed()).map(({ id }) => id)).toEqual(['request:1'])
    await receive({ kind: 'command', text: '/restart', command: 'restart' })
    await receive(words('I want to talk to a human'))
    expect((await noticed()).map(({ id }) => id)).toEqual(['request:1', 'request:2'])
  })
})

describe('a complaint', () => {
  test('is noticed wherever in a message it stands, and changes nothing else of what the message says', async () => {
    const { id, receive, noticed } = await chat()
    const said = 'This is spam! Stop spamming me.'
    await receive(words(said))
    const found = await noticed()
    expect(found.map(({ kind }) => kind)).toEqual(['complaint'])
    const evidence = found[0]?.evidence
    expect(said.slice(evidence?.start, evidence?.end)).toBe('This is spam')
    expect((await here.stores.handoffs.view(id))?.owner).toBe('closed')
  })
})

test('ordinary answers are no behaviour', async () => {
  const { receive, noticed } = await chat()
  await receive(choice('product', 'crm'))
  await receive(words('we lose customers every week, and I decide'))
  expect(await noticed()).toEqual([])
})

describe('a follow-up', () => {
  /** Kept warm, and followed up. */
  async function followedUp() {
    const chatting = await chat()
    const answers = [
      choice('product', 'crm'),
      choice('pain', 'losing'),
      choice('amount', '10k-50k'),
      choice('role', 'decides'),
      choice('start', 'later'),
      words('anna@firm.example'),
    ]
    for (const answer of answers) await chatting.receive(answer)
    expect(await chatting.view()).toMatchObject({ outcome: 'nurture' })
    const kept = await chatting.view()
    const before = kept?.transcript.length ?? 0
    await chatting.pass((Date.parse(kept?.followUpAt ?? '') - chatting.now().getTime()) / DAY)
    expect((await chatting.view())?.transcript).toHaveLength(before + 1)
    return { ...chatting, followUp: before + 1 }
  }

  test('that finds no reaction for two weeks is ignored, once', async () => {
    const { pass, noticed, followUp } = await followedUp()
    await pass(REACTION_DAYS - 1)
    expect(await noticed()).toEqual([])
    await pass(1)
    await pass(1)
    expect(await noticed()).toMatchObject([
      { id: `ignored:${followUp}`, kind: 'ignored', name: String(followUp), evidence: null },
    ])
  })

  test('that anything came back to is not', async () => {
    const { pass, noticed, receive } = await followedUp()
    await pass(1)
    await receive(words('thanks, I will think about it'))
    await pass(REACTION_DAYS)
    expect(await noticed()).toEqual([])
  })

  test('is not ignored by whoever has asked for a person, or for nothing more', async () => {
    for (const content of [words('I want to talk to a human'), words('please stop writing to me')]) {
      const { pass, noticed, receive } = await followedUp()
      await receive(content)
      await pass(REACTION_DAYS)
      expect((await noticed()).filter(({ kind }) => kind === 'ignored')).toEqual([])
    }
  })
})

test('the reminder of an unfinished dialogue is no follow-up', async () => {
  const { receive, pass, noticed, view } = await chat()
  await receive(choice('product', 'crm'))
  const before = (await view())?.transcript.length ?? 0
  await pass(1)
  expect((await view())?.transcript.length).toBeGreaterThan(before)
  await pass(REACTION_DAYS)
  expect((await noticed()).filter(({ kind }) => kind === 'ignored')).toEqual([])
})
