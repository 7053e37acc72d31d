/** How well forecasts order leads: the chance that a won lead was forecast higher than a lost one, ties by half. */

export interface Auc {
  /** 0 … 1; 0.5 is no order at all. */
  auc: number
  /** Standard error (DeLong, DeLong and Clarke-Pearson 1988). */
  error: number
}

/** Ranks from 1; equal forecasts share the mean of theirs. */
export function midranks(forecasts: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: forecasts.length }, (_, index) => index)
  order.sort((one, other) => at(forecasts, one) - at(forecasts, other))
  const ranks = new Float64Array(forecasts.length)
  let from = 0
  while (from < order.length) {
    let to = from + 1
    while (to < order.length && at(forecasts, order[to]) === at(forecasts, order[from])) to += 1
    for (let place = from; place < to; place += 1) ranks[order[place] ?? 0] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

const at = (list: ArrayLike<number>, index: number | undefined): number => list[index ?? -1] ?? 0

/** Null without a won or without a lost lead. */
export function aucOf(forecasts: readonly number[], won: readonly boolean[]): Auc | null {
  const wins = forecasts.filter((_, index) => won[index])
  const losses = forecasts.filter((_, index) => !won[index])
  if (wins.length === 0 || losses.length === 0) return null
  const ranks = midranks([...wins, ...losses])
  // Of each won lead, the share of lost ones below it; of each lost lead, the share of won ones above it.
  const [own, other] = [midranks(wins), midranks(losses)]
  const above = wins.map((_, index) => (at(ranks, index) - at(own, index)) / losses.length)
  const below = losses.map(
    (_, index) => 1 - (at(ranks, wins.length + index) - at(other, index)) / wins.length,
  )
  const auc = mean(above)
  return { auc, error: Math.sqrt(variance(above) / wins.length + variance(below) / losses.length) }
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Of a sample: divided by one less than their number; 0 of a single one. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}
