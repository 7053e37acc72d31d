import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Turn } from '../../src/engine/ports.ts'
import {
  aCard,
  aConversation,
  aLedgerEntry,
  aMessage,
  aMove,
  anOutcome,
  aTurn,
  NOW,
} from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)

const open = () => aConversation(here.client, here.stores)
const commit = (turn: Turn) => here.stores.turns.commit(turn)
const load = (conversationId: string, externalId: string | null = null) =>
  here.stores.turns.load({
    conversationId,
    remembered: false,
    delivery: externalId === null ? null : { channel: 'website', externalId },
  })

const aFullTurn = (id: string): Turn =>
  aTurn(id, {
    messages: [
      aMessage({ seq: 1, text: '20k, ask me at a@b.example', externalId: `${id}:1`, clientId: '1' }),
      aMessage({
        seq: 2,
        author: 'bot',
        text: 'When?',
        choices: [{ id: 'now', label: 'Now' }],
        question: 'start',
      }),
    ],
    readings: [
      {
        seq: 1,
        reading: {
          kind: 'money',
          value: { min: 20_000, max: 20_000, currency: null, per: null },
          quote: '20k',
          start: 0,
          end: 3,
          certainty: 0.9,
        },
      },
      {
        seq: 1,
        reading: { kind: 'authority', value: 'decides', quote: 'me', start: 12, end: 14, certainty: 0.5 },
      },
    ],
    ledger: [aLedgerEntry(), aLedgerEntry({ rule: 'role=decides', points: 10 })],
    timers: {
      set: [{ key: 'later', dueAt: NOW, event: { type: 'xstate.after.later' } }],
      cancel: ['earlier'],
    },
    prospect: { contact: { email: 'a@b.example' }, optedOut: null, stage: aMove(), doubt: null },
    consents: [{ version: '2', language: 'pl', asked: true, seq: 1 }],
    handoff: { id: randomUUID(), queue: 'crm', outcome: anOutcome(), card: aCard(), lifted: null },
    conversation: { lastSeq: 2, owner: 'queue', outcome: anOutcome() },
  })

describe('a committed turn', () => {
  test('is written whole: messages, readings, ledger, timers, prospect and hand-off', async () => {
    const id = await open()
    expect(await commit(aFullTurn(id))).toBe('committed')
    const view = await here.stores.handoffs.view(id)
    expect(view?.transcript.map(({ seq, text }) => [seq, text])).toEqual([
      [1, '20k, ask me at a@b.example'],
      [2, 'When?'],
    ])
    expect(view?.transcript[1]?.choices).toEqual([{ id: 'now', label: 'Now' }])
    expect(view?.ledger.map(({ rule }) => rule)).toEqual(['budget.amount=10k-50k', 'role=decides'])
    expect(view?.contact.email).toBe('a@b.example')
    expect(view).toMatchObject({ stage: 'mql', owner: 'queue', outcome: 'handed_off', reasons: ['score:80'] })
    expect(view?.handoff).toMatchObject({ queue: 'crm', status: 'waiting', score: 80 })
    expect(await here.client.reading.count({ where: { conversationId: id } })).toBe(2)
    expect(await here.client.timer.findMany({ where: { conversationId: id } })).toMatchObject([
      { key: 'later' },
    ])
  })

  test('moves the conversation by one version, and a turn on an older version writes nothing', async () => {
    const id = await open()
    await commit(aTurn(id))
    expect((await load(id))?.conversation).toMatchObject({ version: 1, lastSeq: 1 })
    expect(await commit(aFullTurn(id))).toBe('conflict')
    const rows = await Promise.all([
      here.client.message.count({ where: { conversationId: id } }),
      here.client.reading.count({ where: { conversationId: id } }),
      here.client.ledgerEntry.count({ where: { conversationId: id } }),
      here.client.timer.count({ where: { conversationId: id } }),
      here.client.handoff.count({ where: { conversationId: id } }),
    ])
    expect(rows).toEqual([1, 0, 0, 0, 0])
  })

  test('is found again by its delivery, whatever has happened since', async () => {
    const id = await open()
    await commit(aTurn(id, { messages: [aMessage({ externalId: `${id}:hello` })] }))
    await commit(
      aTurn(id, { expectedVersion: 1, messages: [aMessage({ seq: 2 })], conversation: { lastSeq: 2 } }),
    )
    expect((await load(id, `${id}:hello`))?.duplicate).toEqual({ seq: 1 })
    expect((await load(id, `${id}:other`))?.duplicate).toBeNull()
  })

  test('leaves the outcome as it was unless it says otherwise', async () => {
    const id = await open()
    await commit(aTurn(id, { conversation: { outcome: anOutcome({ kind: 'nurture' }) } }))
    const next = { messages: [], expectedVersion: 1 }
    await commit(aTurn(id, next))
    expect((await here.stores.handoffs.view(id))?.outcome).toBe('nurture')
    await commit(aTurn(id, { ...next, expectedVersion: 2, conversation: { outcome: null } }))
    expect((await here.stores.handoffs.view(id))?.outcome).toBeNull()
  })
})

test('to which text a prospect consented, where and when, is kept with the conversation', async () => {
  const id = await open()
  await commit(aFullTurn(id))
  expect((await here.stores.handoffs.view(id))?.consent).toEqual({
    version: '2',
    language: 'pl',
    asked: true,
    channel: 'website',
    message: 1,
    at: NOW.toISOString(),
  })
})

describe('turns in one batch', () => {
  test('of many conversations are all written', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, open))
    const results = await Promise.all(ids.map((id) => commit(aFullTurn(id))))
    expect(new Set(results)).toEqual(new Set(['committed']))
    const loaded = await Promise.all(ids.map((id) => load(id, `${id}:1`)))
    expect(loaded.every((each) => each?.duplicate?.seq === 1 && each.conversation.lastSeq === 2)).toBe(true)
  })

  test('fail alone: one that breaks a constraint does not take the others with it', async () => {
    const [good = '', bad = '', alsoGood = ''] = await Promise.all([open(), open(), open()])
    const taken = aMessage({ externalId: 'taken' })
    await commit(aTurn(good, { messages: [taken] }))
    const results = await Promise.allSettled([
      commit(aTurn(bad, { messages: [taken] })),
      commit(aTurn(alsoGood)),
      commit(
        aTurn(good, { expectedVersion: 1, messages: [aMessage({ seq: 2 })], conversation: { lastSeq: 2 } }),
      ),
    ])
    expect(results).toMatchObject([{ value: 'conflict' }, { value: 'committed' }, { value: 'committed' }])
    expect((await load(bad))?.conversation.version).toBe(0)
  })

  test('of two processes on one conversation: exactly one of each version gets through', async () => {
    const id = await open()
    for (let version = 0; version < 20; version += 1) {
      const attempt = (text: string) =>
        aTurn(id, {
          expectedVersion: version,
          messages: [aMessage({ seq: version + 1, text })],
          conversation: { lastSeq: version + 1 },
        })
      const results = await Promise.all([
        here.stores.turns.commit(attempt('here')),
        elsewhere.stores.turns.commit(attempt('elsewhere')),
      ])
      expect(results.sort()).toEqual(['committed', 'conflict'])
    }
    const messages = await here.stores.conversations.messages(id, 0)
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})

test('a conversation that does not exist loads as null', async () => {
  expect(await load(randomUUID())).toBeNull()
})

describe('the hand-off of a qualification', () => {
  test('exists once: a second one updates it and leaves it with the rep who holds it', async () => {
    const id = await open()
    await commit(aFullTurn(id))
    const user = await here.stores.users.add({
      email: `${id}@example.com`,
      name: 'Anna',
      role: 'rep',
      passwordHash: '',
    })
    const first = (await here.stores.handoffs.view(id))?.handoff
    await here.stores.handoffs.claim(first?.id ?? '', user?.id ?? '', NOW)
    const better = anOutcome({ score: 95 })
    await commit(
      aTurn(id, {
        expectedVersion: 2,
        messages: [],
        handoff: {
          id: randomUUID(),
          queue: 'crm',
          outcome: better,
          card: aCard({ summary: 'now urgent' }),
          lifted: null,
        },
        conversation: { owner: 'rep', lastSeq: 2 },
      }),
    )
    const view = await here.stores.handoffs.view(id)
    expect(await here.client.handoff.count({ where: { conversationId: id } })).toBe(1)
    expect(view?.handoff).toMatchObject({
      id: first?.id,
      status: 'claimed',
      score: 95,
      summary: 'now urgent',
    })
    expect(view?.rep?.name).toBe('Anna')
  })

  test('is withdrawn when the prospect leaves', async () => {
    const id = await open()
    await commit(aFullTurn(id))
    await commit(
      aTurn(id, {
        expectedVersion: 1,
        messages: [],
        handoff: { end: 'withdrawn', qualification: 1, userId: null, rejection: null },
        conversation: { owner: 'closed', lastSeq: 2 },
      }),
    )
    expect((await here.stores.handoffs.view(id))?.handoff?.status).toBe('withdrawn')
    expect(
      await here.client.handoffEvent.findMany({ where: { handoff: { conversationId: id } } }),
    ).toMatchObject([{ kind: 'withdrawn' }])
  })
})

describe('a conversation that this process remembers', () => {
  const recall = (conversationId: string, externalId: string | null = null) =>
    here.stores.turns.load({
      conversationId,
      remembered: true,
      delivery: externalId === null ? null : { channel: 'website', externalId },
    })

  test('is as the last turn left it, repeated deliveries included', async () => {
    const id = await open()
    await recall(id)
    await commit(
      aTurn(id, { messages: [aMessage({ externalId: `${id}:a` })], conversation: { language: 'pl' } }),
    )
    const remembered = await recall(id, `${id}:a`)
    expect(remembered).toEqual(await load(id, `${id}:a`))
    expect(remembered).toMatchObject({ conversation: { version: 1, language: 'pl' }, duplicate: { seq: 1 } })
  })

  test('and that another process moved: the turn conflicts, and then the truth is loaded', async () => {
    const id = await open()
    await recall(id)
    await elsewhere.stores.turns.commit(aTurn(id))
    expect((await recall(id))?.conversation.version).toBe(0)
    expect(await commit(aTurn(id))).toBe('conflict')
    expect((await recall(id))?.conversation.version).toBe(1)
  })

  test('a delivery that was written before is a conflict, and then a duplicate', async () => {
    const id = await open()
    await elsewhere.stores.turns.commit(aTurn(id, { messages: [aMessage({ externalId: `${id}:old` })] }))
    await load(id)
    expect((await recall(id, `${id}:old`))?.duplicate).toBeNull()
    const again = aMessage({ seq: 2, externalId: `${id}:old` })
    expect(
      await commit(aTurn(id, { expectedVersion: 1, messages: [again], conversation: { lastSeq: 2 } })),
    ).toBe('conflict')
    expect((await recall(id, `${id}:old`))?.duplicate).toEqual({ seq: 1 })
  })
})
