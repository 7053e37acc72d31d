/** Whether "40 %" is won four times in ten: forecasts in tenths, beside what happened. */
import { mean } from './auc.ts'

export interface Bin {
  /** Forecasts of `from` and more, under `to` (the last: up to 1). */
  from: number
  to: number
  n: number
  /** The mean forecast. */
  forecast: number
  /** The share that was won. */
  observed: number
}

const BINS = 10

/** Without the bins that no forecast falls into. */
export function reliabilityOf(forecasts: readonly number[], won: readonly boolean[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = forecasts.flatMap((forecast, index) => (binOf(forecast) === bin ? [index] : []))
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      n: inside.length,
      forecast: mean(inside.map((index) => forecasts[index] ?? 0)),
      observed: mean(inside.map((index) => (won[index] ? 1 : 0))),
    }
  }).filter((bin) => bin.n > 0)
}

const binOf = (forecast: number): number => Math.min(BINS - 1, Math.floor(forecast * BINS))
