/** Who got what, when, and what they did with it: every time that a hand-off came into somebody's hands. */
import type { RejectionReason, Stage } from '../domain/lead.ts'
import type { AssignmentView } from './routing-port.ts'

/** What became of it in these hands; null: they have it still. */
export type HoldingEnd =
  | 'passed_on'
  | 'released'
  | 'given_back'
  | 'rejected'
  | 'returned'
  | 'withdrawn'
  | 'closed'

/** `way` `taken`: they took it themselves. */
export interface Holding extends Omit<AssignmentView, 'way' | 'version'> {
  id: string
  way: AssignmentView['way'] | 'taken'
  handoffId: string
  conversationId: string
  /** What the prospect is called; null: nothing is known. */
  name: string | null
  queue: string
  source: string | null
  campaign: string | null
  /** Since when the prospect waited for a person. */
  waitingSince: string
  /** Their first message to the prospect; null: none. */
  answeredAt: string | null
  endedAt: string | null
  end: HoldingEnd | null
  accepted: boolean
  rejection: RejectionReason | null
  /** Of the lead, now. */
  stage: Stage
}

/** Absent or null: not by this. `from` inclusive, `to` exclusive: when they got it. */
export interface HoldingFilter {
  repId: string | null
  queue: string | null
  campaign: string | null
  from: Date
  to: Date
}

export const MEASURED_BY = ['rep', 'queue', 'campaign'] as const
export type MeasuredBy = (typeof MEASURED_BY)[number]

/** All of one rep, one queue or one campaign. A hand-off that came to two reps counts twice. */
export interface Measure {
  /** The rep's or the queue's id, the campaign's name; null: of none. */
  key: string | null
  /** The rep's; else null. */
  name: string | null
  got: number
  answered: number
  /**
   * Of those whom nobody had answered before: half were answered sooner, in seconds from when they began to wait; null: there
   * was none.
   */
  medianAnswerSeconds: number | null
  accepted: number
  rejected: number
  /** How often each was given, most often first. */
  reasons: { reason: RejectionReason; count: number }[]
  /** Passed on, released, or taken back from a rep who had vanished. */
  lost: number
  /** Leads that are won by now. */
  won: number
}

export interface HoldingStore {
  /** Newest first. `cursor` is what the previous page returned; anything else is bad. */
  page(
    filter: HoldingFilter,
    cursor: string | null,
    limit: number,
  ): Promise<{ items: Holding[]; cursor: string | null } | 'bad_cursor'>
  /** Most hand-offs first. */
  measures(by: MeasuredBy, filter: HoldingFilter): Promise<Measure[]>
}
