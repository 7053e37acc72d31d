/** The audit log, for managers and administrators. */
import { z } from 'zod'
import { AuditAction, AuditDetails, AuditKind, actionsOf } from '../../src/domain/audit.ts'
import type { AuditFilter, AuditStore, AuditView } from '../../src/engine/audit-port.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { Holder, named } from './named.ts'
import { paged, pageOf } from './paging.ts'
import { type Route, refuse, route } from './route.ts'

const AuditEntryBody = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Null: from the command line, or nobody was logged in. */
  by: Holder.nullable(),
  action: AuditAction,
  /** The id of what it was done to. */
  subject: z.string().nullable(),
  /** The lead that it tells of; `name` null: nothing is known of them. Null: of none, or of one that was erased. */
  lead: z.object({ conversationId: z.string(), name: z.string().nullable() }).nullable(),
  details: AuditDetails,
})
export type AuditEntryBody = z.infer<typeof AuditEntryBody>
const AuditPage = z.object({ items: z.array(AuditEntryBody), cursor: z.string().nullable() })
const AuditQuery = z.object({
  /** What it is about: signing in, people and their passwords, leads and conversations, all else. */
  kind: AuditKind.optional(),
  /** Done by this user. */
  by: z.uuid().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  /** Exclusive. */
  to: z.iso.datetime({ offset: true }).optional(),
  cursor: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const names = { AuditEntry: AuditEntryBody, AuditPage }
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

export function auditRoutes({ audit }: { audit: AuditStore }): Route[] {
  const log = route({
    method: 'get',
    path: '/audit',
    summary: 'Who did what, newest first',
    query: AuditQuery,
    answers: {
      200: pageOf(AuditPage),
      403: { description: 'For managers and administrators.', body: Problem },
    },
    async answer({ query }, { user }) {
      if (!mayManage(user)) return refuse(problem(403, 'Only managers and administrators see the audit log.'))
      const page = await audit.page(filterOf(query), query.cursor ?? null, query.limit)
      return paged(page, presentEntry)
    },
  })
  return [log]
}

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text))

const filterOf = ({ kind, by, from, to }: z.infer<typeof AuditQuery>): AuditFilter => ({
  actions: kind ? actionsOf(kind) : null,
  userId: by ?? null,
  from: instant(from),
  to: instant(to),
})

const presentEntry = (entry: AuditView): z.infer<typeof AuditEntryBody> => ({
  id: entry.id,
  at: entry.at,
  by: entry.by && { id: entry.by.id, name: entry.by.name },
  action: entry.action,
  subject: entry.subject,
  lead: entry.lead,
  details: entry.details,
})
