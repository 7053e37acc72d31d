/** What is said of when: a point, a range, a bound, or so long from now. */
import { ANYTHING, BOUND, LENGTH, LINKING, URGENT } from '../kindSets.ts'
import { type Day, dayAfter, type Span, unitsFrom } from './calendar.ts'
import { type Length, lengthAt } from './length.ts'
import type { Opened, Point } from './point.ts'
import { pointAt } from './pointAt.ts'
import { rangeAt, rangeFrom } from './range.ts'
import { skipLinks, type TimeSource, unitAt } from './timeSource.ts'

/** "To *nie* jest jakoś bardzo *pilne*": urgency is denied from further than other things are. */
const FAR = 5

/** "As soon as possible" is read as: within thirty days. */
const ASAP_DAYS = 30

export interface Expression {
  /** Null: the words speak of time, but of none to come ("2 weeks ago"). */
  span: Span | null
  next: number
  certainty: number
}

type Reader = (source: TimeSource, at: number) => Expression | null

export function expressionAt(source: TimeSource, at: number): Expression | null {
  const sets = source.message.setsAt(at)
  let best: Expression | null = null
  for (const { begins, read } of readers) {
    const found = (begins & sets) !== 0 ? read(source, at) : null
    if (found && found.next > (best?.next ?? at)) best = found
  }
  return best
}

const asap: Reader = ({ message, today, asked, clauses }, at) => {
  const isAnswer = asked?.reads === 'time' && !message.at(at - 1, 'fromNow')
  const mark = message.at(at, 'asap') ?? (isAnswer ? message.at(at, 'now') : null)
  if (!mark || clauses.isNegated(at, FAR)) return null
  return { span: { from: today, to: today + ASAP_DAYS, grain: 'month' }, next: mark.next, certainty: 0.9 }
}

/** "in 3 months", "через полгода", "3 months from now", "месяца через три"; "3 months" alone when the question was when. */
const ahead: Reader = (source, at) => {
  const { message, asked, clauses } = source
  const opening = message.at(at, 'in')
  const length = lengthAt(source, opening?.next ?? at)
  if (!length) return null
  const closing = message.at(message.past(length.next), 'fromNow')
  const isInverted = !opening && length.isCounted && hasInside(source, at, length.next, 'in')
  const isSaid = opening || closing || isInverted
  const isAnswer = asked?.reads === 'time' && (length.isCounted || clauses.isWhole(at, length.next))
  if (!isSaid && !isAnswer) return null
  const next = closing?.next ?? length.next
  return { span: spanAhead(source.today, length), next, certainty: isSaid ? 0.95 : 0.8 }
}

function spanAhead(today: Day, { unit, min, max }: Length): Span {
  return { from: unitsFrom(today, unit, min).from, to: unitsFrom(today, unit, max).to, grain: unit }
}

/** "месяца *через* три" */
const hasInside = ({ message }: TimeSource, at: number, next: number, kind: 'in' | 'within'): boolean =>
  Array.from({ length: Math.min(next - at, 4) }, (_, step) => at + step).some((index) =>
    message.at(index, kind),
  )

/** "2 weeks ago": nothing to come. */
const ago: Reader = (source, at) => {
  const length = source.message.has('ago') ? lengthAt(source, at) : null
  const mark = length && source.message.at(source.message.past(length.next), 'ago')
  return mark && { span: null, next: mark.next, certainty: 1 }
}

/** "within 3 months", "w ciągu 2-3 miesięcy"; "within this quarter", "within the next 2 weeks" */
const within: Reader = (source, at) => {
  const { message, today } = source
  const mark = message.at(at, 'within')
  if (!mark) return null
  const start = skipLinks(source, mark.next)
  const which = message.at(start, 'which')
  const next = which && which.value > 0 ? which.next : start
  const coming = message.before(next, 'which') && comingUnits(source, next)
  if (coming) return coming
  const length = lengthAt(source, next)
  if (length && (length.isCounted || !which)) return soon(today, length, 0.95)
  const point = pointAt(source, start)
  return (
    point && { span: { ...point.span, from: startingAt(today, point) }, next: point.next, certainty: 0.95 }
  )
}

/** "in the next 3 months", "in the coming months": until then. "In the next quarter" is that quarter. */
const inTheNext: Reader = (source, at) => {
  const { message, today } = source
  const opening = message.at(at, 'within') ?? message.at(at, 'in')
  const start = skipLinks(source, opening?.next ?? at)
  const which = message.at(start, 'which')
  if (!which || which.value < 1 || start === at) return null
  const coming = comingUnits(source, which.next)
  const length = opening && lengthAt(source, which.next)
  return coming ?? (length?.isCounted ? soon(today, length, 0.95) : null)
}

/** "in the coming months", "в ближайшие недели": no number, yet several. */
const SEVERAL = 4

function comingUnits({ message, today }: TimeSource, at: number): Expression | null {
  const plural = message.at(at, 'plural')
  const unit = plural && unitAt(message, at)
  if (!unit) return null
  const length = { unit: unit.value.unit, min: 1, max: SEVERAL, next: unit.next, isCounted: true }
  return soon(today, length, 0.85)
}

/** From today until the length is over, that day included. */
const soon = (today: Day, { unit, max, next }: Length, certainty: number): Expression => ({
  span: { from: today, to: dayAfter(today, unit, max) + 1, grain: unit },
  next,
  certainty,
})

const startingAt = (today: Day, { span }: Point): Day =>
  span.to > today ? Math.max(span.from, today) : span.from

/** "by March" ends as March begins; "by the 15th" and "by the end of March" include it. "Do 3 miesięcy" is within them. */
const by: Reader = (source, at) => {
  const mark = source.message.at(at, 'by')
  const length = mark && lengthAt(source, mark.next)
  if (length?.isCounted) return soon(source.today, length, 0.8)
  const point = mark && pointAt(source, mark.next)
  if (!point) return null
  if (isDenied(source, at)) return { span: { ...point.span, to: null }, next: point.next, certainty: 0.9 }
  const isIncluded = point.inclusive || point.span.from <= source.today || isSaidIncluded(source, point.next)
  const expression = until(source, point, isIncluded)
  return expression && source.message.before(at, 'occupied') ? fromThenOn(expression) : expression
}

/** "We *can't* start *before* March", but "we can't wait". */
const isDenied = ({ message, clauses }: TimeSource, at: number): boolean =>
  message.at(at, 'before') !== null && clauses.isNegated(at) && message.before(at, 'waiting') === null

/** "Our contract runs until March": what is begun, is begun then. */
const fromThenOn = ({ span, ...words }: Expression): Expression => ({
  ...words,
  span: span && { ...span, from: span.to, to: null },
})

/** "no later than March", "najpóźniej w marcu": March still will do. */
const notAfter: Reader = (source, at) => {
  const mark = source.message.at(at, 'notAfter')
  const length = mark && lengthAt(source, source.message.at(mark.next, 'in')?.next ?? mark.next)
  if (length?.isCounted) return soon(source.today, length, 0.9)
  const point = mark && pointAt(source, mark.next)
  return point && until(source, point, true)
}

function until(source: TimeSource, point: Point, isIncluded: boolean): Expression | null {
  const { message, today } = source
  const to = isIncluded ? point.span.to : point.span.from
  const next = message.at(point.next, 'inclusive')?.next ?? point.next
  return to <= today ? null : { span: { from: today, to, grain: point.span.grain }, next, certainty: 0.95 }
}

/** "do marca *włącznie*" */
const isSaidIncluded = ({ message }: TimeSource, at: number): boolean => message.at(at, 'inclusive') !== null

const after: Reader = (source, at) => {
  const mark = source.message.at(at, 'after')
  const point = mark && pointAt(source, mark.next)
  if (point) return later(point, 0.95)
  const length = mark && lengthAt(source, mark.next)
  return length?.isCounted
    ? { span: spanAhead(source.today, length), next: length.next, certainty: 0.8 }
    : null
}

const later = ({ span, next }: Point, certainty: number): Expression => ({
  span: { from: span.to, to: null, grain: span.grain },
  next,
  certainty,
})

/** "Not this year": after it. What is only said not to be ("not in March") says nothing of when it is. */
const not: Reader = (source, at) => {
  const mark = source.message.at(at, 'not')
  const point = mark && pointAt(source, mark.next)
  if (!point) return null
  const isPresent = point.span.from <= source.today && point.span.to > source.today
  return isPresent ? later(point, 0.85) : { span: null, next: point.next, certainty: 1 }
}

/** "Since spring" says nothing of what is to come; but who says "since next week" means from then on. */
const since: Reader = (source, at) => {
  const mark = source.message.at(at, 'since')
  const point = mark && pointAt(source, mark.next)
  if (!point) return null
  const isAhead = !point.coming && point.span.from > source.today
  return { span: isAhead ? { ...point.span, to: null } : null, next: point.next, certainty: 0.9 }
}

/** "from March", "from March to May", "z początkiem marca"; "from 18 December for 10 days" */
const from: Reader = (source, at) => {
  const mark = source.message.at(at, 'from')
  if (!mark) return null
  const isBetween = source.message.at(at, 'between') !== null
  const range = rangeAt(source, skipLinks(source, mark.next), isBetween)
  if (range) return { span: range.span, next: range.next, certainty: 0.9 }
  const point = pointAt(source, mark.next)
  if (!point) return null
  const lasting = lastingFrom(source, point)
  const joined = lasting ?? rangeFrom(source, point, isBetween)
  if (joined) return { span: joined.span, next: joined.next, certainty: 0.9 }
  return isBetween ? null : { span: { ...point.span, to: null }, next: point.next, certainty: 0.9 }
}

/** A point, or from one to another: "Q2–Q3", "March to May", "18 December for 10 days" */
const point: Reader = (source, at) => {
  const start = skipLinks(source, at)
  const range = rangeAt(source, start, source.message.before(start, 'between') !== null)
  if (range) return { span: range.span, next: range.next, certainty: 0.9 }
  const found = pointAt(source, at)
  if (!found) return null
  // "In March, latest *by the 15th*" goes on to say which day.
  const latest = notAfter(source, found.next) ? null : source.message.at(found.next, 'atTheLatest')
  if (latest) return until(source, { ...found, next: latest.next }, true)
  const joined =
    rangeFrom(source, found, false) ?? (found.span.grain === 'day' ? lastingFrom(source, found) : null)
  const { span, next } = joined ?? found
  return { span, next, certainty: joined ? 0.9 : 0.95 }
}

/** "from March *for 6 months*", "*for 10 days* from 18 December" is read by `lasting`. */
function lastingFrom(source: TimeSource, { span, next }: Point): { span: Span; next: number } | null {
  const mark = source.message.at(next, 'lasting')
  const length = mark && lengthAt(source, mark.next)
  if (!length) return null
  return { span: { ...span, to: dayAfter(span.from, length.unit, length.max) }, next: length.next }
}

/** "for 10 days from 18 December" */
const lasting: Reader = (source, at) => {
  const mark = source.message.at(at, 'lasting')
  const length = mark && lengthAt(source, mark.next)
  const start = length && source.message.at(length.next, 'from')
  const point = start && pointAt(source, start.next)
  if (!point) return null
  const to = dayAfter(point.span.from, length.unit, length.max)
  return { span: { ...point.span, to }, next: point.next, certainty: 0.9 }
}

const readers: readonly Opened<Reader>[] = [
  { begins: URGENT, read: asap },
  { begins: LENGTH, read: ago },
  { begins: LENGTH, read: ahead },
  { begins: LINKING, read: within },
  { begins: LINKING, read: inTheNext },
  { begins: BOUND, read: by },
  { begins: BOUND, read: notAfter },
  { begins: BOUND, read: after },
  { begins: BOUND, read: not },
  { begins: BOUND, read: since },
  { begins: BOUND, read: from },
  { begins: ANYTHING, read: point },
  { begins: BOUND, read: lasting },
]
