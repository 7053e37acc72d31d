/** Dialogues that go on elsewhere, on a real database: whose a chat is, and who is one person with whom. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { LINK_LIFETIME } from '../../src/engine/wishes.ts'
import { aUser } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { aSaasConversation, choice, startEngine, words } from '../support/engine.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
const START = new Date('2026-03-02T10:00:00.000Z')
let now = START

const engineOn = (stores = here.stores) => startEngine(stores, { now: () => now }, ['telegram'])
const tell = (conversationId: string, content: InboundContent, channel = 'telegram', stores = here.stores) =>
  engineOn(stores).receive({ channel, conversationId, externalId: randomUUID(), clientId: null, content })

const follow = (token: string, chat: string, externalId: string = randomUUID()) =>
  engineOn().wishes.followLink({
    token,
    channel: 'telegram',
    channelKey: chat,
    externalId,
    said: () => 'It goes on here.',
  })
const linkTo = async (id: string) => (await engineOn().wishes.issueLink(id)).token

async function aVisitor(contact: object = {}) {
  const id = await aSaasConversation(here.stores, now)
  await tell(id, { kind: 'open' }, 'website')
  const { prospectId } = await rowOf(id)
  await here.client.prospect.update({ where: { id: prospectId }, data: contact })
  return { id, prospectId }
}

/** A chat with a dialogue of its own. */
async function aChat(contact: object = {}) {
  const chat = String(Math.floor(Math.random() * 1e9))
  const id = await aSaasConversation(here.stores, now, 'telegram', chat)
  await tell(id, { kind: 'open' })
  await tell(id, choice('product', 'crm'))
  const { prospectId } = await rowOf(id)
  await here.client.prospect.update({ where: { id: prospectId }, data: contact })
  return { chat, id, prospectId }
}

const rowOf = (id: string) => here.client.conversation.findUniqueOrThrow({ where: { id } })
const personOf = (id: string) => here.client.prospect.findUniqueOrThrow({ where: { id } })
const whose = async (chat: string) => (await here.stores.conversations.find('telegram', chat))?.id
const timersOf = (conversationId: string) =>
  here.client.timer.findMany({ where: { conversationId }, orderBy: { key: 'asc' } })

async function undoLast(conversationId: string) {
  const [last] = await here.stores.continuations.list(conversationId)
  const { id } = await aUser(here.stores, { role: 'manager' })
  return here.stores.continuations.undo(last?.id ?? '', { userId: id, at: now })
}

describe('a link', () => {
  test('is good for a quarter of an hour, and only the latest of a conversation', async () => {
    const { id } = await aVisitor()
    const older = await linkTo(id)
    const token = await linkTo(id)
    expect(await follow(older, 'chat-a')).toEqual({ status: 'expired' })
    now = new Date(now.getTime() + LINK_LIFETIME)
    expect(await follow(token, 'chat-a')).toEqual({ status: 'expired' })
    expect(await whose('chat-a')).toBeUndefined()
  })

  test('that is delivered twice changes nothing the second time', async () => {
    const { id } = await aVisitor()
    const token = await linkTo(id)
    const first = await follow(token, 'chat-b', 'update-1')
    const lines = await here.stores.conversations.messages(id, 0)
    expect(await follow(token, 'chat-b', 'update-1')).toEqual(first)
    expect(await here.stores.conversations.messages(id, 0)).toEqual(lines)
    expect(await here.stores.continuations.list(id)).toHaveLength(1)
  })

  test('is taken by one chat when two follow it at once', async () => {
    const { id } = await aVisitor()
    const token = await linkTo(id)
    const results = await Promise.all([follow(token, 'chat-c'), follow(token, 'chat-d')])
    expect(results.map(({ status }) => status).sort()).toEqual(['continued', 'expired'])
  })

  test('takes nobody out of the hands of a person', async () => {
    const { id } = await aVisitor()
    const { chat, id: own } = await aChat()
    await tell(own, { kind: 'command', text: '/human', command: 'human' })
    expect(await follow(await linkTo(id), chat)).toEqual({ status: 'engaged' })
    expect(await whose(chat)).toBe(own)
    expect(await rowOf(id)).toMatchObject({ channel: 'website' })
  })
})

describe('two prospects who are one', () => {
  test('keep what the first has told, and get what only the second has', async () => {
    const visitor = await aVisitor({ name: 'Anna', email: 'anna@firm.example' })
    const { chat, id, prospectId } = await aChat({ name: 'Ania', phone: '+48601234567' })
    await follow(await linkTo(visitor.id), chat)
    const both = { name: 'Anna', email: 'anna@firm.example', phone: '+48601234567' }
    expect(await personOf(visitor.prospectId)).toMatchObject(both)
    expect(await rowOf(id)).toMatchObject({ prospectId: visitor.prospectId, owner: 'closed' })
    expect(await timersOf(id)).toEqual([])

    expect(await undoLast(visitor.id)).toMatchObject({ status: 'undone' })
    expect(await personOf(visitor.prospectId)).toMatchObject({ ...both, phone: null })
    expect(await personOf(prospectId)).toMatchObject({ name: 'Ania', phone: '+48601234567' })
  })

  test('are two again when it is undone, each with their dialogue and its timers', async () => {
    const visitor = await aVisitor()
    const { chat, id, prospectId } = await aChat()
    const timers = await timersOf(id)
    expect(timers).not.toEqual([])
    await follow(await linkTo(visitor.id), chat)
    expect(await undoLast(visitor.id)).toMatchObject({ status: 'undone' })
    expect(await undoLast(visitor.id)).toEqual({ status: 'already' })
    expect(await timersOf(id)).toEqual(timers)
    expect(await rowOf(id)).toMatchObject({ prospectId, owner: 'bot', channelKey: chat })
    expect(await whose(chat)).toBe(id)
    expect(await tell(id, words('10k EUR'))).toMatchObject({ status: 'accepted' })
  })

  test('are erased as one', async () => {
    const visitor = await aVisitor()
    const { chat, id, prospectId } = await aChat({ name: 'Ania' })
    await follow(await linkTo(visitor.id), chat)
    await engineOn().wishes.erase(visitor.id)
    expect(await here.client.conversation.count({ where: { id: { in: [id, visitor.id] } } })).toBe(0)
    expect(await here.client.prospect.findUnique({ where: { id: prospectId } })).toBeNull()
    expect(await whose(chat)).toBeUndefined()
  })
})

describe('a chat', () => {
  test('that went on with a second website dialogue leaves the first on the website', async () => {
    const [first, second] = [await aVisitor(), await aVisitor()]
    const chat = `chat-${randomUUID()}`
    await follow(await linkTo(first.id), chat)
    await follow(await linkTo(second.id), chat)
    expect(await whose(chat)).toBe(second.id)
    expect(await rowOf(first.id)).toMatchObject({ channel: 'website', supersededBy: null })
    expect(await undoLast(first.id)).toEqual({ status: 'overtaken' })
    expect(await undoLast(second.id)).toMatchObject({ status: 'undone' })
    expect(await whose(chat)).toBe(first.id)
    expect(await tell(first.id, words('crm'), 'telegram')).toMatchObject({ status: 'accepted' })
    expect(await rowOf(first.id)).toMatchObject({ channel: 'telegram', channelKey: chat })
  })

  test('is found anew by a process that remembers what it was about before', async () => {
    const visitor = await aVisitor()
    const { chat, id } = await aChat()
    const remembered = { conversationId: id, remembered: true, delivery: null }
    await elsewhere.stores.turns.load(remembered)
    await follow(await linkTo(visitor.id), chat)
    const receipt = await tell(id, words('10k EUR'), 'telegram', elsewhere.stores)
    expect(receipt).toEqual({ status: 'unknown_conversation' })
    expect(await elsewhere.stores.conversations.find('telegram', chat)).toEqual({ id: visitor.id })
    expect(await tell(visitor.id, words('10k EUR'), 'telegram', elsewhere.stores)).toMatchObject({
      status: 'accepted',
    })
  })

  test('that is nobody’s is not a channel of the conversation', async () => {
    const { id } = await aVisitor()
    expect(await tell(id, words('10k EUR'), 'telegram')).toEqual({ status: 'unknown_conversation' })
  })
})
