/** Counted from the present: "this month", "next two quarters", "last March", "the week after next". */
import { ANNUAL, LETTER, MONTH, ORDINAL, QUANTITY, UNIT, WEEKDAY, WEEKEND, WHICH } from '../kindSets.ts'
import type { Found } from '../message.ts'
import { month, seasonal, seasonFromNow } from './annual.ts'
import { type Period, unitAround } from './calendar.ts'
import { weeklyNames } from './date.ts'
import { isFrequency } from './length.ts'
import {
  followingOf,
  longestOf,
  type Opened,
  type Point,
  type PointReader,
  pointOf,
  previousOf,
} from './point.ts'
import { afterRangeWord, type CountedUnit, namedUnitAt, type TimeSource, unitAt } from './timeSource.ts'

/** Of "the next few days". */
const FEW = 3
const MOST_UNITS = 1000

const NAME = MONTH | WEEKDAY | WEEKEND | ANNUAL | ORDINAL | LETTER
const names = longestOf([
  { begins: MONTH, read: month },
  { begins: WEEKDAY | WEEKEND, read: weeklyNames },
  { begins: ANNUAL | ORDINAL | LETTER, read: seasonal },
])

/** "this month", "next two quarters", "next few days", "2 upcoming months" */
const units: PointReader = (source, at) => {
  const { message, today } = source
  const before = source.quantityAt(at)
  const which = message.at(before?.next ?? at, 'which')
  if (!which) return null
  const few = message.at(which.next, 'few')
  const after = source.quantityAt(which.next)
  const unit = namedUnitAt(message, message.past(few?.next ?? after?.next ?? which.next))
  const count = few ? FEW : (after ?? before)?.value
  // "Przyszłego lata" is next summer, though "lata" are years as well.
  if (!unit || (count === undefined && message.at(unit.first, 'season'))) return null
  const isNth = count !== undefined && message.at(which.first, 'nthUnit') !== null
  // "These 3 months" are none in particular; "9 next year" are nine of something else.
  if (count !== undefined && which.value === 0) return null
  if (isFrequency(source, { next: unit.next, unit: unit.value.unit })) return null
  if (before && !isNth && !message.at(unit.first, 'plural')) return null
  const span = spanOf(today, { which: which.value, count: count ?? 1, isNth }, unit)
  return pointOf(span, { first: at, next: unit.next, inclusive: unit.value.unit === 'day' })
}

function spanOf(
  today: number,
  { which, count, isNth }: { which: number; count: number; isNth: boolean },
  { value: { amount, unit } }: Found<CountedUnit>,
): Period | null {
  const total = count * amount
  if (!Number.isInteger(total) || total < 1 || total > MOST_UNITS) return null
  // "The upcoming 2 weeks" without "in" is the second week.
  if (isNth) return unitAround(today, unit, total)
  return unitAround(today, unit, which < 0 ? which * total : which, total)
}

/** "this or next quarter" */
const thisOrNext: PointReader = (source, at) => {
  const { message, today } = source
  const which = message.at(at, 'which')
  const or = which && (message.at(which.next, 'or')?.next ?? afterRangeWord(message, which.next))
  const other = or === null ? null : message.at(or, 'which')
  const unit = other && unitAt(message, message.past(other.next))
  if (!which || !unit || other.value <= which.value) return null
  const from = unitAround(today, unit.value.unit, which.value)
  const to = unitAround(today, unit.value.unit, other.value)
  return pointOf({ ...from, to: to.to }, { first: at, next: unit.next, inclusive: false })
}

/** "next March", "this Friday", "last summer" */
const named: PointReader = (source, at) => {
  const which = source.message.at(at, 'which')
  const name = which && names(source, which.next)
  if (!which || !name) return null
  return { ...name, first: at, span: chosen(source, which.value, name) ?? name.span }
}

/** The next of a name is the one to come, unless that has begun. */
function chosen({ today }: TimeSource, which: number, name: Point): Period | null {
  if (which < 0) return previousOf(name)
  return which > 0 && name.span.from <= today ? followingOf(name) : name.span
}

/** "March after next", "the week after next" */
const afterNext: PointReader = (source, at) => {
  const { message, today } = source
  if (!message.has('afterNext')) return null
  const name = names(source, at)
  const unit = name ? null : unitAt(message, at)
  const next = name?.next ?? unit?.next
  const mark = next === undefined ? null : message.at(message.past(next), 'afterNext')
  if (!mark) return null
  const span = name ? secondOf(source, name) : unit && unitAround(today, unit.value.unit, 2)
  return pointOf(span, { first: at, next: mark.next, inclusive: span?.grain === 'day' })
}

/** Said on one of them, the next is not this one. */
function secondOf({ today }: TimeSource, name: Point): Period | null {
  const next = name.span.from <= today ? followingOf(name) : name.span
  return next && followingOf({ ...name, span: next })
}

/** "next season" */
const season: PointReader = (source, at) => {
  const which = source.message.at(at, 'which')
  const word = which && source.message.at(which.next, 'seasonWord')
  if (!word || which.value < 0) return null
  return pointOf(seasonFromNow(source, which.value), { first: at, next: word.next, inclusive: false })
}

export const relativeReaders: readonly Opened<PointReader>[] = [
  { begins: QUANTITY | WHICH, read: units },
  { begins: WHICH, read: named },
  { begins: WHICH, read: thisOrNext },
  { begins: NAME | UNIT, read: afterNext },
  { begins: WHICH, read: season },
]
