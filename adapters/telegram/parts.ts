/** What the Telegram channel is made with. */
import type { Language } from '../../src/domain/language.ts'
import type { Changes, Clock, ConversationStore, OutboxStore } from '../../src/engine/ports.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import type { Wishes } from '../../src/engine/wishes.ts'
import type { Receive } from '../channel.ts'
import type { Sleep } from '../waiting.ts'
import type { RepsParts } from './reps/parts.ts'

export const CHANNEL = 'telegram'

export interface TelegramConfig {
  /** From @BotFather. */
  token: string
  /** Where the Bot API is; `https://api.telegram.org` unless it is a server of one's own. */
  apiRoot: string
  /**
   * Set: updates are pushed to our webhook and must carry it. Several, separated by commas: the first is Telegram's from
   * now on, the others were, and are taken still. Null: updates are polled, and there is no webhook.
   */
  webhookSecret: string | null
  /** Where Telegram reaches us; needed with a webhook. */
  publicUrl: string | null
  /** Messages to all chats together; 30 is what Telegram allows a bot that does not pay for more. */
  messagesPerSecond?: number
}

/** The playbook that a first contact is qualified by. */
export interface CurrentPlaybook {
  id: string
  version: number
  languages: readonly Language[]
}

/** A part of pino's logger. Nothing of a prospect's may reach it: updates and deliveries are named by their ids. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface TelegramParts {
  config: TelegramConfig
  receive: Receive
  conversations: ConversationStore
  /** To go on here with a dialogue that began elsewhere, and to be forgotten. */
  wishes: Pick<Wishes, 'isLink' | 'followLink' | 'erase'>
  outbox: OutboxStore
  changes: Changes
  /** Absent: prospects are not shown that a rep is typing. */
  typing?: Typing
  playbook: () => CurrentPlaybook
  /** Keeps an update that can never succeed where somebody sees it; throws if that cannot be written. */
  poison: (externalId: string, error: string) => Promise<void>
  clock: Clock
  /** Absent: reps are told elsewhere, and every chat is a prospect's. */
  reps?: RepsParts
  /** Waits; the default waits in real time. */
  sleep?: Sleep
  logger: Logger
}
