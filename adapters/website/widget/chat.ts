/** The widget without its looks: what the visitor can do, and the conversation that comes of it. */
import type { Choice, Outgoing } from './activities.ts'
import type { Client } from './client.ts'
import { type Connection, type ConnectionState, createConnection } from './connection.ts'
import {
  begunAnew,
  type Conversation,
  delivered,
  emptyConversation,
  posted,
  received,
  seen,
  speakingRep,
} from './conversation.ts'
import { createEvents, type Events } from './events.ts'
import type { Memory } from './memory.ts'
import { createOutbox, type Delivery } from './outbox.ts'
import type { OpenSocket } from './socket.ts'
import type { Timers } from './timers.ts'

export interface Chat {
  conversation(): Conversation
  /** Called after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** Goes on with the conversation of an earlier page, if there is one; else nothing happens before `open`. */
  resume(): void
  open(): void
  /** Opens the conversation that a link in a mail leads into; if it does not any more, the one that there is, or a new one. */
  follow(linkToken: string): void
  close(): void
  say(text: string): void
  /** The visitor is typing: told to a rep who is in the conversation. */
  type(): void
  choose(choice: Choice): void
  retry(): void
  /** The network is back, or the visitor is impatient. */
  hurry(): void
  /** What the visitor does outside of the chat; sent only once there is a conversation. */
  events: Pick<Events, 'tell' | 'flush'>
}

export interface ChatDependencies {
  client: Client
  memory: Memory
  openSocket: OpenSocket
  timers: Timers
  random: () => number
  now: () => number
  newId: () => string
}

/** A reply within this time needs no sign that one is coming. */
const TYPING_AFTER_MS = 250
/** A sign of typing that nothing follows is taken back. */
const TYPING_MS = 6_000
/** How often a rep is told that the visitor is typing still. */
const TELL_TYPING_MS = 3_000
/** The bot's reply is in the transcript before our message is acknowledged; it needs only its way here. */
const REPLY_WAY_MS = 1_000

export function createChat(dependencies: ChatDependencies): Chat {
  const { client, memory, openSocket, timers, random, now, newId } = dependencies
  const remembered = memory.recall()
  const listeners = new Set<() => void>()
  let toldTyping = 0
  let conversation: Conversation = { ...emptyConversation, read: remembered?.read ?? 0 }
  let session: { conversationId: string; resumeToken: string } | null = remembered
  let stopTyping = () => {}

  function update(next: Conversation): void {
    const worthRemembering = next.read !== conversation.read || next.open !== conversation.open
    conversation = next
    if (worthRemembering) remember()
    for (const listener of listeners) listener()
  }

  function remember(): void {
    if (session === null) return
    const { conversationId, resumeToken } = session
    const { read, open } = conversation
    memory.remember({ conversationId, resumeToken, read, open, events: events.waiting() })
  }

  function showTyping(name: string | null): void {
    stopTyping()
    update({ ...conversation, typing: { name } })
    stopTyping = timers.after(TYPING_MS, hideTyping)
  }

  function hideTyping(): void {
    stopTyping()
    if (conversation.typing !== null) update({ ...conversation, typing: null })
  }

  /** The bot answers at once; a person does not, and is not pretended to. */
  function expectReply(): void {
    stopTyping()
    if (speakingRep(conversation) !== null) return
    stopTyping = timers.after(TYPING_AFTER_MS, () => showTyping(null))
  }

  /** Whoever is acknowledged and has no reply is not being answered by the bot: somebody else will. */
  function settle(delivery: Delivery): void {
    if (delivery === 'failed' || delivery === 'refused') hideTyping()
    if (delivery !== 'sent' || speakingRep(conversation) !== null) return
    stopTyping()
    if (conversation.typing !== null) stopTyping = timers.after(REPLY_WAY_MS, hideTyping)
  }

  function changeState(state: ConnectionState): void {
    if (state !== conversation.connection) update({ ...conversation, connection: state })
    if (state !== 'live') return
    outbox.flush()
    events.flush()
  }

  const connection: Connection = createConnection({
    client,
    openSocket,
    timers,
    random,
    events: {
      state: changeState,
      frame: ({ messages, typing }) => {
        if (messages.some(({ author }) => author !== 'visitor')) stopTyping()
        update(received(conversation, messages))
        if (typing !== null) showTyping(typing.name)
      },
      session: ({ conversationId, resumeToken }) => {
        session = resumeToken === null ? null : { conversationId, resumeToken }
        events.begin()
        remember()
      },
      anew: () => {
        session = null
        memory.forget()
        update(begunAnew(conversation))
      },
    },
  })

  const outbox = createOutbox({
    send: connection.send,
    timers,
    delivered: (clientId, delivery) => {
      update(delivered(conversation, clientId, delivery))
      settle(delivery)
    },
  })

  const events = createEvents({
    left: remembered?.events ?? [],
    send: connection.tell,
    timers,
    now,
    newId,
    changed: remember,
  })

  function post(text: string, value: unknown): void {
    const outgoing: Outgoing = { clientId: newId(), text, value }
    update(posted(conversation, outgoing, now()))
    expectReply()
    outbox.post(outgoing)
  }

  function open(): void {
    update(seen({ ...conversation, open: true }))
    connection.connect(session?.resumeToken ?? null)
  }

  return {
    conversation: () => conversation,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    resume: () => {
      if (remembered === null) return
      if (remembered.open) open()
      else connection.connect(remembered.resumeToken)
    },
    open,
    follow: (linkToken) => {
      // What was read is of another conversation.
      update(seen({ ...conversation, open: true, read: 0 }))
      connection.connect(session?.resumeToken ?? null, linkToken)
    },
    close: () => update({ ...conversation, open: false }),
    say: (text) => post(text, null),
    type: () => {
      if (speakingRep(conversation) === null || now() - toldTyping < TELL_TYPING_MS) return
      toldTyping = now()
      connection.type()
    },
    choose: ({ label, value }) => post(label, value),
    retry: outbox.retry,
    hurry: connection.hurry,
    events,
  }
}
