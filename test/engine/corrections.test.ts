/** What puts an earlier answer right: other words for it, or an edited message; and a message that is for people alone. */
import { beforeEach, describe, expect, test } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import { shop } from '../../flows/playbooks/shop.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
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

/** What is said in place of five thousand, eight people, "I decide", the CRM and in two weeks. */
const corrections: [Language, string, question: string, choice: string][] = [
  ['en', 'no, rather 20 thousand', 'amount', '10k-50k'],
  ['en', 'actually no, more like 20k', 'amount', '10k-50k'],
  ['en', '20k, not 5k', 'amount', '10k-50k'],
  ['en', 'not 5k but 20k', 'amount', '10k-50k'],
  ['en', 'make that 20k', 'amount', '10k-50k'],
  ['en', 'sorry, 50 people not 8', 'team', '20-99'],
  ['en', 'no, we are 50 people', 'team', '20-99'],
  ['en', 'no, not CRM, helpdesk', 'product', 'helpdesk'],
  ['en', 'actually my boss decides', 'role', 'influences'],
  ['en', 'no, I do not decide, I only recommend', 'role', 'influences'],
  ['en', 'no, not in two weeks, in May', 'start', 'quarter'],
  ['pl', 'nie, raczej 20 tysięcy', 'amount', '10k-50k'],
  ['pl', 'jednak 20 tysięcy', 'amount', '10k-50k'],
  ['pl', '20 tysięcy, nie 5', 'amount', '10k-50k'],
  ['pl', 'nie 5, tylko 20 tysięcy', 'amount', '10k-50k'],
  ['pl', 'zamiast 5 tysięcy wpiszmy 20 tysięcy', 'amount', '10k-50k'],
  ['pl', 'a w zasadzie to 20 tysięcy', 'amount', '10k-50k'],
  ['pl', 'pomyłka, jest nas 50', 'team', '20-99'],
  ['pl', 'nie 8 osób, tylko 50', 'team', '20-99'],
  ['pl', 'nie CRM, tylko helpdesk', 'product', 'helpdesk'],
  ['pl', 'nie, nie ja decyduję, ja tylko polecam', 'role', 'influences'],
  ['pl', 'nie za dwa tygodnie, tylko w maju', 'start', 'quarter'],
  ['ru', 'нет, лучше 20 тысяч', 'amount', '10k-50k'],
  ['ru', 'всё-таки 20 тысяч', 'amount', '10k-50k'],
  ['ru', '20 тысяч, а не 5', 'amount', '10k-50k'],
  ['ru', 'ой, не 5, 20 тысяч', 'amount', '10k-50k'],
  ['ru', 'вместо 5 тысяч запишите 20 тысяч', 'amount', '10k-50k'],
  ['ru', 'вообще-то ближе к 20 тысячам', 'amount', '10k-50k'],
  ['ru', 'ошибка, нас 50', 'team', '20-99'],
  ['ru', 'не CRM, а хелпдеск', 'product', 'helpdesk'],
  ['ru', 'нет, решаю не я, я только советую', 'role', 'influences'],
  ['ru', 'не через две недели, а в мае', 'start', 'quarter'],
]

const said: Record<Language, Record<string, string>> = {
  en: { team: '8 people', amount: '5k', role: 'I decide', start: 'in two weeks' },
  pl: { team: '8 osób', amount: '5 tysięcy', role: 'ja decyduję', start: 'za dwa tygodnie' },
  ru: { team: '8 человек', amount: '5 тысяч', role: 'решаю я', start: 'через две недели' },
}
const pressed: Record<string, string> = {
  product: 'crm',
  pain: 'losing',
  approved: 'approved',
  signers: 'one-more',
  driver: 'deadline',
  reach: 'private',
}
const instead: Record<Language, string> = { en: ' instead of ', pl: ' zamiast ', ru: ' вместо ' }

/** Answers until `question` has been answered, or until nothing is asked any more. */
async function answered(language: Language, question: string | null) {
  id = stores.open({ ...saas, thorough: true }, language)
  await tell({ kind: 'open' })
  for (let open = contextOf()?.open; open && !(question && answersTo(question)); open = contextOf()?.open) {
    const words = said[language][open]
    if (words) await say(words)
    else await tell({ kind: 'choice', text: 'x', question: open, choice: pressed[open] ?? '' })
  }
}

const lastWords = () => stores.find(id).messages.at(-1)?.text ?? ''

describe('other words for an earlier answer', () => {
  test.each(corrections)('are taken right after it: %s, "%s"', async (language, words, question, choice) => {
    await answered(language, question)
    const [open, others] = [contextOf()?.open, Object.keys(contextOf()?.answers ?? {})]
    await say(words)
    expect(answersTo(question)).toMatchObject({ status: 'given', choice })
    expect(lastWords()).toContain(instead[language])
    expect([contextOf()?.open, Object.keys(contextOf()?.answers ?? {})]).toEqual([open, others])
  })

  test.each(corrections)(
    'update the hand-off that waits: %s, "%s"',
    async (language, words, question, choice) => {
      await answered(language, null)
      const before = stores.find(id).handoffs.get(1)
      await say(words)
      expect(answersTo(question)).toMatchObject({ status: 'given', choice })
      expect(lastWords()).toContain(instead[language])
      expect(stores.find(id).handoffs.size).toBe(1)
      expect(stores.find(id).handoffs.get(1)).not.toEqual(before)
      expect(stores.find(id).ledger.at(-1)?.evidence.message).toBe(lastSeq() - 1)
    },
  )

  test('reopen what they were turned away for, without a word on what they are of', async () => {
    id = stores.open(shop)
    await tell({ kind: 'open' })
    await say('a wardrobe')
    await say('800 zloty')
    expect(stores.find(id).outcome).toMatchObject({ kind: 'disqualified', reasons: ['gate:budget-floor'] })
    await say('hm, maybe 5000 then')
    expect(answersTo('amount')?.choice).toBe('3k-10k')
    expect(lastWords()).toContain('5,000 PLN instead of 800 PLN')
    expect(contextOf()?.outcome).toBeNull()
  })

  test('are not looked for in a short answer to the open question', async () => {
    await answered('en', 'team')
    await say('20')
    expect(answersTo('team')?.choice).toBe('5-19')
    expect(contextOf()).toMatchObject({ open: 'amount', tries: 1 })
  })

  test('are of what they are likely to be of: 150 are people where five thousand are euros', async () => {
    await answered('en', null)
    await say('actually 150')
    expect(answersTo('team')?.choice).toBe('100-plus')
    expect(answersTo('amount')?.choice).toBe('2k-10k')
  })

  test('while a rep holds it are on the card, and the bot says nothing', async () => {
    await answered('en', null)
    Object.assign(stores.find(id).state, { owner: 'rep', repId: '00000000-0000-4000-8000-000000000002' })
    const spoken = saidByBot()
    await say('we lose 20 thousand a month')
    expect(answersTo('amount')?.choice).toBe('2k-10k')
    await say('actually our budget is 20k')
    expect(answersTo('amount')?.choice).toBe('10k-50k')
    expect(stores.find(id)).toMatchObject({ state: { owner: 'rep' } })
    expect(stores.find(id).handoffs.size).toBe(1)
    expect(saidByBot()).toBe(spoken)
  })
})

describe('"not now" with a day', () => {
  beforeEach(() => tell({ kind: 'open' }))

  test('is a promise, and no answer to a question that was not asked', async () => {
    await say('not now, maybe in June')
    expect(contextOf()?.outcome).toMatchObject({ kind: 'nurture', reasons: ['asked:later'] })
    expect(contextOf()?.later?.day).toMatch(/^2026-06/)
    expect(answersTo('start')).toBeUndefined()
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
