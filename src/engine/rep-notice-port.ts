/** What our own people are told where they are: by e-mail, and in Telegram chats of theirs. */
import type { Card } from '../domain/card.ts'
import type { WorkingHours } from '../domain/hours.ts'
import type { Language } from '../domain/language.ts'
import type { HandoffStatus, Role } from '../domain/routing.ts'
import type { ToldOf } from '../domain/telling.ts'

export type RepChannel = 'mail' | 'telegram'

/**
 * `queued` waits in its queue · `assigned` was given to them, or they took it · `changed` the card that they have is not how
 * it stands any more · `message` of a prospect whose conversation they hold · `webhook_disabled` was given up.
 */
export type NoticeWhy = 'queued' | 'assigned' | 'changed' | 'message' | 'webhook_disabled'

/** One, leased, with everything that it is told by, as it stands now. */
export interface RepNotice {
  id: bigint
  /** The person's id, or the chat. */
  lane: string
  why: NoticeWhy
  at: Date
  attempts: number
  /** Null: a group. */
  user: {
    id: string
    name: string
    email: string
    role: Role
    active: boolean
    hours: WorkingHours | null
    toldOf: ToldOf
  } | null
  handoff: {
    id: string
    conversationId: string
    /** As the company calls it, in its language. */
    queue: string
    status: HandoffStatus
    score: number
    card: Card
    rep: { id: string; name: string } | null
    channel: string
    /** The prospect's. */
    language: Language
    /** They took it themselves. */
    ownClaim: boolean
  } | null
  /** What the prospect wrote. */
  message: { conversationId: string; name: string | null; text: string } | null
  /** Of the card that they have of it; null: none. */
  cardId: string | null
  /** The company's: the playbook's first, and its time zone. */
  language: Language
  timeZone: string
}

export interface RepNoticeStore {
  /** At most one of a lane, the oldest. */
  lease(channel: RepChannel, now: Date, leaseMs: number, limit: number): Promise<RepNotice[]>
  sent(id: bigint, sentId: string | null, at: Date): Promise<void>
  retry(id: bigint, dueAt: Date): Promise<void>
  failed(id: bigint, failure: string): Promise<void>
  /** Forgets what was to be told before then. */
  forget(before: Date): Promise<number>
}

export interface RepChat {
  id: string
  chat: string
  /** Null: a group. */
  user: { id: string; name: string; role: Role; active: boolean } | null
  title: string | null
  linkedAt: Date
}

export interface RepChatStore {
  /** Null: it is none of ours. */
  find(chat: string): Promise<RepChat | null>
  ofUser(userId: string): Promise<RepChat | null>
  /** By when they were linked. */
  groups(): Promise<RepChat[]>
  /** Earlier ones of theirs, of the same kind, do not work any more. */
  addCode(code: { codeHash: string; userId: string; forGroup: boolean; expiresAt: Date }): Promise<void>
  /**
   * Uses a code up: the chat is that of whoever asked for it, or a group's. A rep has one chat; another takes its place. Null:
   * the code is unknown, used, expired, or for the other kind of chat.
   */
  link(
    codeHash: string,
    chat: { id: string; chat: string; title: string | null; isGroup: boolean },
    at: Date,
  ): Promise<RepChat | null>
  /** False: there is none. */
  unlinkUser(userId: string): Promise<boolean>
  unlinkGroup(id: string): Promise<boolean>
  /**
   * Whose conversation a message of ours in this chat was about. `not_yet`: it may be one whose sending is not noted yet. Null:
   * it was none about a conversation.
   */
  conversationOf(chat: string, sentId: string): Promise<string | 'not_yet' | null>
  toldOf(userId: string): Promise<{ mail: ToldOf; telegram: ToldOf } | null>
  setToldOf(
    userId: string,
    toldOf: { mail?: ToldOf | undefined; telegram?: ToldOf | undefined },
  ): Promise<void>
}
