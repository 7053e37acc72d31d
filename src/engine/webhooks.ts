/** What managers do with webhooks. */

import type { AuditAction, AuditDetails } from '../domain/audit.ts'
import { isSecure, ROTATION_MS, TEST_EVENT, type WebhookEvent } from '../domain/webhook.ts'
import type { Actor } from './actor.ts'
import type { AuditEntry } from './audit-port.ts'
import type { Clock } from './ports.ts'
import type { Webhook, WebhookChange, WebhookDeliveryView, WebhookStore } from './webhook-port.ts'

/** More addresses than anybody needs, and few enough that each event is told to all of them. */
export const MOST_WEBHOOKS = 20

/** A webhook's secret of a generation, as its receiver is given it (`whsec_…`). */
export type SecretOf = (webhook: { id: string; generation: number }) => string

/** An address without encryption, and not of one's own net. */
export interface Insecure {
  status: 'insecure'
}

export interface Webhooks {
  list(): Promise<Webhook[]>
  find(id: string): Promise<Webhook | null>
  /** The secret is shown this once. */
  add(
    actor: Actor,
    wanted: { url: string; events: WebhookEvent[] },
  ): Promise<{ status: 'added'; webhook: Webhook; secret: string } | { status: 'too_many' } | Insecure>
  change(
    actor: Actor,
    id: string,
    change: WebhookChange,
  ): Promise<{ status: 'changed'; webhook: Webhook } | { status: 'not_found' } | Insecure>
  /** The secret before it signs, too, for a day. */
  rotate(actor: Actor, id: string): Promise<{ webhook: Webhook; secret: string } | null>
  remove(actor: Actor, id: string): Promise<boolean>
  deliveries: WebhookStore['deliveries']
  resend(
    actor: Actor,
    id: string,
    deliveryId: string,
  ): Promise<
    { status: 'resent'; delivery: WebhookDeliveryView } | { status: 'waiting' } | { status: 'not_found' }
  >
  /** Sends a message that says nothing, to see whether it arrives. */
  test(
    actor: Actor,
    id: string,
  ): Promise<
    { status: 'sent'; delivery: WebhookDeliveryView } | { status: 'inactive' } | { status: 'not_found' }
  >
}

export function createWebhooks(deps: {
  webhooks: WebhookStore
  secretOf: SecretOf
  clock: Clock
  newId: () => string
  /** Those of one's own net, which may be private and without encryption. */
  ownHosts: ReadonlySet<string>
}): Webhooks {
  const { webhooks, secretOf, clock, newId, ownHosts } = deps

  // Of an address only that it changed: there may be a token in it.
  const entry = (
    actor: Actor,
    action: AuditAction,
    subject: string,
    details: AuditDetails = {},
  ): AuditEntry => ({
    at: clock.now(),
    userId: actor.id,
    action,
    subject,
    details,
  })

  return {
    list: webhooks.list,
    find: webhooks.find,
    async add(actor, { url, events }) {
      if (!isSecure(url, ownHosts)) return { status: 'insecure' }
      const id = newId()
      const noted = entry(actor, 'webhook.added', id, { events })
      const webhook = await webhooks.add({ id, url, events, at: noted.at }, MOST_WEBHOOKS, noted)
      return webhook ? { status: 'added', webhook, secret: secretOf(webhook) } : { status: 'too_many' }
    },
    async change(actor, id, change) {
      const { url, events, active } = change
      if (url !== undefined && !isSecure(url, ownHosts)) return { status: 'insecure' }
      const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]))
      const details = { fields, ...(events && { events }), ...(active !== undefined && { active }) }
      const webhook = await webhooks.change(id, change, entry(actor, 'webhook.changed', id, details))
      return webhook ? { status: 'changed', webhook } : { status: 'not_found' }
    },
    async rotate(actor, id) {
      const noted = entry(actor, 'webhook.rotated', id)
      const webhook = await webhooks.rotate(id, new Date(noted.at.getTime() + ROTATION_MS), noted)
      return webhook && { webhook, secret: secretOf(webhook) }
    },
    remove: (actor, id) => webhooks.remove(id, entry(actor, 'webhook.removed', id)),
    deliveries: webhooks.deliveries,
    async resend(actor, id, deliveryId) {
      const found = await webhooks.delivery(id, deliveryId)
      if (!found) return { status: 'not_found' }
      const delivery = await webhooks.resend(
        id,
        deliveryId,
        entry(actor, 'webhook.resent', id, { event: found.event }),
      )
      return delivery ? { status: 'resent', delivery } : { status: 'waiting' }
    },
    async test(actor, id) {
      const webhook = await webhooks.find(id)
      if (!webhook) return { status: 'not_found' }
      if (!webhook.active) return { status: 'inactive' }
      const delivery = await webhooks.enqueue(id, TEST_EVENT, entry(actor, 'webhook.tested', id))
      return delivery ? { status: 'sent', delivery } : { status: 'not_found' }
    },
  }
}
