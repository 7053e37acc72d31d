/** The deal's probability before there is history: how well a lead matches what matters, weighted by how much it matters. */

export interface Match {
  /** How much the criterion matters, in any unit that all share; 0 or more. */
  importance: number
  /** 0 … 1: the points of the answer over the best that there are. */
  match: number
}

/** `n` is the number of won and lost deals that it rests on: none. Null if nothing matters. */
export function matchProbability(criteria: readonly Match[]): { probability: number; n: 0 } | null {
  const importance = criteria.reduce((sum, criterion) => sum + Math.max(0, criterion.importance), 0)
  if (importance === 0) return null
  const matched = criteria.reduce(
    (sum, criterion) => sum + Math.max(0, criterion.importance) * Math.min(1, Math.max(0, criterion.match)),
    0,
  )
  return { probability: matched / importance, n: 0 }
}
