/** All that the page knows, in one place; whoever shows it subscribes. */
import type { Failure } from '../api.ts'
import type { Language } from '../language.ts'
import type { AlertSettings } from '../memory.ts'
import type { Conversation, Listed, Narrowed, Queue, SavedReply, Tab, User } from '../types.ts'

export type Session =
  | { status: 'checking' }
  /** `ended`: there was one, and the server knows it no more. */
  | { status: 'out'; ended: boolean }
  | { status: 'unreachable' }
  | { status: 'in'; user: User }

export interface List {
  /** Null: not loaded yet. */
  items: Listed[] | null
  /** Asks for more; null: this is all. */
  cursor: string | null
  failure: Failure | null
  /** Something changed above where the reader is: they are not moved, and told. */
  isStale: boolean
}

export interface Opened {
  id: string
  /** Null: not loaded yet, or not to be loaded: `failure`. */
  view: Conversation | null
  failure: Failure | null
}

/** A reply that is not in the transcript yet. */
export interface PendingReply {
  conversationId: string
  clientId: string
  text: string
  /** Null: on its way. */
  failure: Failure | null
}

export interface Notice {
  id: number
  tone: 'good' | 'bad'
  text: string
}

export interface DeskState {
  session: Session
  /** Outlasts the session. */
  language: Language
  connection: 'live' | 'lost'
  tab: Tab
  narrowed: Narrowed
  queues: Queue[]
  lists: Record<Tab, List>
  opened: Opened | null
  pending: PendingReply[]
  /** In which conversation the prospect is typing at this moment. */
  typing: string | null
  /** Null: not asked for yet. */
  savedReplies: SavedReply[] | null
  /** Conversations with something new that nobody has looked at. */
  unread: ReadonlySet<string>
  /** What this user has just taken themselves. */
  claimed: string | null
  alerts: AlertSettings
  /** An action is under way: no second one meanwhile. */
  busy: boolean
  notice: Notice | null
}

export const emptyList: List = { items: null, cursor: null, failure: null, isStale: false }

export const signedOut = (ended: boolean, language: Language): DeskState => ({
  session: { status: 'out', ended },
  language,
  connection: 'live',
  tab: 'waiting',
  narrowed: { queue: null, state: null, segment: null, search: '' },
  queues: [],
  lists: { waiting: emptyList, mine: emptyList, all: emptyList, base: emptyList },
  opened: null,
  pending: [],
  typing: null,
  savedReplies: null,
  unread: new Set(),
  claimed: null,
  alerts: { desktop: false, sound: false },
  busy: false,
  notice: null,
})

export function createStore(initial: DeskState) {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: (): DeskState => state,
    set(change: Partial<DeskState>): void {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type Store = ReturnType<typeof createStore>
