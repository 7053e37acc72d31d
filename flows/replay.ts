/** What would have become of a qualification that has ended, had its playbook been another: before that one goes live. */
import type { OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import type { Context } from './context.ts'
import { answersOn } from './renewal.ts'
import { judge } from './scoring.ts'
import type { Playbook } from './vocabulary.ts'

export interface End {
  outcome: OutcomeKind
  temperature: Temperature
  score: number
  reasons: string[]
}

export interface Replayed {
  before: End
  after: End
}

/**
 * By the answers that were given; what else would have been asked under the other playbook is not known. Null: it has not
 * ended, or ended as the prospect asked or fell silent, which no rubric changes.
 */
export function replayed(to: Playbook, context: Pick<Context, 'answers' | 'outcome'>): Replayed | null {
  const { outcome } = context
  if (outcome === null || outcome.reasons.some((reason) => /^(asked|silent):/.test(reason))) return null
  const after = judge(to, answersOn(to, context.answers))
  return { before: endOf(outcome), after: endOf(after) }
}

const endOf = ({ kind, temperature, score, reasons }: NonNullable<Context['outcome']>): End => ({
  outcome: kind,
  temperature,
  score,
  reasons,
})

export const isChanged = ({ before, after }: Replayed): boolean =>
  before.outcome !== after.outcome || before.temperature !== after.temperature
