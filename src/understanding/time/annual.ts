/** Months, quarters, halves, seasons and feasts: what every year has one of. */
import { ANNUAL, DIGITS, LETTER, MONTH, ORDINAL } from '../kindSets.ts'
import type { Unit } from '../languages/language.ts'
import type { Message } from '../message.ts'
import { type Day, dayOf, type Period, partsOf } from './calendar.ts'
import { feastDay } from './feast.ts'
import { longestOf, type Opened, type Point, type PointReader, pointOf } from './point.ts'
import { afterRangeWord, isCounted, isIntroduced, skipLinks, type TimeSource } from './timeSource.ts'
import { annual, type InYear, yearAfter, yearNumberAt } from './year.ts'

/** Longer feasts are holidays, and spoken of as months. */
const LONGEST_FEAST = 27

/** "third", "3rd", "3", "III" */
export function ordinalAt(message: Message, at: number): Ordinal | null {
  const token = message.tokens[at]
  if (token?.kind !== 'digits') {
    const word = message.at(at, 'ordinal')
    return word && { value: word.value, next: word.next, bare: false }
  }
  if (token.text.length > 2) return null
  const hyphen = message.tokens[at + 1]?.text === '-' && message.tokens[at + 2]?.glued ? at + 2 : at + 1
  const suffix = message.tokens[hyphen]?.glued ? message.at(hyphen, 'ordinalSuffix') : null
  return { value: Number(token.text), next: suffix?.next ?? at + 1, bare: !suffix }
}

export interface Ordinal {
  value: number
  next: number
  /** Only digits, which may be a number of anything. */
  bare: boolean
}

const monthsOf =
  (start: number, months: number, grain: Unit): InYear =>
  (year) => ({ from: dayOf(year, start, 1), to: dayOf(year, start + months, 1), grain })

/** "March", "March 2027", "w marcu przyszłego roku" */
export const month: PointReader = (source, at) => {
  const mark = source.message.at(at, 'month')
  if (!mark || isOrdinaryWord(source, at, mark.next) || isRareWord(source, at, mark.next)) return null
  return annual(source, { first: at, next: mark.next, inclusive: false }, monthsOf(mark.value, 1, 'month'))
}

/** "się" is the Polish August only as "sie." or "sie 2027". */
export function isRareWord(source: TimeSource, at: number, next: number): boolean {
  const { message } = source
  return (
    message.at(at, 'rareName') !== null && message.past(next) === next && yearAfter(source, next) === null
  )
}

/** "may" and "march" are months beside a preposition or a year, or as the answer to when. */
export function isOrdinaryWord(source: TimeSource, at: number, next: number): boolean {
  const { message, asked } = source
  if (!message.at(at, 'ambiguous')) return false
  const isWhole = at === 0 && message.past(next) >= message.tokens.length
  if (isWhole && asked?.reads === 'time') return false
  if (
    message.at(next, 'atTheLatest') ||
    message.at(message.past(next), 'afterNext') ||
    isBesideName(message, at, next)
  )
    return false
  return !isIntroduced(message, at, introductions) && yearAfter(source, next) === null
}

/** "January to *March*", "*march* or april", "mid-*March*", "*Mon*-Fri" */
function isBesideName(message: Message, at: number, next: number): boolean {
  const kind = message.at(at, 'weekday') ? 'weekday' : 'month'
  const before = message.before(at, 'to') ?? message.before(at, 'or') ?? message.before(at, 'and')
  const isDash = message.tokens[at - 1]?.text === '-'
  const isPart = isDash && message.before(at - 1, 'part') !== null
  const start = before?.first ?? (isDash ? at - 1 : at)
  const stop = message.past(next)
  const after = afterRangeWord(message, stop) ?? message.at(stop, 'or')?.next ?? next
  return (
    isPart ||
    (start < at && message.before(start, kind) !== null) ||
    (after > next && message.at(after, kind) !== null)
  )
}

const introductions = [
  'link',
  'by',
  'notAfter',
  'after',
  'from',
  'which',
  'part',
  'in',
  'to',
  'within',
] as const

/** "Q3", "3rd quarter of 2027", "III kwartał", "3 квартал", "Q3 27" */
const quarter: PointReader = (source, at) => {
  const found = quarterNumber(source, at)
  if (!found || found.value < 1 || found.value > 4) return null
  const inYear = monthsOf(found.value * 3 - 2, 3, 'quarter')
  const year = quarterYear(source.message, found.next)
  return year
    ? pointOf(inYear(year.value), { first: at, next: year.next, inclusive: false })
    : annual(source, { first: at, next: found.next, inclusive: false }, inYear)
}

function quarterNumber({ message }: TimeSource, at: number): { value: number; next: number } | null {
  const [token, after] = [message.tokens[at], message.tokens[at + 1]]
  if (token?.text === 'q' && after?.kind === 'digits' && after.glued && after.text.length === 1)
    return { value: Number(after.text), next: at + 2 }
  const number = ordinalAt(message, at)
  const word = number && message.at(message.past(number.next), 'quarter')
  // "3 квартала" alone are three of them, "до конца 3 квартала" is the third.
  if (word && number.bare && message.at(word.first, 'ambiguous') && !isIntroduced(message, at, introductions))
    return null
  return word ? { value: number.value, next: word.next } : null
}

/** A quarter's year may be short, and joined by a sign: "Q4 27", "Q4/27", "Q4-2027". */
function quarterYear(message: Message, at: number): { value: number; next: number } | null {
  const start = '/-'.includes(message.tokens[at]?.text ?? ' ') ? at + 1 : at
  const year = yearNumberAt(message, start)
  const digits = message.tokens[start]
  if (year || digits?.kind !== 'digits' || digits.text.length !== 2 || isCounted(message, start + 1))
    return year
  const value = 2000 + Number(digits.text)
  // Quarters are planned not far ahead; "Q4 80" is something else.
  return Number(digits.text) < 60 && Number(digits.text) > 12 ? { value, next: start + 1 } : null
}

/** Half of the year, or of what is named after it: "H2", "second half of 2027", "w drugiej połowie marca". */
const half: PointReader = (source, at) => {
  const mark = source.message.at(at, 'half')
  if (!mark) return null
  return annual(
    source,
    { first: at, next: mark.next, inclusive: false },
    monthsOf(mark.value * 6 + 1, 6, 'quarter'),
  )
}

const season: PointReader = (source, at) => {
  const mark = source.message.at(at, 'season')
  if (!mark || isOrdinaryWord(source, at, mark.next)) return null
  return annual(source, { first: at, next: mark.next, inclusive: false }, seasonIn(mark.value))
}

interface SeasonDates {
  from: readonly [month: number, day: number]
  to: readonly [month: number, day: number]
}

const seasonIn =
  ({ from, to }: SeasonDates): InYear =>
  (year) => {
    const ends = to[0] < from[0] ? year + 1 : year
    return { from: dayOf(year, ...from), to: dayOf(ends, ...to), grain: 'month' }
  }

/** The calendar's season that is so many after the present one: "next season". */
export function seasonFromNow({ message, today }: TimeSource, offset: number): Period | null {
  const { seasons } = message.vocabulary.file.time
  let span = seasonOn(seasons, today)
  for (let step = 0; step < offset && span; step += 1) span = seasonOn(seasons, span.to)
  return span
}

function seasonOn(seasons: readonly SeasonDates[], day: Day): Period | null {
  const { year } = partsOf(day)
  const all = seasons.flatMap((dates) => [seasonIn(dates)(year - 1), seasonIn(dates)(year)])
  return all.find((span) => span !== null && span.from <= day && span.to > day) ?? null
}

/** "Christmas", "Easter 2027"; of a name that several have ("the holidays") the one that comes first. */
const feast: PointReader = (source, at) => {
  let best: Point | null = null
  const marks = source.message.every(at, 'feast')
  for (const { value, next } of marks) {
    if (next < (marks[0]?.next ?? next)) break
    const inYear: InYear = (year) => {
      const from = feastDay(value.on, year)
      return { from, to: from + value.days, grain: value.days > LONGEST_FEAST ? 'month' : 'day' }
    }
    const point = annual(source, { first: at, next, inclusive: value.days <= LONGEST_FEAST }, inYear)
    // With its year said it is the last of that year: "święta 2027" are Christmas, not Easter.
    const isBetter = !best || (point?.coming ? point.span.from < best.span.from : true)
    if (point && isBetter) best = point
  }
  return best
}

/** "2027 Q1", "2027, March", "18q4" */
const afterYear: PointReader = (source, at) => {
  const year = yearBefore(source.message, at)
  if (!year) return null
  const sign = source.message.tokens[year.next]
  const start = skipLinks(source, sign && '-/,'.includes(sign.text) ? year.next + 1 : year.next)
  const point = named(source, start)
  const span = point?.coming?.(dayOf(year.value, 1, 1))
  return point && span ? { ...point, first: at, span, coming: null } : null
}

function yearBefore(message: Message, at: number): { value: number; next: number } | null {
  const [digits, after] = [message.tokens[at], message.tokens[at + 1]]
  const isShort = digits?.kind === 'digits' && digits.text.length === 2 && after?.text === 'q' && after.glued
  return isShort ? { value: 2000 + Number(digits.text), next: at + 1 } : yearNumberAt(message, at)
}

const inQuarters: Opened<PointReader> = { begins: ORDINAL | LETTER, read: quarter }
const yearly: readonly Opened<PointReader>[] = [
  { begins: MONTH, read: month },
  inQuarters,
  { begins: ANNUAL, read: half },
  { begins: ANNUAL, read: season },
]
const named = longestOf(yearly)

export const annualReaders: readonly Opened<PointReader>[] = [
  ...yearly,
  { begins: ANNUAL, read: feast },
  { begins: DIGITS, read: afterYear },
]

/** What "next" and "last" may be said of. */
export const seasonal = longestOf([
  inQuarters,
  { begins: ANNUAL, read: half },
  { begins: ANNUAL, read: season },
  { begins: ANNUAL, read: feast },
])
