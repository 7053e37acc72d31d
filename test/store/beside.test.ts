/** What the desk keeps beside conversations, and what passes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Typed } from '../../src/engine/typing-port.ts'
import { type ChangeFeed, openChanges } from '../../src/store/changes.ts'
import { createTyping } from '../../src/store/typing.ts'
import { aConversation, aMessage, aTurn, aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
let feed: ChangeFeed
beforeAll(async () => {
  feed = await openChanges(database.url, () => undefined)
})
afterAll(() => feed.close())

describe('notes', () => {
  test('are kept once, apart from the messages, and go with the conversation', async () => {
    const rep = await aUser(here.stores)
    const id = await aConversation(here.client, here.stores)
    const note = { userId: rep.id, text: 'Call in the afternoon', clientId: 'n1', at: NOW }
    await here.stores.privateNotes.add(id, note)
    await here.stores.privateNotes.add(id, { ...note, text: 'sent again' })
    expect(await here.stores.privateNotes.of(id)).toMatchObject([
      { text: 'Call in the afternoon', by: { id: rep.id } },
    ])
    expect(await here.stores.conversations.messages(id, 0)).toEqual([])
    await here.client.conversation.delete({ where: { id } })
    expect(await here.stores.privateNotes.of(id)).toEqual([])
  })
})

describe('deliveries', () => {
  test('are told with the reason where one was given up', async () => {
    const id = await aConversation(here.client, here.stores, { channel: 'telegram' })
    const messages = [1, 2, 3].map((seq) =>
      aMessage({ seq, author: 'bot', viaOutbox: true, channel: 'telegram' }),
    )
    await here.stores.turns.commit(aTurn(id, { messages, conversation: { lastSeq: 3 } }))
    const rows = await here.client.outbox.findMany({
      where: { conversationId: id },
      orderBy: { messageSeq: 'asc' },
    })
    await here.stores.outbox.sent(rows[0]?.id ?? 0n, '17', NOW)
    await here.stores.outbox.failed(rows[1]?.id ?? 0n, 'blocked')
    expect(await here.stores.deliveries.of(id)).toEqual([
      { seq: 1, state: 'sent', why: null },
      { seq: 2, state: 'failed', why: 'blocked' },
      { seq: 3, state: 'waiting', why: null },
    ])
  })
})

describe('typing', () => {
  test('is heard in every process while a rep holds the conversation, by its holder alone; nothing is stored', async () => {
    const typing = createTyping(here.client, feed)
    const rep = await aUser(here.stores)
    const other = await aUser(here.stores)
    const { conversationId, handoffId } = await aWaitingHandoff(here.client, here.stores)
    const heard: Typed[] = []
    const both = new Promise<void>((resolve) => {
      const stop = typing.subscribe((typed) => {
        heard.push(typed)
        if (heard.length < 2) return
        stop()
        resolve()
      })
    })
    await typing.prospect(conversationId)
    await here.stores.handoffs.claim(handoffId, rep.id, NOW)
    expect(await typing.rep(conversationId, other.id)).toBe(false)
    expect(await typing.rep(conversationId, rep.id)).toBe(true)
    await typing.prospect(conversationId)
    await both
    expect(heard).toEqual([
      { conversationId, by: 'rep', name: rep.name },
      { conversationId, by: 'prospect', name: null },
    ])
    expect(await here.stores.conversations.messages(conversationId, 1)).toEqual([])
  })
})
