import { expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { startBot } from './support/bot.ts'

test('lets Telegram forget an update only when its turn is committed', async () => {
  const { telegram, holdReceive, committed } = await startBot()
  const release = holdReceive()
  const update = telegram.user(7).says('hello')
  // The next fetch is under way while the turn still waits.
  const polls = () => telegram.callsOf('getUpdates')
  await telegram.until(() => polls().length === 1)
  expect(committed).toEqual([])
  expect(telegram.updates.acknowledged).toEqual([])
  release()
  await telegram.until(() => telegram.updates.acknowledged.includes(update))
  expect(committed).toHaveLength(1)
})

test('fetches for the other chats while one holds its turn, and does not pass over that one', async () => {
  const { telegram, breakReceive, committed, time } = await startBot()
  const mend = breakReceive(({ content }) => 'text' in content && content.text === 'stuck')
  const stuck = telegram.user(7).says('stuck')
  await eventually(() => expect(time.waits()).toContain(1000))
  telegram.user(8).says('hello')
  await eventually(() => {
    time.pass(50)
    expect(committed).toHaveLength(1)
  })
  expect(telegram.updates.acknowledged).not.toContain(stuck)
  mend()
  await eventually(() => {
    time.pass(1000)
    expect(telegram.updates.acknowledged).toEqual([stuck, stuck + 1])
  })
  expect(committed.map(({ externalId }) => externalId)).toEqual([String(stuck + 1), String(stuck)])
})

test('does not ask Telegram all the time while a turn is held', async () => {
  const { telegram, breakReceive, time } = await startBot()
  breakReceive()
  telegram.user(7).says('stuck')
  await eventually(() => expect(time.waits()).toEqual([500, 1000, 1000]))
  const before = telegram.callsOf('getUpdates').length
  time.pass(500)
  await telegram.until(() => telegram.callsOf('getUpdates').length === before + 1)
  await eventually(() => expect(time.waits()).toEqual([500, 500, 500]))
  expect(telegram.callsOf('getUpdates')).toHaveLength(before + 1)
})

test('leaves what it could not commit to the one that is started next', async () => {
  const first = await startBot()
  const { telegram } = first
  const anna = telegram.user(7)
  anna.says('one')
  await telegram.until(() => anna.received.length === 1)
  const mend = first.breakReceive()
  anna.says('two')
  anna.says('three')
  await eventually(() => expect(first.log()).toContain('could not be taken'))
  await first.stop()
  expect(telegram.updates.pending()).toBe(2)
  mend()
  const second = await startBot({ telegram, memory: first })
  await telegram.until(() => anna.received.length === 3)
  expect(second.transcript(7).filter((line) => line.startsWith('prospect'))).toEqual([
    'prospect: one',
    'prospect: two',
    'prospect: three',
  ])
})

test('puts aside an update that fails by itself again and again, and goes on with its chat', async () => {
  const { telegram, breakReceive, committed, poisoned, time, log } = await startBot()
  breakReceive(({ content }) => 'text' in content && content.text.startsWith('bad'))
  const anna = telegram.user(7)
  const bad = anna.says('bad luck')
  anna.says('good')
  await eventually(() => {
    time.pass(60_000)
    expect(committed).toHaveLength(1)
  })
  expect(poisoned).toEqual([{ externalId: String(bad), error: 'could not be taken 8 times: Error' }])
  expect(log()).not.toContain('bad luck')
  await eventually(() => {
    time.pass(500)
    expect(telegram.updates.acknowledged).toEqual([bad, bad + 1])
  })
})

test('never puts an update aside while the store is away', async () => {
  const { telegram, conversations, breakReceive, committed, poisoned, time, logged } = await startBot()
  const { find } = conversations
  const mend = breakReceive()
  conversations.find = () => Promise.reject(new Error('the database is away'))
  telegram.user(7).says('hello')
  await eventually(() => {
    time.pass(60_000)
    expect(logged.length).toBeGreaterThan(12)
  })
  expect(poisoned).toEqual([])
  conversations.find = find
  mend()
  await eventually(() => {
    time.pass(60_000)
    expect(committed).toHaveLength(1)
  })
  expect(poisoned).toEqual([])
})

test('puts aside at once what is not an update, and acknowledges it', async () => {
  const { telegram, poisoned, committed } = await startBot()
  const broken = telegram.updates.push({ message: { text: 'from nobody' } })
  telegram.user(7).says('hello')
  await eventually(() => expect(committed).toHaveLength(1))
  expect(poisoned).toEqual([
    { externalId: String(broken), error: 'not an update as we know it: message.chat (invalid_type)' },
  ])
})

test('takes up ids that go on at random, even below the offset', async () => {
  const { telegram } = await startBot()
  const anna = telegram.user(7)
  telegram.updates.goOnAt(900_000)
  anna.says('before the idle week')
  await telegram.until(() => telegram.updates.pending() === 0)
  telegram.updates.goOnAt(5_000)
  anna.says('after it')
  anna.says('and on')
  await telegram.until(() => anna.received.length === 3)
  await telegram.until(() => telegram.updates.pending() === 0)
  expect(telegram.updates.acknowledged).toEqual([900_000, 5_000, 5_001])
})

test('says loudly, once, that somebody else takes its updates, backs off, and starts anew', async () => {
  const { telegram, time, logged } = await startBot()
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1)
  telegram.fail('getUpdates', { code: 409, description: 'Conflict: terminated' }, { times: 3 })
  const anna = telegram.user(7)
  anna.says('hello')
  await telegram.until(() => anna.received.length === 1)
  await eventually(() => expect(time.waits()).toEqual([1000, 1000]))
  time.pass(1000)
  await eventually(() => expect(time.waits()).toEqual([1000, 2000]))
  anna.says('still there?')
  await eventually(() => {
    time.pass(1000)
    expect(anna.received).toHaveLength(2)
  })
  const errors = logged.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toContain('another Bantam with the same TELEGRAM_BOT_TOKEN')
})

test('waits as long as Telegram says when it asks too often', async () => {
  const { telegram, time } = await startBot({ started: false }).then(async (bot) => {
    bot.telegram.fail('getUpdates', { code: 429, retryAfter: 17 })
    await bot.channel.start()
    return bot
  })
  await eventually(() => expect(time.waits()).toContain(17_000))
  expect(telegram.callsOf('getUpdates')).toHaveLength(1)
  time.pass(17_000)
  await telegram.until(() => telegram.callsOf('getUpdates').length === 2)
})

test.each([
  ['an error page', { code: 502 }],
  ['a broken connection', 'kill'],
  ['a lost answer', 'kill_after'],
] as const)('goes on after %s', async (_what, failure) => {
  const { telegram, time, committed } = await startBot({ started: false }).then(async (bot) => {
    bot.telegram.fail('getUpdates', failure, { times: 3 })
    bot.telegram.user(7).says('hello')
    await bot.channel.start()
    return bot
  })
  await eventually(() => {
    time.pass(1000)
    expect(committed).toHaveLength(1)
  })
  expect(telegram.user(7).received.length).toBeLessThanOrEqual(1)
})

test('tells Telegram at the stop what need not come again', async () => {
  const { telegram, stop } = await startBot()
  const anna = telegram.user(7)
  const update = anna.says('hello')
  await telegram.until(() => anna.received.length === 1)
  await stop()
  expect(telegram.updates.acknowledged).toEqual([update])
  expect(telegram.callsOf('getUpdates').at(-1)?.payload).toMatchObject({ offset: update + 1, timeout: 0 })
})

test('asks for those updates only that it can take', async () => {
  const { telegram } = await startBot()
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1)
  expect(telegram.callsOf('getUpdates')[0]?.payload).toMatchObject({
    timeout: 30,
    limit: 100,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  })
})
