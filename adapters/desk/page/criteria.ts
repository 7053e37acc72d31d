/** A criterion as the rep sees it: whether it holds, what it brings, and what was said on it. Pure. */
import type { Explanation, Interval } from '../../../src/domain/explanation.ts'
import type { CardAnswer, CardView } from './types.ts'

/** `open`: what decides it is not known yet; `missing`: it is known, and not good enough. */
export type CriterionState = 'holds' | 'open' | 'missing'

export interface CriterionView {
  id: string
  title: string
  /** Null: the score has not been laid open. */
  state: CriterionState | null
  points: Interval
  /** What was answered; `unasked` are the titles of what was not. */
  answers: CardAnswer[]
  unasked: string[]
}

/** What is on the card, with what the explanation knows of it; either may be without the other. */
export function criteriaOf(card: CardView | null, explanation: Explanation | null): CriterionView[] {
  const known = (card?.criteria ?? []).map(({ criterion, title, points, answers }) => ({
    id: criterion,
    title,
    state: null,
    points: { now: points, worst: points, best: points },
    answers: answers.filter(({ status }) => status !== 'not_asked'),
    unasked: answers.filter(({ status }) => status === 'not_asked').map((answer) => answer.title),
  }))
  const explained = (explanation?.criteria ?? []).map(({ criterion, title, holds, open, points }) => ({
    id: criterion,
    title,
    state: holds ? ('holds' as const) : open ? ('open' as const) : ('missing' as const),
    points,
    answers: known.find(({ id }) => id === criterion)?.answers ?? [],
    unasked: known.find(({ id }) => id === criterion)?.unasked ?? [],
  }))
  return [...explained, ...known.filter(({ id }) => !explained.some((each) => each.id === id))]
}
