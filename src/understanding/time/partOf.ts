/** Parts of something longer: "end of March", "the second half of May", "first Monday of October", "last week of 2027". */
import { ANYTHING, NTH, PART, UNIT } from '../kindSets.ts'
import type { Part, Unit } from '../languages/language.ts'
import { ordinalAt } from './annual.ts'
import { dayOf, type Period, partsOf, unitAround, weekdayOf } from './calendar.ts'
import { longestOf, type Opened, type Point, type PointReader, pointOf, type Recurrence } from './point.ts'
import { namedUnitAt, skipLinks, type TimeSource, WEEKS_OF_MONTH } from './timeSource.ts'

/** Which part of a period; null: it has no such part. */
type Cut = (whole: Period) => Period | null

/** What a part may be of, given what reads the wholes that are named. */
export function partReaders(named: PointReader): readonly Opened<PointReader>[] {
  const whole = longestOf([
    { begins: ANYTHING, read: named },
    { begins: UNIT, read: presentUnit },
  ])
  return [
    { begins: PART, read: shortPart },
    { begins: PART, read: partOfWhole(whole) },
    { begins: PART, read: halfOf(whole) },
    { begins: NTH, read: nthOf(whole) },
    { begins: UNIT, read: weekOf(named) },
  ]
}

/** "the month", "roku": the present one, or the next if what is said of it is over. */
const presentUnit: PointReader = ({ message, today }, at) => {
  const unit = namedUnitAt(message, at)
  if (unit?.value.amount !== 1 || unit.value.unit === 'day') return null
  const coming: Recurrence = (day) => unitAround(day, unit.value.unit, 0)
  return { span: unitAround(today, unit.value.unit, 0), first: at, next: unit.next, inclusive: false, coming }
}

/** The part of a whole, or, if that is over and the whole comes round, of the next. */
function cutOf({ today }: TimeSource, first: number, whole: Point, cut: Cut): Point | null {
  const { span, coming, next } = whole
  const part = cut(span)
  const words = { first, next, inclusive: true }
  if (!part || part.to > today || !coming) return pointOf(part, words)
  const following = coming(span.to)
  return pointOf(following && cut(following), words)
}

/** "EOY", "BOM" */
const shortPart: PointReader = (source, at) => {
  const mark = source.message.at(at, 'shortPart')
  if (!mark) return null
  const { unit, part } = mark.value
  const coming: Recurrence = (day) => unitAround(day, unit, 0)
  const whole = {
    span: unitAround(source.today, unit, 0),
    first: at,
    next: mark.next,
    inclusive: true,
    coming,
  }
  return cutOf(source, at, whole, (span) => partOf(span, part, source.today))
}

const partOfWhole =
  (wholeAt: PointReader): PointReader =>
  (source, at) => {
    const { message, today } = source
    const part = message.at(at, 'part')
    if (!part) return null
    const hyphen = message.tokens[part.next]?.text === '-' ? part.next + 1 : part.next
    const whole = wholeAt(source, skipLinks(source, hyphen))
    return whole && cutOf(source, at, whole, (span) => partOf(span, part.value, today))
  }

/**
 * Where the parts lie, as Duckling has them: days 1–10, 11–20 and from 21 of a month; the first three and the last
 * four months of a year; three days at either end of a week; a month of a quarter. The rest begins today.
 */
function partOf(whole: Period, part: Part, today: number): Period {
  if (part === 'rest') return { ...whole, from: Math.max(whole.from, Math.min(today, whole.to - 1)) }
  const length = whole.to - whole.from
  if (length > 200) {
    const [from, to] = ({ beginning: [0, 3], middle: [4, 8], end: [8, 12] } as const)[part]
    return monthsIn(whole, from, to)
  }
  // A season or a half of the year need not begin with a month.
  if (length > 31) return thirdOf(whole, part)
  if (length < 3) return whole
  const [from, to] =
    length > 7
      ? ({ beginning: [0, 10], middle: [10, 20], end: [20, length] } as const)[part]
      : ({ beginning: [0, 3], middle: [2, 5], end: [length - 3, length] } as const)[part]
  return { from: whole.from + from, to: whole.from + to, grain: 'day' }
}

function monthsIn(whole: Period, from: number, to: number): Period {
  const { year, month } = partsOf(whole.from)
  return { from: dayOf(year, month + from, 1), to: dayOf(year, month + to, 1), grain: 'month' }
}

function thirdOf({ from, to }: Period, part: Exclude<Part, 'rest'>): Period {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  const isOfMonths = start.day === 1 && end.day === 1 && months % 3 === 0
  const cut = (third: number): number =>
    isOfMonths
      ? dayOf(start.year, start.month + (months / 3) * third, 1)
      : from + Math.round(((to - from) / 3) * third)
  const third = { beginning: 0, middle: 1, end: 2 }[part]
  return { from: cut(third), to: cut(third + 1), grain: 'month' }
}

/** "the second half of next month", "w pierwszej połowie marca" */
const halfOf =
  (wholeAt: PointReader): PointReader =>
  (source, at) => {
    const half = source.message.at(at, 'halfOf')
    const whole = half && wholeAt(source, skipLinks(source, half.next))
    return whole && cutOf(source, at, whole, (span) => halfIn(span, half.value))
  }

function halfIn({ from, to, grain }: Period, half: 0 | 1): Period {
  const { year, month } = partsOf(from)
  const isYear = grain === 'year'
  const middle = isYear ? dayOf(year, month + 6, 1) : from + Math.floor((to - from) / 2)
  const inner: Unit = isYear ? 'quarter' : 'day'
  return half === 0 ? { from, to: middle, grain: inner } : { from: middle, to, grain: inner }
}

/** "first Monday of October", "last two weeks of May", "third last week of 2027", "ostatni dzień miesiąca" */
const nthOf =
  (wholeAt: PointReader): PointReader =>
  (source, at) => {
    const place = placeAt(source, at)
    const piece = place && pieceAt(source, place.next)
    if (!piece) return null
    const start = skipLinks(source, source.message.past(piece.next))
    const whole = wholeAt(source, start)
    if (!whole || isNumberedWeek(place.nth, piece, whole)) return null
    return cutOf(source, at, whole, (span) => nthIn(span, place.nth, piece))
  }

/** "The 20th week of 2027" is the one of that number. */
const isNumberedWeek = (nth: number, { unit }: Piece, { span }: Point): boolean =>
  unit === 'week' && nth > WEEKS_OF_MONTH && span.grain === 'year'

/** "the week of 6 October": named by a day in it; by a Sunday, where weeks begin on it. */
const weekOf =
  (named: PointReader): PointReader =>
  (source, at) => {
    const unit = namedUnitAt(source.message, at)
    if (unit?.value.unit !== 'week' || unit.value.amount !== 1) return null
    const day = named(source, skipLinks(source, source.message.past(unit.next)))
    if (day?.span.grain !== 'day' || day.span.to - day.span.from > 1) return null
    const monday = weekdayOf(day.span.from) === 6 ? day.span.from + 1 : day.span.from
    return { ...day, span: unitAround(monday, 'week', 0), first: at, inclusive: true, coming: null }
  }

/** 1 the first, -1 the last. */
function placeAt({ message }: TimeSource, at: number): { nth: number; next: number } | null {
  const ordinal = ordinalAt(message, at)
  const isOrdinal = ordinal && !ordinal.bare
  const last = message.at(isOrdinal ? ordinal.next : at, 'fromEnd')
  if (last) return { nth: -(isOrdinal ? ordinal.value : last.value), next: last.next }
  return isOrdinal ? { nth: ordinal.value, next: ordinal.next } : null
}

interface Piece {
  count: number
  unit: Unit | 'weekday'
  weekday: number
  next: number
}

function pieceAt(source: TimeSource, at: number): Piece | null {
  const { message } = source
  const day = message.at(at, 'weekday')
  if (day) return { count: 1, unit: 'weekday', weekday: day.value, next: day.next }
  const weekend = message.at(at, 'weekend')
  if (weekend) return { count: 2, unit: 'weekday', weekday: 5, next: weekend.next }
  const quantity = source.quantityAt(at)
  const few = message.at(at, 'few')
  const unit = namedUnitAt(message, message.past(quantity?.next ?? few?.next ?? at))
  const count = quantity?.value ?? (few ? 3 : 1)
  if (unit?.value.amount !== 1 || !Number.isInteger(count) || count < 1) return null
  return { count, unit: unit.value.unit, weekday: 0, next: unit.next }
}

/** Weeks are those that lie wholly within. */
function nthIn(whole: Period, nth: number, { count, unit, weekday }: Piece): Period | null {
  const found = unit === 'weekday' ? nthWeekday(whole, nth, weekday, count) : nthUnit(whole, nth, unit, count)
  const isInside = found.from >= whole.from && found.to <= whole.to
  return isInside && found.to - found.from < whole.to - whole.from ? found : null
}

function nthWeekday({ from, to }: Period, nth: number, weekday: number, days: number): Period {
  const last = to - days
  const day =
    nth > 0
      ? from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1)
  return { from: day, to: day + days, grain: 'day' }
}

function nthUnit({ from, to }: Period, nth: number, unit: Unit, count: number): Period {
  const opening = unitAround(from, unit, 0)
  const closing = unitAround(to - 1, unit, 0)
  const shift = opening.from < from ? 1 : 0
  const shiftBack = closing.to > to ? -1 : 0
  if (nth > 0) return unitAround(from, unit, shift + (nth - 1) * count, count)
  return unitAround(to - 1, unit, shiftBack + nth * count + 1, count)
}
