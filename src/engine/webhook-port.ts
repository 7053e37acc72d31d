/** The addresses that are told of what happens, and what is told them. */
import type { WebhookEvent } from '../domain/webhook.ts'
import type { AuditEntry } from './audit-port.ts'

export interface Webhook {
  id: string
  url: string
  events: WebhookEvent[]
  active: boolean
  /** Of its secret: one more with every rotation. */
  generation: number
  /** Until then the secret before this one signs, too. */
  previousUntil: Date | null
  /** Since when nothing was taken; null: the latest message was. */
  failingSince: Date | null
  /** When it was given up; null: it was not. */
  disabledAt: Date | null
  createdAt: Date
}

export type WebhookDeliveryStatus = 'waiting' | 'sent' | 'failed'

export interface WebhookDeliveryView {
  id: string
  /** The receiver's `webhook-id`. */
  messageId: string
  event: string
  at: Date
  status: WebhookDeliveryStatus
  attempts: number
  /** Of the latest attempt; null: none yet, or nobody answered. */
  responseStatus: number | null
  /** Why the latest attempt failed; null: none did. */
  reason: string | null
  /** Null: none. */
  nextAttemptAt: Date | null
  sentAt: Date | null
}

/** One message to one address, leased. */
export interface WebhookDelivery {
  id: bigint
  messageId: string
  webhook: Webhook
  event: string
  data: unknown
  at: Date
  since: Date
  attempts: number
}

export interface WebhookChange {
  url?: string | undefined
  events?: WebhookEvent[] | undefined
  active?: boolean | undefined
}

/** Each change is written with its audit entry, or neither. */
export interface WebhookStore {
  /** Oldest first. */
  list(): Promise<Webhook[]>
  find(id: string): Promise<Webhook | null>
  /** Null: there are `most` already. */
  add(
    webhook: { id: string; url: string; events: WebhookEvent[]; at: Date },
    most: number,
    entry: AuditEntry,
  ): Promise<Webhook | null>
  /** Becoming active forgets what failed. Null: there is none. */
  change(id: string, change: WebhookChange, entry: AuditEntry): Promise<Webhook | null>
  /** The next generation, from now on; the one before signs until `previousUntil`. Null: there is none. */
  rotate(id: string, previousUntil: Date, entry: AuditEntry): Promise<Webhook | null>
  /** With all its deliveries. False: there is none. */
  remove(id: string, entry: AuditEntry): Promise<boolean>
  /** Newest first. `cursor` is what the previous page returned; anything else is bad. */
  deliveries(
    webhookId: string,
    cursor: string | null,
    limit: number,
  ): Promise<{ items: WebhookDeliveryView[]; cursor: string | null } | 'bad_cursor'>
  delivery(webhookId: string, id: string): Promise<WebhookDeliveryView | null>
  /** Under its old `messageId`, for another day. Null: there is none, or it waits already. */
  resend(webhookId: string, id: string, entry: AuditEntry): Promise<WebhookDeliveryView | null>
  /** A message of no prospect's. Null: there is no such address. */
  enqueue(webhookId: string, event: string, entry: AuditEntry): Promise<WebhookDeliveryView | null>
}

/** For whoever carries the messages. */
export interface WebhookOutbox {
  /** The oldest of each active address that has none on its way. */
  lease(now: Date, leaseMs: number, limit: number): Promise<WebhookDelivery[]>
  sent(id: bigint, responseStatus: number | null, at: Date): Promise<void>
  retry(id: bigint, attempt: FailedAttempt, dueAt: Date): Promise<void>
  failed(id: bigint, attempt: FailedAttempt): Promise<void>
  /** What waits for it fails. False: it is given up already, or gone. */
  disable(webhookId: string, entry: AuditEntry): Promise<boolean>
  /** Forgets what was sent or given up before then. */
  forget(before: Date): Promise<number>
}

export interface FailedAttempt {
  responseStatus: number | null
  reason: string
  at: Date
}
