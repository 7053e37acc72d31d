/** Points that are worth less in steps: from each step's day on, so much of them is left. */
export interface Step {
  /** Since the points came to count. */
  days: number
  /** 0 … 1 */
  share: number
}

/** Declared, never ambiguous: the days ascend and the shares descend. */
export const isInOrder = (steps: readonly Step[]): boolean =>
  steps.every((step, n) => isAfter(steps[n - 1], step))

const isAfter = (before: Step | undefined, step: Step): boolean =>
  before === undefined || (step.days > before.days && step.share < before.share)
