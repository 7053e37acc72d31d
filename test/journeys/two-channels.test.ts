/** One prospect, two channels: from the website to Telegram and back, in mid-question, on a real server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Person } from '../../adapters/telegram/sandbox/person.ts'
import { type App, startApp } from '../support/app.ts'
import { useDatabase } from '../support/database.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)

const Opened = z.object({ conversationId: z.string(), token: z.string() })
const Action = z.object({ title: z.string(), text: z.string(), value: z.unknown() })
const Activity = z.object({
  from: z.object({ role: z.string() }),
  text: z.string(),
  suggestedActions: z.object({ actions: z.array(Action) }).optional(),
})
const Activities = z.object({ activities: z.array(Activity) })
const Link = z.object({ url: z.string(), qr: z.string(), expires_in: z.number() })

const GOES_ON = 'This chat now goes on in Telegram. To go on on the website instead, simply write there.'
let people = 500

describe('one prospect on two channels', { timeout: 60_000 }, () => {
  let app: App
  let smtp: MailServer

  beforeAll(async () => {
    smtp = await startMailServer()
    app = await startApp({
      databaseUrl: database.url,
      telegram: 'polling',
      environment: { SMTP_URL: smtp.url, MAIL_FROM: 'Fernhill <hello@fernhill.example>' },
    })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await smtp.close()
  })

  async function call(method: string, path: string, token: string | null, body?: object) {
    const response = await fetch(`${app.url}/v3/directline${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answered: unknown = await response.json()
    return { status: response.status, body: answered }
  }

  /** Somebody with the website's chat open. */
  async function aVisitor() {
    const opened = Opened.parse((await call('POST', '/conversations', null, { locale: 'en' })).body)
    const { conversationId, token } = opened
    const at = (what: string) => `/conversations/${conversationId}/${what}`
    const seen = async () => Activities.parse((await call('GET', at('activities'), token)).body).activities
    const says = (text: string, extra = {}) =>
      call('POST', at('activities'), token, { type: 'message', text, ...extra })
    const row = await here.stores.conversations.find('website', conversationId)
    return {
      id: row?.id ?? '',
      seen,
      says,
      texts: async () => (await seen()).map(({ text }) => text),
      buttons: async () => (await seen()).at(-1)?.suggestedActions?.actions.map(({ title }) => title) ?? [],
      async presses(title: string) {
        const action = (await seen()).at(-1)?.suggestedActions?.actions.find((each) => each.title === title)
        await says(title, { value: action?.value })
      },
      wishes: (what: string, body = {}) => call('POST', at(what), token, body),
      async link() {
        const { url } = Link.parse((await call('POST', at('telegram'), token)).body)
        return new URL(url).searchParams.get('start') ?? ''
      },
    }
  }

  function aPerson(): Person {
    people += 1
    const person = app.telegram?.user(people)
    if (!person) throw new Error('the server was started without Telegram')
    return person
  }

  const until = (look: () => boolean) => app.telegram?.until(look)
  const lastOf = (person: Person) => person.received.at(-1)
  const labelsOf = (person: Person) => lastOf(person)?.buttons.map(({ text }) => text) ?? []

  const conversationOf = (id: string) => here.client.conversation.findUniqueOrThrow({ where: { id } })

  /** Who has answered the first question on the website, and has gone on in Telegram. */
  async function aWanderer(person = aPerson()) {
    const visitor = await aVisitor()
    await visitor.presses((await visitor.buttons())[0] ?? '')
    const asked = (await visitor.seen()).at(-1)
    const before = person.received.length
    person.starts(await visitor.link())
    await until(() => person.received.length >= before + 2)
    return { visitor, person, asked }
  }

  test('the dialogue goes on in Telegram at the question that is open, and each side sees it', async () => {
    const { visitor, person, asked } = await aWanderer()
    expect(person.received.map(({ text }) => text)).toEqual([GOES_ON, asked?.text])
    expect(labelsOf(person)).toEqual(asked?.suggestedActions?.actions.map(({ title }) => title))
    expect((await visitor.texts()).slice(-2)).toEqual([GOES_ON, asked?.text])

    const label = labelsOf(person)[0] ?? ''
    person.presses(label)
    await until(() => person.received.length === 3)
    expect((await visitor.texts()).slice(-2)).toEqual([label, lastOf(person)?.text])
    expect(await here.client.conversation.count()).toBe(1)
    expect(await here.client.prospect.count()).toBe(1)
  })

  test('the website takes it back by writing there, and Telegram again', async () => {
    const { visitor, person } = await aWanderer()
    const inTelegram = person.received.length
    await visitor.says('We lose leads')
    const answered = (await visitor.texts()).at(-1)
    expect(await conversationOf(visitor.id)).toMatchObject({ channel: 'website' })
    person.says('10k EUR')
    await until(() => person.received.length > inTelegram)
    expect(person.received.map(({ text }) => text)).not.toContain(answered)
    expect(await conversationOf(visitor.id)).toMatchObject({ channel: 'telegram' })
  })

  test('a rep’s words go to the channel that was used last', async () => {
    const { visitor, person } = await aWanderer()
    person.says('/human')
    const waiting = async () => (await here.stores.handoffs.view(visitor.id))?.handoff?.id
    let handoffId: string | undefined
    await until(() => person.received.length >= 3)
    handoffId = await waiting()
    expect((await app.desk.post(`/handoffs/${handoffId}/claim`)).status).toBe(200)
    const write = (text: string) =>
      app.desk.post(`/conversations/${visitor.id}/messages`, { text, clientId: text })
    await write('Good morning')
    await until(() => lastOf(person)?.text.endsWith('Good morning') ?? false)
    await visitor.says('I am back on the website')
    const before = person.received.length
    await write('Welcome back')
    expect((await visitor.texts()).at(-1)).toBe('Welcome back')
    await visitor.says('Thanks')
    expect(person.received).toHaveLength(before)
    handoffId = await waiting()
    expect(handoffId).toBeDefined()
  })

  test('a link is good once, in one chat', async () => {
    const visitor = await aVisitor()
    const token = await visitor.link()
    const [first, second] = [aPerson(), aPerson()]
    first.starts(token)
    await until(() => first.received.length === 2)
    second.starts(token)
    await until(() => second.received.length === 1)
    expect(lastOf(second)?.text).toContain('no longer good')
    expect(await visitor.texts()).toContain(GOES_ON)
    expect(await here.client.channelTicket.findFirst({ where: { tokenHash: token } })).toBeNull()
  })

  test('a chat that had a dialogue of its own becomes one prospect’s, and a manager undoes it', async () => {
    const person = aPerson()
    person.starts('fair')
    person.says('What does it cost?')
    await until(() => person.received.length >= 3)
    const chat = person.received[0]?.chat ?? 0
    const own = await here.stores.conversations.find('telegram', String(chat))
    const ownBefore = await conversationOf(own?.id ?? '')
    const { visitor } = await aWanderer(person)
    const merged = await conversationOf(visitor.id)
    expect(await conversationOf(ownBefore.id)).toMatchObject({
      prospectId: merged.prospectId,
      supersededBy: visitor.id,
    })

    const path = `/conversations/${visitor.id}/continuations`
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string() }).loose()) })
      .parse((await app.desk.get(path)).body)
    expect(items).toMatchObject([
      {
        channel: 'telegram',
        otherConversationId: ownBefore.id,
        otherProspectId: ownBefore.prospectId,
        undone: null,
      },
    ])
    expect((await app.desk.post(`/continuations/${items[0]?.id}/undo`)).status).toBe(204)
    expect((await app.desk.post(`/continuations/${items[0]?.id}/undo`)).status).toBe(204)
    expect(await conversationOf(ownBefore.id)).toMatchObject({
      prospectId: ownBefore.prospectId,
      channelKey: String(chat),
      supersededBy: null,
      owner: ownBefore.owner,
    })
    expect(await conversationOf(visitor.id)).toMatchObject({ channel: 'website' })

    const lines = (await here.stores.conversations.messages(visitor.id, 0)).length
    const received = person.received.length
    person.says('Is anybody there?')
    await until(() => person.received.length > received)
    expect(await here.stores.conversations.messages(visitor.id, 0)).toHaveLength(lines)
    const actions = (
      await here.client.auditEntry.findMany({ where: { subject: visitor.id }, orderBy: { id: 'asc' } })
    ).map(({ action, userId }) => [action, userId !== null])
    expect(actions).toEqual([
      ['conversation.continued', false],
      ['conversation.separated', true],
    ])
  })

  test('what is erased is erased in both, and the chat begins anew', async () => {
    const { visitor, person } = await aWanderer()
    expect((await visitor.wishes('erase')).status).toBe(200)
    expect((await visitor.says('Hello?')).status).toBe(404)
    const before = person.received.length
    person.starts()
    await until(() => person.received.length > before)
    expect(await app.desk.get(`/conversations/${visitor.id}`)).toMatchObject({
      status: 404,
      body: { detail: 'This conversation was erased, as the prospect wished.' },
    })
    expect(await here.client.channelTicket.count({ where: { conversationId: visitor.id } })).toBe(0)
  })

  test('the transcript is mailed to whoever asks in the chat, and the address is kept nowhere', async () => {
    const visitor = await aVisitor()
    expect((await visitor.wishes('transcript', { email: 'anna@firm.example' })).status).toBe(202)
    const [mail] = smtp.mails
    expect(mail?.recipient).toBe('anna@firm.example')
    expect(mail?.text).toContain((await visitor.texts())[0])
    expect(mail?.raw).not.toMatch(/^List-Unsubscribe/m)
    const prospect = await here.client.prospect.findFirst({ where: { email: 'anna@firm.example' } })
    expect(prospect).toBeNull()
  })

  test('a chat that was ended sends nothing by itself, says so once, and goes on if the prospect does', async () => {
    const visitor = await aVisitor()
    await visitor.presses((await visitor.buttons())[0] ?? '')
    await visitor.wishes('end')
    await visitor.wishes('end')
    expect(
      (await visitor.texts()).filter((text) => text === 'The visitor has ended this chat.'),
    ).toHaveLength(1)
    expect(await here.client.timer.count({ where: { conversationId: visitor.id } })).toBe(0)
    const lines = (await visitor.texts()).length
    await visitor.says('Actually, we lose leads')
    expect((await visitor.texts()).length).toBeGreaterThan(lines + 1)
  })
})
