/** Where a score stands on its way from vague to hot, as shares of a bar. Pure. */
import type { Explanation } from '../../../src/domain/explanation.ts'

/** Hot is never the bar's end: a fifth of it lies beyond. */
const BEYOND_HOT = 1.25

/** All in per cent of the bar's length, from its left. */
export interface Marks {
  now: number
  /** From the worst to the best that may come of it. */
  worst: number
  best: number
  /** Where warm and hot begin. */
  warm: number
  hot: number
}

export function marksOf({ score, temperatures }: Pick<Explanation, 'score' | 'temperatures'>): Marks {
  const from = Math.min(0, score.worst, score.now)
  const to = Math.max(score.best, score.now, temperatures.hot * BEYOND_HOT, from + 1)
  const at = (points: number) => ((Math.min(Math.max(points, from), to) - from) / (to - from)) * 100
  return {
    now: at(score.now),
    worst: at(score.worst),
    best: at(score.best),
    warm: at(temperatures.warm),
    hot: at(temperatures.hot),
  }
}
