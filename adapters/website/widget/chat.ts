/** The widget without its looks: what the visitor can do, and the conversation that comes of it. */
import type { Choice, Outgoing } from './activities.ts'
import type { Answer, Client } from './client.ts'
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
import type { Memory, Remembered } from './memory.ts'
import { createOutbox, type Delivery } from './outbox.ts'
import type { Settings } from './settings.ts'
import type { OpenSocket } from './socket.ts'
import type { Timers } from './timers.ts'

export interface Chat {
  conversation(): Conversation
  /** Called after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** Goes on with the conversation of an earlier page or another tab, open as it was there unless `quietly`. */
  resume(remembered: Remembered, quietly?: boolean): void
  /** The conversation's id; null: there is none yet. */
  id(): string | null
  /** Lets go of the conversation, here and in the browser's memory. */
  end(): void
  open(): void
  /** Opens by itself: nothing is asked, kept or focused before the visitor turns to it. */
  invite(say: string | null): void
  /** The page has said who the visitor is, or that it does not know any more. */
  identify(): void
  /** What is being written, kept until it is sent; a rep who is in the conversation sees that there is something. */
  draft(text: string): void
  /** For the menu: asks something of the server about this conversation. */
  ask(method: 'GET' | 'POST', what: string, body?: object): Promise<Answer<Record<string, unknown>>>
  /** Opens the conversation that a link in a mail leads into; if it does not any more, the one that there is, or a new one. */
  follow(linkToken: string): void
  close(): void
  say(text: string): void
  choose(choice: Choice): void
  retry(): void
  /** The network is back, or the visitor is impatient. */
  hurry(): void
  /** The network is gone. */
  drop(): void
  /** What the visitor does outside of the chat; sent only once there is a conversation. */
  events: Pick<Events, 'tell' | 'flush'>
}

export interface ChatDependencies {
  client: Client
  memory: Memory
  /** What the page has said by now. */
  settings: Pick<Settings, 'identity' | 'language'>
  openSocket: OpenSocket
  timers: Timers
  random: () => number
  now: () => number
  newId: () => string
  /** Called when the conversation was let go of. */
  ended: () => void
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
  const { client, memory, settings, openSocket, timers, random, now, newId, ended } = dependencies
  const listeners = new Set<() => void>()
  let toldTyping = Number.NEGATIVE_INFINITY
  let conversation = emptyConversation
  let session: { conversationId: string; resumeToken: string } | null = null
  let identified: string | null = null
  let stopTyping = () => {}

  function update(next: Conversation): void {
    const { read, open, draft } = conversation
    const worthRemembering = next.read !== read || next.open !== open || next.draft !== draft
    conversation = next
    if (worthRemembering) remember()
    for (const listener of listeners) listener()
  }

  function remember(): void {
    if (session === null) return
    const { conversationId, resumeToken } = session
    const { read, open, draft } = conversation
    const unsent = outbox.waiting()
    memory.remember({ conversationId, resumeToken, read, open, draft, unsent, events: events.waiting() })
  }

  function tellTyping(): void {
    if (speakingRep(conversation) === null || now() - toldTyping < TELL_TYPING_MS) return
    toldTyping = now()
    connection.type()
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
    void identify()
  }

  /** Once for every word of the page's; what did not come through, with the next connection. */
  async function identify(): Promise<void> {
    const { identity } = settings
    if (identity === null || identity === identified || conversation.connection !== 'live') return
    identified = identity
    const { status } = await connection.identify(identity, settings.language)
    if (status === 'unreachable') identified = null
    if (status === 'refused') reportError(new Error('bantam: the server refused the token of "identify"'))
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
        identified = null
        memory.forget()
        update(begunAnew(conversation))
      },
      erased: end,
    },
  })

  const outbox = createOutbox({
    send: connection.send,
    timers,
    delivered: (clientId, delivery) => {
      update(delivered(conversation, clientId, delivery))
      settle(delivery)
      remember()
    },
  })

  const events = createEvents({
    send: connection.tell,
    timers,
    now,
    newId,
    changed: remember,
  })

  function post(outgoing: Outgoing): void {
    update(posted(conversation, outgoing, now()))
    outbox.post(outgoing)
  }

  function say(text: string, value: unknown): void {
    post({ clientId: newId(), text, value })
    expectReply()
    remember()
  }

  function end(): void {
    connection.end()
    session = null
    memory.forget()
    ended()
  }

  function open(): void {
    memory.opened()
    update(seen({ ...conversation, open: true, invitation: null }))
    connection.connect(session?.resumeToken ?? null)
  }

  return {
    conversation: () => conversation,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    resume: (remembered, quietly = false) => {
      const read = Math.max(conversation.read, remembered.read)
      if (session !== null) return update({ ...conversation, read })
      session = remembered
      events.take(remembered.events)
      update({ ...conversation, read, draft: remembered.draft })
      remembered.unsent.forEach(post)
      if (remembered.open && !quietly) open()
      else connection.connect(remembered.resumeToken)
    },
    id: () => session?.conversationId ?? null,
    end,
    open,
    invite: (say) => {
      if (conversation.open) return
      memory.opened()
      update(seen({ ...conversation, open: true, invitation: { say } }))
    },
    identify: () => void identify(),
    draft: (draft) => {
      update({ ...conversation, draft })
      if (draft !== '') tellTyping()
    },
    ask: connection.ask,
    follow: (linkToken) => {
      // What was read is of another conversation.
      update(seen({ ...conversation, open: true, invitation: null, read: 0 }))
      connection.connect(session?.resumeToken ?? null, linkToken)
    },
    close: () => {
      update({ ...conversation, open: false, invitation: null })
      memory.dismissed()
    },
    say: (text) => say(text, null),
    choose: ({ label, value }) => say(label, value),
    retry: outbox.flush,
    hurry: connection.hurry,
    drop: connection.drop,
    events,
  }
}
