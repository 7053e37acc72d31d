/** Two servers on one database: whatever one commits, the other's people see, and each conversation stays in one piece. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { type App, startApp } from '../support/app.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'

const database = useDatabase()
let one: App
let other: App

beforeAll(async () => {
  one = await startApp({ databaseUrl: database.url })
  other = await startApp({ databaseUrl: database.url, beside: one })
})
afterAll(async () => {
  await one.close()
  await other.close()
})

const Opened = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
const Frame = z.object({ activities: z.array(z.object({ id: z.string(), text: z.string() })) })
const Handoffs = z.object({ items: z.array(z.object({ id: z.string(), conversationId: z.string() })) })

const post = (app: App, path: string, token: string | null, body: object) =>
  fetch(`${app.url}/v3/directline${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })

/** Opened at `one`, whose socket hears everything, in order. */
async function openChat() {
  const response = await post(one, '/conversations', null, { locale: 'en' })
  const { conversationId, token, streamUrl } = Opened.parse(await response.json())
  const heard: { id: string; text: string }[] = []
  const socket = new WebSocket(streamUrl)
  socket.on('message', (frame) => {
    if (String(frame) !== '') heard.push(...Frame.parse(JSON.parse(String(frame))).activities)
  })
  const say = (app: App, text: string) =>
    post(app, `/conversations/${conversationId}/activities`, token, {
      type: 'message',
      text,
      channelData: { clientActivityID: randomUUID() },
    })
  await eventually(() => expect(heard.length).toBeGreaterThan(1))
  return { heard, say, close: () => socket.close() }
}

test('messages that arrive at both at once are all taken, once each, and seen by everybody in one order', async () => {
  const chat = await openChat()
  const texts = Array.from({ length: 20 }, (_, index) => `message ${index}`)
  const answers = await Promise.all(texts.map((text, index) => chat.say(index % 2 === 0 ? one : other, text)))
  expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200))
  await eventually(() => {
    const said = chat.heard.map(({ text }) => text)
    for (const text of texts) expect(said.filter((each) => each === text)).toHaveLength(1)
  })
  const places = chat.heard.map(({ id }) => Number(id.split('|')[1]))
  expect(places).toEqual(places.map((_, index) => index + 1))
  chat.close()
})

test('a claim at one silences the bot at the other, and the reply reaches the prospect there', async () => {
  const chat = await openChat()
  await chat.say(one, 'I would like to talk to a person')
  const handoff = await eventually(async () => {
    const [item] = Handoffs.parse((await other.desk.get('/handoffs?status=waiting')).body).items
    if (!item) throw new Error('nobody waits')
    return item
  })
  expect((await other.desk.post(`/handoffs/${handoff.id}/claim`)).status).toBe(200)
  await eventually(() => expect(chat.heard.at(-1)?.text).toContain('Administrator'))
  const before = chat.heard.length
  await chat.say(one, 'how much is it?')
  const reply = { text: 'It depends; may I ask one thing?', clientId: randomUUID() }
  await other.desk.post(`/conversations/${handoff.conversationId}/messages`, reply)
  await eventually(() => expect(chat.heard.at(-1)?.text).toBe(reply.text))
  expect(chat.heard.slice(before).map(({ text }) => text)).toEqual(['how much is it?', reply.text])
  chat.close()
})

test('of more claims at once than somebody can hold, at both, as many win as they can', async () => {
  const { items: held } = Handoffs.parse((await one.desk.get('/handoffs?mine=true')).body)
  for (const { id } of held) await one.desk.post(`/handoffs/${id}/return`, {})
  const chats = await Promise.all(Array.from({ length: 8 }, openChat))
  await Promise.all(chats.map((chat) => chat.say(one, 'I would like to talk to a person')))
  const waiting = await eventually(async () => {
    const { items } = Handoffs.parse((await other.desk.get('/handoffs?status=waiting')).body)
    expect(items).toHaveLength(8)
    return items
  })
  const claims = await Promise.all(
    waiting.map(({ id }, n) => (n % 2 === 0 ? one : other).desk.post(`/handoffs/${id}/claim`)),
  )
  const refused = claims.filter(({ status }) => status === 409)
  expect(claims.filter(({ status }) => status === 200)).toHaveLength(5)
  expect(refused.map(({ body }) => body)).toEqual(
    refused.map(() => expect.objectContaining({ held: 5, capacity: 5, holder: null })),
  )
  for (const chat of chats) chat.close()
})
