/** What is kept of leads apart from their dialogues: their hand-offs' ends, the history of their stages, what users judge. */
import type { Card } from '../domain/card.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { RejectionReason, Stage } from '../domain/lead.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { KnownFacts, StageActor, StageChange } from '../domain/stage.ts'

/** A stage change that is part of a turn: the lead moves if it stands at one of `from`, and then a row says so. */
export interface TurnMove {
  to: Stage
  from: Stage[]
  actor: StageActor
  userId: string | null
  reason: RejectionReason | null
  note: string | null
  duplicateOf: string | null
}

/** What a rejected hand-off leaves. */
export interface Rejection {
  reason: RejectionReason
  note: string | null
}

/** A hand-off that a turn opens or updates. `lifted`: by a manager, not by the bot. */
export interface OpenedHandoff {
  id: string
  queue: string
  outcome: Outcome
  card: Card
  lifted: { userId: string; note: string } | null
}

/** One that a turn ends. `rejection` with `rejected` only. */
export interface EndedHandoff {
  end: 'withdrawn' | 'returned' | 'rejected' | 'closed'
  qualification: number
  userId: string | null
  rejection: Rejection | null
}

/** A lead as the desk asks for it. */
export interface LeadView {
  stage: Stage
  /** Oldest first. */
  stages: StageChange[]
}

export interface LeadStore {
  view(prospectId: string): Promise<LeadView | null>
  /** Whether this user holds, or ever held, one of the lead's conversations. */
  isHolder(prospectId: string, userId: string): Promise<boolean>
  exists(prospectId: string): Promise<boolean>
  conversations(prospectId: string): Promise<string[]>
  /**
   * Lets `decide` see where the lead stands (its last row, null if it has none) and writes what it returns; null writes
   * nothing. Nobody else moves the lead meanwhile. False: there is no such lead.
   */
  changeStage(
    prospectId: string,
    by: { userId: string; at: Date },
    decide: (stage: Stage, now: KnownFacts | null) => KnownFacts | null,
  ): Promise<boolean>
  /** Those of one conversation, the ones that stand first. */
  judgements(conversationId: string): Promise<Judgement[]>
  judge(
    conversationId: string,
    judgement: Pick<Judgement, 'about' | 'criterion' | 'value' | 'note' | 'qualification'> & {
      userId: string
      at: Date
    },
  ): Promise<void>
}
