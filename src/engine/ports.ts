/** Everything that the engine needs of the world. The store and the adapters implement it; the engine knows no others. */
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Behaviour } from '../domain/behaviour.ts'
import type { Card } from '../domain/card.ts'
import type { Consent } from '../domain/consent.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Language } from '../domain/language.ts'
import type { Outcome, Temperature } from '../domain/outcome.ts'
import type { Contact, Reading } from '../domain/reading.ts'
import type { HandoffStatus, Owner, Role } from '../domain/routing.ts'
import type { LedgerEntry } from '../domain/scoring.ts'
import type { StageChange } from '../domain/stage.ts'
import type { Author, Choice, Message } from '../domain/transcript.ts'
import type { Topic } from '../understanding/message.ts'
import type { Asked, Saved } from './advance.ts'
import type { Gift, Given } from './giving-port.ts'
import type { EndedHandoff, OpenedHandoff, Rejection, TurnMove } from './lead-port.ts'
import type { AssignmentView } from './routing-port.ts'

/** The outbox's channel of e-mail; no conversation is held on it. */
export const MAIL = 'mail'

export interface Clock {
  now(): Date
}

/** Reads a message; the default is `src/understanding`. `asked` settles bare answers by the question they reply to. */
export type Understand = (
  text: string,
  context: {
    language: Language
    now: Date
    timeZone: string
    asked: Asked | null
    /** The playbook's problems and products; the same array for every message of a playbook. */
    topics: readonly Topic[]
  },
) => Reading[]

/** A conversation as a turn needs it. */
export interface ConversationState {
  id: string
  prospectId: string
  channel: string
  channelKey: string
  playbook: { id: string; version: number }
  language: Language
  owner: Owner
  repId: string | null
  version: number
  lastSeq: number
  qualification: number
  saved: Saved | null
}

/** How a message that we send of our own accord may reach the prospect. */
export interface FollowUp {
  /** E-mail is configured: it is the way to whoever their channel does not reach. */
  byMail: boolean
  /** Nobody reads the channel at this moment. */
  away: boolean
  /** They left an address in this dialogue, and so agreed to be written to, whether or not a text was shown. */
  leftAddress: boolean
}

/** A message to be written by a turn; its `seq` is already given. */
export interface NewMessage {
  seq: number
  author: Author
  repId: string | null
  text: string
  choices: Choice[]
  question: string | null
  wants: 'contact' | null
  channel: string
  externalId: string | null
  clientId: string | null
  at: Date
  /** Must be carried to the channel by the outbox (the website reads messages for itself). */
  viaOutbox: boolean
  /** Null: it is said in reply. */
  followUp: FollowUp | null
}

/** Everything one turn writes, in one transaction, on top of `expectedVersion` or not at all. */
export interface Turn {
  conversationId: string
  expectedVersion: number
  messages: NewMessage[]
  readings: { seq: number; reading: Reading }[]
  ledger: LedgerEntry[]
  conversation: {
    language: Language
    owner: Owner
    lastSeq: number
    qualification: number
    saved: Saved | null
    /** Undefined: as it was; null: none any more, a new qualification has begun. */
    outcome: Outcome | null | undefined
    /** Another version than before only where the newer one takes running dialogues over. */
    playbook: { id: string; version: number }
  }
  /** `optedOut`: true from now on, false no longer, null as it was. `doubt`: a rep found the contact details wrong. */
  prospect: {
    contact: Contact
    optedOut: boolean | null
    stage: TurnMove | null
    doubt: { userId: string; note: string | null } | null
  } | null
  /** To which text the prospect agreed by leaving contact details with message `seq`. */
  consents: { version: string; language: Language; asked: boolean; seq: number }[]
  /** What was noticed of the prospect; one that is there already stays as it is. */
  behaviours: Behaviour[]
  timers: { set: { key: string; dueAt: Date; event: { type: string } }[]; cancel: string[] }
  /** Opens (under `id`) or updates the qualification's hand-off, or ends the one of `qualification`. */
  handoff: OpenedHandoff | EndedHandoff | null
  at: Date
}

/** What a repeated delivery gets: the first one's message. */
export interface Duplicate {
  seq: number
}

export interface TurnStore {
  /**
   * Batched with the other loads that are waiting. Null: there is no such conversation.
   * `remembered`: the state that this process last wrote will do. It may be older than the truth; a turn that is made
   * on it is then refused as a conflict, and after that the truth is loaded.
   */
  load(request: {
    conversationId: string
    remembered: boolean
    /** Looked up as (channel, externalId) among the messages there are. */
    delivery: { channel: string; externalId: string } | null
  }): Promise<{ conversation: ConversationState; duplicate: Duplicate | null } | null>
  /**
   * Batched with the other turns that are ready. `conflict`: somebody else moved the conversation, or wrote the same
   * delivery: load again.
   */
  commit(turn: Turn): Promise<'committed' | 'conflict'>
  /**
   * From now on the conversation is held where it has an address on this channel, and is loaded anew. False: it has none.
   */
  holdOn(conversationId: string, channel: string, at: Date): Promise<boolean>
}

export interface ConversationStore {
  /** Finds the conversation at an address, or creates it (with a new prospect) on the given playbook. Idempotent. */
  open(address: {
    channel: string
    channelKey: string
    playbook: { id: string; version: number }
    language: Language
    source: string | null
    /** The rest of the first touch; absent: the channel does not know it. */
    campaign?: string | null
    referrer?: string | null
    reference: unknown
    at: Date
  }): Promise<{ id: string; created: boolean }>
  /** By any of its addresses. */
  find(channel: string, channelKey: string): Promise<{ id: string } | null>
  exists(id: string): Promise<boolean>
  /** Its address on a channel, whether or not it is held there now; null: it has none there, or does not exist. */
  locate(id: string, channel: string): Promise<string | null>
  /** The language that is spoken in it; null: there is no such conversation. */
  language(id: string): Promise<Language | null>
  /** What the channel gave when the conversation was opened, to reach it again; null: nothing, or no such conversation. */
  reference(id: string): Promise<unknown>
  /** Messages after `afterSeq`, oldest first. */
  messages(conversationId: string, afterSeq: number, limit?: number): Promise<Message[]>
  markUnreachable(channel: string, channelKey: string, at: Date | null): Promise<void>
}

export interface PlaybookStore {
  /** Stores a version when it is first seen. Throws `PlaybookChanged` if it is stored with another content. */
  register(playbook: Playbook): Promise<void>
  /** From a cache: a version never changes. */
  get(id: string, version: number): Promise<Playbook>
  /** The version that is deployed here, or the latest revision of it that a manager has accepted. */
  current(id: string): Playbook | null
}

export interface DueTimer {
  conversationId: string
  key: string
  event: { type: string }
  /** The prospect wants no more messages. */
  optedOut: boolean
}

export interface TimerStore {
  /** Leases timers that are due; whoever dies with one leaves it to the next after the lease. */
  lease(now: Date, leaseMs: number, limit: number): Promise<DueTimer[]>
  /** Removes one that has nothing to do any more. */
  drop(conversationId: string, key: string): Promise<void>
  /** Removes all of a conversation. */
  dropAll(conversationId: string): Promise<void>
}

/** One delivery, leased; the lane's earlier ones have been made. */
export interface Delivery {
  id: bigint
  channel: string
  channelKey: string
  conversationId: string
  message: Message
  attempts: number
}

export interface OutboxStore {
  /** At most one delivery per lane, the oldest. A bot's message in a conversation that a rep holds is withheld. */
  lease(channel: string, now: Date, leaseMs: number, limit: number): Promise<Delivery[]>
  /**
   * Right before sending. False, and then the delivery is marked with why: a rep has taken over from the bot
   * (`withheld`); a follow-up is for somebody who has opted out (`opted_out`); a mail is late, as the prospect has written
   * meanwhile (`answered`), or its address refuses mail (`bounced`) or is none any more (`no_address`).
   */
  mayLeave(id: bigint): Promise<boolean>
  sent(id: bigint, sentId: string | null, at: Date): Promise<void>
  retry(id: bigint, dueAt: Date): Promise<void>
  failed(id: bigint, failure: string): Promise<void>
}

/** How a conversation's prospect is written to by e-mail. */
export interface Mailbox {
  email: string | null
  language: Language
  channel: string
  playbook: { id: string; version: number }
  optedOut: boolean
  /** When the conversation began. */
  since: Date
}

export interface MailboxStore {
  /** Null: there is no such conversation. */
  find(conversationId: string): Promise<Mailbox | null>
  /** The address refuses mail: whoever has it is written to no more, until they give another. */
  bounced(email: string, at: Date): Promise<void>
}

/** What changed, for whoever watches: sockets, outbox workers, the desk. Heard by every process on the database. */
export interface Changes {
  /** `conversations`: ids with new messages; `queue`: hand-offs changed; `outbox`: something to deliver. */
  subscribe(listener: (change: Change) => void): () => void
}

export interface Change {
  /** Ids; `all` after a gap in hearing. */
  conversations: string[] | 'all'
  queue: boolean
  outbox: boolean
}

/** A page of hand-offs; `cursor` asks for the next one, null when this is the last. */
export interface HandoffPage {
  items: HandoffView[]
  cursor: string | null
}

/** A hand-off as the desk lists it. */
export interface HandoffView {
  id: string
  conversationId: string
  prospectId: string
  channel: string
  queue: string
  status: HandoffStatus
  score: number
  temperature: Temperature
  reasons: string[]
  summary: string
  /** What they are called: their name, or else what they can be told by. */
  name: string | null
  language: Language
  /** Of the conversation: the last message's. */
  lastSeq: number
  waitingSince: string
  /** ISO 8601: by when a person was promised to write, and when that is nearly so; null: no promise, or it is kept. */
  dueAt: string | null
  warnAt: string | null
  rep: { id: string; name: string } | null
  /** Why it was rejected, as long as it is. */
  rejection: Rejection | null
}

/** Everything the desk shows of one conversation. */
export interface ConversationView {
  id: string
  prospectId: string
  channel: string
  language: Language
  owner: Owner
  rep: { id: string; name: string } | null
  outcome: string | null
  reasons: string[]
  /** The playbook's segment of those who are kept warm; null: in none. */
  segment: string | null
  /** When the bot writes next of its own accord; null: it does not. */
  followUpAt: string | null
  stage: string
  /** How the lead came there, oldest first. */
  stages: StageChange[]
  contact: Contact
  /** Since when, by whom and why the contact details are held for wrong; new ones clear it. */
  doubted: { at: string; by: { id: string; name: string } | null; note: string | null } | null
  /** Which of the contact details the site's own server vouches for, for the prospect is signed in there. */
  vouched: { at: string; fields: (keyof Contact)[] } | null
  /** The latest, if the prospect left contact details. */
  consent: Consent | null
  /** Since when (ISO 8601) they want no more messages, their e-mail address refuses mail, their messenger our messages. */
  barred: { optedOut: string | null; email: string | null; channel: string | null }
  source: string | null
  campaign: string | null
  /** A host. */
  referrer: string | null
  handoff: HandoffView | null
  /** How who holds it came to it; null: they took it, or nobody has it. */
  assignment: AssignmentView | null
  card: Card | null
  /** What users hold against, or with, the bot's outcome, temperature and card; those that stand first. */
  judgements: Judgement[]
  ledger: (LedgerEntry & { qualification: number })[]
  transcript: Message[]
}

export type ClaimResult =
  | { status: 'claimed'; handoff: HandoffView }
  /** Somebody else holds it: their name. */
  | { status: 'taken'; holder: string }
  /** They hold as many as they can. */
  | { status: 'full'; held: number; capacity: number }
  /** It exists, and is not waiting any more (withdrawn, returned to the bot, closed). */
  | { status: 'gone' }
  | { status: 'not_found' }

export interface HandoffStore {
  /** Best first: highest score, then longest waiting. `cursor` is what the previous page returned; anything else is bad. */
  list(filter: {
    queue: string | null
    statuses: HandoffStatus[]
    repId: string | null
    /** Words that the prospect's name, address or company has, or that were said; absent or null: all. */
    search?: string | null
    cursor: string | null
    limit: number
  }): Promise<HandoffPage | 'bad_cursor'>
  queues(): Promise<{ queue: string; waiting: number; claimed: number }[]>
  view(conversationId: string): Promise<ConversationView | null>
  find(handoffId: string): Promise<HandoffView | null>
  /**
   * Of many at once exactly one wins, and nobody gets more than they can hold. Claiming what one already holds is a success.
   */
  claim(handoffId: string, userId: string, at: Date): Promise<ClaimResult>
  /** Into somebody's hands by a rule or a hand: of many at once exactly one wins. */
  give(handoffId: string, gift: Gift, at: Date): Promise<Given>
  /** Back to waiting, at its old place in the queue. `holder` null: whoever holds it. False: not held so. */
  release(handoffId: string, release: { holder: string | null; by: string }, at: Date): Promise<boolean>
  /** From a rep who did not answer (and still has not), or has vanished: back to waiting. False: it is not so any more. */
  takeBack(
    handoffId: string,
    from: { holder: string; kind: 'passed_on' | 'given_back' },
    at: Date,
  ): Promise<boolean>
  /** The conversation stays with the rep, and the lead becomes an SAL. Again, it is a success. False: not the holder's. */
  accept(handoffId: string, userId: string, at: Date): Promise<boolean>
}

export interface User {
  id: string
  email: string
  name: string
  role: Role
  active: boolean
}

export interface UserStore {
  /** False: the e-mail address is taken. Addresses are compared in lower case. */
  add(user: { email: string; name: string; role: Role; passwordHash: string }): Promise<User | null>
  /** `passwordHash` null: invited, and not joined yet. */
  findByEmail(email: string): Promise<(User & { passwordHash: string | null }) | null>
  count(): Promise<number>
  /**
   * False, and there is no session: the user is inactive, or has another password than the one that they were admitted by
   * (null: they were admitted without one). So no log-in that was under way outlives a change of the password.
   */
  openSession(session: {
    tokenHash: string
    userId: string
    passwordHash: string | null
    at: Date
    expiresAt: Date
  }): Promise<boolean>
  /** Only of an active user, only before it expires. */
  findSession(tokenHash: string, now: Date): Promise<User | null>
  closeSession(tokenHash: string): Promise<void>
  /** A sign of life. `presentMs`: whoever was not seen for so long comes back by it, and everybody hears of it. */
  seen(userId: string, at: Date, presentMs: number): Promise<void>
}
