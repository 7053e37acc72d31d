/** How what happens is told outside: to other systems by webhooks, to those who work here by mail and in Telegram. */
import { v7 as uuidv7 } from 'uuid'
import type { Channel } from '../adapters/channel.ts'
import { createRepMail } from '../adapters/mail/reps.ts'
import { createWebhookSender } from '../adapters/webhooks/index.ts'
import { secretsFrom } from '../adapters/webhooks/secrets.ts'
import type { Config } from './config.ts'
import type { Changes, Clock } from './engine/ports.ts'
import { createRepChats, type RepChats } from './engine/rep-chats.ts'
import { createWebhooks, type Webhooks } from './engine/webhooks.ts'
import type { Logger } from './logger.ts'
import type { Stores } from './store/database.ts'

export interface Telling {
  webhooks: Webhooks
  repChats: RepChats
  /** Those that are no channel of a prospect's. */
  senders: Channel[]
  /** What was told may name prospects: it is kept for a month, for whoever wants to look it up. */
  forget(): Promise<void>
}

const KEPT_MS = 30 * 86_400_000

export function createTelling(parts: {
  config: Pick<Config, 'mail' | 'webhookHosts'>
  stores: Stores
  secret: string
  changes: Changes
  clock: Clock
  logger: Logger
}): Telling {
  const { config, stores, clock } = parts
  const shared = { ...parts, ...stores, newId: uuidv7 }
  const signed = { secretOf: secretsFrom(parts.secret), ownHosts: config.webhookHosts }

  return {
    webhooks: createWebhooks({ ...shared, ...signed }),
    repChats: createRepChats(shared),
    senders: [
      createWebhookSender({ ...shared, ...signed }),
      ...(config.mail ? [createRepMail({ ...shared, config: config.mail })] : []),
    ],
    async forget() {
      const before = new Date(clock.now().getTime() - KEPT_MS)
      await stores.webhookOutbox.forget(before)
      await stores.repNotices.forget(before)
    },
  }
}
