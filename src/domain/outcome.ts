import { z } from 'zod'

/** Every qualification ends in exactly one of these. `incomplete`: the prospect fell silent and left no address. */
export const OutcomeKind = z.enum(['disqualified', 'nurture', 'handed_off', 'incomplete'])
export type OutcomeKind = z.infer<typeof OutcomeKind>

export const Temperature = z.enum(['hot', 'warm', 'vague'])
export type Temperature = z.infer<typeof Temperature>

/**
 * Reason codes, `family:detail`: `gate:<gate id>` a minimum criterion failed · `score:<score>` against the playbook's
 * thresholds · `missing:<criterion>` one of the criteria does not hold · `asked:person` · `asked:later` · `asked:stop` ·
 * `silent:<question>` nothing was heard any more at that question.
 */
export const Reason = z.string().regex(/^(gate|score|missing|asked|silent):[\w.-]+$/)
export type Reason = z.infer<typeof Reason>

export const Outcome = z.object({
  kind: OutcomeKind,
  reasons: z.array(Reason).min(1),
  temperature: Temperature,
  score: z.number(),
  /** Nurture: the id of the playbook's segment that the prospect is in; absent: in none. */
  segment: z.string().optional(),
})
export type Outcome = z.infer<typeof Outcome>
