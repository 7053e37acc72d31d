/** From one point to another: "March to May", "13–15 July", "Q2–Q3", "October to March", "in March or April". */
import { MONTH, ORDINAL } from '../kindSets.ts'
import { ordinalAt } from './annual.ts'
import { dayOf, type Period, partsOf } from './calendar.ts'
import type { Point } from './point.ts'
import { pointAt } from './pointAt.ts'
import { afterRangeWord, skipLinks, type TimeSource } from './timeSource.ts'
import { yearNumberAt } from './year.ts'

interface Range {
  span: Period
  next: number
}

/** A range whose first end is no point by itself: "13–15 July", "13 to the 15th of July", "July 13–15", "2027-2028". */
export function rangeAt(source: TimeSource, at: number, between: boolean): Range | null {
  if (!source.message.isAny(at, ORDINAL | MONTH)) return null
  return (
    daysBefore(source, at, between) ??
    daysAfterMonth(source, at, between) ??
    quartersBefore(source, at, between) ??
    yearsAt(source, at, between)
  )
}

/** "13–15 July 2027", "с 13 по 15.07", "14./15.10.2018" */
function daysBefore(source: TimeSource, at: number, between: boolean): Range | null {
  const { message } = source
  const first = ordinalAt(message, at)
  const start = first && afterRange(source, message.past(pastStop(source, first.next)), between)
  if (!first || start === null) return null
  const last = pointAt(source, start)
  if (last?.span.grain !== 'day' || last.span.to - last.span.from !== 1) return null
  const lastDate = ordinalAt(message, skipLinks(source, start))
  // "2 – tomorrow" names no day of the month.
  return lastDate ? sameMonth(last.span, first.value, last.next) : null
}

const pastStop = ({ message }: TimeSource, at: number): number => {
  const stop = message.tokens[at]
  return stop?.text === '.' && stop.glued ? at + 1 : at
}

/** "13/15" joins the days of a range, too. */
function afterRange({ message }: TimeSource, at: number, between: boolean): number | null {
  const isSlash = message.tokens[at]?.text === '/' && message.tokens[at - 1]?.text === '.'
  return isSlash ? at + 1 : afterRangeWord(message, at, between)
}

/** "July 13–15", "July 13th to the 15th" */
function daysAfterMonth(source: TimeSource, at: number, between: boolean): Range | null {
  const { message } = source
  const month = message.at(at, 'month')
  const first = month && pointAt(source, at)
  if (first?.span.grain !== 'day') return null
  const start = afterRange(source, first.next, between)
  const last = start === null ? null : ordinalAt(message, skipLinks(source, start))
  if (!last || last.value > 31 || message.at(message.past(last.next), 'month')) return null
  const from = first.span.from
  const to = from + last.value - partsOf(from).day + 1
  return to > from ? { span: { from, to, grain: 'day' }, next: last.next } : null
}

function sameMonth(last: Period, date: number, next: number): Range | null {
  const from = last.from - partsOf(last.from).day + date
  return date >= 1 && from < last.from ? { span: { from, to: last.to, grain: 'day' }, next } : null
}

/** "the second or third quarter", "во втором или третьем квартале" */
function quartersBefore(source: TimeSource, at: number, between: boolean): Range | null {
  const first = ordinalAt(source.message, at)
  if (!first || first.bare) return null
  const start = afterRangeWord(source.message, first.next, between) ?? alternativeAt(source, first.next)
  const last = start === null ? null : pointAt(source, start)
  const number = start === null ? null : ordinalAt(source.message, skipLinks(source, start))
  if (last?.span.grain !== 'quarter' || !number || number.value <= first.value) return null
  const { year, month } = partsOf(last.span.from)
  const from = dayOf(year, month - 3 * (number.value - first.value), 1)
  return { span: { ...last.span, from }, next: last.next }
}

/** "2027-2028" */
function yearsAt(source: TimeSource, at: number, between: boolean): Range | null {
  const { message } = source
  const first = yearNumberAt(message, at)
  const start = first && afterRangeWord(message, first.next, between)
  const last = start === null ? null : yearNumberAt(message, start)
  if (!first || !last || last.value <= first.value) return null
  const span: Period = { from: dayOf(first.value, 1, 1), to: dayOf(last.value + 1, 1, 1), grain: 'year' }
  return { span, next: last.next }
}

/** What goes on from a point to another. */
export function rangeFrom(source: TimeSource, start: Point, between: boolean): Range | null {
  const { message } = source
  const at = pastStop(source, start.next)
  const next = afterRangeWord(message, at, between) ?? alternativeAt(source, at)
  const end = next === null ? null : pointAt(source, next)
  return end && joined(start, end)
}

/** "March *or* April", "March/April" */
function alternativeAt({ message }: TimeSource, at: number): number | null {
  return message.tokens[at]?.text === '/' ? at + 1 : (message.at(at, 'or')?.next ?? null)
}

/** Of what comes round the first that leaves the range whole: "October to March", "June to August 2028". */
function joined(start: Point, end: Point): Range | null {
  const to = end.coming ? end.coming(Math.max(start.span.to, end.span.to - 1)) : end.span
  if (!to) return null
  const from = start.coming && !end.coming ? lastBefore(start, to) : start.span
  if (!from || to.to <= from.to || to.to - from.from > LONGEST) return null
  return { span: { from: from.from, to: to.to, grain: from.grain }, next: end.next }
}

/** Longer than anybody plans for. */
const LONGEST = 20 * 366

/** The last of a name that begins before the other end: within a week of what comes weekly, or else within a year. */
function lastBefore({ span, coming }: Point, end: Period): Period | null {
  for (const days of [7, 366]) {
    const one = coming?.(end.from - days)
    const next = one && coming?.(one.to)
    if (next && next.from < end.from) return next
    if (one && one.from < end.from) return one
  }
  return span
}
