/** What points may still come to, over the questions whose answer is not known. */
import type { Interval } from '../src/domain/explanation.ts'
import { isMeantFor } from './audience.ts'
import type { Context } from './context.ts'
import { isOpen, pointsWithin } from './decision.ts'
import { pointsOf } from './scoring.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** What a question's answer brings, and may bring. "No" is an answer; "not known" and "not told" may yet become one. */
export function intervalOf(playbook: Playbook, context: Context, question: Question): Interval {
  const answer = context.answers[question.id]
  const now = answer ? pointsOf(question, answer) : 0
  if (!isUnsettled(context, question)) return { now, worst: now, best: now }
  const { min, max } = pointsWithin(playbook, question)
  return { now, worst: Math.min(now, min), best: Math.max(now, max) }
}

/** Not asked, not known, or not told, and meant for this prospect. */
export function isUnsettled(context: Context, question: Question): boolean {
  const answer = context.answers[question.id]
  if (!answer) return isOpen(context, question)
  return isMeantFor(question.audience, context.entry) && answer.status !== 'given' && answer.status !== 'no'
}

export const sumOf = (intervals: readonly Interval[]): Interval => ({
  now: intervals.reduce((sum, { now }) => sum + now, 0),
  worst: intervals.reduce((sum, { worst }) => sum + worst, 0),
  best: intervals.reduce((sum, { best }) => sum + best, 0),
})
