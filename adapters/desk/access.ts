/** Who may see what. What somebody may do to a hand-off is the engine's to decide. */
import type { HandoffStatus, Role } from '../../src/domain/routing.ts'
import type { LeadStore } from '../../src/engine/lead-port.ts'
import type { ConversationView } from '../../src/engine/ports.ts'

interface Viewer {
  id: string
  role: Role
}

/** Managers and administrators see everything. */
export const seesAll = (viewer: Viewer): boolean => viewer.role !== 'rep'

/** A rep opens what waits for anybody, and what they hold or held. */
export function maySee(viewer: Viewer, view: Pick<ConversationView, 'handoff' | 'rep'>): boolean {
  if (seesAll(viewer)) return true
  return (
    view.handoff?.status === 'waiting' || view.handoff?.rep?.id === viewer.id || view.rep?.id === viewer.id
  )
}

export type ListScope = { statuses: HandoffStatus[]; repId: string | null } | 'mixed'

/**
 * Which hand-offs a list shows. A rep's list of anything but waiting ones is of their own; `mixed` when a rep asks for
 * both at once, which are two lists.
 */
export function listScope(
  viewer: Viewer,
  asked: { statuses: HandoffStatus[] | undefined; mine: boolean },
): ListScope {
  const statuses = asked.statuses ?? (asked.mine ? ['claimed', 'accepted'] : ['waiting'])
  if (asked.mine) return { statuses, repId: viewer.id }
  if (seesAll(viewer)) return { statuses, repId: null }
  const waiting = statuses.includes('waiting')
  if (waiting && statuses.some((status) => status !== 'waiting')) return 'mixed'
  return { statuses, repId: waiting ? null : viewer.id }
}

/** What concerns everybody is a manager's. */
export const mayManage = seesAll

/** A rep follows, and judges, the leads that they hold or held. */
export const mayFollow = async (
  leads: Pick<LeadStore, 'isHolder'>,
  prospectId: string,
  viewer: Viewer,
): Promise<boolean> => seesAll(viewer) || (await leads.isHolder(prospectId, viewer.id))
