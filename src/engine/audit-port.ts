/** The audit log: who did what, append-only. */
import type { AuditAction, AuditDetails } from '../domain/audit.ts'

export interface AuditEntry {
  at: Date
  /** Null: from the command line, or nobody is signed in. */
  userId: string | null
  action: AuditAction
  /** The id of what it was done to. */
  subject: string | null
  details?: AuditDetails
}

export interface AuditView {
  id: string
  at: string
  by: { id: string; name: string } | null
  action: AuditAction
  subject: string | null
  /** Of whom it tells, where it was done to a hand-off or a conversation that is still there. */
  lead: { conversationId: string; name: string | null } | null
  details: AuditDetails
}

/** Null: whatever it is. */
export interface AuditFilter {
  actions: AuditAction[] | null
  userId: string | null
  from: Date | null
  /** Exclusive. */
  to: Date | null
}

export const everything: AuditFilter = { actions: null, userId: null, from: null, to: null }

export interface AuditStore {
  note(entry: AuditEntry): Promise<void>
  /** Newest first. `cursor` is what the previous page returned; anything else is bad. */
  page(
    filter: AuditFilter,
    cursor: string | null,
    limit: number,
  ): Promise<{ items: AuditView[]; cursor: string | null } | 'bad_cursor'>
}
