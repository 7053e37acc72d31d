/** `/api/messages` with botbuilder's own adapter: who may call, what is refused, and how replies find their way. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type App, startApp } from '../../support/app.ts'
import { APP_ID, type AzureService, anActivity, createPerson } from '../../support/azure.ts'
import { useDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import { useStores } from '../../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
let app: App
let azure: AzureService

beforeAll(async () => {
  app = await startApp({ databaseUrl: database.url, azure: true })
  if (!app.azure) throw new Error('the app was started without Azure Bot Service')
  azure = app.azure
})
afterAll(() => app.close())

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

/** An activity of a conversation of its own, by whoever has `token`. */
async function call(token: string | null, overrides: Record<string, unknown> = {}) {
  const conversation = randomUUID()
  const activity = anActivity(azure, { conversation: { id: conversation }, ...overrides })
  const response = await post(
    JSON.stringify(activity),
    token === null ? {} : { authorization: `Bearer ${token}` },
  )
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
    conversation,
  }
}

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow

describe('who may call', () => {
  // Botbuilder writes what it refuses to the console as well.
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

  test('Azure Bot Service, for this bot', async () => {
    const { status, conversation } = await call(azure.token())
    expect(status).toBe(200)
    await eventually(() => expect(azure.received(conversation)).not.toHaveLength(0))
    expect(azure.received(conversation)[0]?.authorization).toBe('Bearer the-bots-own-token')
  })

  const refused: [string, () => string | null, Record<string, unknown>?][] = [
    ['nobody without a token', () => null],
    ['nobody with something that is no token', () => 'abc'],
    ['nobody with a token of odd parts', () => 'bnVsbA.bnVsbA.bnVsbA'],
    ['nobody for another bot', () => azure.token({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['nobody with an expired token', () => azure.token({ nbf: seconds(-7200), exp: seconds(-3600) })],
    ['nobody with a token that is not valid yet', () => azure.token({ nbf: seconds(3600) })],
    ['no other issuer', () => azure.token({ iss: 'https://api.example.com' })],
    [
      'nobody whose token is from the login service, even with our own id in it',
      () =>
        azure.token({
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          appid: APP_ID,
          ver: '1.0',
        }),
    ],
    ['nobody for another service', () => azure.token({ serviceurl: 'https://elsewhere.example.com' })],
    ['nobody without a service', () => azure.token({ serviceurl: undefined })],
    ['no key that is not endorsed for the channel', () => azure.token({}, 'other')],
    ['no channel that the key is not endorsed for', () => azure.token(), { channelId: 'facebook' }],
    ['no key that is not published', () => azure.token({}, 'unknown')],
    ['nobody who names a channel with rules of its own', () => azure.token(), { channelId: 'AseChannel' }],
  ]
  test.each(refused)('%s', async (_who, token, overrides = {}) => {
    quiet()
    const { status, type, text, conversation } = await call(token(), overrides)
    expect([status, type]).toEqual([401, expect.stringContaining('application/problem+json')])
    expect(text).toContain('carries no token')
    expect(text).not.toMatch(/Error|at |endorse/)
    expect(azure.received(conversation)).toEqual([])
  })

  test('nobody who has changed the payload', async () => {
    quiet()
    const [head, , signature] = azure.token().split('.')
    const [, payload] = azure.token({ serviceurl: 'https://elsewhere.example.com' }).split('.')
    const { status } = await call([head, payload, signature].join('.'), {
      serviceUrl: 'https://elsewhere.example.com',
    })
    expect(status).toBe(401)
  })
})

describe('what is refused', () => {
  const authorized = () => ({ authorization: `Bearer ${azure.token()}` })

  test.each([
    ['no JSON', '{', 400, /not valid JSON/],
    ['no activity', '[]', 400, /body/],
    ['an activity without a type', JSON.stringify({ text: 'hello' }), 400, /type/],
    ['more than 64 KB', JSON.stringify({ text: 'x'.repeat(70_000) }), 413, /64 KB/],
  ])('%s', async (_what, body, status, detail) => {
    const response = await post(body, authorized())
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.text()).toMatch(detail)
  })

  test('an activity that names no service, which no token could vouch for', async () => {
    const { status, text } = await call(azure.token(), { serviceUrl: undefined })
    expect([status, text]).toEqual([400, expect.stringContaining('serviceUrl')])
  })
})

describe('in a conversation', () => {
  const hears = (person: { received(): { text: string }[] }, text: string) =>
    eventually(() =>
      expect(
        person
          .received()
          .map((each) => each.text)
          .join('\n'),
      ).toContain(text),
    )

  test('a message without text is answered with why, in the language of the sender', async () => {
    const person = createPerson(azure, app.url)
    await person.sends({ text: '', attachments: [{ contentType: 'image/png' }], locale: 'pl-PL' })
    await hears(person, 'Nie mogę tu jeszcze odbierać plików')
  })

  test('a group hears nothing', async () => {
    const person = createPerson(azure, app.url)
    const group = { id: person.conversation, isGroup: true }
    expect((await person.sends({ conversation: group, text: 'hello all' })).status).toBe(200)
    const alone = createPerson(azure, app.url)
    await alone.arrives()
    await hears(alone, 'virtual assistant')
    expect(person.received()).toEqual([])
  })

  test('a bot that only hears of its own arrival says nothing yet', async () => {
    const person = createPerson(azure, app.url)
    await person.sends({ type: 'conversationUpdate', membersAdded: [{ id: 'the-bot' }] })
    const other = createPerson(azure, app.url)
    await other.arrives()
    await hears(other, 'virtual assistant')
    expect(person.received()).toEqual([])
  })

  test('a reply that the service refuses for the moment comes later, once', async () => {
    const person = createPerson(azure, app.url)
    azure.fail(person.conversation, { status: 401 })
    await person.arrives()
    await eventually(() => expect(azure.refused(person.conversation)).toBeGreaterThan(0))
    azure.fail(person.conversation, null)
    await hears(person, 'virtual assistant')
    await person.says('a person, please')
    await eventually(() => expect(person.received().length).toBeGreaterThan(2))
    expect(person.received().filter(({ text }) => text.includes('virtual assistant'))).toHaveLength(1)
  })

  test('a service that has had enough is asked once, and not again before the time that it names', async () => {
    const person = createPerson(azure, app.url)
    azure.fail(person.conversation, { status: 429, headers: { 'retry-after': '2' } })
    const began = performance.now()
    await person.arrives()
    await eventually(() => expect(azure.refused(person.conversation)).toBe(1))
    azure.fail(person.conversation, null)
    await hears(person, 'virtual assistant')
    expect(performance.now() - began).toBeGreaterThan(2000)
    expect(azure.refused(person.conversation)).toBe(1)
    expect(person.received().filter(({ text }) => text.includes('virtual assistant'))).toHaveLength(1)
  })

  test('somebody who has blocked the bot is unreachable until they write again', async () => {
    const person = createPerson(azure, app.url)
    const stored = () =>
      here.client.conversation.findFirstOrThrow({ where: { channelKey: { endsWith: person.conversation } } })
    azure.fail(person.conversation, { status: 403 })
    await person.arrives()
    await eventually(async () => expect((await stored()).unreachableAt).not.toBeNull())
    azure.fail(person.conversation, null)
    await person.says('hello again')
    expect((await stored()).unreachableAt).toBeNull()
  })
})
