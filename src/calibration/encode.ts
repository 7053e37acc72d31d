/** Features as columns of numbers: learned from the leads that are fitted, applied to any. */
import { z } from 'zod'
import { mean, variance } from './auc.ts'
import { type Example, folded, numeral } from './example.ts'
import type { Design } from './logistic.ts'

const Share = z.number().min(0).max(1)

/**
 * A category has a column for each of its values; blank is one of them, and so are all rare ones together. A number is
 * standardised (`(x - mean) / deviation`, of `log(1 + x)` where `isLog`), kept within what was seen (`low` … `high`), and a
 * second column says that it is blank.
 */
export const Encoding = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('categories'),
    feature: z.string(),
    /** `value` folded, blank the empty string; `label` as most leads have it; `share` of the leads. */
    values: z.array(z.object({ value: z.string(), label: z.string(), share: Share })),
    /** Of the values that are too rare to tell anything; 0: there is no column for them. */
    rare: Share,
  }),
  z.object({
    kind: z.literal('number'),
    feature: z.string(),
    mean: z.number(),
    deviation: z.number().positive(),
    low: z.number(),
    high: z.number(),
    isLog: z.boolean(),
    /** 0: none was blank, there is no column for it. */
    blank: Share,
  }),
])
export type Encoding = z.infer<typeof Encoding>

type Values = Example['values']

/** A value that fewer leads have joins the rare ones. */
const RARE = { fewest: 10, share: 0.003 }
const MOST_VALUES = 40
/** Of an outlier, no more than this share of the others. */
const OUTLIERS = 0.01
/** Longer tails than this are read on a scale of powers: visits, seconds, money. */
const SKEWED = 2

export function categoriesOf(feature: string, examples: readonly Example[]): Encoding {
  const counts = new Map<string, number>()
  const labels = new Map<string, string>()
  for (const { values } of examples) {
    const value = folded(values[feature])
    counts.set(value, (counts.get(value) ?? 0) + 1)
    if (!labels.has(value)) labels.set(value, value === '' ? '' : (values[feature] ?? '').trim())
  }
  const fewest = Math.max(RARE.fewest, RARE.share * examples.length)
  const frequent = [...counts]
    .filter(([, count]) => count >= fewest)
    .toSorted(([one, many], [other, fewer]) => fewer - many || (one < other ? -1 : 1))
    .slice(0, MOST_VALUES)
  const values = frequent.map(([value, count]) => ({
    value,
    label: labels.get(value) ?? value,
    share: count / examples.length,
  }))
  const rare = examples.length - frequent.reduce((sum, [, count]) => sum + count, 0)
  return { kind: 'categories', feature, values, rare: rare / examples.length }
}

export function numberOf(feature: string, examples: readonly Example[]): Encoding {
  const found = examples.flatMap((example) => numeral(example.values[feature] ?? '') ?? [])
  const ordered = found.toSorted((one, other) => one - other)
  const at = (share: number) => ordered[Math.round(share * (ordered.length - 1))] ?? 0
  const [low, high] = at(0) === at(1) ? [at(0), at(1)] : [at(OUTLIERS), at(1 - OUTLIERS)]
  const within = found.map((value) => Math.min(high, Math.max(low, value)))
  const isLog = low >= 0 && skewness(within) > SKEWED
  const scaled = isLog ? within.map((value) => Math.log1p(value)) : within
  return {
    kind: 'number',
    feature,
    mean: mean(scaled),
    deviation: Math.sqrt(variance(scaled)) || 1,
    low,
    high,
    isLog,
    blank: 1 - found.length / examples.length,
  }
}

function skewness(values: readonly number[]): number {
  const [middle, deviation] = [mean(values), Math.sqrt(variance(values))]
  return deviation === 0 ? 0 : mean(values.map((value) => ((value - middle) / deviation) ** 3))
}

export const widthOf = (encoding: Encoding): number =>
  encoding.kind === 'number'
    ? 1 + (encoding.blank > 0 ? 1 : 0)
    : encoding.values.length + (encoding.rare > 0 ? 1 : 0)

/** The one entry of a feature in a lead's row, its column counted from the feature's first; null: all its columns are 0. */
export function entryOf(encoding: Encoding, values: Values): { column: number; value: number } | null {
  const text = values[encoding.feature]
  if (encoding.kind === 'categories') {
    const found = indexOf(encoding).get(folded(text))
    if (found !== undefined) return { column: found, value: 1 }
    return encoding.rare > 0 ? { column: encoding.values.length, value: 1 } : null
  }
  const number = text === undefined ? null : numeral(text)
  if (number === null) return encoding.blank > 0 ? { column: 1, value: 1 } : null
  const within = Math.min(encoding.high, Math.max(encoding.low, number))
  const scaled = encoding.isLog ? Math.log1p(within) : within
  return { column: 0, value: (scaled - encoding.mean) / encoding.deviation }
}

const indexes = new WeakMap<Encoding, Map<string, number>>()

function indexOf(encoding: Extract<Encoding, { kind: 'categories' }>): Map<string, number> {
  const known = indexes.get(encoding)
  if (known) return known
  const index = new Map(encoding.values.map(({ value }, column) => [value, column]))
  indexes.set(encoding, index)
  return index
}

export function designOf(encodings: readonly Encoding[], examples: readonly Example[]): Design {
  const start = new Int32Array(examples.length + 1)
  const column: number[] = []
  const value: number[] = []
  for (const [row, { values }] of examples.entries()) {
    let first = 0
    for (const encoding of encodings) {
      const entry = entryOf(encoding, values)
      if (entry) {
        column.push(first + entry.column)
        value.push(entry.value)
      }
      first += widthOf(encoding)
    }
    start[row + 1] = column.length
  }
  return {
    rows: examples.length,
    columns: encodings.reduce((sum, encoding) => sum + widthOf(encoding), 0),
    start,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  }
}
