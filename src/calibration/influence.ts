/** What matters most, in odds against the average lead. */
import { averageOf, type Model } from './model.ts'

export interface Influence {
  feature: string
  /** The value that has it; null: blank; undefined: a number, `per` more of which has it. */
  value?: string | null
  /** How much more of a number, as it is written; on a scale of powers, "ten times as much". */
  per?: number | 'tenfold'
  /** Over 1 speaks for winning, under 1 against it. */
  odds: number
  /** Of the fitted leads that have the value; of a number, that are not blank. */
  share: number
}

/** Half a percent more or less matters nothing: where no feature helps, all are like that. */
const LEAST = 0.005

export const RARE_LABEL = '(rare values)'

/** The `most` that matter most: much for few leads, or a little for many. */
export function influencesOf(model: Model, most: number): Influence[] {
  return model.features
    .flatMap((feature) => ofFeature(feature).map((found) => ({ ...found, odds: Math.exp(found.logOdds) })))
    .filter(({ logOdds }) => Math.abs(logOdds) >= LEAST)
    .map((found) => ({ found, weight: Math.abs(found.logOdds) * Math.sqrt(found.share) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ found: { logOdds: _, ...influence } }) => influence)
}

type Found = Omit<Influence, 'odds'> & { logOdds: number }

function ofFeature({ encoding, weights }: Model['features'][number]): Found[] {
  const { feature } = encoding
  const average = averageOf(encoding, weights)
  const against = (column: number) => (weights[column] ?? 0) - average
  if (encoding.kind === 'categories') {
    const values = encoding.values.map(({ value, label, share }, column) => ({
      feature,
      value: value === '' ? null : label,
      logOdds: against(column),
      share,
    }))
    if (encoding.rare === 0) return values
    const logOdds = against(encoding.values.length)
    return [...values, { feature, value: RARE_LABEL, logOdds, share: encoding.rare }]
  }
  const { isLog, deviation, blank } = encoding
  const slope = (weights[0] ?? 0) / deviation
  const number: Found = isLog
    ? { feature, per: 'tenfold', logOdds: slope * Math.log(10), share: 1 - blank }
    : { feature, per: roundish(deviation), logOdds: slope * roundish(deviation), share: 1 - blank }
  return blank === 0 ? [number] : [number, { feature, value: null, logOdds: against(1), share: blank }]
}

/** One digit that says it: 127.3 → 100. */
function roundish(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number((Math.round(value / power) * power).toPrecision(1))
}
