/** Tells other systems of what happens, in signed messages. */
import type { Changes, Clock } from '../../src/engine/ports.ts'
import type { WebhookDelivery, WebhookOutbox } from '../../src/engine/webhook-port.ts'
import type { SecretOf } from '../../src/engine/webhooks.ts'
import type { Channel } from '../channel.ts'
import { type CourierLog, createCourier, type Queue } from '../courier.ts'
import { realSleep, type Sleep } from '../waiting.ts'
import { createCarry } from './carry.ts'
import { createPost, POST_MS } from './post.ts'

export interface WebhookParts {
  webhookOutbox: WebhookOutbox
  secretOf: SecretOf
  /** Those of one's own net, which may be private and without encryption. */
  ownHosts: ReadonlySet<string>
  changes: Changes
  clock: Clock
  /** Waits; the default waits in real time. */
  sleep?: Sleep
  logger: CourierLog
}

const CHANNEL = 'webhooks'

/** Addresses that are spoken to at a time: a slow one must not hold up the others. */
const LANES = 8

export function createWebhookSender(parts: WebhookParts): Channel {
  const { webhookOutbox, ownHosts, clock, sleep = realSleep } = parts
  const queue: Queue<WebhookDelivery> = {
    lease: webhookOutbox.lease,
    sent: ({ id }, { answered }, at) => webhookOutbox.sent(id, answered ?? null, at),
    retry: ({ id }, { reason, answered }, dueAt) =>
      webhookOutbox.retry(id, attempt(reason ?? '', answered, clock.now()), dueAt),
    failed: ({ id }, { reason, answered }, at) => webhookOutbox.failed(id, attempt(reason, answered, at)),
  }
  const courier = createCourier({
    ...parts,
    channel: CHANNEL,
    queue,
    carry: createCarry({ ...parts, post: createPost({ ownHosts }) }),
    sleep,
    lanes: LANES,
    leaseMs: 3 * POST_MS,
  })
  return {
    name: CHANNEL,
    async start() {
      courier.start()
    },
    stop: courier.stop,
  }
}

const attempt = (reason: string, answered: number | undefined, at: Date) => ({
  responseStatus: answered ?? null,
  reason,
  at,
})
