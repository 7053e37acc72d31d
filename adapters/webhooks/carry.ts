/** Tells one address of one event: signed as Standard Webhooks says, and at least once. */
import { Webhook as Signer } from 'standardwebhooks'
import { z } from 'zod'
import { GIVEN_UP_AFTER_MS, nextAttemptIn, webhookMessages } from '../../src/domain/webhook.ts'
import type { Clock } from '../../src/engine/ports.ts'
import type { Webhook, WebhookDelivery, WebhookOutbox } from '../../src/engine/webhook-port.ts'
import type { SecretOf } from '../../src/engine/webhooks.ts'
import { type Carried, type CourierLog, never } from '../courier.ts'
import { retryAfterMs } from '../waiting.ts'
import type { Post, Posted } from './post.ts'

export interface CarryParts {
  post: Post
  secretOf: SecretOf
  webhookOutbox: Pick<WebhookOutbox, 'disable'>
  clock: Clock
  logger: CourierLog
}

/** The receiver wants no more of them. */
const GONE = 410

export function createCarry({ post, secretOf, webhookOutbox, clock, logger }: CarryParts) {
  const isLongFailing = ({ failingSince }: Webhook, now: Date) =>
    failingSince !== null && now.getTime() - failingSince.getTime() >= GIVEN_UP_AFTER_MS

  async function giveUp({ id }: Webhook, reason: string) {
    const at = clock.now()
    const entry = { at, userId: null, action: 'webhook.disabled' as const, subject: id, details: { reason } }
    const isNew = await webhookOutbox.disable(id, entry)
    if (isNew) logger.error({ webhook: id, reason }, 'a webhook takes nothing and is given up: see the desk')
  }

  async function refused(delivery: WebhookDelivery, posted: Posted): Promise<Carried> {
    const { webhook } = delivery
    const now = clock.now()
    const { reason, answered } = whyNot(posted)
    if (answered === GONE) await giveUp(webhook, reason)
    const asked = posted.kind === 'answered' ? retryAfterMs(posted.retryAfter, now) : null
    const afterMs = answered === GONE ? null : nextAttemptIn(delivery, now, asked)
    const told = answered === undefined ? {} : { answered }
    if (afterMs !== null) return { status: 'later', reason, afterMs, ...told }
    if (isLongFailing(webhook, now)) await giveUp(webhook, reason)
    return { ...never(reason), ...told }
  }

  return async (delivery: WebhookDelivery): Promise<Carried> => {
    const message = messageOf(delivery)
    if (message === null) return never('not as described')
    const posted = await post(delivery.webhook.url, message, headersOf(delivery, message))
    if (posted.kind === 'answered' && posted.status >= 200 && posted.status < 300)
      return { status: 'sent', sentId: delivery.messageId, answered: posted.status }
    return refused(delivery, posted)
  }

  function headersOf({ messageId, webhook }: WebhookDelivery, message: string) {
    const at = clock.now()
    const signatures = secretsOf(webhook, at).map((secret) => new Signer(secret).sign(messageId, at, message))
    return {
      'content-type': 'application/json',
      'user-agent': 'Bantam-Webhooks',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    }
  }

  /** The one before it, too, until the receiver has had the time to take the new one over. */
  function secretsOf({ id, generation, previousUntil }: Webhook, at: Date): string[] {
    const isRotating = previousUntil !== null && at < previousUntil
    const generations = isRotating ? [generation, generation - 1] : [generation]
    return generations.map((each) => secretOf({ id, generation: each }))
  }
}

const Event = z.enum(Object.keys(webhookMessages) as [keyof typeof webhookMessages])

/** The same at every attempt, as what is told was written down when it happened; null: not as we describe it. */
function messageOf({ event, at, data }: WebhookDelivery): string | null {
  const known = Event.safeParse(event)
  if (!known.success) return null
  const message = webhookMessages[known.data].safeParse({ type: event, timestamp: at.toISOString(), data })
  return message.success ? JSON.stringify(message.data) : null
}

function whyNot(posted: Posted): { reason: string; answered?: number } {
  if (posted.kind === 'unanswered') return { reason: posted.reason }
  const { status } = posted
  const isRedirect = status >= 300 && status < 400
  return { reason: isRedirect ? 'redirect' : `status ${status}`, answered: status }
}
