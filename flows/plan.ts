/** A playbook's questions before they have words and points: what the criteria's libraries offer. */

import type { z } from 'zod'
import type { Lasting } from '../src/domain/lasting.ts'
import type { Authority, Intent } from '../src/domain/reading.ts'
import type { Absence, Audience, Question, Range, Reads } from './vocabulary.ts'

export interface ChoicePlan {
  id: string
  /** Whether the criterion holds with it; default true, and false for an absence. */
  holds?: boolean
  absence?: Absence
  range?: Range
  authority?: z.infer<typeof Authority>[]
}

export interface QuestionPlan {
  id: string
  reads: Reads
  choices: ChoicePlan[]
  decisive?: boolean
  follows?: string
  audience?: Audience[]
  intents?: Partial<Record<Intent, string>>
  counts?: Question['counts']
  lasts?: Lasting
}

/** A question with its points, by choice and by absence; what is not named gives none. */
export interface ScoredQuestion {
  plan: QuestionPlan
  points: Record<string, number>
}

/** Points are checked here, where the choices are: a misspelt one would silently give nothing. */
export function scored(plan: QuestionPlan, points: Record<string, number>): ScoredQuestion {
  const known = new Set<string>(['no', 'unknown', 'declined', ...plan.choices.map((choice) => choice.id)])
  for (const id of Object.keys(points))
    if (!known.has(id))
      throw new Error(`question "${plan.id}" gives points for "${id}", which is no choice of it`)
  return { plan, points }
}

/** The same question for some alone: of each dimension that is named (how warm, new or existing), one of those named. */
export const meantFor = (plan: QuestionPlan, ...audience: Audience[]): QuestionPlan => ({ ...plan, audience })

/** The same question, its points of use for so many days after the answer: what was true then may not be so any more. */
export const validFor = (days: number, plan: QuestionPlan): QuestionPlan => ({
  ...plan,
  lasts: { kind: 'expires', days },
})

/** The same question, its points for who they are and not for how ready they are. */
export const ofFit = (plan: QuestionPlan): QuestionPlan => ({ ...plan, counts: 'fit' })

/** The same question as a detail: it brings its points, and the criterion holds without it. */
export const detail = (plan: QuestionPlan): QuestionPlan => ({ ...plan, decisive: false })

/** The buttons of "not sure" and "rather not say"; their labels are common to all questions. */
export const unsure: ChoicePlan = { id: 'unsure', absence: 'unknown' }
export const discreet: ChoicePlan = { id: 'private', absence: 'declined' }

/** A choice and the limit below which its values lie; null: without an upper limit. */
export type Limit = readonly [id: string, below: number | null, holds?: boolean]

/** Neighbouring half-open ranges: each begins where the one before it ends. */
export const bands = (...limits: Limit[]): ChoicePlan[] =>
  limits.map(([id, below, holds = true], index) => {
    const min = index === 0 ? null : (limits[index - 1]?.[1] ?? null)
    return { id, holds, range: { min, max: below } }
  })
