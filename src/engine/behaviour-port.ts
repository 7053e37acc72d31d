/** The store of what prospects did. What it is worth is found when a score is read. */
import type { Behaviour } from '../domain/behaviour.ts'

/** Told by pages, of one conversation: more is no visitor's doing. */
export const MAX_BEHAVIOURS = 2000

export type Recorded =
  /** `fresh`: how many had not been told before. */
  | { status: 'recorded'; fresh: number }
  /** With them the conversation would have more than `MAX_BEHAVIOURS`: none of them is kept. */
  | { status: 'full' }
  /** They want to be left alone: none of them is kept. */
  | { status: 'opted_out' }
  | { status: 'unknown_conversation' }

export interface BehaviourStore {
  /** Each id once in its conversation: whatever is told again, in whatever order, changes nothing. */
  record(conversationId: string, behaviours: readonly Behaviour[], receivedAt: Date): Promise<Recorded>
  /** By the instants at which they happened. */
  of(conversationId: string): Promise<Behaviour[]>
}
