import { beforeEach, describe, expect, test } from 'vitest'
import { createDeliveries, type Deliveries } from '../../src/demo/deliveries.ts'
import type { Message } from '../../src/domain/transcript.ts'
import type { Change, ConversationStore } from '../../src/engine/ports.ts'

const NOW = new Date('2026-03-02T10:00:00.000Z')

/** Conversations whose id is their address, and a bot that says to everything what it is told to say. */
function aStore() {
  const transcripts = new Map<string, Message[]>()
  const write = (conversationId: string, author: Message['author'], text: string) => {
    const transcript = transcripts.get(conversationId) ?? []
    const seq = transcript.length + 1
    const rest = { authorName: null, choices: [], question: null, wants: null, clientId: null }
    transcript.push({ conversationId, seq, author, text, ...rest, at: NOW.toISOString() })
    transcripts.set(conversationId, transcript)
  }
  const conversations: ConversationStore = {
    open: async ({ channelKey }) => ({ id: channelKey, created: !transcripts.has(channelKey) }),
    find: async (_channel, channelKey) => ({ id: channelKey }),
    exists: async () => true,
    locate: async (id) => id,
    language: async () => 'en',
    reference: async () => null,
    messages: async (id, afterSeq) => (transcripts.get(id) ?? []).filter(({ seq }) => seq > afterSeq),
    markUnreachable: async () => {},
  }
  return { conversations, write }
}

let deliveries: Deliveries
let rung: Change[]

beforeEach(() => {
  const { conversations, write } = aStore()
  deliveries = createDeliveries({
    conversations,
    async receive({ conversationId, content }) {
      const text = 'text' in content ? content.text : ''
      write(conversationId, 'prospect', text)
      for (const answer of text.split(',')) write(conversationId, 'bot', answer)
      return { status: 'accepted', seq: 1 }
    },
  })
  rung = []
  deliveries.changes.subscribe((change) => rung.push(change))
})

async function says(chat: string, text: string) {
  const playbook = { id: 'test', version: 1 }
  const address = { channel: 'telegram', channelKey: chat, playbook, source: null, reference: null }
  const { id } = await deliveries.conversations.open({ ...address, language: 'en', at: NOW })
  const content = { kind: 'text', text } as const
  await deliveries.receive({
    channel: 'telegram',
    conversationId: id,
    externalId: null,
    clientId: null,
    content,
  })
}

const lease = (limit = 10) => deliveries.outbox.lease('telegram', NOW, 1000, limit)
const leasedTexts = async (limit?: number) => (await lease(limit)).map(({ message }) => message.text)

describe('the deliveries of the demo', () => {
  test('are the answers of the bot, to the chat that they belong to', async () => {
    await says('7', 'a')
    expect(await lease()).toMatchObject([
      { channelKey: '7', conversationId: '7', message: { text: 'a' }, attempts: 1 },
    ])
    expect(rung).toEqual([{ conversations: [], queue: false, outbox: true }])
  })

  test('go out in order within a chat, one at a time, and to other chats beside it', async () => {
    await says('7', 'a,b')
    await says('8', 'x')
    const first = await lease()
    expect(first.map(({ message }) => message.text)).toEqual(['a', 'x'])
    expect(await lease()).toEqual([])
    for (const { id } of first) await deliveries.outbox.sent(id, null, NOW)
    expect(await leasedTexts()).toEqual(['b'])
  })

  test('are no more at a time than are asked for', async () => {
    await says('7', 'a')
    await says('8', 'x')
    expect(await leasedTexts(1)).toEqual(['a'])
    expect(await leasedTexts(1)).toEqual(['x'])
  })

  test('are tried again after a failure that may pass, and given up after one that may not', async () => {
    await says('7', 'a,b')
    const [a] = await lease()
    await deliveries.outbox.retry(a?.id ?? 0n, NOW)
    const [again] = await lease()
    expect(again).toMatchObject({ message: { text: 'a' }, attempts: 2 })
    await deliveries.outbox.failed(a?.id ?? 0n, 'blocked')
    expect(await leasedTexts()).toEqual(['b'])
  })

  test('are each made once, however often the chat goes on', async () => {
    await says('7', 'a')
    const [a] = await lease()
    await deliveries.outbox.sent(a?.id ?? 0n, null, NOW)
    await says('7', 'b')
    expect(await leasedTexts()).toEqual(['b'])
  })
})
