/** Lengths of time that are nobody's date: "a 12 month contract", "umowa na półtora roku". */
import type { ReadingOf } from '../../domain/reading.ts'
import type { AskedQuestion, Message } from '../message.ts'
import { type Length, lengthAt } from './length.ts'
import type { TimeSource } from './timeSource.ts'

/** A duration has one amount: of a range it is the longest that it may be. */
const CERTAINTY = { exact: 0.9, range: 0.7 }

export function readDurations(source: TimeSource): ReadingOf<'duration'>[] {
  const readings: ReadingOf<'duration'>[] = []
  let next = 0
  for (const index of source.starts) {
    const found = index >= next && canBegin(source, index) ? durationAt(source, index) : null
    if (found) readings.push(found.reading)
    next = found?.next ?? next
  }
  return readings
}

const canBegin = ({ message, quantityAt }: TimeSource, index: number): boolean =>
  quantityAt(index) !== null || openings.some((kind) => message.at(index, kind) !== null)

const openings = ['unit', 'few', 'magnitude'] as const

function durationAt(source: TimeSource, at: number): { reading: ReadingOf<'duration'>; next: number } | null {
  const { message, asked, clauses } = source
  const length = lengthAt(source, at)
  if (!length) return null
  const opening = message.before(at, 'link')?.first ?? at
  const isAnswer = isDurationAsked(asked) && clauses.isWhole(opening, length.next)
  const isOver = message.at(message.past(length.next), 'ago') !== null
  if (isOver || !(length.isCounted || isAnswer)) return null
  if (!isDurationAsked(asked) && isAge(message, at, length)) return null
  const certainty = length.min === length.max ? CERTAINTY.exact : CERTAINTY.range
  const value = { amount: length.max, unit: length.unit }
  const { quote, start, end } = message.evidence(at, length.next)
  return { reading: { kind: 'duration', value, quote, start, end, certainty }, next: length.next }
}

/** "The site is 10 years old" */
const isAge = (message: Message, at: number, { unit, next }: Length): boolean =>
  unit === 'year' &&
  (message.before(at, 'ageBefore') !== null || message.at(message.past(next), 'ageAfter') !== null)

const isDurationAsked = (asked: AskedQuestion | null): boolean => asked?.reads === 'duration'
