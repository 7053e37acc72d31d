/** What routing needs of the store. */
import type { RoutedLead } from '../domain/assignment.ts'
import type { Rep, Share } from '../domain/dealing.ts'
import type { WorkingHours } from '../domain/hours.ts'
import type { QueueTimes, RoutingPlan } from '../domain/routing-plan.ts'
import type { PastHandoff } from './replay-routing.ts'
import type { BreachView, PlanVersion } from './routing-port.ts'

export interface PlanStore {
  /** The newest; null: nobody has set one. */
  newest(): Promise<PlanVersion | null>
  /** Newest first. */
  history(limit: number): Promise<PlanVersion[]>
  /** False: the version is taken. Shares of rules that deal otherwise now begin anew. */
  add(
    plan: RoutingPlan,
    how: { version: number; note: string | null; userId: string; at: Date; begunAnew: string[] },
  ): Promise<boolean>
}

/** Somebody with a password, as far as routing looks at them. */
export interface RosterRow extends Omit<Rep, 'away'> {
  name: string
  /** Null: the company's usual ones. */
  hours: WorkingHours | null
  seenAt: Date | null
}

export interface RosterStore {
  /** `withDeals`: counts what they won and closed, too; else both are 0. */
  reps(withDeals: boolean): Promise<RosterRow[]>
  shares(): Promise<Share[]>
  saveShares(shares: readonly Share[]): Promise<void>
}

export interface WaitingHandoff {
  id: string
  conversationId: string
  queue: string
  /** Those that its playbook has of its own. */
  times: Partial<QueueTimes> | null
  lead: RoutedLead
}

export interface WaitingStore {
  /** Null: there is no such hand-off. */
  find(handoffId: string): Promise<WaitingHandoff | null>
  /** Best first, then longest waiting; those after `from`. */
  waiting(from: WaitingHandoff | null, limit: number): Promise<WaitingHandoff[]>
  /** Those that go to who had them last, by their playbook, before any rule is asked; best first. */
  returning(limit: number): Promise<WaitingHandoff[]>
  /** Handed off since then, oldest first. */
  past(since: Date): Promise<PastHandoff[]>
}

export interface BreachStore {
  page(
    cursor: string | null,
    limit: number,
  ): Promise<{ items: BreachView[]; cursor: string | null } | 'bad_cursor'>
}
