/** What the visitor sees of the conversation, as a value, and the pure steps that change it. */
import type { Choice, Message, Outgoing } from './activities.ts'
import type { ConnectionState } from './connection.ts'
import type { Delivery } from './outbox.ts'

export interface Entry extends Message {
  /** A notice stands where it came in, between two whole places. */
  seq: number
  delivery: Delivery
}

export interface Conversation {
  /** In the transcript's order; what is still on its way stands last. */
  entries: Entry[]
  connection: ConnectionState
  /** Somebody is about to answer: a rep by name, or the bot. */
  typing: { name: string | null } | null
  /** Written and not sent. */
  draft: string
  open: boolean
  /** It has opened by itself: with these words, or its own where there are none. Null: the visitor has turned to it. */
  invitation: { say: string | null } | null
  /** The last place of the transcript that the visitor has had before their eyes. */
  read: number
}

export const emptyConversation: Conversation = {
  entries: [],
  connection: 'idle',
  typing: null,
  draft: '',
  open: false,
  invitation: null,
  read: 0,
}

/** Where messages stand that the server has not placed yet. */
const UNPLACED = Number.MAX_SAFE_INTEGER

const isPlaced = ({ seq }: Entry): boolean => seq !== UNPLACED

/** Adds what came in, each message once; the echo of an own message takes the place of the one on its way. */
export function received(conversation: Conversation, messages: readonly Message[]): Conversation {
  const known = new Set(conversation.entries.filter(isPlaced).map(({ id }) => id))
  const fresh = messages.filter(({ id }) => !known.has(id) && known.add(id))
  if (fresh.length === 0) return conversation
  const echoed = new Set(fresh.map(({ clientId }) => clientId))
  const kept = conversation.entries.filter((entry) => isPlaced(entry) || !echoed.has(entry.clientId))
  const last = Math.max(
    ...kept.filter(isPlaced).map(({ seq }) => seq),
    ...fresh.map(({ seq }) => seq ?? 0),
    0,
  )
  const placed = fresh.map(
    (message): Entry => ({ ...message, seq: message.seq ?? last + 0.5, delivery: 'sent' }),
  )
  return seen({
    ...conversation,
    entries: [...kept, ...placed].sort((one, other) => one.seq - other.seq),
    typing: fresh.some(({ author }) => author !== 'visitor') ? null : conversation.typing,
  })
}

/** Adds what the visitor has just written or pressed. */
export function posted(conversation: Conversation, { clientId, text }: Outgoing, at: number): Conversation {
  const entry: Entry = {
    id: clientId,
    seq: UNPLACED,
    author: 'visitor',
    name: null,
    text,
    choices: [],
    clientId,
    at,
    delivery: 'sending',
  }
  return { ...conversation, entries: [...conversation.entries, entry] }
}

export function delivered(conversation: Conversation, clientId: string, delivery: Delivery): Conversation {
  const entries = conversation.entries.map((entry) =>
    entry.clientId === clientId && !isPlaced(entry) ? { ...entry, delivery } : entry,
  )
  return { ...conversation, entries }
}

/** The old conversation is no more; what is on its way goes into the next. */
export const begunAnew = (conversation: Conversation): Conversation => ({
  ...conversation,
  entries: conversation.entries.filter((entry) => !isPlaced(entry)),
  typing: null,
  read: 0,
})

/** An open conversation is read as it comes. */
export function seen(conversation: Conversation): Conversation {
  if (!conversation.open) return conversation
  const read = Math.max(conversation.read, ...conversation.entries.filter(isPlaced).map(({ seq }) => seq))
  return { ...conversation, read }
}

export const unreadIn = ({ entries, read }: Conversation): number =>
  entries.filter(({ author, seq }) => author !== 'visitor' && seq > read).length

/** The buttons that still wait for an answer: those of the bot's last question, until anybody but the bot speaks. */
export function openChoices({ entries }: Conversation): Choice[] {
  const last = entries.findLast(({ author, choices }) => choices.length > 0 || author !== 'bot')
  return last?.author === 'bot' ? last.choices : []
}

/** Whoever spoke for us last: a rep by name, or null for the bot. */
export const speakingRep = ({ entries }: Conversation): string | null =>
  entries.findLast(({ author }) => author === 'rep' || author === 'bot')?.name ?? null
