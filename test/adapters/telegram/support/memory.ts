/** The engine's side of the channel in memory: the same promises as the real one's, and a dialogue of a few lines. */
import { randomUUID } from 'node:crypto'
import type { Receive } from '../../../../adapters/channel.ts'
import type { Inbound, InboundContent } from '../../../../src/domain/inbound.ts'
import type { Language } from '../../../../src/domain/language.ts'
import type { Message } from '../../../../src/domain/transcript.ts'
import type { Change, Changes, Clock, ConversationStore, OutboxStore } from '../../../../src/engine/ports.ts'

type Said = Partial<Pick<Message, 'text' | 'choices' | 'question' | 'wants' | 'clientId'>>

/** What the bot says to what it heard. */
export type Script = (content: InboundContent) => Said[]

interface Conversation {
  id: string
  channelKey: string
  language: Language
  source: string | null
  owner: 'bot' | 'rep'
  greeted: boolean
  unreachableSince: Date | null
  messages: Message[]
}

interface Row {
  id: bigint
  conversation: Conversation
  message: Message
  dueAt: Date
  leaseUntil: Date | null
  attempts: number
  sentId: string | null
  state: 'waiting' | 'sent' | 'failed'
  failure: string | null
}

export interface Memory {
  receive: Receive
  conversations: ConversationStore
  outbox: OutboxStore
  changes: Changes
  /** Every delivery that was committed, in order: a repeated one is not. */
  readonly committed: Inbound[]
  readonly rows: readonly Row[]
  readonly poisoned: { externalId: string; error: string }[]
  poison(externalId: string, error: string): Promise<void>
  conversation(chat: number): Conversation
  /** The texts of a conversation, each after its author. */
  transcript(chat: number): string[]
  repSays(chat: number, text: string): void
  claim(chat: number): void
  erase(chat: number): void
  /** Calls of `receive` that `when` holds for throw, until the returned function is called. */
  breakReceive(when?: (inbound: Inbound) => boolean): () => void
  /** Turns wait before their commit, until the returned function is called. */
  holdReceive(): () => void
  /** The next call of `sent` throws, as when the database goes away. */
  breakSentOnce(): void
}

export const echo: Script = (content) => ('text' in content ? [{ text: `You said: ${content.text}` }] : [])

export function createMemory({ clock, script = echo }: { clock: Clock; script?: Script }): Memory {
  const conversations: Conversation[] = []
  const rows: Row[] = []
  const committed: Inbound[] = []
  const poisoned: Memory['poisoned'] = []
  const listeners = new Set<(change: Change) => void>()
  const breaks = new Set<(inbound: Inbound) => boolean>()
  let held: Promise<void> | null = null
  let sentBreaks = false

  const announce = () => {
    for (const listener of listeners) listener({ conversations: [], queue: false, outbox: true })
  }

  function write(conversation: Conversation, author: Message['author'], said: Said): Message {
    const message: Message = {
      conversationId: conversation.id,
      seq: conversation.messages.length + 1,
      author,
      authorName: author === 'rep' ? 'Maria' : null,
      text: said.text ?? '',
      choices: said.choices ?? [],
      question: said.question ?? null,
      wants: said.wants ?? null,
      clientId: said.clientId ?? null,
      at: clock.now().toISOString(),
    }
    conversation.messages.push(message)
    if (author !== 'prospect') enqueue(conversation, message)
    return message
  }

  function enqueue(conversation: Conversation, message: Message) {
    const id = BigInt(rows.length + 1)
    const fresh = { attempts: 0, leaseUntil: null, sentId: null, state: 'waiting', failure: null } as const
    rows.push({ id, conversation, message, dueAt: clock.now(), ...fresh })
  }

  const find = (chat: string) => conversations.find(({ channelKey }) => channelKey === chat)
  const rowOf = (id: bigint) => {
    const row = rows.find((one) => one.id === id)
    if (!row) throw new Error(`there is no delivery ${id}`)
    return row
  }

  const receive: Receive = async (inbound) => {
    if ([...breaks].some((breaksOn) => breaksOn(inbound))) throw new Error('the database is away')
    if (held) await held
    const conversation = conversations.find(({ id }) => id === inbound.conversationId)
    if (!conversation) return { status: 'unknown_conversation' }
    if (committed.some(({ externalId }) => externalId === inbound.externalId))
      return { status: 'duplicate', seq: 1 }
    committed.push(inbound)
    const seq = take(conversation, inbound)
    announce()
    return { status: 'accepted', seq }
  }

  function take(conversation: Conversation, { content, clientId }: Inbound): number | null {
    const seq =
      'text' in content ? write(conversation, 'prospect', { text: content.text, clientId }).seq : null
    const answers = conversation.owner === 'bot' && !(content.kind === 'open' && conversation.greeted)
    conversation.greeted = true
    if (answers) for (const said of script(content)) write(conversation, 'bot', said)
    return seq
  }

  return {
    receive,
    committed,
    rows,
    poisoned,
    async poison(externalId, error) {
      poisoned.push({ externalId, error })
    },
    conversation(chat) {
      const conversation = find(String(chat))
      if (!conversation) throw new Error(`there is no conversation in chat ${chat}`)
      return conversation
    },
    transcript: (chat) =>
      (find(String(chat))?.messages ?? []).map(({ author, text }) => `${author}: ${text}`),
    repSays(chat, text) {
      const conversation = find(String(chat))
      if (conversation) write(conversation, 'rep', { text })
      announce()
    },
    claim(chat) {
      const conversation = find(String(chat))
      if (conversation) conversation.owner = 'rep'
    },
    erase(chat) {
      conversations.splice(
        0,
        conversations.length,
        ...conversations.filter((one) => one.channelKey !== String(chat)),
      )
    },
    breakReceive(when = () => true) {
      breaks.add(when)
      return () => breaks.delete(when)
    },
    holdReceive() {
      let release = () => {}
      held = new Promise((resolve) => {
        release = resolve
      })
      return () => {
        held = null
        release()
      }
    },
    breakSentOnce() {
      sentBreaks = true
    },
    changes: {
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    conversations: {
      async open({ channelKey, language, source }) {
        const existing = find(channelKey)
        if (existing) return { id: existing.id, created: false }
        const fresh = { owner: 'bot', greeted: false, unreachableSince: null } as const
        const conversation: Conversation = {
          ...fresh,
          id: randomUUID(),
          channelKey,
          language,
          source,
          messages: [],
        }
        conversations.push(conversation)
        return { id: conversation.id, created: true }
      },
      find: async (_channel, chat) => find(chat) ?? null,
      exists: async (id) => conversations.some((one) => one.id === id),
      locate: async (id) => conversations.find((one) => one.id === id)?.channelKey ?? null,
      language: async (id) => conversations.find((one) => one.id === id)?.language ?? null,
      reference: async () => null,
      async messages(id, afterSeq, limit = Number.POSITIVE_INFINITY) {
        const conversation = conversations.find((one) => one.id === id)
        return (conversation?.messages ?? []).filter(({ seq }) => seq > afterSeq).slice(0, limit)
      },
      async markUnreachable(_channel, chat, at) {
        const conversation = find(chat)
        if (conversation) conversation.unreachableSince = at
      },
    },
    outbox: {
      async lease(channel, now, leaseMs, limit) {
        const heads = new Map<Conversation, Row>()
        for (const row of rows) {
          if (row.state === 'waiting' && !heads.has(row.conversation)) heads.set(row.conversation, row)
        }
        const due = [...heads.values()]
          .filter(({ dueAt, leaseUntil }) => dueAt <= now && (!leaseUntil || leaseUntil <= now))
          .slice(0, limit)
        return due.map((row) => {
          row.leaseUntil = new Date(now.getTime() + leaseMs)
          row.attempts += 1
          const { id, message, attempts, conversation } = row
          return {
            id,
            channel,
            channelKey: conversation.channelKey,
            conversationId: conversation.id,
            message,
            attempts,
          }
        })
      },
      async mayLeave(id) {
        const row = rowOf(id)
        if (row.conversation.owner === 'bot' || row.message.author !== 'bot') return true
        Object.assign(row, { state: 'failed', failure: 'withheld', leaseUntil: null })
        return false
      },
      async sent(id, sentId) {
        if (sentBreaks) {
          sentBreaks = false
          throw new Error('the database is away')
        }
        Object.assign(rowOf(id), { state: 'sent', sentId, leaseUntil: null })
      },
      async retry(id, dueAt) {
        Object.assign(rowOf(id), { dueAt, leaseUntil: null })
      },
      async failed(id, failure) {
        Object.assign(rowOf(id), { state: 'failed', failure, leaseUntil: null })
      },
    },
  }
}
