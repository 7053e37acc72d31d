/** When: points, ranges and bounds on the calendar, and lengths of time. */
import type { ReadingOf } from '../domain/reading.ts'
import { type Day, dayAfter, dayIn, isoOf, type Span, unitsFrom } from './calendar.ts'
import type { Clauses } from './clause.ts'
import { type Length, lengthAt } from './length.ts'
import type { Message, ReadContext } from './message.ts'
import { type Point, pointAt } from './point.ts'
import type { Quantity } from './quantity.ts'
import { afterRangeWord, skipLinks, type TimeSource, timeStarts, unitAt } from './timeSource.ts'

/** "As soon as possible" is read as: within thirty days. */
const ASAP_DAYS = 30

interface Expression {
  span: Span
  next: number
  certainty: number
}

type Reader = (source: TimeSource, at: number) => Expression | null

/** Every time expression of a message that is not over; of those that begin together the longest. */
export function readTimes(
  message: Message,
  quantities: readonly Quantity[],
  clauses: Clauses,
  { now, timeZone, asked }: ReadContext,
): ReadingOf<'time'>[] {
  const byFirst = new Map(quantities.map((quantity) => [quantity.first, quantity]))
  const source: TimeSource = {
    message,
    today: dayIn(timeZone, now),
    asked,
    clauses,
    quantityAt: (index) => byFirst.get(index) ?? null,
  }
  const readings: ReadingOf<'time'>[] = []
  let next = 0
  for (const index of timeStarts(message)) {
    const found = index >= next ? expressionAt(source, index) : null
    if (found && isAhead(source, found)) readings.push(readingOf(message, found, index))
    next = found?.next ?? next
  }
  return readings
}

/** What is over, and what has lasted until now ("since 2015"), is nobody's plan. */
function isAhead({ today }: TimeSource, { span }: Expression): boolean {
  return span.to === null ? (span.from ?? today) >= today : span.to > today
}

function readingOf(
  message: Message,
  { span, next, certainty }: Expression,
  first: number,
): ReadingOf<'time'> {
  return {
    kind: 'time',
    value: {
      from: span.from === null ? null : isoOf(span.from),
      to: span.to === null ? null : isoOf(span.to),
      grain: span.grain,
    },
    ...message.evidence(first, next),
    certainty,
  }
}

function expressionAt(source: TimeSource, at: number): Expression | null {
  let best: Expression | null = null
  for (const read of readers) {
    const found = read(source, at)
    if (found && found.next > (best?.next ?? at)) best = found
  }
  return best
}

const asap: Reader = ({ message, today, asked, clauses }, at) => {
  const isAnswer = asked?.reads === 'time' && !message.at(at - 1, 'fromNow')
  const mark = message.at(at, 'asap') ?? (isAnswer ? message.at(at, 'now') : null)
  if (!mark || clauses.isNegated(at)) return null
  return { span: { from: today, to: today + ASAP_DAYS, grain: 'month' }, next: mark.next, certainty: 0.9 }
}

/** "in 3 months", "через полгода", "3 months from now"; "3 months" alone when the question was when. */
const ahead: Reader = (source, at) => {
  const { message, today, asked } = source
  const opening = message.at(at, 'in')
  const length = lengthAt(source, opening?.next ?? at, opening !== null)
  if (!length) return null
  const closing = message.at(message.past(length.next), 'fromNow')
  if (!opening && !closing && asked?.reads !== 'time') return null
  const first = unitsFrom(today, length.unit, length.min)
  const last = unitsFrom(today, length.unit, length.max)
  const span = { from: first.from, to: last.to, grain: length.unit }
  return { span, next: closing?.next ?? length.next, certainty: opening || closing ? 0.95 : 0.8 }
}

/** "within 3 months", "in the next 3 months", "w ciągu 2-3 miesięcy"; "within this quarter" */
const within: Reader = (source, at) => {
  const { message, today } = source
  const mark = message.at(at, 'within')
  const start = skipLinks(source, mark?.next ?? message.at(at, 'in')?.next ?? at)
  const which = message.at(start, 'which')
  const isNext = which !== null && which.value > 0
  if (!mark && !(isNext && message.at(at, 'in'))) return null
  // "In the next quarter" is that quarter; with a number it is a length.
  const length = lengthAt(source, isNext ? which.next : start, !which)
  if (length) return { ...soon(today, length), certainty: 0.95 }
  const point = mark && pointAt(source, start)
  return (
    point && { span: { ...point.span, from: startingAt(today, point) }, next: point.next, certainty: 0.95 }
  )
}

/** From today until the length is over, that day included. */
const soon = (today: Day, { unit, max, next }: Length): Omit<Expression, 'certainty'> => ({
  span: { from: today, to: dayAfter(today, unit, max) + 1, grain: unit },
  next,
})

const startingAt = (today: Day, { span }: Point): Day =>
  span.to > today ? Math.max(span.from, today) : span.from

/** "by March" ends as March begins; "by the 15th" and "by the end of March" include it. "Do 3 miesięcy" is within them. */
const by: Reader = (source, at) => {
  const { message, today } = source
  const mark = message.at(at, 'by')
  if (!mark) return null
  const length = lengthAt(source, mark.next, false)
  if (length) return { ...soon(today, length), certainty: 0.8 }
  const point = pointAt(source, mark.next)
  if (!point) return null
  const begins = !point.inclusive && point.span.from > today
  const to = begins ? point.span.from : point.span.to
  if (to <= today) return null
  return { span: { from: today, to, grain: point.span.grain }, next: point.next, certainty: 0.95 }
}

const after: Reader = (source, at) => {
  const mark = source.message.at(at, 'after')
  const point = mark && pointAt(source, mark.next)
  return (
    point && {
      span: { from: point.span.to, to: null, grain: point.span.grain },
      next: point.next,
      certainty: 0.95,
    }
  )
}

const from: Reader = (source, at) => {
  const mark = source.message.at(at, 'from')
  const point = mark && pointAt(source, mark.next)
  if (!point) return null
  const range = rangeFrom(source, point, source.message.at(at, 'between') !== null)
  const open = { span: { ...point.span, to: null }, next: point.next, certainty: 0.9 }
  return range ?? open
}

/** A point, or from one to another: "Q2–Q3", "from March to May" */
const point: Reader = (source, at) => {
  const found = pointAt(source, at)
  if (!found) return null
  return rangeFrom(source, found) ?? { span: found.span, next: found.next, certainty: 0.95 }
}

function rangeFrom(source: TimeSource, start: Point, between = false): Expression | null {
  const { message } = source
  const next = afterRangeWord(message, message.past(start.next), between)
  const end = next === null ? null : pointAt(source, next)
  if (!end || end.span.to <= start.span.from) return null
  return {
    span: { from: start.span.from, to: end.span.to, grain: start.span.grain },
    next: end.next,
    certainty: 0.9,
  }
}

const readers: readonly Reader[] = [asap, ahead, within, by, after, from, point]

/** Lengths of time that are nobody's date: "a 12 month contract". A range has no one amount and is left out. */
export function readDurations(message: Message, quantities: readonly Quantity[]): ReadingOf<'duration'>[] {
  return quantities.flatMap((quantity) => {
    const unit = unitAt(message, message.past(quantity.next))
    if (!unit) return []
    const amount = quantity.value * unit.value.amount
    return {
      kind: 'duration' as const,
      value: { amount, unit: unit.value.unit },
      ...message.evidence(quantity.first, unit.next),
      certainty: 0.9,
    }
  })
}
