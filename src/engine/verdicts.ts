/**
 * What a rep or a manager makes of a lead: rejected, further on, won or lost, or seen otherwise than the bot sees it. The
 * bot's own outcome, temperature, card and ledger stay what they were; whatever follows goes through the dialogue's machine.
 */
import type { Overruling } from '../domain/judgement.ts'
import type { StageFacts } from '../domain/stage.ts'
import type { Actor, HeldResult } from './actor.ts'
import { type SetOutcomeResult, setOutcome } from './lead-outcome.ts'
import { type LiftResult, lift, type Wanted } from './lift.ts'
import { type OverruleResult, overrule } from './overruling.ts'
import { type RejectionVerdict, reject } from './rejection.ts'
import type { Invalid, VerdictDeps } from './set-back.ts'

export interface Verdicts {
  /** By its holder, or a manager. Where the lead goes, and whether it is written to again, is the reason's. */
  reject(handoffId: string, actor: Actor, verdict: RejectionVerdict): Promise<HeldResult | Invalid>
  /** How far the lead has come; what is lost is closed everywhere. Whose leads somebody may judge is checked before. */
  setOutcome(prospectId: string, actor: Actor, facts: StageFacts): Promise<SetOutcomeResult>
  /** By the holder, or a manager. Kept beside the bot's judgement; one on the outcome has its effect. */
  overrule(conversationId: string, actor: Actor, said: Overruling): Promise<OverruleResult>
  /** A manager's, for a dialogue without a live hand-off; that somebody is one is checked before. */
  lift(conversationId: string, actor: Actor, wanted: Wanted): Promise<LiftResult>
}

export const createVerdicts = (deps: VerdictDeps): Verdicts => ({
  reject: (handoffId, actor, verdict) => reject(deps, handoffId, actor, verdict),
  setOutcome: (prospectId, actor, facts) => setOutcome(deps, prospectId, actor, facts),
  overrule: (conversationId, actor, said) => overrule(deps, conversationId, actor, said),
  lift: (conversationId, actor, wanted) => lift(deps, conversationId, actor, wanted),
})
