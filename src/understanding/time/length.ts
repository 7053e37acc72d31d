/** A length of time as said: "3 months", "2-3 tygodnie", "полгода", "a year and a half", "2 years and 3 months". */
import type { Unit } from '../languages/language.ts'
import type { Found, Message } from '../message.ts'
import {
  afterRangeWord,
  type CountedUnit,
  isCounted,
  remembered,
  type TimeSource,
  unitAt,
  WEEKS_OF_MONTH,
} from './timeSource.ts'

export interface Length {
  min: number
  max: number
  unit: Unit
  next: number
  /** A number was said, not the unit alone ("in a month"). */
  isCounted: boolean
}

/** Longer than anybody plans for; what is said beyond is something else. */
const MOST_YEARS = 50
const perYear: Readonly<Record<Unit, number>> = { day: 366, week: 53, month: 12, quarter: 4, year: 1 }

const FEW = { min: 2, max: 4 }

export const lengthAt = remembered((source: TimeSource, first: number): Length | null => {
  const { message } = source
  const start = skipRough(source, first)
  const few = message.at(start, 'few')
  const fewUnits = few && unitAt(message, few.next)
  if (fewUnits) return lengthOf(FEW, fewUnits.value, fewUnits.next, true)
  const length =
    countedAt(source, start) ??
    unitFirstAt(source, start) ??
    inMagnitudes(source, start) ??
    unitAlone(source, start)
  return length && isSensible(length) && !isFrequency(source, length) ? withRest(source, length) : null
})

/** "a day *a week*", "dzień *w tygodniu*": how often. */
export function isFrequency(
  { message, quantityAt }: TimeSource,
  { next, unit }: Pick<Length, 'next' | 'unit'>,
): boolean {
  const start = message.past(next)
  const link =
    (message.at(start, 'link') ?? message.at(start, 'in') ?? message.at(start, 'per'))?.next ?? start
  if (link === start || quantityAt(link)) return false
  const other = message.at(link, 'unit')
  return (
    other !== null &&
    other.value.amount === 1 &&
    other.value.unit !== unit &&
    !message.at(other.next, 'afterNext')
  )
}

/** "about", "jakieś", "a" */
function skipRough(source: TimeSource, first: number): number {
  const { message } = source
  // "A couple of weeks": the article is part of the number.
  if (source.quantityAt(first)) return first
  const about = message.at(first, 'about')?.next ?? message.at(first, 'link')?.next ?? first
  return source.quantityAt(about) ? about : (message.at(about, 'about')?.next ?? about)
}

const isSensible = ({ min, max, unit }: Length): boolean =>
  min > 0 && max >= min && max <= MOST_YEARS * perYear[unit]

/** "3 months", "2-3 weeks", "two and a half years", "6m" if a length was asked for */
function countedAt(source: TimeSource, start: number): Length | null {
  const low = numberAt(source, start)
  if (!low) return null
  const second = low.unit ? null : afterRangeWord(source.message, low.next)
  const high = (second === null ? null : numberAt(source, second)) ?? low
  const unit = high.unit ?? unitAt(source.message, source.message.past(high.next))
  if (!unit || isNumberedWeek(source.message, unit.first, high.value)) return null
  return lengthOf({ min: low.value, max: high.value }, unit.value, unit.next, true)
}

/** "Do 20 tygodnia": the twentieth, not so many. */
const isNumberedWeek = (message: Message, at: number, number: number): boolean =>
  message.at(at, 'weekNumbered') !== null && number > WEEKS_OF_MONTH

interface Counted {
  value: number
  next: number
  /** A letter that was taken for a magnitude. */
  unit: Found<CountedUnit> | null
}

function numberAt(source: TimeSource, at: number): Counted | null {
  const { message, asked } = source
  const quantity = source.quantityAt(at)
  if (!quantity) return null
  const isAsked = asked?.reads === 'duration' || asked?.reads === 'time'
  const letter = isAsked
    ? message.at(quantity.magnitude === 1 ? quantity.next : quantity.next - 1, 'unitLetter')
    : null
  if (letter && message.tokens[letter.first - 1]?.kind === 'digits')
    return { value: quantity.coefficient, next: letter.first, unit: letter }
  const half = message.at(quantity.next, 'andHalf')
  return { value: quantity.value + (half ? 0.5 : 0), next: half?.next ?? quantity.next, unit: null }
}

/** Where the language puts it so, about as many: "месяца три", "месяца через три". */
function unitFirstAt(source: TimeSource, start: number): Length | null {
  const { message } = source
  if (!message.vocabulary.file.time.roughUnitFirst) return null
  const unit = unitAt(message, start)
  if (!unit) return null
  const number = message.at(unit.next, 'in')?.next ?? message.at(unit.next, 'within')?.next ?? unit.next
  const low = source.quantityAt(number)
  const second = low && afterRangeWord(message, low.next)
  const high = (second === null ? null : source.quantityAt(second)) ?? low
  if (!low || !high || high.magnitude > 1 || isCounted(message, message.past(high.next))) return null
  return lengthOf({ min: low.value, max: high.value }, unit.value, high.next, true)
}

/** "Hundreds of days", "setki dni", in reply to how long: so many at least. */
function inMagnitudes({ message, asked }: TimeSource, start: number): Length | null {
  const magnitude = asked?.reads === 'duration' ? message.at(start, 'magnitude') : null
  const unit = magnitude && unitAt(message, message.at(magnitude.next, 'of')?.next ?? magnitude.next)
  return unit && lengthOf({ min: magnitude.value, max: magnitude.value }, unit.value, unit.next, true)
}

/** "a month", "полгода" */
function unitAlone({ message }: TimeSource, start: number): Length | null {
  // Of "18 months" the unit alone is no month.
  if (message.tokens[start - 1]?.kind === 'digits' || message.before(start, 'number')) return null
  const unit = unitAt(message, start)
  const isMultiple = unit?.value.amount !== 1
  return unit && lengthOf({ min: 1, max: 1 }, unit.value, unit.next, isMultiple)
}

/** "a year *and a half*", "2 years *and 3 months*" */
function withRest(source: TimeSource, length: Length): Length {
  const { message } = source
  const half = message.at(message.past(length.next), 'andHalf')
  if (half) {
    const more = { min: length.min + 0.5, max: length.max + 0.5 }
    return lengthOf(more, { amount: 1, unit: length.unit }, half.next, true)
  }
  if (length.min !== length.max) return length
  let whole = length
  for (let count = 0; count < MOST_RESTS; count += 1) whole = restAfter(source, whole) ?? whole
  return whole
}

/** "A year, 2 months, 3 days and 4 hours" */
const MOST_RESTS = 3

function restAfter(source: TimeSource, { min: whole, unit, next }: Length): Length | null {
  const { message } = source
  const start = message.past(next)
  const comma = message.tokens[start]?.text === ',' ? start + 1 : start
  const number = source.quantityAt(
    message.at(comma, 'and')?.next ?? message.at(comma, 'numberLink')?.next ?? comma,
  )
  if (!number) return null
  const at = message.past(number.next)
  const smaller = unitAt(message, at)
  const each = smaller && inOne[unit][smaller.value.unit]
  if (smaller && each) {
    const total = whole * each + number.value * smaller.value.amount
    return { min: total, max: total, unit: smaller.value.unit, next: smaller.next, isCounted: true }
  }
  const part = message.at(at, 'dayPart')
  if (!part) return null
  const days = whole * (inOne[unit].day ?? 1) + number.value / part.value
  return { min: days, max: days, unit: 'day', next: part.next, isCounted: true }
}

/** How many of a smaller unit are in one. */
const inOne: Readonly<Record<Unit, Partial<Record<Unit, number>>>> = {
  year: { quarter: 4, month: 12, week: 52, day: 365 },
  quarter: { month: 3, week: 13, day: 91 },
  month: { week: 4, day: 30 },
  week: { day: 7 },
  day: {},
}

/** Half a year is six months: a length in parts of a year is counted in months. */
function lengthOf(
  { min, max }: { min: number; max: number },
  { amount, unit }: CountedUnit,
  next: number,
  isCounted: boolean,
): Length {
  const isPart = unit === 'year' && !(Number.isInteger(min * amount) && Number.isInteger(max * amount))
  const each = isPart ? amount * 12 : amount
  return { min: min * each, max: max * each, unit: isPart ? 'month' : unit, next, isCounted }
}
