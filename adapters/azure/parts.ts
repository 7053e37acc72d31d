/** What the channel of Azure Bot Service is made with. */
import type { Language } from '../../src/domain/language.ts'
import type { Changes, Clock, ConversationStore, OutboxStore } from '../../src/engine/ports.ts'
import type { Receive } from '../channel.ts'
import type { Sleep } from '../waiting.ts'

export const CHANNEL = 'azure'

export interface AzureConfig {
  /** The bot's application (client) id. */
  appId: string
  /** Null for a managed identity. */
  password: string | null
  tenantId: string | null
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  /** Where the keys are published that callers sign their tokens with. */
  openIdMetadataUrl: string
}

/** The playbook that a first contact is qualified by. */
export interface CurrentPlaybook {
  id: string
  version: number
  languages: readonly Language[]
}

/** A part of pino's logger. Nothing of a prospect's may reach it. */
export interface Logger {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface AzureParts {
  config: AzureConfig
  receive: Receive
  conversations: Pick<ConversationStore, 'open' | 'reference' | 'markUnreachable'>
  outbox: OutboxStore
  changes: Changes
  playbook: () => CurrentPlaybook
  clock: Clock
  /** Waits; the default waits in real time. */
  sleep?: Sleep
  logger: Logger
}
