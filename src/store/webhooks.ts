/** Webhooks, and the deliveries that triggers have written for them in the transactions of what they tell of. */
import { WebhookEvent } from '../domain/webhook.ts'
import type {
  Webhook,
  WebhookChange,
  WebhookDeliveryView,
  WebhookOutbox,
  WebhookStore,
} from '../engine/webhook-port.ts'
import { auditRow } from './audit.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import type { Prisma, Webhook as WebhookRow } from './generated/client.ts'

type Tx = Prisma.TransactionClient
type DeliveryRow = Prisma.WebhookDeliveryGetPayload<object>

const webhookOf = (row: WebhookRow): Webhook => ({
  id: row.id,
  url: row.url,
  events: WebhookEvent.array().parse(row.events),
  active: row.active,
  generation: row.generation,
  previousUntil: row.previousUntil,
  failingSince: row.failingSince,
  disabledAt: row.disabledAt,
  createdAt: row.createdAt,
})

const statusOf = ({ sentAt, failedAt }: DeliveryRow) => (sentAt ? 'sent' : failedAt ? 'failed' : 'waiting')

const viewOf = (row: DeliveryRow): WebhookDeliveryView => ({
  id: row.id.toString(),
  messageId: row.messageId,
  event: row.event,
  at: row.at,
  status: statusOf(row),
  attempts: row.attempts,
  responseStatus: row.responseStatus,
  reason: row.reason,
  nextAttemptAt: statusOf(row) === 'waiting' ? row.dueAt : null,
  sentAt: row.sentAt,
})

/** Ids and cursors of deliveries; none is longer than PostgreSQL's bigint. */
const NUMBER = /^[1-9]\d{0,17}$/
const isNumber = (text: string) => NUMBER.test(text)

const ring = (tx: Tx) => tx.$queryRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ outbox: true })})::text`

/** Any: so that of two who add one at the same time the second one counts the first one's. */
const ADDING = 4_711_001

export function createWebhookStore(client: Client): WebhookStore {
  const changed = (id: string, data: Prisma.WebhookUpdateInput, entry: Parameters<typeof auditRow>[0]) =>
    client.$transaction(async (tx) => {
      const [row] = await tx.webhook.updateManyAndReturn({ where: { id }, data })
      if (!row) return null
      await tx.auditEntry.create({ data: auditRow(entry) })
      return webhookOf(row)
    })

  return {
    async list() {
      const rows = await client.webhook.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
      return rows.map(webhookOf)
    },
    async find(id) {
      const row = await client.webhook.findUnique({ where: { id } })
      return row && webhookOf(row)
    },
    add: ({ at, ...webhook }, most, entry) =>
      client.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT pg_advisory_xact_lock(${ADDING})::text`
        if ((await tx.webhook.count()) >= most) return null
        const row = await tx.webhook.create({ data: { ...webhook, createdAt: at } })
        await tx.auditEntry.create({ data: auditRow(entry) })
        return webhookOf(row)
      }),
    change: (id, change, entry) => changed(id, dataOf(change), entry),
    rotate: (id, previousUntil, entry) => changed(id, { generation: { increment: 1 }, previousUntil }, entry),
    remove: (id, entry) =>
      client.$transaction(async (tx) => {
        const { count } = await tx.webhook.deleteMany({ where: { id } })
        if (count > 0) await tx.auditEntry.create({ data: auditRow(entry) })
        return count > 0
      }),
    async deliveries(webhookId, cursor, limit) {
      if (cursor !== null && !isNumber(cursor)) return 'bad_cursor'
      const rows = await client.webhookDelivery.findMany({
        where: { webhookId, ...(cursor !== null && { id: { lt: BigInt(cursor) } }) },
        orderBy: { id: 'desc' },
        take: limit + 1,
      })
      const items = rows.slice(0, limit).map(viewOf)
      return { items, cursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
    async delivery(webhookId, id) {
      if (!isNumber(id)) return null
      const row = await client.webhookDelivery.findFirst({ where: { id: BigInt(id), webhookId } })
      return row && viewOf(row)
    },
    resend: (webhookId, id, entry) =>
      client.$transaction(async (tx) => {
        const settled = { OR: [{ sentAt: { not: null } }, { failedAt: { not: null } }] }
        const [row] = await tx.webhookDelivery.updateManyAndReturn({
          where: { id: BigInt(id), webhookId, ...settled },
          data: { since: entry.at, dueAt: entry.at, attempts: 0, sentAt: null, failedAt: null, reason: null },
        })
        if (!row) return null
        await tx.auditEntry.create({ data: auditRow(entry) })
        await ring(tx)
        return viewOf(row)
      }),
    enqueue: (webhookId, event, entry) =>
      client.$transaction(async (tx) => {
        if ((await tx.webhook.count({ where: { id: webhookId } })) === 0) return null
        const { at } = entry
        const row = await tx.webhookDelivery.create({
          data: { webhookId, event, data: {}, at, since: at, dueAt: at },
        })
        await tx.auditEntry.create({ data: auditRow(entry) })
        await ring(tx)
        return viewOf(row)
      }),
  }
}

const dataOf = ({ url, events, active }: WebhookChange): Prisma.WebhookUpdateInput => ({
  ...(url !== undefined && { url }),
  ...(events !== undefined && { events }),
  ...(active !== undefined && { active }),
  ...(active === true && { failingSince: null, disabledAt: null }),
})

/** Whatever they want to know of hand-offs: nobody else hears that something is broken. */
async function tellManagers(tx: Tx, webhookId: string, at: Date): Promise<void> {
  const managers = await tx.user.findMany({
    where: { role: { in: ['manager', 'admin'] }, active: true, passwordHash: { not: null } },
    select: { id: true },
  })
  await tx.repNotice.createMany({
    data: managers.map(({ id }) => ({
      channel: 'mail',
      lane: id,
      userId: id,
      why: 'webhook_disabled',
      webhookId,
      at,
      dueAt: at,
    })),
  })
  await ring(tx)
}

export function createWebhookOutbox(client: Client): WebhookOutbox {
  /** Since when its address takes nothing. A delivery may be gone meanwhile, with the prospect whom it told of. */
  const failing = (tx: Tx, deliveryId: bigint, at: Date) =>
    tx.webhook.updateMany({
      where: { deliveries: { some: { id: deliveryId } }, failingSince: null },
      data: { failingSince: at },
    })

  return {
    async lease(now, leaseMs, limit) {
      const leased = await client.$queryRaw<{ id: bigint }[]>`
        UPDATE webhook_delivery d
           SET lease_until = ${new Date(now.getTime() + leaseMs)}, attempts = d.attempts + 1
          FROM (SELECT head.id
                  FROM webhook w
                 CROSS JOIN LATERAL (
                       SELECT each.id FROM webhook_delivery each
                        WHERE each.webhook_id = w.id AND each.sent_at IS NULL AND each.failed_at IS NULL
                          AND each.due_at <= ${now} AND (each.lease_until IS NULL OR each.lease_until <= ${now})
                        ORDER BY each.id LIMIT 1 FOR UPDATE SKIP LOCKED) head
                 WHERE w.active AND NOT EXISTS (
                       SELECT FROM webhook_delivery busy
                        WHERE busy.webhook_id = w.id AND busy.lease_until > ${now})
                 LIMIT ${limit}) due
         WHERE d.id = due.id
        RETURNING d.id`
      if (leased.length === 0) return []
      const rows = await client.webhookDelivery.findMany({
        where: { id: { in: leased.map(({ id }) => id) } },
        include: { webhook: true },
      })
      return rows.map(({ webhook, id, messageId, event, data, at, since, attempts }) => ({
        id,
        messageId,
        webhook: webhookOf(webhook),
        event,
        data,
        at,
        since,
        attempts,
      }))
    },
    async sent(id, responseStatus, at) {
      await client.$transaction([
        client.webhookDelivery.updateMany({
          where: { id },
          data: { sentAt: at, responseStatus, reason: null, leaseUntil: null },
        }),
        client.webhook.updateMany({
          where: { deliveries: { some: { id } }, failingSince: { not: null } },
          data: { failingSince: null },
        }),
      ])
    },
    async retry(id, { responseStatus, reason, at }, dueAt) {
      await client.$transaction(async (tx) => {
        await tx.webhookDelivery.updateMany({
          where: { id },
          data: { dueAt, responseStatus, reason, leaseUntil: null },
        })
        await failing(tx, id, at)
      })
    },
    async failed(id, { responseStatus, reason, at }) {
      await client.$transaction(async (tx) => {
        await tx.webhookDelivery.updateMany({
          where: { id },
          data: { failedAt: at, responseStatus, reason, leaseUntil: null },
        })
        await failing(tx, id, at)
      })
    },
    disable: (webhookId, entry) =>
      client.$transaction(async (tx) => {
        const { count } = await tx.webhook.updateMany({
          where: { id: webhookId, active: true },
          data: { active: false, disabledAt: entry.at },
        })
        if (count === 0) return false
        await tx.webhookDelivery.updateMany({
          where: { webhookId, sentAt: null, failedAt: null },
          data: { failedAt: entry.at, leaseUntil: null },
        })
        await tx.auditEntry.create({ data: auditRow(entry) })
        await tellManagers(tx, webhookId, entry.at)
        return true
      }),
    async forget(before) {
      const { count } = await client.webhookDelivery.deleteMany({
        where: { OR: [{ sentAt: { lt: before } }, { failedAt: { lt: before } }] },
      })
      return count
    },
  }
}
