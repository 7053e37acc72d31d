/** The audit log. */
import { AuditAction, AuditDetails } from '../domain/audit.ts'
import { calledBy } from '../domain/lead.ts'
import type { AuditEntry, AuditFilter, AuditStore, AuditView } from '../engine/audit-port.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'

/** A row, to be written alone or in the transaction of what it tells of. */
export const auditRow = ({ details = {}, ...entry }: AuditEntry) => ({ ...entry, details })

/** A page's cursor is the id of its last row; none is longer than PostgreSQL's bigint. */
const CURSOR = /^[1-9]\d{0,17}$/

const where = ({ actions, userId, from, to }: AuditFilter): Prisma.AuditEntryWhereInput => ({
  ...(actions && { action: { in: actions } }),
  ...(userId !== null && { userId }),
  ...((from || to) && { at: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
})

export function createAuditStore(client: Client): AuditStore {
  return {
    async note(entry) {
      await client.auditEntry.create({ data: auditRow(entry) })
    },
    async page(filter, cursor, limit) {
      if (cursor !== null && !CURSOR.test(cursor)) return 'bad_cursor'
      const rows = await client.auditEntry.findMany({
        where: { ...where(filter), ...(cursor !== null && { id: { lt: BigInt(cursor) } }) },
        orderBy: { id: 'desc' },
        take: limit + 1,
        include: { user: { select: { id: true, name: true } } },
      })
      const page = rows.slice(0, limit)
      const leads = await leadsOf(client, page)
      const items = page.map((row) => ({
        id: row.id.toString(),
        at: row.at.toISOString(),
        by: row.user,
        action: AuditAction.parse(row.action),
        subject: row.subject,
        lead: leads.get(row.subject ?? '') ?? null,
        details: AuditDetails.parse(row.details),
      }))
      return { items, cursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

const prospect = { select: { name: true, email: true, phone: true, company: true } } as const

/** By the id of a hand-off or a conversation: whose it is. */
async function leadsOf(
  client: Client,
  rows: readonly { action: string; subject: string | null }[],
): Promise<Map<string, AuditView['lead']>> {
  const subjectsOf = (kind: string) => ({
    in: rows.flatMap(({ action, subject }) => (action.startsWith(kind) && subject ? [subject] : [])),
  })
  const conversation = { select: { id: true, prospect } } as const
  const [handoffs, conversations] = await Promise.all([
    client.handoff.findMany({ where: { id: subjectsOf('handoff.') }, select: { id: true, conversation } }),
    client.conversation.findMany({ where: { id: subjectsOf('conversation.') }, ...conversation }),
  ])
  const all = [...handoffs, ...conversations.map((each) => ({ id: each.id, conversation: each }))]
  return new Map(
    all.map(({ id, conversation: { id: conversationId, prospect: who } }) => [
      id,
      { conversationId, name: calledBy(who) },
    ]),
  )
}
