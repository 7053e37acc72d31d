/**
 * Columns that betray the outcome by how they behave, whatever they are called: a tag that salespeople write when they
 * know ("will revert", "closed by …"), a reason that only lost leads have. A strong honest feature orders leads well, too:
 * alone, up to an AUC of about 0.9. So the limits lie above that, and luck is allowed for.
 */
import { type Auc, aucOf } from './auc.ts'
import { type Example, folded, isOwn, numeral } from './example.ts'
import type { WhyRefused } from './refusal.ts'
import { add, at } from './vector.ts'

const LIMITS = {
  /** The column alone, or where it is filled: its AUC is surely (one-sided 95 %) above this. */
  auc: 0.92,
  /** It takes away this share of what is uncertain about the outcome; an AUC of 0.9 takes some 0.4. */
  certainty: 0.55,
  /** Filled (or blank) for this share of one outcome's leads … */
  oneSided: 0.1,
  /** … and for so many times fewer of the other's … */
  times: 50,
  /** … where, if the outcome did not matter, so many would have been expected. */
  expected: 20,
} as const

const SURE = 1.645
/** Of the filled leads alone, so many must be won and lost. */
const FEWEST_OF_EACH = 20

/** Leads with the same value, as far as the test tells values apart; 0: blank. */
type Groups = readonly number[]

/** The suspicion; null: none. `examples`: the fitted part, oldest first. What Bantam heard itself is above it. */
export function betrayedByBehaviour(
  feature: string,
  examples: readonly Example[],
  kind: 'categories' | 'number',
): WhyRefused | null {
  if (isOwn(feature)) return null
  const won = examples.map((example) => example.won)
  const groups = kind === 'number' ? partsOf(feature, examples) : categoriesOf(feature, examples)
  return determines(groups, won) ?? oneSided(groups, won) ?? determinesWhereFilled(groups, won)
}

function determines(groups: Groups, won: readonly boolean[]): WhyRefused | null {
  const auc = aloneAuc(groups, won)
  if (auc && surely(auc) > LIMITS.auc) return { kind: 'tells', auc: auc.auc }
  const certainty = certaintyOf(groups, won)
  return certainty > LIMITS.certainty ? { kind: 'settles', share: Math.min(1, certainty) } : null
}

function determinesWhereFilled(groups: Groups, won: readonly boolean[]): WhyRefused | null {
  const filled = groups.flatMap((group, index) => (group === 0 ? [] : [index]))
  const wins = filled.filter((index) => won[index]).length
  if (wins < FEWEST_OF_EACH || filled.length - wins < FEWEST_OF_EACH) return null
  const auc = aloneAuc(
    filled.map((index) => groups[index] ?? 0),
    filled.map((index) => won[index] ?? false),
  )
  return auc && surely(auc) > LIMITS.auc ? { kind: 'tells_where_filled', auc: auc.auc } : null
}

const surely = (auc: Auc): number => auc.auc - SURE * auc.error

function oneSided(groups: Groups, won: readonly boolean[]): WhyRefused | null {
  const count = (isFilled: boolean, outcome: boolean) =>
    groups.filter((group, index) => (group !== 0) === isFilled && won[index] === outcome).length
  const totals = { won: won.filter(Boolean).length, lost: won.filter((each) => !each).length }
  for (const isFilled of [true, false]) {
    const wonShare = count(isFilled, true) / totals.won
    const lostShare = count(isFilled, false) / totals.lost
    if (isOneSided(wonShare, lostShare, totals.lost) || isOneSided(lostShare, wonShare, totals.won))
      return { kind: 'one_sided', filled: isFilled, won: wonShare, lost: lostShare }
  }
  return null
}

/** `leads`: those of the outcome that has `least`. */
const isOneSided = (most: number, least: number, leads: number): boolean =>
  most >= LIMITS.oneSided && least * LIMITS.times <= most && most * leads >= LIMITS.expected

const FOLDS = 5
/** As many leads of the base rate are added to each value's, so that a rare one says little. */
const SMOOTHING = 5

/**
 * How well each lead's value tells its outcome, by what became of the *other* leads with that value: many values do not
 * make a column tell more than it does.
 */
function aloneAuc(groups: Groups, won: readonly boolean[]): Auc | null {
  const size = maxOf(groups) + 1
  const base = won.filter(Boolean).length / Math.max(1, won.length)
  const [wins, counts] = [new Float64Array(size), new Float64Array(size)]
  const [foldWins, foldCounts] = [new Float64Array(FOLDS * size), new Float64Array(FOLDS * size)]
  const placeOf = (index: number, group: number) => (index % FOLDS) * size + group
  for (const [index, group] of groups.entries()) {
    const win = won[index] ? 1 : 0
    add(wins, group, win)
    add(counts, group, 1)
    add(foldWins, placeOf(index, group), win)
    add(foldCounts, placeOf(index, group), 1)
  }
  const rates = groups.map((group, index) => {
    const place = placeOf(index, group)
    const others = at(counts, group) - at(foldCounts, place)
    return (at(wins, group) - at(foldWins, place) + SMOOTHING * base) / (others + SMOOTHING)
  })
  return aucOf(rates, won)
}

const maxOf = (groups: Groups): number => groups.reduce((most, group) => Math.max(most, group), 0)

/** Mutual information over the outcome's entropy, less what chance alone would give (Miller and Madow). */
function certaintyOf(groups: Groups, won: readonly boolean[]): number {
  const size = maxOf(groups) + 1
  const [wins, counts] = [new Float64Array(size), new Float64Array(size)]
  for (const [index, group] of groups.entries()) {
    add(wins, group, won[index] ? 1 : 0)
    add(counts, group, 1)
  }
  const n = groups.length
  const all = entropy(won.filter(Boolean).length / n)
  if (all === 0) return 0
  const used = counts.filter((count) => count > 0).length
  const left = counts.reduce(
    (sum, count, group) => sum + (count === 0 ? 0 : (count / n) * entropy((wins[group] ?? 0) / count)),
    0,
  )
  return (all - left - (used - 1) / (2 * n * Math.LN2)) / all
}

const entropy = (share: number): number =>
  share <= 0 || share >= 1 ? 0 : -(share * Math.log2(share) + (1 - share) * Math.log2(1 - share))

/** Rarer values are one group. */
const FEWEST_OF_VALUE = 10

function categoriesOf(feature: string, examples: readonly Example[]): Groups {
  const values = examples.map((example) => folded(example.values[feature]))
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const groups = new Map<string, number>()
  for (const [value, count] of counts)
    if (value !== '' && count >= FEWEST_OF_VALUE) groups.set(value, groups.size + 2)
  return values.map((value) => (value === '' ? 0 : (groups.get(value) ?? 1)))
}

const PARTS = 20

/** Numbers in twenty parts of as many leads each; equal numbers stay together. */
function partsOf(feature: string, examples: readonly Example[]): Groups {
  const numbers = examples.map((example) => numeral(example.values[feature] ?? ''))
  const ordered = numbers.filter((number) => number !== null).toSorted((one, other) => one - other)
  const limits = [
    ...new Set(
      Array.from({ length: PARTS }, (_, i) => ordered[Math.floor((i * ordered.length) / PARTS)] ?? 0),
    ),
  ]
  return numbers.map((number) => (number === null ? 0 : limits.filter((limit) => limit <= number).length))
}
