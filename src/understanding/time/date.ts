/** Days: by their name or number in a month, by their weekday, in digits, or from today. */
import { DAY, DIGITS, LETTER, MONTH, ORDINAL, QUANTITY, WEEKDAY, WEEKEND } from '../kindSets.ts'
import type { Found, Message } from '../message.ts'
import { isOrdinaryWord, isRareWord, ordinalAt } from './annual.ts'
import { type Day, dayOf, isDate, type Period, partsOf, unitAround, weekdayOf } from './calendar.ts'
import { numericDateAt } from './numericDate.ts'
import {
  comingPoint,
  longestOf,
  type Opened,
  type Point,
  type PointReader,
  pointOf,
  type Recurrence,
} from './point.ts'
import {
  endsThought,
  isCounted,
  isIntroduced,
  namedUnitAt,
  skipLinks,
  type TimeSource,
} from './timeSource.ts'
import { annual, type InYear } from './year.ts'

const dayAt = (day: Day): Period => unitAround(day, 'day', 0)

const fromToday: PointReader = ({ message, today }, at) => {
  const mark = message.at(at, 'day')
  return mark && pointOf(dayAt(today + mark.value), { first: at, next: mark.next, inclusive: true })
}

/** "15 March", "15th of March, 2027", "March 15th", "14 April 15" */
const dateInMonth: PointReader = (source, at) => {
  const found = dayAndMonthAt(source, at)
  if (!found) return null
  const { date, number, next } = found
  const words = { first: at, next, inclusive: true }
  const short = shortYear(source, next)
  const inYear = dateIn(number, date)
  if (short !== null) return pointOf(inYear(short), { ...words, next: next + 1 })
  return annual(source, words, inYear)
}

const dateIn =
  (number: number, date: number): InYear =>
  (year) =>
    isDate(year, number, date) ? dayAt(dayOf(year, number, date)) : null

function dayAndMonthAt(source: TimeSource, at: number) {
  const { message } = source
  // "week 3 of March"
  const before = message.before(at, 'unit') ? null : ordinalAt(message, at)
  const afterDay = before && message.at(pastOf(message, pastDateWord(source, before)), 'month')
  if (afterDay && isRareWord(source, afterDay.first, afterDay.next)) return null
  if (afterDay) return { date: before.value, number: afterDay.value, next: afterDay.next }
  const mark = message.at(at, 'month')
  // "Kończy się 31 stycznia" is no 31 August.
  if (mark && isRareWord(source, mark.first, mark.next)) return null
  const after = mark && ordinalAt(message, skipLinks(source, message.past(mark.next)))
  // "W styczniu i …": the letter is a word of its own.
  const isDay =
    after && after.value <= 31 && !isCounted(message, after.next) && !message.isAny(after.next - 1, LETTER)
  return isDay ? { date: after.value, number: mark.value, next: after.next } : null
}

/** "the 15th *of* March" */
const pastOf = (message: Message, at: number): number => message.at(at, 'of')?.next ?? at

/** "15 *числа*" */
function pastDateWord({ message }: TimeSource, { next }: { next: number }): number {
  const start = message.past(next)
  return message.at(start, 'dateWord')?.next ?? start
}

/** After a day and a month two digits that end the thought are a year. */
function shortYear({ message, today }: TimeSource, at: number): number | null {
  const digits = message.tokens[at]
  if (digits?.kind !== 'digits' || digits.text.length !== 2 || !endsThought(message, at + 1)) return null
  const year = 2000 + Number(digits.text)
  return Math.abs(year - partsOf(today).year) <= 20 ? year : null
}

/** The day of a month that is not named: "on the first", "15 числа", "20th of next month". */
const dayOfMonth: PointReader = (source, at) => {
  const ordinal = ordinalAt(source.message, at)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null
  const next = pastDateWord(source, ordinal)
  const isNamed = next > source.message.past(ordinal.next)
  const words = { first: at, next: isNamed ? next : ordinal.next, inclusive: true }
  const isSaid = isNamed || isIntroduced(source.message, at, ['beforeDate'])
  const isOf = pastOf(source.message, next) > next
  const ofMonth = isSaid || isOf || !ordinal.bare ? monthFromNow(source, next) : null
  if (ofMonth) return pointOf(dateWithin(ofMonth.span, ordinal.value), { ...words, next: ofMonth.next })
  const isWhole = endsThought(source.message, next) && !ordinal.bare && (isSaid || isAnswer(source, at))
  if (!isNamed && !isWhole) return null
  return comingPoint(source.today, monthly(ordinal.value), words)
}

/** At the beginning of the answer to when: "15th", "the first"; but "first" alone may be an option. */
const isAnswer = ({ message, asked }: TimeSource, at: number): boolean =>
  asked?.reads === 'time' &&
  (at === 0 ? message.tokens[at]?.kind === 'digits' : at === 1 && message.before(at, 'link') !== null)

/** "of next month", "следующего месяца", "of the month" */
function monthFromNow(source: TimeSource, at: number): { span: Period; next: number } | null {
  const { message, today } = source
  const start = skipLinks(source, at)
  const which = message.at(start, 'which')
  const unit = namedUnitAt(message, message.past(which?.next ?? start))
  if (unit?.value.unit !== 'month' || unit.value.amount !== 1 || (!which && start === at)) return null
  return { span: unitAround(today, 'month', which?.value ?? 0), next: unit.next }
}

function dateWithin({ from }: Period, date: number): Period | null {
  const { year, month: number } = partsOf(from)
  return dateIn(number, date)(year)
}

const monthly =
  (date: number): Recurrence =>
  (day) => {
    const isOver = partsOf(day).day > date
    const inMonth = (offset: number) => dateWithin(unitAround(day, 'month', offset), date)
    // The month after one that is too short is long enough.
    return inMonth(isOver ? 1 : 0) ?? inMonth(isOver ? 2 : 1)
  }

const weekly =
  (number: number): Recurrence =>
  (day) =>
    dayAt(day + ((number - weekdayOf(day) + 7) % 7))

const saturday = weekly(5)

/** "Friday", "Friday, 18 July", "Tuesday the 19th" */
export const weekday: PointReader = (source, at) => {
  const { message } = source
  const mark = message.at(at, 'weekday')
  if (!mark) return null
  const date = dateAfter(source, mark.next)
  if (date) return { ...onWeekday(date, mark.value), first: at }
  return isOrdinaryWord(source, at, mark.next) ? null : weekdayPoint(source, mark)
}

/** Named on the day itself it is the one in a week. */
function weekdayPoint({ today }: TimeSource, { value, first, next }: Found<number>): Point | null {
  const coming = weekly(value)
  const span = coming(today + 1)
  return span && { span, first, next, inclusive: true, coming }
}

/** The date that a weekday belongs to, after a comma or an article. */
function dateAfter(source: TimeSource, at: number): Point | null {
  const { message } = source
  const stop = message.past(at)
  const start = skipLinks(source, message.tokens[stop]?.text === ',' ? stop + 1 : stop)
  const date = dated(source, start)
  if (date?.span.grain === 'day') return date
  const ordinal = ordinalAt(message, start)
  const isNumber = ordinal && ordinal.value <= 31 && !ordinal.bare && endsThought(message, ordinal.next)
  const words = { first: at, next: ordinal?.next ?? at, inclusive: true }
  return isNumber ? comingPoint(source.today, monthly(ordinal.value), words) : null
}

/** Later in this year or the next; beyond, whoever named the weekday was mistaken, and the date counts. */
const MOST_TURNS = { yearly: 2, monthly: 12 }

/** "Friday, 18 July" without a year is the first that falls on a Friday. */
export function onWeekday(date: Point, number: number): Point {
  const { coming, span } = date
  const following = coming?.(span.to) ?? null
  if (!coming || !following) return date
  const turns = following.from - span.from > 31 ? MOST_TURNS.yearly : MOST_TURNS.monthly
  let candidate: Period | null = span
  for (let turn = 0; turn < turns && candidate; turn += 1) {
    if (weekdayOf(candidate.from) === number) return { ...date, span: candidate, coming: null }
    candidate = coming(candidate.to)
  }
  return { ...date, coming: null }
}

/** "18 July (Friday)", "Jul 18, Fri" */
const dateOnWeekday: PointReader = (source, at) => {
  const { message } = source
  const date = message.has('weekday') ? dated(source, at) : null
  if (date?.span.grain !== 'day') return null
  const sign = message.tokens[date.next]
  const start = skipLinks(source, sign && ',('.includes(sign.text) ? date.next + 1 : message.past(date.next))
  const mark = message.at(start, 'weekday')
  return mark && { ...onWeekday(date, mark.value), next: mark.next }
}

/** Saturday and Sunday; said on one of them, these. */
export const weekend: PointReader = ({ message, today }, at) => {
  const mark = message.at(at, 'weekend')
  return mark && comingPoint(today, weekendFrom, { first: at, next: mark.next, inclusive: true })
}

function weekendFrom(day: Day): Period | null {
  const from = saturday(weekdayOf(day) === 6 ? day - 1 : day)?.from
  return from === undefined ? null : { from, to: from + 2, grain: 'day' }
}

/** "3 fridays [from now]" is the third to come. */
const severalWeekdays: PointReader = (source, at) => {
  const quantity = source.quantityAt(at)
  const mark = quantity && source.message.at(quantity.next, 'weekdays')
  const end = mark && source.message.at(mark.next, 'fromNow')
  const isSaid = mark && (end || isIntroduced(source.message, at, ['in']))
  if (!isSaid || !(quantity.value >= 1 && quantity.value <= 52)) return null
  const nearest = weekdayPoint(source, mark)?.span
  const from = (nearest?.from ?? source.today) + 7 * (Math.floor(quantity.value) - 1)
  return pointOf(dayAt(from), { first: at, next: end?.next ?? mark.next, inclusive: true })
}

/** A date in digits, of a year or without one; or a month: 02/2027. */
const numeric: PointReader = (source, at) => {
  const date = numericDateAt(source, at)
  if (!date) return null
  const words = { first: at, next: date.next, inclusive: date.day !== null }
  if (date.day === null) return pointOf(unitAround(dayOf(date.year ?? 0, date.month, 1), 'month', 0), words)
  const inYear = dateIn(date.month, date.day)
  if (date.year !== null) return pointOf(inYear(date.year), words)
  return annual(source, words, inYear)
}

const dated = longestOf([
  { begins: ORDINAL | MONTH, read: dateInMonth },
  { begins: DIGITS, read: numeric },
])

export const dateReaders: readonly Opened<PointReader>[] = [
  { begins: DAY, read: fromToday },
  { begins: ORDINAL | MONTH, read: dateInMonth },
  { begins: DIGITS, read: numeric },
  { begins: ORDINAL, read: dayOfMonth },
  { begins: WEEKDAY, read: weekday },
  { begins: ORDINAL | MONTH, read: dateOnWeekday },
  { begins: WEEKEND, read: weekend },
  { begins: QUANTITY, read: severalWeekdays },
]

/** What "next" and "last" may be said of. */
export const weeklyNames = longestOf([
  { begins: WEEKDAY, read: weekday },
  { begins: WEEKEND, read: weekend },
])
