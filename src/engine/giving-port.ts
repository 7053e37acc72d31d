/** A hand-off comes into somebody's hands. */
import type { Assignment } from '../domain/assignment.ts'

/** Why somebody was given a hand-off, as it is kept. */
export interface Decision {
  /** By whose hand; null: by the rules. */
  userId: string | null
  way: Assignment['way'] | 'hand'
  rule: { id: string; title: string } | null
  /** Of the plan. */
  version: number
  others: Assignment['others']
  note: string | null
}

export interface Gift {
  /** Whose it becomes. */
  to: string
  /** `queue`: only if it waits; a holder: only if they have it. */
  from: 'queue' | 'anybody' | { holder: string }
  /** Only if they hold less than they can. */
  limited: boolean
  /** What is noted of it, and of whom. */
  event: { kind: 'claimed' | 'assigned' | 'passed_on'; userId: string | null }
  /** Null: they took it themselves. */
  decision: Decision | null
  /** Only if no person has written to the prospect since they were handed off. */
  unanswered: boolean
}

export type Given =
  | { status: 'given' }
  /** It was before. */
  | { status: 'theirs' }
  | { status: 'full'; held: number; capacity: number }
  /** Whose it would be is inactive, has not joined, or is nobody. */
  | { status: 'inactive' }
  /** Somebody else has it: their name; null: nobody has. */
  | { status: 'taken'; holder: string | null }
  /** Nobody waits in it any more. */
  | { status: 'gone' }
  | { status: 'not_found' }
