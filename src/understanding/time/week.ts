/** Weeks by their number in the year, as ISO 8601 counts them: "week 12", "the 20th week of 2027", "w 12 tygodniu". */
import { NUMBERED, ORDINAL } from '../kindSets.ts'
import type { Message } from '../message.ts'
import { ordinalAt } from './annual.ts'
import { dayOf, weekdayOf } from './calendar.ts'
import type { Opened, PointReader } from './point.ts'
import {
  afterRangeWord,
  isCounted,
  isIntroduced,
  namedUnitAt,
  skipLinks,
  type TimeSource,
  WEEKS_OF_MONTH,
} from './timeSource.ts'
import { annual, type InYear, yearAfter } from './year.ts'

/** Weeks that a year may have. */
const MOST_WEEKS = 53

interface Weeks {
  first: number
  last: number
  next: number
}

const week: PointReader = (source, at) => {
  const found = weeksAfterWord(source, at) ?? weekOfOrdinal(source, at)
  if (!found || found.first < 1 || found.last > MOST_WEEKS || found.last < found.first) return null
  return annual(source, { first: at, next: found.next, inclusive: false }, weeksIn(found))
}

/** The first week of a year has its 4th of January. A year of 52 weeks has no 53rd. */
const weeksIn =
  ({ first, last }: Weeks): InYear =>
  (year) => {
    const opening = mondayOfFirst(year)
    const to = opening + 7 * last
    return to > mondayOfFirst(year + 1) ? null : { from: opening + 7 * (first - 1), to, grain: 'week' }
  }

function mondayOfFirst(year: number): number {
  const day = dayOf(year, 1, 4)
  return day - weekdayOf(day)
}

/** "week 12", "wk12", "weeks 12–14"; but not "next week 12 of us come" and "week 3 of the trial". */
function weeksAfterWord(source: TimeSource, at: number): Weeks | null {
  const { message } = source
  const word = message.at(at, 'weekWord')
  if (!word || isIntroduced(message, at, ['oneOf', 'per', 'which'])) return null
  const first = numberAt(message, message.past(word.next))
  const second = first && afterRangeWord(message, first.next)
  const last = (second === null ? null : numberAt(message, second)) ?? first
  if (!first || !last || countsOther(source, last.next)) return null
  const next = afterYearWord(source, last.next) ?? last.next
  return { first: first.value, last: last.value, next }
}

function numberAt({ tokens }: Message, at: number): { value: number; next: number } | null {
  const [token, sign, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.kind !== 'digits' || token.text.length > 2) return null
  // "12.5" and "12:30" are no numbers of a week.
  const goesOn = sign?.glued && '.,:'.includes(sign.text) && after?.kind === 'digits' && after.glued
  return goesOn ? null : { value: Number(token.text), next: at + 1 }
}

/** "week 12 people": what follows is counted, or the week is of something else than a year. */
function countsOther(source: TimeSource, at: number): boolean {
  const { message } = source
  const token = message.tokens[at]
  if (isCounted(message, at) || message.at(at, 'hour')) return true
  if (message.at(at, 'of')) return yearAfter(source, at) === null && afterYearWord(source, at) === null
  return token?.kind === 'word' && !token.newLine && !message.means(at)
}

/** "week 12 *of the year*", "12 tydzień *roku*" */
function afterYearWord(source: TimeSource, at: number): number | null {
  const start = skipLinks(source, at)
  const unit = namedUnitAt(source.message, start)
  return unit?.value.unit === 'year' ? unit.next : null
}

/** "the 20th week", "в 12-ю неделю", "w 12 tygodniu": what only a week of the year can be. */
function weekOfOrdinal(source: TimeSource, at: number): Weeks | null {
  const { message } = source
  const ordinal = ordinalAt(message, at)
  if (!ordinal) return null
  const stop = message.tokens[ordinal.next]
  const isStopped = ordinal.bare && stop?.text === '.' && stop.glued
  const start = isStopped ? ordinal.next + 1 : message.past(ordinal.next)
  const word = message.at(start, ordinal.bare && !isStopped ? 'weekNumbered' : 'weekWord')
  const next = word && (afterYearWord(source, word.next) ?? word.next)
  if (!word || !next || (ordinal.value <= WEEKS_OF_MONTH && next === word.next)) return null
  return { first: ordinal.value, last: ordinal.value, next }
}

export const weekReaders: readonly Opened<PointReader>[] = [{ begins: NUMBERED | ORDINAL, read: week }]
