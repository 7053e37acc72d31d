/** How far forecasts are from what happened: the mean squared difference (Brier 1950). */
import { mean, variance } from './auc.ts'

const missOf = (forecast: number, won: boolean | undefined): number => (forecast - (won ? 1 : 0)) ** 2

/** Null of nothing. */
export const brierOf = (forecasts: readonly number[], won: readonly boolean[]): number | null =>
  forecasts.length === 0 ? null : mean(forecasts.map((forecast, index) => missOf(forecast, won[index])))

export interface Skill {
  /** By how much the forecasts miss less than the base rate does, on average. */
  gain: number
  /** The gain in standard errors: under about 2, luck does as well. */
  z: number
}

/** Lead by lead against the base rate as a constant forecast. */
export function skillOf(forecasts: readonly number[], won: readonly boolean[], baseRate: number): Skill {
  const gains = forecasts.map(
    (forecast, index) => missOf(baseRate, won[index]) - missOf(forecast, won[index]),
  )
  const [gain, error] = [mean(gains), Math.sqrt(variance(gains) / Math.max(1, gains.length))]
  // Forecasts that all are the base rate gain nothing, exactly.
  return { gain, z: error === 0 ? 0 : gain / error }
}
