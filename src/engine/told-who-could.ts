/** Of what waits only those reps are told who could take it: by the rules, their skills, and what they hold. */
import { ruleFor, shutOut } from '../domain/assignment.ts'
import type { RepNotice, RepNoticeStore } from './rep-notice-port.ts'
import { planInForce } from './routing.ts'
import type { PlanStore, RosterStore, WaitingStore } from './routing-store.ts'

/** Managers choose for themselves to hear of all. Whoever is off is told when they are at work again; and may be away from their desk. */
const isNewsToRep = ({ why, user, handoff }: RepNotice): boolean =>
  why === 'queued' && user?.role === 'rep' && handoff !== null

export function tellingWhoCould({
  repNotices,
  plans,
  roster,
  waiting,
}: {
  repNotices: RepNoticeStore
  plans: PlanStore
  roster: RosterStore
  waiting: Pick<WaitingStore, 'find'>
}): RepNoticeStore {
  /** Why they could not take it; null: they could, or it is not for this to say. */
  async function barrier({ user, handoff }: RepNotice): Promise<string | null> {
    const [plan, rows, found] = await Promise.all([
      planInForce(plans),
      roster.reps(false),
      waiting.find(handoff?.id ?? ''),
    ])
    const row = rows.find(({ id }) => id === user?.id)
    if (!found || !row) return null
    return shutOut(ruleFor(plan.rules, found.lead), found.lead, { ...row, away: null })
  }

  return {
    ...repNotices,
    async lease(...asked) {
      const told: RepNotice[] = []
      for (const notice of await repNotices.lease(...asked)) {
        const why = isNewsToRep(notice) ? await barrier(notice) : null
        if (why === null) told.push(notice)
        else await repNotices.failed(notice.id, why)
      }
      return told
    },
  }
}
