/** A message that is edited, and one that is for people alone: what they do to the dialogue, and what not. */
import { beforeEach, describe, expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { createLanes } from '../../src/engine/lanes.ts'
import { createReceive } from '../../src/engine/receive.ts'
import { read } from '../../src/understanding/read.ts'
import { createMemoryStores, type MemoryStores } from '../support/memory-stores.ts'

const AT = new Date('2026-03-02T10:00:00.000Z')

let stores: MemoryStores
let id: string
let deliveries = 0

beforeEach(() => {
  stores = createMemoryStores()
  id = stores.open(saas)
})

async function tell(content: InboundContent) {
  const receive = createReceive({
    ...stores,
    understand: read,
    clock: { now: () => AT },
    lanes: createLanes(),
    newId: () => '00000000-0000-4000-8000-000000000001',
    outboxChannels: new Set(),
    isPresent: () => true,
  })
  deliveries += 1
  return receive({
    channel: 'fake',
    conversationId: id,
    externalId: `d${deliveries}`,
    clientId: null,
    content,
  })
}
const say = (text: string, corrects?: number) => tell({ kind: 'text', text, ...(corrects && { corrects }) })

const contextOf = () => stores.find(id).state.saved?.context
const answersTo = (question: string) => contextOf()?.answers[question]
const lastSeq = () => stores.find(id).messages.length
const saidByBot = () => stores.find(id).messages.filter(({ author }) => author === 'bot').length

/** A dialogue in which one answer was given in words, and another question is open. */
async function aDialogue() {
  await tell({ kind: 'open' })
  await tell({ kind: 'choice', text: 'CRM', question: 'product', choice: 'crm' })
  await tell({ kind: 'choice', text: 'Leads get lost', question: 'pain', choice: 'losing' })
  await tell({ kind: 'choice', text: 'x', question: 'amount', choice: '10k-50k' })
  const { seq } = Object.assign({ seq: null }, await say('I decide together with my partner'))
  const open = contextOf()?.open
  return { seq: seq ?? 0, open }
}

describe('another wording of an earlier answer', () => {
  test('takes its place, and leaves the question that is open where it is', async () => {
    const { seq, open } = await aDialogue()
    const before = answersTo('role')
    expect(before).toMatchObject({ status: 'given', evidence: { message: seq } })
    await say('I decide alone', seq)
    expect(answersTo('role')).toMatchObject({ status: 'given', evidence: { message: expect.any(Number) } })
    expect(answersTo('role')?.choice).not.toBe(before?.choice)
    expect(contextOf()?.open).toBe(open)
  })

  test('that says the same, or nothing to it, changes nothing and is met with nothing', async () => {
    const { seq, open } = await aDialogue()
    const [before, spoken] = [answersTo('role'), saidByBot()]
    await say('I decide together with my business partner', seq)
    await say('lorem ipsum dolor', seq)
    expect(answersTo('role')).toEqual(before)
    expect(contextOf()).toMatchObject({ open, tries: 0 })
    expect(saidByBot()).toBe(spoken)
    expect(stores.find(id).messages.at(-1)?.text).toBe('lorem ipsum dolor')
  })

  test('is still heard if it asks for a person', async () => {
    const { seq } = await aDialogue()
    await say('I want to talk to a human', seq)
    expect(stores.find(id).handoffs.size).toBe(1)
  })

  test('of something that answered nothing is said anew', async () => {
    const { open } = await aDialogue()
    const { seq } = Object.assign({ seq: 0 }, await say('hmm'))
    await say('We want to start next month', seq ?? 0)
    expect(open).toBe('start')
    expect(answersTo('start')).toMatchObject({ status: 'given' })
  })
})

test('a note stands in the transcript and leaves the dialogue as it is', async () => {
  const { open } = await aDialogue()
  const [lines, spoken, before] = [lastSeq(), saidByBot(), contextOf()]
  await tell({ kind: 'note', text: '📍 52.22968, 21.01223' })
  expect(contextOf()).toEqual(before)
  expect(contextOf()?.open).toBe(open)
  expect([lastSeq(), saidByBot()]).toEqual([lines + 1, spoken])
})
