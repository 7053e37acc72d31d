/**
 * Logistic regression with a ridge: Newton's steps on the penalised likelihood, which has one optimum, so that the same
 * leads give the same weights. The rows are sparse: a lead has one of a category's many values.
 */
import { solve } from './cholesky.ts'
import { add, at } from './vector.ts'

/** Leads by rows; row r's entries are those from start[r] up to start[r + 1]. */
export interface Design {
  rows: number
  columns: number
  start: Int32Array
  column: Int32Array
  value: Float64Array
}

export interface Weights {
  intercept: number
  /** By column of the design. */
  columns: number[]
}

const MOST_STEPS = 50
const MOST_HALVINGS = 30
/** A step that moves no weight by more than this ends the search. */
const CLOSE = 1e-7

/** Never quite sure: a probability of 0 or 1 would leave no odds to explain. */
const EDGE = 1e-6
export const probabilityOf = (logit: number): number =>
  Math.min(1 - EDGE, Math.max(EDGE, 1 / (1 + Math.exp(-logit))))

/** Leads of a design from `from` up to `to`. */
interface Span {
  from: number
  to: number
}

/**
 * `ridge` (over 0) weighs the squares of the columns' weights against the log-likelihood; the intercept is free.
 * `Infinity`: nothing but the share of the won ones. `span`: only these leads. `near`: where the search begins, and
 * `close`: where it ends, which changes how long it takes. Throws without a won or a lost lead.
 */
export function fitLogistic(
  design: Design,
  won: ArrayLike<number>,
  ridge: number,
  { span = { from: 0, to: design.rows }, near = null, close = CLOSE }: Search = {},
): Weights {
  const baseRate = shareOf(won, span)
  if (!(baseRate > 0 && baseRate < 1)) throw new RangeError('won and lost leads are both needed')
  const intercept = Math.log(baseRate / (1 - baseRate))
  if (ridge === Number.POSITIVE_INFINITY)
    return { intercept, columns: Array.from({ length: design.columns }, () => 0) }
  // The last one is the intercept.
  const start = near ? [...near.columns, near.intercept] : [...new Array(design.columns).fill(0), intercept]
  let weights = Float64Array.from(start)
  let loss = lossOf(design, won, weights, ridge, span)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = stepped(design, won, weights, ridge, span, loss)
    if (!next) break
    const moved = farthest(weights, next.weights)
    weights = next.weights
    loss = next.loss
    if (moved < close) break
  }
  return { intercept: at(weights, design.columns), columns: Array.from(weights.subarray(0, -1)) }
}

interface Search {
  span?: Span
  near?: Weights | null
  close?: number
}

const farthest = (one: Float64Array, other: Float64Array): number =>
  one.reduce((most, weight, index) => Math.max(most, Math.abs(weight - at(other, index))), 0)

function shareOf(won: ArrayLike<number>, { from, to }: Span): number {
  let sum = 0
  for (let row = from; row < to; row += 1) sum += won[row] ?? 0
  return sum / (to - from)
}

/** One step of Newton's, halved until it leads downhill; null: there is no way down any more. */
function stepped(
  design: Design,
  won: ArrayLike<number>,
  weights: Float64Array,
  ridge: number,
  span: Span,
  loss: number,
): { weights: Float64Array<ArrayBuffer>; loss: number } | null {
  const { gradient, curvature } = slopes(design, won, weights, ridge, span)
  const direction = solve(curvature, gradient)
  if (!direction) return null
  for (let halving = 0, scale = 1; halving < MOST_HALVINGS; halving += 1, scale /= 2) {
    const tried = weights.map((weight, index) => weight - scale * (direction[index] ?? 0))
    const triedLoss = lossOf(design, won, tried, ridge, span)
    if (triedLoss <= loss) return { weights: Float64Array.from(tried), loss: triedLoss }
  }
  return null
}

/** The weighted sum of a lead's entries. */
export function logitOf(design: Design, row: number, weights: ArrayLike<number>, intercept: number): number {
  let logit = intercept
  const end = design.start[row + 1] ?? 0
  for (let entry = design.start[row] ?? 0; entry < end; entry += 1)
    logit += (weights[design.column[entry] ?? 0] ?? 0) * (design.value[entry] ?? 0)
  return logit
}

/** log(1 + e^x) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

function lossOf(
  design: Design,
  won: ArrayLike<number>,
  weights: Float64Array,
  ridge: number,
  { from, to }: Span,
): number {
  const intercept = weights[design.columns] ?? 0
  let loss = 0
  for (let column = 0; column < design.columns; column += 1) loss += (ridge / 2) * (weights[column] ?? 0) ** 2
  for (let row = from; row < to; row += 1) {
    const logit = logitOf(design, row, weights, intercept)
    loss += softplus(logit) - (won[row] ?? 0) * logit
  }
  return loss
}

/** First and second derivatives of the loss; of the second, the lower triangle. */
function slopes(
  design: Design,
  won: ArrayLike<number>,
  weights: Float64Array,
  ridge: number,
  { from, to }: Span,
): { gradient: Float64Array; curvature: Float64Array } {
  const { columns } = design
  const size = columns + 1
  const gradient = new Float64Array(size)
  const curvature = new Float64Array(size * size)
  for (let index = 0; index < columns; index += 1) {
    gradient[index] = ridge * at(weights, index)
    curvature[index * size + index] = ridge
  }
  for (let row = from; row < to; row += 1) {
    const probability = 1 / (1 + Math.exp(-logitOf(design, row, weights, at(weights, columns))))
    const miss = probability - at(won, row)
    // Never zero: the intercept has no ridge of its own.
    const spread = Math.max(probability * (1 - probability), 1e-12)
    add(gradient, columns, miss)
    add(curvature, size * size - 1, spread)
    addRow(design, row, { miss, spread }, gradient, curvature)
  }
  return { gradient, curvature }
}

function addRow(
  { columns, start, column, value }: Design,
  row: number,
  { miss, spread }: { miss: number; spread: number },
  gradient: Float64Array,
  curvature: Float64Array,
): void {
  const size = columns + 1
  const first = at(start, row)
  const end = at(start, row + 1)
  for (let one = first; one < end; one += 1) {
    const i = column[one] ?? 0
    const weight = spread * (value[one] ?? 0)
    add(gradient, i, miss * (value[one] ?? 0))
    add(curvature, columns * size + i, weight)
    // A row's entries ascend by column. Most of the time goes by here: nothing is called.
    for (let other = first; other <= one; other += 1) {
      const place = i * size + (column[other] ?? 0)
      curvature[place] = (curvature[place] ?? 0) + weight * (value[other] ?? 0)
    }
  }
}
