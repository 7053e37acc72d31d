/** The audit log. */
import { AuditAction, AuditDetails } from '../domain/audit.ts'
import type { AuditEntry, AuditFilter, AuditStore } from '../engine/audit-port.ts'
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
      const items = rows.slice(0, limit).map((row) => ({
        id: row.id.toString(),
        at: row.at.toISOString(),
        by: row.user,
        action: AuditAction.parse(row.action),
        subject: row.subject,
        details: AuditDetails.parse(row.details),
      }))
      return { items, cursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}
