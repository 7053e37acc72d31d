/** Webhooks in memory, with the rules of their store. */
import { randomUUID } from 'node:crypto'
import type { AuditStore } from '../../../../src/engine/audit-port.ts'
import type { Webhook, WebhookDeliveryView, WebhookStore } from '../../../../src/engine/webhook-port.ts'

type Kept = WebhookDeliveryView & { webhookId: string }

export function createMemoryWebhooks(audit: AuditStore) {
  const kept = new Map<string, Webhook>()
  const deliveries: Kept[] = []

  const aWebhook = (overrides: Partial<Webhook> = {}): Webhook => {
    const webhook: Webhook = {
      id: randomUUID(),
      url: 'https://crm.example/in',
      events: ['handoff.created'],
      active: true,
      generation: 1,
      previousUntil: null,
      failingSince: null,
      disabledAt: null,
      createdAt: new Date('2026-11-02T09:00:00.000Z'),
      ...overrides,
    }
    kept.set(webhook.id, webhook)
    return webhook
  }
  const aDelivery = (webhookId: string, overrides: Partial<WebhookDeliveryView> = {}): Kept => {
    const at = new Date('2026-11-02T09:00:00.000Z')
    const delivery: Kept = {
      id: String(deliveries.length + 1),
      messageId: randomUUID(),
      event: 'handoff.created',
      at,
      status: 'sent',
      attempts: 1,
      responseStatus: 204,
      reason: null,
      nextAttemptAt: null,
      sentAt: at,
      webhookId,
      ...overrides,
    }
    deliveries.push(delivery)
    return delivery
  }
  const viewOf = ({ webhookId: _, ...view }: Kept): WebhookDeliveryView => view
  const waiting = (at: Date) =>
    ({ status: 'waiting', attempts: 0, nextAttemptAt: at, sentAt: null, responseStatus: null }) as const

  const changed: WebhookStore['change'] = async (id, change, entry) => {
    const found = kept.get(id)
    if (!found) return null
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    Object.assign(found, given, change.active && { failingSince: null, disabledAt: null })
    await audit.note(entry)
    return { ...found }
  }

  const webhooks: WebhookStore = {
    list: async () => [...kept.values()],
    find: async (id) => kept.get(id) ?? null,
    async add({ at, ...webhook }, most, entry) {
      if (kept.size >= most) return null
      await audit.note(entry)
      return aWebhook({ ...webhook, createdAt: at })
    },
    change: changed,
    async rotate(id, previousUntil, entry) {
      const found = kept.get(id)
      if (!found) return null
      Object.assign(found, { generation: found.generation + 1, previousUntil })
      await audit.note(entry)
      return { ...found }
    },
    async remove(id, entry) {
      if (!kept.delete(id)) return false
      await audit.note(entry)
      return true
    },
    async deliveries(webhookId, cursor, limit) {
      const theirs = deliveries.filter((each) => each.webhookId === webhookId).reverse()
      if (cursor !== null && !/^\d+$/.test(cursor)) return 'bad_cursor'
      const from = theirs.filter(({ id }) => cursor === null || Number(id) < Number(cursor))
      const items = from.slice(0, limit).map(viewOf)
      return { items, cursor: from.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
    async delivery(webhookId, id) {
      const found = deliveries.find((each) => each.webhookId === webhookId && each.id === id)
      return found ? viewOf(found) : null
    },
    async resend(_webhookId, id, entry) {
      const found = deliveries.find((each) => each.id === id)
      if (!found || found.status === 'waiting') return null
      await audit.note(entry)
      return viewOf(Object.assign(found, waiting(entry.at)))
    },
    async enqueue(webhookId, event, entry) {
      await audit.note(entry)
      return viewOf(aDelivery(webhookId, { event, at: entry.at, ...waiting(entry.at) }))
    },
  }
  return { webhooks, aWebhook, aDelivery, noWebhooks: () => kept.clear() }
}
