/** What the keeper of promises needs of the store. */
import type { WaitingHandoff } from './routing-store.ts'

export interface PromisedHandoff extends WaitingHandoff {
  /** Who has it; null: it waits in its queue. */
  holder: string | null
  /** Since when its clock runs. */
  from: Date
  dueAt: Date | null
}

export interface PromiseStore {
  /** Live ones that nobody has answered and no time is set for, longest waiting first. */
  unset(limit: number): Promise<PromisedHandoff[]>
  /** `times` null: nothing is promised. */
  set(handoffId: string, times: { warnAt: Date; dueAt: Date } | null): Promise<void>
  /** Notes the warning of those whose time is nearly up; how many. */
  warn(now: Date): Promise<number>
  /** Those whose time is up, and that nobody has answered. */
  overdue(now: Date, limit: number): Promise<PromisedHandoff[]>
  /** Notes that it was not kept. Null: it has been answered, or changed hands, meanwhile. */
  breach(handoffId: string, breach: { holder: string | null; dueAt: Date; at: Date }): Promise<bigint | null>
  passedTo(breach: bigint, repId: string): Promise<void>
  /** Held by reps of whom no sign of life came for `holdMs`, and in which a prospect waits for one. */
  abandoned(now: Date, holdMs: (handoff: WaitingHandoff) => number | null): Promise<PromisedHandoff[]>
}

export interface Exclusive {
  /** Runs `task` if nobody else is at it, in any process. False: somebody is. */
  exclusively(task: () => Promise<void>): Promise<boolean>
}
