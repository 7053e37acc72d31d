/** Counted from another point: "two weeks after Easter", "third Tuesday after Christmas", "the Monday closest to 5 May". */
import { CLOSEST, LENGTH, ORDINAL, WEEKDAY, WEEKEND } from '../kindSets.ts'
import { ordinalAt } from './annual.ts'
import { type Day, type Period, unitsFrom } from './calendar.ts'
import { weekday, weeklyNames } from './date.ts'
import { type Length, lengthAt } from './length.ts'
import { type Opened, type Point, type PointReader, pointOf, previousOf } from './point.ts'
import { skipLinks, type TimeSource } from './timeSource.ts'

/** What else may be named from the points that are read by `named`. */
export const nearReaders = (named: PointReader): readonly Opened<PointReader>[] => [
  { begins: LENGTH, read: lengthFrom(named) },
  { begins: ORDINAL | WEEKDAY | WEEKEND, read: weekdayAfter(named) },
  { begins: WEEKDAY, read: weekdayIn },
  { begins: ORDINAL | CLOSEST, read: closestTo(named) },
]

/** Bases to try: what is counted from last year's feast may still be ahead. */
const MOST_BASES = 3

/** "two weeks after Easter", "за неделю до нового года" */
const lengthFrom =
  (named: PointReader): PointReader =>
  (source, at) => {
    // "For 10 days from 18 December" they last.
    if (source.message.before(at, 'lasting')) return null
    const opening = source.message.at(at, 'in') ?? source.message.at(at, 'within')
    const length = lengthAt(source, opening?.next ?? at)
    if (!length || length.min !== length.max) return null
    const side = sideAt(source, length.next)
    const base = side && named(source, skipLinks(source, side.next))
    if (!base || base.span.to - base.span.from > side.longest) return null
    const span = soonest(source.today, base, (from) => counted(from, length, side.sign))
    return pointOf(span, { first: at, next: base.next, inclusive: true })
  }

interface Side {
  sign: 1 | -1
  next: number
  /** Days that the other point may last. */
  longest: number
}

function sideAt({ message }: TimeSource, at: number): Side | null {
  const start = message.past(at)
  const after = message.at(start, 'after')
  if (after) return { sign: 1, next: after.next, longest: 31 }
  const before = message.at(start, 'before')
  if (before) return { sign: -1, next: before.next, longest: 31 }
  // "A week from Monday"; but "12 months from January" begin then.
  const from = message.at(start, 'between') ? null : message.at(start, 'from')
  return from && { sign: 1, next: from.next, longest: 1 }
}

const counted = ({ from, to }: Period, { unit, min }: Length, sign: 1 | -1): Period =>
  unitsFrom(sign > 0 ? to - 1 : from, unit, sign * min)

/** What is counted from the first base that leaves it ahead of today; of what comes every week from the next. */
function soonest(today: Day, base: Point, count: (base: Period) => Period): Period | null {
  const previous = previousOf(base)
  const isYearly = previous !== null && previous.from < base.span.from - 31
  let candidate: Period | null = isYearly ? previous : base.span
  for (let tried = 0; tried < MOST_BASES && candidate; tried += 1) {
    const found = count(candidate)
    if (found.to > today) return found
    candidate = base.coming?.(candidate.to) ?? null
  }
  return null
}

/** "third Tuesday after Christmas", "pierwszy poniedziałek po świętach", "the Monday after Easter" */
const weekdayAfter =
  (named: PointReader): PointReader =>
  (source, at) => {
    const { message } = source
    if (!message.has('after')) return null
    const ordinal = ordinalAt(message, at)
    const nth = ordinal && !ordinal.bare ? ordinal : { value: 1, next: at }
    const name = weeklyNames(source, nth.next)
    const after = name?.coming ? message.at(message.past(name.next), 'after') : null
    const base = after && named(source, skipLinks(source, after.next))
    if (!name?.coming || !base) return null
    const first = name.coming(base.span.to)
    const span = first && {
      ...first,
      from: first.from + 7 * (nth.value - 1),
      to: first.to + 7 * (nth.value - 1),
    }
    return pointOf(span, { first: at, next: base.next, inclusive: true })
  }

/** "środa za tydzień", "в пятницу через две недели": that many after the next. */
const weekdayIn: PointReader = (source, at) => {
  const name = source.message.has('in') ? weekday(source, at) : null
  const opening = name?.coming ? source.message.at(source.message.past(name.next), 'in') : null
  const length = opening && lengthAt(source, opening.next)
  if (!name || length?.unit !== 'week' || length.min !== length.max || !Number.isInteger(length.min))
    return null
  const from = name.span.from + 7 * length.min
  return pointOf({ from, to: from + 1, grain: 'day' }, { first: at, next: length.next, inclusive: true })
}

/** "the closest Monday to October 5th", "ближайший к 5 октября понедельник" */
const closestTo =
  (named: PointReader): PointReader =>
  (source, at) => {
    const { message } = source
    if (!message.has('closest')) return null
    const ordinal = ordinalAt(message, at)
    const nth = ordinal && !ordinal.bare ? ordinal : { value: 1, next: at }
    const mark = message.at(nth.next, 'closest')
    if (!mark) return null
    const inner = betweenClosestAnd(source, named, mark.next)
    const found = inner ?? afterClosest(source, named, mark.next)
    const span = found && nearest(found.name, found.base.span.from, nth.value)
    return found && pointOf(span, { first: at, next: found.next, inclusive: true })
  }

interface Pair {
  name: Point
  base: Point
  next: number
}

function afterClosest(source: TimeSource, named: PointReader, at: number): Pair | null {
  const name = weekday(source, at)
  const to = name && source.message.at(source.message.past(name.next), 'closestTo')
  const base = to && named(source, skipLinks(source, to.next))
  return name && base && { name, base, next: base.next }
}

function betweenClosestAnd(source: TimeSource, named: PointReader, at: number): Pair | null {
  const to = source.message.at(at, 'closestTo')
  const base = to && named(source, to.next)
  const name = base && weekday(source, source.message.past(base.next))
  return name && { name, base, next: name.next }
}

/** The nth of a weekday by how far it is from a day. */
function nearest({ coming }: Point, base: Day, nth: number): Period | null {
  const first = coming?.(base - 7 * nth)
  if (!first) return null
  const all = Array.from({ length: 2 * nth + 1 }, (_, index) => first.from + 7 * index)
  const from = all.toSorted((one, other) => Math.abs(one - base) - Math.abs(other - base))[nth - 1]
  return from === undefined ? null : { from, to: from + 1, grain: 'day' }
}
