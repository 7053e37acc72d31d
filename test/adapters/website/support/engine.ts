/** An engine in memory that keeps the contracts of the real one: commits before it answers, knows a repeated delivery. */
import { randomUUID } from 'node:crypto'
import type { Inbound, Receipt } from '../../../../src/domain/inbound.ts'
import type { Choice, Message } from '../../../../src/domain/transcript.ts'
import type { Change, Changes, Clock, ConversationStore } from '../../../../src/engine/ports.ts'
import { createMemoryBehaviours } from '../../../support/memory-behaviours.ts'

interface Conversation {
  id: string
  address: Parameters<ConversationStore['open']>[0]
  messages: Message[]
  externalIds: Map<string, number>
  greeted: boolean
}

type Line = Partial<Message> & Pick<Message, 'author' | 'text'>

/** The script of the bot: what it asks after the greeting, one question per answer. */
const QUESTIONS: { question: string; text: string; choices: Choice[] }[] = [
  {
    question: 'budget',
    text: 'What can you spend?',
    choices: [
      { id: 'small', label: 'Up to 10k' },
      { id: 'large', label: 'More than 10k' },
    ],
  },
  { question: 'need', text: 'What hurts most?', choices: [] },
]

export function createMemoryEngine(clock: Clock) {
  const conversations = new Map<string, Conversation>()
  const listeners = new Set<(change: Change) => void>()
  const received: Inbound[] = []
  let broken = false
  let answering: Promise<void> = Promise.resolve()

  const byKey = (channelKey: string) =>
    [...conversations.values()].find((conversation) => conversation.address.channelKey === channelKey)

  function known(channelKey: string): Conversation {
    const conversation = byKey(channelKey)
    if (!conversation) throw new Error(`no conversation at ${channelKey}`)
    return conversation
  }

  function assertWorking() {
    if (broken) throw new Error('connection to postgres://bantam:hunter2@db lost')
  }

  function write(conversation: Conversation, line: Line): Message {
    const message: Message = {
      conversationId: conversation.id,
      seq: conversation.messages.length + 1,
      authorName: null,
      choices: [],
      question: null,
      wants: null,
      clientId: null,
      at: clock.now().toISOString(),
      ...line,
    }
    conversation.messages.push(message)
    return message
  }

  function ask(conversation: Conversation) {
    const answered = conversation.messages.filter(({ author }) => author === 'prospect').length
    const question = QUESTIONS[answered]
    if (question) write(conversation, { author: 'bot', ...question })
    else write(conversation, { author: 'bot', text: 'Thank you. A colleague will write to you here.' })
  }

  const tell = (change: Partial<Change>) => {
    for (const listener of listeners) listener({ conversations: [], queue: false, outbox: false, ...change })
  }

  function greet(conversation: Conversation): Receipt {
    if (!conversation.greeted) {
      conversation.greeted = true
      ask(conversation)
      tell({ conversations: [conversation.id] })
    }
    return { status: 'accepted', seq: null }
  }

  const changes: Changes = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  const store: Pick<ConversationStore, 'open' | 'find' | 'exists' | 'locate' | 'messages'> = {
    async open(address) {
      assertWorking()
      const existing = byKey(address.channelKey)
      if (existing) return { id: existing.id, created: false }
      const id = randomUUID()
      conversations.set(id, { id, address, messages: [], externalIds: new Map(), greeted: false })
      return { id, created: true }
    },
    async find(_channel, channelKey) {
      assertWorking()
      const conversation = byKey(channelKey)
      return conversation ? { id: conversation.id } : null
    },
    exists: async (id) => conversations.has(id),
    async locate(id, channel) {
      const address = conversations.get(id)?.address
      return address?.channel === channel ? address.channelKey : null
    },
    async messages(id, afterSeq, limit = 1000) {
      assertWorking()
      const page = (conversations.get(id)?.messages ?? []).filter(({ seq }) => seq > afterSeq).slice(0, limit)
      await answering
      return page
    },
  }

  async function receive(inbound: Inbound): Promise<Receipt> {
    assertWorking()
    received.push(inbound)
    const conversation = conversations.get(inbound.conversationId)
    if (!conversation) return { status: 'unknown_conversation' }
    if (inbound.content.kind === 'open') return greet(conversation)
    const { externalId, clientId, content } = inbound
    const first = externalId === null ? undefined : conversation.externalIds.get(externalId)
    if (first !== undefined) return { status: 'duplicate', seq: first }
    const { seq } = write(conversation, { author: 'prospect', text: content.text, clientId })
    if (externalId !== null) conversation.externalIds.set(externalId, seq)
    ask(conversation)
    tell({ conversations: [conversation.id] })
    return { status: 'accepted', seq }
  }

  return {
    receive,
    changes,
    conversations: store,
    behaviours: createMemoryBehaviours((id) => conversations.has(id)),
    /** Everything that was given to `receive`, in order. */
    received,
    known,
    transcript: (channelKey: string) => known(channelKey).messages,
    size: () => conversations.size,
    listening: () => listeners.size,
    /** From now on nothing can be read or committed. */
    fail(value = true) {
      broken = value
    },
    /** Reads from now on see what is there, but answer only after the returned function was called. */
    delayReads(): () => void {
      let release: () => void = () => undefined
      answering = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
    /** A message that another process wrote, and its notice. */
    write(channelKey: string, line: Line) {
      const conversation = known(channelKey)
      write(conversation, line)
      tell({ conversations: [conversation.id] })
    },
    /** The same, with the notice lost. */
    writeUnnoticed: (channelKey: string, line: Line) => void write(known(channelKey), line),
    tell,
    erase(channelKey: string) {
      const { id } = known(channelKey)
      conversations.delete(id)
      tell({ conversations: [id] })
    },
  }
}

export type MemoryEngine = ReturnType<typeof createMemoryEngine>
