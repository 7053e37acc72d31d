/** How strong the ridge must be, tried on the fitted part alone, and only ever forwards in time. */
import { type Design, fitLogistic, logitOf, type Weights } from './logistic.ts'

/** From "nothing but the base rate" to "nearly free". */
const RIDGES = [Number.POSITIVE_INFINITY, 300, 100, 30, 10, 3, 1, 0.3]
/** Near enough to tell one ridge from another. */
const CLOSE = 2e-2

/** Fitted up to the first share of the leads, judged on those up to the second. */
const TRIALS: readonly (readonly [number, number])[] = [
  [0.4, 0.6],
  [0.6, 0.8],
  [0.8, 1],
]

/**
 * The ridge whose forecasts of the next leads were the most likely, in all trials together. `Infinity`: no feature
 * forecast better than the share of won leads. `design`: oldest first.
 */
export function chooseRidge(design: Design, won: ArrayLike<number>): number {
  const trials = TRIALS.map(([fit, judge]) => ({
    fit: { from: 0, to: Math.floor(fit * design.rows) },
    judge: { from: Math.floor(fit * design.rows), to: Math.floor(judge * design.rows) },
  })).filter(({ fit }) => hasBoth(won, fit.to))
  const losses = RIDGES.map(() => 0)
  for (const { fit, judge } of trials) {
    let near: Weights | null = null
    for (const [index, ridge] of RIDGES.entries()) {
      near = fitLogistic(design, won, ridge, { span: fit, near, close: CLOSE })
      losses[index] = (losses[index] ?? 0) + lossOf(design, won, near, judge)
    }
  }
  // The first, strongest, of equals: no trial, or no feature.
  return RIDGES[losses.indexOf(Math.min(...losses))] ?? Number.POSITIVE_INFINITY
}

function hasBoth(won: ArrayLike<number>, to: number): boolean {
  let wins = 0
  for (let row = 0; row < to; row += 1) wins += won[row] ?? 0
  return wins > 0 && wins < to
}

function lossOf(
  design: Design,
  won: ArrayLike<number>,
  weights: Weights,
  { from, to }: { from: number; to: number },
): number {
  let loss = 0
  for (let row = from; row < to; row += 1) {
    const logit = logitOf(design, row, weights.columns, weights.intercept)
    loss += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - (won[row] ?? 0) * logit
  }
  return loss
}
