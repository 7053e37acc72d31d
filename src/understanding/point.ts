/** One place on the calendar as people name it: "next quarter", "15 March", "Q3 2027", "end of the year", "tomorrow". */
import { type Day, dayOf, isDate, type Period, partsOf, unitAround, weekdayOf } from './calendar.ts'
import type { Part, Unit } from './languages/language.ts'
import type { Message } from './message.ts'
import { numericDateAt } from './numericDate.ts'
import type { Quantity } from './quantity.ts'
import { mayBePoint, skipLinks, type TimeSource, unitAt } from './timeSource.ts'

export interface Point {
  span: Period
  first: number
  next: number
  /** "By" it includes it: a day, or a named part such as the end of March. */
  inclusive: boolean
}

type Reader = (source: TimeSource, at: number) => Point | null

/** Years that a prospect can mean. */
const YEARS = { from: 2000, to: 2100 }

/** The longest point that begins at the token, after words like "in" and "the" that mean nothing themselves. */
export function pointAt(source: TimeSource, first: number): Point | null {
  const found = bareAt(source, skipLinks(source, first))
  return found && { ...found, first }
}

function bareAt(source: TimeSource, at: number): Point | null {
  if (!mayBePoint(source.message, at)) return null
  let best: Point | null = null
  for (const read of readers) {
    const point = read(source, at)
    if (point && point.next > (best?.next ?? 0)) best = point
  }
  return best
}

const day: Reader = ({ message, today }, at) => {
  const mark = message.at(at, 'day')
  return mark && { span: unitAround(today, 'day', mark.value), first: at, next: mark.next, inclusive: true }
}

/** "this month", "next two quarters", "next March", "next Friday", "next summer" */
const relative: Reader = (source, at) => {
  const { message, today } = source
  const which = message.at(at, 'which')
  if (!which) return null
  const quantity = source.quantityAt(which.next)
  const unit = unitAt(message, message.past(quantity?.next ?? which.next))
  if (unit) return relativeUnit(today, at, which.value, quantity, unit)
  const named = quantity ? null : nameAt(source, which.next)
  return named && { ...named, first: at, span: which.value < 0 ? lastOf(named.span) : named.span }
}

/** "Last March", "last Friday": the one before the one to come. */
function lastOf({ from, to, grain }: Period): Period {
  if (grain === 'day') return { from: from - 7, to: to - 7, grain }
  const [start, end] = [partsOf(from), partsOf(to)]
  return { from: dayOf(start.year - 1, start.month, 1), to: dayOf(end.year - 1, end.month, 1), grain }
}

function relativeUnit(
  today: Day,
  at: number,
  which: number,
  quantity: Quantity | null,
  unit: { value: { amount: number; unit: Unit }; next: number },
): Point | null {
  const count = (quantity?.value ?? 1) * unit.value.amount
  if (!Number.isInteger(count) || count < 1 || count > 1000) return null
  const offset = which < 0 ? which * count : which
  const span = unitAround(today, unit.value.unit, offset, count)
  return { span, first: at, next: unit.next, inclusive: unit.value.unit === 'day' }
}

const nameAt = (source: TimeSource, at: number): Point | null =>
  month(source, at) ?? weekday(source, at) ?? season(source, at)

/** "Q3", "3rd quarter of 2027", "III kwartał", "3 квартал", "18q4" */
const quarter: Reader = (source, at) => {
  const found = quarterNumber(source, at)
  if (!found || found.value < 1 || found.value > 4) return null
  return monthsOfYear(source, at, found.next, { month: found.value * 3 - 2, months: 3, grain: 'quarter' })
}

function quarterNumber({ message }: TimeSource, at: number): { value: number; next: number } | null {
  const [token, after] = [message.tokens[at], message.tokens[at + 1]]
  if (token?.text === 'q' && after?.kind === 'digits' && after.glued)
    return { value: Number(after.text), next: at + 2 }
  const number = ordinalAt(message, at)
  const word = number && message.at(message.past(number.next), 'quarter')
  return word ? { value: number.value, next: word.next } : null
}

/** "third", "3rd", "3", "III" */
function ordinalAt(message: Message, at: number): { value: number; next: number } | null {
  const token = message.tokens[at]
  if (token?.kind !== 'digits') return message.at(at, 'ordinal')
  if (token.text.length > 2) return null
  const hyphen = message.tokens[at + 1]?.text === '-' && message.tokens[at + 2]?.glued ? at + 2 : at + 1
  const suffix = message.tokens[hyphen]?.glued ? message.at(hyphen, 'ordinalSuffix') : null
  return { value: Number(token.text), next: suffix?.next ?? at + 1 }
}

const half: Reader = (source, at) => {
  const mark = source.message.at(at, 'half')
  if (!mark) return null
  return monthsOfYear(source, at, mark.next, { month: mark.value * 6 + 1, months: 6, grain: 'quarter' })
}

const season: Reader = (source, at) => {
  const mark = source.message.at(at, 'season')
  return mark && monthsOfYear(source, at, mark.next, { ...mark.value, grain: 'month' })
}

/** Some months of the year that is named after them, or else of the first year in which they are not over. */
function monthsOfYear(
  source: TimeSource,
  first: number,
  next: number,
  { month: start, months, grain }: { month: number; months: number; grain: Unit },
): Point {
  const year = yearAfter(source, next)
  const current = partsOf(source.today).year
  const inYear = (number: number): Period => ({
    from: dayOf(number, start, 1),
    to: dayOf(number, start + months, 1),
    grain,
  })
  // A winter that began last year may not be over yet.
  const candidates = [current - 1, current, current + 1].map(inYear)
  const span = year ? inYear(year.value) : candidates.find(({ to }) => to > source.today)
  return { span: span ?? inYear(current), first, next: year?.next ?? next, inclusive: false }
}

/** "2027", "of 2027", "2027 roku", "of next year" */
function yearAfter(source: TimeSource, at: number): { value: number; next: number } | null {
  const { message, today } = source
  const comma = message.tokens[at]?.text === ',' ? at + 1 : message.past(at)
  const start = skipLinks(source, comma)
  const number = yearNumberAt(message, start)
  if (number) return number
  const which = message.at(start, 'which')
  const unit = which && message.at(which.next, 'unit')
  if (!which || unit?.value.unit !== 'year') return null
  return { value: partsOf(today).year + which.value, next: unit.next }
}

function yearNumberAt(message: Message, at: number): { value: number; next: number } | null {
  const token = message.tokens[at]
  if (token?.kind !== 'digits' || token.text.length !== 4) return null
  const value = Number(token.text)
  if (value < YEARS.from || value > YEARS.to) return null
  return { value, next: message.at(at + 1, 'yearWord')?.next ?? at + 1 }
}

/** "March", "March 2027", "15 March", "March 15th, 2027" */
const month: Reader = (source, at) => {
  const { message } = source
  const dayBefore = ordinalAt(message, at)
  const afterDay = dayBefore && message.at(skipLinks(source, message.past(dayBefore.next)), 'month')
  if (afterDay) return dateOf(source, at, dayBefore.value, afterDay.value, afterDay.next)
  const mark = message.at(at, 'month')
  if (!mark) return null
  const dayAfter = ordinalAt(message, skipLinks(source, message.past(mark.next)))
  const isDay = dayAfter && dayAfter.value <= 31 && !isCounted(message, dayAfter.next)
  if (isDay) return dateOf(source, at, dayAfter.value, mark.value, dayAfter.next)
  if (isOrdinaryWord(source, at, mark.next)) return null
  return monthsOfYear(source, at, mark.next, { month: mark.value, months: 1, grain: 'month' })
}

/** "in March 20 people": the number belongs to what follows it. */
const isCounted = (message: Message, at: number): boolean =>
  (['people', 'currency', 'magnitude', 'unit', 'otherUnit'] as const).some((kind) => message.at(at, kind))

function dateOf(source: TimeSource, first: number, date: number, number: number, next: number): Point | null {
  const year = yearAfter(source, next)
  const current = partsOf(source.today).year
  const coming = dayOf(current, number, date) >= source.today ? current : current + 1
  return dayPoint(year?.value ?? coming, number, date, first, year?.next ?? next)
}

const dayPoint = (year: number, number: number, date: number, first: number, next: number): Point | null =>
  isDate(year, number, date)
    ? { span: unitAround(dayOf(year, number, date), 'day', 0), first, next, inclusive: true }
    : null

/** "may" and "march" are months beside a preposition or a year, or as the answer to when. */
function isOrdinaryWord(source: TimeSource, at: number, next: number): boolean {
  const { message, asked } = source
  if (!message.at(at, 'ambiguous')) return false
  const isWhole = at === 0 && message.past(next) >= message.tokens.length
  if (isWhole && asked?.reads === 'time') return false
  const kinds = ['link', 'by', 'after', 'from', 'which', 'part', 'in', 'to', 'within'] as const
  const introduced = kinds.some((kind) => message.before(at, kind) !== null)
  return !introduced && yearAfter(source, next) === null
}

const weekday: Reader = (source, at) => {
  const mark = source.message.at(at, 'weekday')
  if (!mark || isOrdinaryWord(source, at, mark.next)) return null
  // "Friday, 18 July" is that date, whatever day it falls on.
  const comma =
    source.message.tokens[mark.next]?.text === ',' ? mark.next + 1 : source.message.past(mark.next)
  const date = month(source, comma) ?? numeric(source, comma)
  if (date?.span.grain === 'day') return { ...date, first: at }
  // Named on the day itself it is the one in a week.
  const ahead = ((mark.value - weekdayOf(source.today) + 6) % 7) + 1
  return { span: unitAround(source.today, 'day', ahead), first: at, next: mark.next, inclusive: true }
}

const feast: Reader = (source, at) => {
  const mark = source.message.at(at, 'feast')
  return mark && dateOf(source, at, mark.value.day, mark.value.month, mark.next)
}

const numeric: Reader = (source, at) => {
  const date = numericDateAt(source, at)
  if (!date || date.day !== null) return date && dayPoint(date.year, date.month, date.day ?? 1, at, date.next)
  const span = unitAround(dayOf(date.year, date.month, 1), 'month', 0)
  return { span, first: at, next: date.next, inclusive: false }
}

/** A year by its number needs a sign that it is one: a preposition, its word, or that the question was when. */
const year: Reader = ({ message, asked }, at) => {
  const found = yearNumberAt(message, at)
  if (!found || isCounted(message, found.next)) return null
  const introduced = (['link', 'by', 'after', 'from', 'part', 'to'] as const).some((kind) =>
    message.before(at, kind),
  )
  const named = found.next > at + 1
  if (!named && !(introduced && asked?.reads !== 'money') && asked?.reads !== 'time') return null
  return {
    span: unitAround(dayOf(found.value, 1, 1), 'year', 0),
    first: at,
    next: found.next,
    inclusive: false,
  }
}

/** "end of March", "early next year", "mid-2027", "EOY" */
const partOfPeriod: Reader = (source, at) => {
  const { message, today } = source
  const short = message.at(at, 'endOf')
  if (short) return partOf(unitAround(today, short.value, 0), 'end', at, short.next)
  const part = message.at(at, 'part')
  if (!part) return null
  const hyphen = message.tokens[part.next]?.text === '-' ? part.next + 1 : part.next
  const start = skipLinks(source, hyphen)
  const point = bareAt(source, start)
  if (point) return partOf(point.span, part.value, at, point.next)
  const unit = unitAt(message, start)
  if (unit?.value.amount !== 1 || unit.value.unit === 'day') return null
  return partOf(unitAround(today, unit.value.unit, 0), part.value, at, unit.next)
}

/**
 * Where the parts lie, as Duckling has them: days 1–10, 11–20 and from 21 of a month; the first three and the last
 * four months of a year; three days at either end of a week; a month of a quarter.
 */
function partOf(whole: Period, part: Part, first: number, next: number): Point {
  const { year: y, month: m } = partsOf(whole.from)
  const months = (from: number, to: number): Period => ({
    from: dayOf(y, m + from, 1),
    to: dayOf(y, m + to, 1),
    grain: 'month',
  })
  const days = (from: number, to: number): Period => ({
    from: whole.from + from,
    to: whole.from + to,
    grain: 'day',
  })
  const length = whole.to - whole.from
  const spans: Record<Part, Period> =
    length > 100
      ? { beginning: months(0, 3), middle: months(4, 8), end: months(8, 12) }
      : length > 31
        ? { beginning: months(0, 1), middle: months(1, 2), end: months(2, 3) }
        : length > 7
          ? { beginning: days(0, 10), middle: days(10, 20), end: days(20, length) }
          : { beginning: days(0, 3), middle: days(2, 5), end: days(length - 3, length) }
  return { span: length > 1 ? spans[part] : whole, first, next, inclusive: true }
}

const readers: readonly Reader[] = [
  day,
  relative,
  quarter,
  half,
  partOfPeriod,
  month,
  numeric,
  season,
  feast,
  weekday,
  year,
]
