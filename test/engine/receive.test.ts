/** What becomes of one message, on the real store. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { aUser } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())
const NOW = new Date('2026-03-02T10:00:00.000Z')

async function chat() {
  const engine = startEngine(here.stores, { now: () => NOW })
  const id = await aSaasConversation(here.stores, NOW)
  const receive = (content: InboundContent, externalId: string | null = randomUUID()) =>
    engine.receive({ channel: 'website', conversationId: id, externalId, clientId: null, content })
  const view = async () => {
    const found = await here.stores.handoffs.view(id)
    if (!found) throw new Error('the conversation is gone')
    return found
  }
  const bySpeaker = async () => (await view()).transcript.map(({ author }) => author)
  return { engine, id, receive, view, bySpeaker }
}

/** Has asked for a person, and waits. */
async function waiting() {
  const chatting = await chat()
  await chatting.receive({ kind: 'open' })
  await chatting.receive({ kind: 'command', text: '/human', command: 'human' })
  const handoff = (await chatting.view()).handoff
  if (!handoff) throw new Error('nobody was asked for')
  return { ...chatting, handoff }
}

describe('a message', () => {
  test('that comes again gets the first one’s place, and changes nothing', async () => {
    const { receive, view } = await chat()
    await receive({ kind: 'open' })
    const first = await receive(choice('product', 'crm'), 'delivery-1')
    const before = await view()
    expect(await receive(choice('product', 'crm'), 'delivery-1')).toEqual({ ...first, status: 'duplicate' })
    expect(await view()).toEqual(before)
  })

  test('to a conversation that does not exist is told so', async () => {
    const { engine } = await chat()
    const inbound = {
      channel: 'website',
      conversationId: randomUUID(),
      externalId: null,
      clientId: null,
      content: words('hello?'),
    }
    expect(await engine.receive(inbound)).toEqual({ status: 'unknown_conversation' })
  })

  test('with characters that no database stores is kept with a sign in their place', async () => {
    const { receive, view } = await chat()
    await receive(words('we lose\u0000 customers \ud83d'))
    expect((await view()).transcript[0]?.text).toBe('we lose\ufffd customers \ufffd')
  })

  test('that says several things at once is scored for each, every point with its words', async () => {
    const { receive, view } = await chat()
    await receive({ kind: 'open' })
    const said = 'I decide, and we have 20k EUR a year for it'
    await receive(words(said))
    const { ledger } = await view()
    expect(ledger.map(({ question }) => question).sort()).toEqual(['amount', 'role'])
    for (const { evidence } of ledger) expect(said.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})

test('the chat that is opened again is not greeted again', async () => {
  const { receive, bySpeaker } = await chat()
  await receive({ kind: 'open' })
  const before = await bySpeaker()
  await receive({ kind: 'open' })
  expect(await bySpeaker()).toEqual(before)
})

describe('whoever waits for a person', () => {
  test('may still leave an address: the hand-off is updated, and stays the one that it was', async () => {
    const { receive, view, handoff, id } = await waiting()
    await receive(words('you can reach me at anna@firm.example'))
    const after = await view()
    expect(after).toMatchObject({ owner: 'queue', contact: { email: 'anna@firm.example' } })
    expect(after.handoff).toMatchObject({
      id: handoff.id,
      status: 'waiting',
      waitingSince: handoff.waitingSince,
    })
    expect(after.card?.contact.email).toBe('anna@firm.example')
    expect(await here.client.handoff.count({ where: { conversationId: id } })).toBe(1)
  })

  test('and stops is opted out, and waits no more', async () => {
    const { receive, view } = await waiting()
    await receive({ kind: 'command', text: '/stop', command: 'stop' })
    expect(await view()).toMatchObject({ owner: 'closed', handoff: { status: 'withdrawn' } })
  })
})

describe('once a rep has claimed', () => {
  async function claimed() {
    const chatting = await waiting()
    const rep = await aUser(here.stores)
    await chatting.engine.desk.claim(chatting.handoff.id, rep)
    return { ...chatting, rep }
  }

  test('the bot says nothing more, whatever the prospect writes', async () => {
    const { receive, bySpeaker } = await claimed()
    const before = await bySpeaker()
    await receive(words('how much is it?'))
    await receive(choice('product', 'crm'))
    await receive({ kind: 'command', text: '/restart', command: 'restart' })
    expect((await bySpeaker()).slice(before.length)).toEqual(['prospect', 'prospect', 'prospect'])
  })

  test('a stop is heard all the same, without a word of the bot', async () => {
    const { receive, bySpeaker, view } = await claimed()
    const before = await bySpeaker()
    await receive({ kind: 'command', text: '/stop', command: 'stop' })
    expect((await bySpeaker()).slice(before.length)).toEqual(['prospect'])
    expect(await view()).toMatchObject({ owner: 'closed', rep: null, handoff: { status: 'withdrawn' } })
  })

  test('only that rep writes; a repeated reply is sent once', async () => {
    const { engine, id, rep, handoff } = await claimed()
    const stranger = await aUser(here.stores, { name: 'Ben Stone' })
    const message = { text: 'Hello', clientId: 'c1' }
    expect(await engine.desk.reply(id, stranger, message)).toEqual({ status: 'not_holder', holder: rep.name })
    const first = await engine.desk.reply(id, rep, message)
    expect(first).toMatchObject({ status: 'sent', message: { text: 'Hello', authorName: rep.name } })
    expect(await engine.desk.reply(id, rep, message)).toEqual({ ...first, status: 'duplicate' })
    expect(await engine.desk.claim(handoff.id, stranger)).toEqual({ status: 'taken', holder: rep.name })
  })

  test('and handed back, the bot asks on; handing off anew puts the same hand-off back into the queue', async () => {
    const { engine, receive, view, handoff, rep } = await claimed()
    expect((await engine.desk.returnToBot(handoff.id, rep, { question: 'amount' })).status).toBe('done')
    const returned = await view()
    expect(returned).toMatchObject({ owner: 'bot', rep: null, handoff: { status: 'returned' } })
    expect(returned.transcript.at(-1)).toMatchObject({ author: 'bot', question: 'amount' })
    await receive({ kind: 'command', text: '/human', command: 'human' })
    expect(await view()).toMatchObject({
      owner: 'queue',
      handoff: { id: handoff.id, status: 'waiting', rep: null },
    })
  })
})

test('what a link brought along is asked no more, is read back, and is in nobody’s words', async () => {
  const { receive, view } = await chat()
  const product = { question: 'product', source: 'link', fact: { kind: 'choice', value: 'crm' } } as const
  for (const _ of [1, 2]) await receive({ kind: 'open', known: [product] })
  const { transcript, ledger } = await view()
  expect(transcript.map(({ author }) => author)).toEqual(['bot', 'bot'])
  expect(transcript.at(-1)).toMatchObject({
    question: 'pain',
    text: expect.stringMatching(/Sales and deals \(CRM\)/),
  })
  expect(ledger).toMatchObject([
    { rule: 'need.product=crm', evidence: { message: 1, quote: '', source: 'link' } },
  ])
})

test('what they choose on the page before their first word is an answer, by the rules of the playbook', async () => {
  const { receive, view } = await chat()
  await receive({ kind: 'open' })
  const at = '2026-03-02T10:00:00.000Z'
  const chose = (name: string) => ({ id: name, kind: 'custom' as const, name, at, evidence: null })
  await receive({ kind: 'open', seen: [chose('video watched')] })
  expect((await view()).transcript.at(-1)?.question).toBe('product')
  await receive({ kind: 'open', seen: [chose('product:helpdesk')] })
  const { transcript, ledger } = await view()
  expect(transcript.at(-1)?.question).toBe('pain')
  expect(ledger).toMatchObject([{ rule: 'need.product=helpdesk', evidence: { quote: '', source: 'event' } }])
})

test('"no, rather 8k" corrects the answer that was given last', async () => {
  const { receive, view } = await chat()
  await receive({ kind: 'open' })
  for (const answer of [choice('product', 'crm'), choice('pain', 'losing'), words('20k EUR')])
    await receive(answer)
  await receive(words('wait, rather 8k'))
  const { ledger, transcript } = await view()
  expect(ledger.map(({ rule, points }) => [rule, points])).toContainEqual(['budget.amount=2k-10k', 10])
  expect(transcript.at(-1)?.text).toContain('instead of')
})

test('… and, where several were given in one message, the one that it can be a value of', async () => {
  const { receive, view } = await chat()
  await receive({ kind: 'open' })
  await receive(words('We need a CRM, we lose customers every week and have about 20k a year'))
  await receive(words('sorry, rather 80k'))
  expect((await view()).transcript.at(-1)?.text).toContain('80,000 EUR instead of 20,000 EUR a year')
})
