/** What kind of thing a column holds, by the leads that are fitted. */
import { midranks } from './auc.ts'
import { type Example, folded, numeral } from './example.ts'
import type { WhyRefused } from './refusal.ts'

export type Column =
  | { kind: 'categories' }
  | { kind: 'number' }
  /** No feature. */
  | { kind: 'none'; why: WhyRefused }

/** A number of fewer different values is a grade or a code: each is a category of its own. */
const FEWEST_NUMBERS = 6
/** Of the filled ones, as many must be numbers; the others count as blank. */
const NUMERIC_SHARE = 0.95
/** Texts that nearly every lead has for itself tell nothing of the next lead. */
const UNIQUE = { share: 0.5, fewest: 20 }
/** Of numbers that are names, some are written twice by mistake. */
const NUMBERED_SHARE = 0.98
/** Everything that is told of a column rests on this many leads at least. */
const FEWEST_FILLED = 10

/** `examples`: oldest first. */
export function columnOf(feature: string, examples: readonly Example[]): Column {
  const values = examples.map((example) => folded(example.values[feature]))
  const filled = values.filter((value) => value !== '')
  const distinct = new Set(filled)
  if (filled.length === 0) return none({ kind: 'blank' })
  if (distinct.size === 1 && filled.length === values.length) return none({ kind: 'same' })
  if (filled.length < FEWEST_FILLED)
    return none({ kind: 'rare', leads: filled.length, needed: FEWEST_FILLED })
  const count = (test: (value: string) => boolean) => filled.filter(test).length / filled.length
  if (count(isAddress) > 0.5) return none({ kind: 'addresses' })
  if (count(isDate) >= NUMERIC_SHARE) return none({ kind: 'dates' })
  if (count((value) => numeral(value) !== null) >= NUMERIC_SHARE) return numbers(values, distinct)
  return distinct.size > Math.max(UNIQUE.fewest, UNIQUE.share * filled.length)
    ? none({ kind: 'own_text' })
    : { kind: 'categories' }
}

const none = (why: WhyRefused): Column => ({ kind: 'none', why })

const isAddress = (value: string): boolean => /^\S+@\S+\.\S+$/.test(value)
const isDate = (value: string): boolean =>
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})([t ,]|$)/.test(value)

function numbers(values: readonly string[], distinct: ReadonlySet<string>): Column {
  const filled = values.filter((value) => value !== '')
  if (distinct.size < FEWEST_NUMBERS) return { kind: 'categories' }
  return distinct.size >= NUMBERED_SHARE * filled.length && isNumbering(filled)
    ? none({ kind: 'own_number' })
    : { kind: 'number' }
}

/** Whole numbers of one length (a telephone or an account), or ones that count up or down with time. */
function isNumbering(filled: readonly string[]): boolean {
  if (filled.length < UNIQUE.fewest || !filled.every((value) => /^\d+$/.test(value))) return false
  const lengths = new Set(filled.map((value) => value.length))
  if (lengths.size === 1 && (filled[0] ?? '').length >= 6) return true
  return Math.abs(orderliness(filled.map(Number))) > 0.98
}

/** Spearman's rank correlation with the order in which they come. */
function orderliness(values: readonly number[]): number {
  const n = values.length
  const miss = midranks(values).reduce((sum, rank, index) => sum + (rank - (index + 1)) ** 2, 0)
  return 1 - (6 * miss) / (n * (n * n - 1))
}
