import { expect, onTestFinished, test } from 'vitest'
import { createApi } from '../../../adapters/telegram/api.ts'
import { type Failure, startSandbox } from '../../../adapters/telegram/sandbox/server.ts'

async function start() {
  const telegram = await startSandbox()
  onTestFinished(() => telegram.close())
  telegram.user(7)
  return { telegram, api: createApi(telegram) }
}

const hello = { chat_id: 7, text: 'hello' }

test('returns what Telegram answers', async () => {
  const { api } = await start()
  expect(await api.call('sendMessage', hello)).toMatchObject({
    ok: true,
    value: { message_id: 1, text: 'hello' },
  })
})

test.each<[Failure, object]>([
  [
    { code: 429, retryAfter: 35 },
    { kind: 'limited', retryAfterMs: 35_000 },
  ],
  [{ code: 429 }, { kind: 'limited', retryAfterMs: 1000 }],
  [
    { code: 403, description: 'Forbidden: x' },
    { kind: 'forbidden', description: 'Forbidden: x' },
  ],
  [{ code: 409 }, { kind: 'conflict' }],
  [{ code: 401 }, { kind: 'unauthorized' }],
  [{ code: 404 }, { kind: 'unauthorized' }],
  [{ code: 400 }, { kind: 'rejected' }],
  [{ code: 502 }, { kind: 'unavailable', description: 'Telegram answered 502' }],
  ['kill', { kind: 'unavailable', description: 'no answer from Telegram (ECONNRESET)' }],
])('takes %j for what it is', async (failure, expected) => {
  const { telegram, api } = await start()
  telegram.fail('sendMessage', failure)
  expect(await api.call('sendMessage', hello)).toMatchObject({ ok: false, ...expected })
})

test('does not wait for ever', async () => {
  const { telegram, api } = await start()
  telegram.fail('sendMessage', 'hang')
  const result = await api.call('sendMessage', hello, { timeoutMs: 20 })
  expect(result).toMatchObject({
    ok: false,
    kind: 'unavailable',
    description: 'no answer from Telegram (cut off)',
  })
})

test('stops waiting when it is told to', async () => {
  const { telegram, api } = await start()
  const stopping = new AbortController()
  const call = api.call('getUpdates', { timeout: 30 }, { signal: stopping.signal })
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1)
  stopping.abort()
  expect(await call).toMatchObject({ ok: false, kind: 'aborted' })
})

test('tells of an answer that is not Telegram’s, and of a server that is not there, without the token', async () => {
  const { telegram } = await start()
  const stranger = createApi({ token: 'no-colon-in-it', apiRoot: `${telegram.apiRoot}/somewhere/` })
  const nobody = createApi({ token: '123:secret', apiRoot: 'http://127.0.0.1:1' })
  const results = [await stranger.call('getMe', {}), await nobody.call('getMe', {})]
  expect(results).toMatchObject([{ kind: 'unauthorized' }, { kind: 'unavailable' }])
  expect(JSON.stringify(results)).not.toMatch(/no-colon-in-it|secret/)
})
