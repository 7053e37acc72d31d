import { expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { startBot } from './support/bot.ts'
import type { Script } from './support/memory.ts'

const textsOf = (messages: readonly { text: string }[]) => messages.map(({ text }) => text)
const toChat = (chat: number) => (call: { payload: Record<string, unknown> }) =>
  Number(call.payload.chat_id) === chat

test('obeys retry_after, keeps the order in that chat, and lets the others go on', async () => {
  const { telegram, time, rows } = await startBot()
  const [anna, piotr] = [telegram.user(7), telegram.user(8)]
  telegram.fail('sendMessage', { code: 429, retryAfter: 5 }, { when: toChat(7) })
  anna.says('one')
  await eventually(() => expect(rows[0]).toMatchObject({ attempts: 1, leaseUntil: null }))
  anna.says('two')
  piotr.says('hello')
  await telegram.until(() => piotr.received.length === 1)
  expect(anna.received).toEqual([])
  expect(rows[0]?.dueAt).toEqual(new Date('2026-11-02T09:00:05.000Z'))
  time.pass(4999)
  await eventually(() => expect(time.waits()).toEqual([1000]))
  expect(anna.received).toEqual([])
  time.pass(1000)
  await telegram.until(() => anna.received.length === 2)
  expect(textsOf(anna.received)).toEqual(['You said: one', 'You said: two'])
})

test('is silent altogether when Telegram refuses several chats at once', async () => {
  const { telegram, time, rows } = await startBot()
  telegram.fail('sendMessage', { code: 429, retryAfter: 9 }, { times: 2 })
  telegram.user(7).says('one')
  telegram.user(8).says('two')
  await eventually(() => {
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatchObject({ attempts: 1, leaseUntil: null })
  })
  telegram.user(9).says('three')
  await eventually(() => expect(rows).toHaveLength(3))
  await eventually(() => expect(time.waits()).toEqual([9000]))
  expect(telegram.callsOf('sendMessage')).toHaveLength(2)
  time.pass(9000)
  await telegram.until(() => telegram.sent.length === 3)
})

test('gives up at a chat that has blocked the bot, and marks it as unreachable', async () => {
  const { telegram, rows, conversation } = await startBot()
  const anna = telegram.user(7)
  telegram.fail('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' })
  anna.says('hello')
  await eventually(() => expect(rows[0]).toMatchObject({ state: 'failed', failure: 'blocked' }))
  expect(conversation(7).unreachableSince).not.toBeNull()
  expect(telegram.callsOf('sendMessage')).toHaveLength(1)
})

test('gives up a message that Telegram will never take, and says why', async () => {
  const { telegram, rows } = await startBot()
  telegram.fail('sendMessage', { code: 400, description: 'Bad Request: chat not found' })
  telegram.user(7).says('hello')
  await eventually(() => expect(rows[0]?.failure).toBe('rejected: Bad Request: chat not found'))
})

test.each([
  ['an error page', { code: 502 }],
  ['a broken connection', 'kill'],
] as const)('tries again after %s, later and later, without repeating anything', async (_what, failure) => {
  const { telegram, time, rows } = await startBot()
  telegram.fail('sendMessage', failure, { times: 3 })
  telegram.user(7).says('hello')
  const waits: number[] = []
  for (let attempts = 1; attempts <= 3; attempts++) {
    await eventually(() => expect(rows[0]).toMatchObject({ attempts, leaseUntil: null }))
    const wait = Number(rows[0]?.dueAt) - time.clock.now().getTime()
    waits.push(wait)
    await eventually(() => expect(time.waits()).toEqual([1000]))
    time.pass(wait)
  }
  expect(waits).toEqual([1000, 2000, 4000])
  await eventually(() => expect(rows[0]?.state).toBe('sent'))
  expect(textsOf(telegram.sent)).toEqual(['You said: hello'])
})

test('does not send again what was sent when only the note of it failed', async () => {
  const { telegram, time, rows, breakSentOnce } = await startBot()
  breakSentOnce()
  telegram.user(7).says('hello')
  await telegram.until(() => telegram.sent.length === 1)
  expect(rows[0]?.state).toBe('waiting')
  await eventually(() => {
    time.pass(1000)
    expect(rows[0]).toMatchObject({ state: 'sent', sentId: '1' })
  })
  expect(telegram.callsOf('sendMessage')).toHaveLength(1)
})

test('repeats at most the one message whose answer was lost', async () => {
  const { telegram, time, rows } = await startBot()
  telegram.fail('sendMessage', 'kill_after')
  const anna = telegram.user(7)
  anna.says('one')
  anna.says('two')
  await eventually(() => {
    time.pass(1000)
    expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(2)
  })
  expect(textsOf(anna.received)).toEqual(['You said: one', 'You said: one', 'You said: two'])
})

const sentence = 'This is one of the many sentences that make up a very long message.'
const longText = Array(150).fill(sentence).join(' ')
const long: Script = () => [{ text: longText, choices: [{ id: 'yes', label: 'Yes' }], question: 'q' }]

test('splits a long message at a sentence, with the buttons under the last part, and resumes where it stopped', async () => {
  const { telegram, time, rows } = await startBot({ script: long })
  const anna = telegram.user(7)
  const secondPart = () => anna.received.length === 1
  telegram.fail('sendMessage', { code: 502 }, { when: secondPart })
  anna.says('tell me everything')
  await eventually(() => {
    time.pass(1000)
    expect(rows[0]).toMatchObject({ state: 'sent', sentId: '3' })
  })
  const parts = anna.received
  expect(textsOf(parts).join(' ') === longText).toBe(true)
  expect(parts.every(({ text }) => text.length <= 4096 && text.endsWith('.'))).toBe(true)
  expect(parts.map(({ buttons }) => buttons.length)).toEqual([0, 0, 1])
})

test('sends nothing that its lease could not outlast: by then another worker may be at it', async () => {
  const { telegram, time, rows, outbox } = await startBot()
  const { mayLeave } = outbox
  outbox.mayLeave = (id) => {
    time.pass(15_000)
    return mayLeave(id)
  }
  telegram.user(7).says('hello')
  await eventually(() => expect(rows[0]).toMatchObject({ attempts: 1, leaseUntil: null }))
  expect(telegram.callsOf('sendMessage')).toEqual([])
  outbox.mayLeave = mayLeave
  await eventually(() => {
    time.pass(1000)
    expect(rows[0]?.state).toBe('sent')
  })
})

test('sends no more than thirty messages within a second', async () => {
  const chats = Array.from({ length: 40 }, (_, index) => index + 1)
  const { telegram, time } = await startBot()
  for (const chat of chats) telegram.user(chat).says('hello')
  await telegram.until(() => telegram.sent.length === 30)
  await eventually(() => expect(time.waits()).toEqual([1000]))
  expect(telegram.callsOf('sendMessage')).toHaveLength(30)
  time.pass(1000)
  await telegram.until(() => telegram.sent.length === 40)
})

test('gives one chat no more than a burst and then one a second, and lets the others go on', async () => {
  const { telegram, repSays, time } = await startBot()
  const [anna, boris] = [telegram.user(7), telegram.user(8)]
  anna.says('hello')
  boris.says('hello')
  await telegram.until(() => anna.received.length === 1 && boris.received.length === 1)
  for (let count = 0; count < 21; count += 1) repSays(7, `${count}`)
  await telegram.until(() => anna.received.length === 20)
  repSays(8, 'for Boris')
  await telegram.until(() => boris.received.length === 2)
  expect(anna.received).toHaveLength(20)
  time.pass(1000)
  await telegram.until(() => anna.received.length === 21)
})

test('finishes the messages that are on their way before it stops, and starts no other', async () => {
  const { telegram, stop, rows, repSays } = await startBot()
  const anna = telegram.user(7)
  anna.says('hello')
  await telegram.until(() => anna.received.length === 1)
  await stop()
  repSays(7, 'too late')
  expect(rows.map(({ state }) => state)).toEqual(['sent', 'waiting'])
  expect(telegram.callsOf('sendMessage')).toHaveLength(1)
})
