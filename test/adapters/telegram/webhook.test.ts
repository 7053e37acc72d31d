import { expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { type Bot, SECRET, startBot } from './support/bot.ts'

const post = (bot: Bot, body: string, secret: string | null = SECRET) =>
  fetch(`${bot.url}/telegram/webhook`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret }),
    },
    body,
  })

const said = (text: string) => {
  const chat = { id: 7, type: 'private' }
  return JSON.stringify({ update_id: 1, message: { message_id: 1, from: { id: 7 }, chat, date: 0, text } })
}

test('registers the webhook with its secret, and polls nothing', async () => {
  const { telegram, url } = await startBot({ webhook: true })
  expect(telegram.callsOf('setWebhook')[0]?.payload).toEqual({
    url: `${url}/telegram/webhook`,
    secret_token: SECRET,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  })
  telegram.user(7).says('hello')
  await telegram.until(() => telegram.user(7).received.length === 1)
  expect(telegram.callsOf('getUpdates')).toEqual([])
})

test('does not exist without a secret', async () => {
  const bot = await startBot()
  expect((await post(bot, said('hello'), null)).status).toBe(404)
  expect((await post(bot, said('hello'), '')).status).toBe(404)
})

test.each([null, '', 'wrong', SECRET.slice(0, -1), `${SECRET}x`])(
  'turns away the secret %j',
  async (secret) => {
    const bot = await startBot({ webhook: true })
    const response = await post(bot, said('hello'), secret)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(bot.committed).toEqual([])
  },
)

test('answers 200 only after the commit', async () => {
  const bot = await startBot({ webhook: true })
  const release = bot.holdReceive()
  let status = 0
  const answer = post(bot, said('hello')).then((response) => {
    status = response.status
  })
  await eventually(() => expect(bot.conversation(7)).toBeDefined())
  expect(status).toBe(0)
  release()
  await answer
  expect(status).toBe(200)
  expect(bot.committed).toHaveLength(1)
})

test('asks for the update again when it could not be committed, and then takes it once', async () => {
  const bot = await startBot({ webhook: true })
  const { telegram } = bot
  const mend = bot.breakReceive()
  const refused = await post(bot, said('hello'))
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(await refused.text()).not.toContain('database')
  const update = telegram.user(7).says('and again')
  await telegram.until(() => telegram.updates.pushes.length >= 2)
  mend()
  await telegram.until(() => telegram.updates.acknowledged.includes(update))
  expect(bot.committed).toHaveLength(1)
  expect(telegram.updates.pushes.map(({ status }) => status).slice(0, 2)).toEqual([503, 503])
})

test('puts an update aside that fails by itself again and again, and goes on with its chat', async () => {
  const { telegram, breakReceive, poisoned, committed } = await startBot({ webhook: true })
  breakReceive(({ content }) => 'text' in content && content.text === 'bad')
  const bad = telegram.user(7).says('bad')
  telegram.user(7).says('good')
  await eventually(() => expect(committed).toHaveLength(1))
  await telegram.until(() => telegram.updates.pending() === 0)
  expect(poisoned.map(({ externalId }) => externalId)).toEqual([String(bad)])
  expect(telegram.updates.pushes.map(({ status }) => status)).toEqual([...Array(7).fill(503), 200, 200])
})

test.each([
  ['no JSON', '{"update_id":', 400],
  ['nothing', '', 400],
  ['no update', '{"hello":"world"}', 400],
  ['a kind of update that came after us', '{"update_id":5,"chat_boost":{}}', 200],
  ['far too much', JSON.stringify({ update_id: 6, padding: 'x'.repeat(600_000) }), 413],
])('answers %s without falling over', async (_what, body, status) => {
  const bot = await startBot({ webhook: true })
  const response = await post(bot, body)
  expect(response.status).toBe(status)
  expect(await response.text()).not.toContain('node_modules')
  expect(bot.poisoned).toEqual([])
})

test('refuses what comes while it stops, and finishes what is under way', async () => {
  const bot = await startBot({ webhook: true })
  const release = bot.holdReceive()
  const first = post(bot, said('hello'))
  await eventually(() => expect(bot.conversation(7)).toBeDefined())
  const stopping = bot.channel.stop()
  const late = await post(bot, said('too late').replace('"update_id":1', '"update_id":2'))
  expect(late.status).toBe(503)
  release()
  await stopping
  expect((await first).status).toBe(200)
  expect(bot.committed).toHaveLength(1)
})

test('says what to do when Telegram will never take the webhook', async () => {
  const { telegram, channel } = await startBot({ webhook: true, started: false })
  telegram.fail('setWebhook', {
    code: 400,
    description: 'Bad Request: bad webhook: HTTPS url must be provided',
  })
  await expect(channel.start()).rejects.toThrow(/^PUBLIC_URL: .*HTTPS url must be provided.*poll instead$/)
})

test('goes on registering when Telegram is away', async () => {
  const { telegram, channel, time } = await startBot({ webhook: true, started: false })
  telegram.fail('setWebhook', { code: 502 }, { times: 3 })
  await channel.start()
  await eventually(() => {
    time.pass(1000)
    expect(telegram.updates.webhook()).not.toBeNull()
  })
})

test('wants an address for its webhook', async () => {
  await expect(startBot({ webhook: true, config: { publicUrl: null } })).rejects.toThrow(/needs PUBLIC_URL/)
})

test('takes the secret that was before as well, and registers the new one', async () => {
  const bot = await startBot({ webhook: true, config: { webhookSecret: `the-new-one,${SECRET}` } })
  expect(bot.telegram.callsOf('setWebhook')[0]?.payload).toMatchObject({ secret_token: 'the-new-one' })
  const answers = [SECRET, 'the-new-one', `the-new-one,${SECRET}`].map((secret) =>
    post(bot, said('hello'), secret),
  )
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 401])
})

test('takes its place back when another server has taken the bot’s updates', async () => {
  const { telegram, time, url, logged } = await startBot({ webhook: true })
  const ours = telegram.updates.webhook()
  telegram.updates.setWebhook({ url: 'http://127.0.0.1:1/somebody/else' })
  await eventually(() => {
    time.pass(60_000)
    expect(telegram.updates.webhook()).toEqual(ours)
  })
  expect(ours?.url).toBe(`${url}/telegram/webhook`)
  expect(logged.map(({ message }) => message).join()).toContain('the webhook is not ours any more')
  expect(telegram.callsOf('setWebhook')).toHaveLength(2)
})
