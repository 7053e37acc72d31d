/** Everything that a time expression is read against, and the words that all of them share. */

import type { Clauses } from '../clause.ts'
import type { Unit } from '../languages/language.ts'
import type { MeaningKind } from '../meanings.ts'
import type { AskedQuestion, Found, Message, ReadContext } from '../message.ts'
import type { Quantity } from '../quantity.ts'
import { type Day, dayIn } from './calendar.ts'
import { timeStarts } from './starts.ts'

export interface TimeSource {
  message: Message
  today: Day
  asked: AskedQuestion | null
  clauses: Clauses
  /** When, or how long. */
  isAsked: boolean
  /** The tokens at which something of time may begin. */
  starts: readonly number[]
  /** The quantity that begins at a token. */
  quantityAt(index: number): Quantity | null
}

export function timeSourceOf(
  message: Message,
  quantities: readonly Quantity[],
  clauses: Clauses,
  { now, timeZone, asked }: ReadContext,
): TimeSource {
  const byFirst = new Array<Quantity | undefined>(message.tokens.length)
  for (const quantity of quantities) byFirst[quantity.first] = quantity
  const isAsked = asked?.reads === 'time' || asked?.reads === 'duration'
  return {
    message,
    today: dayIn(timeZone, now),
    asked,
    clauses,
    isAsked,
    starts: timeStarts(message, isAsked),
    quantityAt(index) {
      return byFirst[index] ?? null
    },
  }
}

/** Beyond as many, "the 12th week" is one of the year and not of a month or a plan. */
export const WEEKS_OF_MONTH = 5

export interface CountedUnit {
  amount: number
  unit: Unit
}

/**
 * The unit of time at the token. "3w" is three weeks, a letter that stands apart is no unit: it needs a number
 * directly before it.
 */
export function unitAt(message: Message, at: number): Found<CountedUnit> | null {
  const unit = message.at(at, 'unit')
  const isLetter = unit?.next === at + 1 && message.tokens[at]?.text.length === 1
  return isLetter && !isCountedLetter(message, at) ? null : unit
}

function isCountedLetter(message: Message, at: number): boolean {
  const { tokens } = message
  const isAttached = tokens[at]?.glued || message.past(at + 1) > at + 1
  // "18q4" is no 18 quarters.
  const goesOn = tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'digits'
  return Boolean(isAttached && tokens[at - 1]?.kind === 'digits' && !goesOn)
}

/** The unit after "this" or "next", where a letter with its full stop will do: "в этом г." */
export function namedUnitAt(message: Message, at: number): Found<CountedUnit> | null {
  const unit = message.at(at, 'unit')
  const isLetter = unit?.next === at + 1 && message.tokens[at]?.text.length === 1
  return isLetter && message.past(unit.next) === unit.next ? null : unit
}

/** More of them than anyone says before one date: "probably sometime around the". */
const MOST_LINKS = 4

/** Past words like "in" and "the", which mean nothing themselves. */
export function skipLinks({ message }: TimeSource, at: number): number {
  let next = at
  for (let step = 0; step < MOST_LINKS; step += 1) {
    const link = message.at(next, 'link')
    if (!link) break
    next = link.next
  }
  return next
}

/** After "–" or "to" (or, of "between", "and"): where the other end of a range begins. */
export function afterRangeWord(message: Message, at: number, between = false): number | null {
  if (message.tokens[at]?.text === '-') return at + 1
  const word = message.at(at, 'to') ?? (between ? message.at(at, 'and') : null)
  return word?.next ?? null
}

/** "in March 20 people": the number belongs to what follows it. */
export const isCounted = (message: Message, at: number): boolean =>
  countable.some((kind) => message.at(at, kind) !== null)

const countable = ['people', 'currency', 'magnitude', 'moneyMagnitude', 'unit', 'otherUnit'] as const

/** Words of one of the kinds stand right before the token. */
export const isIntroduced = (message: Message, at: number, kinds: readonly MeaningKind[]): boolean =>
  kinds.some((kind) => message.before(at, kind) !== null)

/** Nothing more is said in the same breath. */
export function endsThought({ tokens }: Message, at: number): boolean {
  const token = tokens[at]
  return !token || token.newLine || (token.kind === 'sign' && '.,!?;…)'.includes(token.text))
}

/**
 * Reads each place of a message once: points and lengths are looked for from many places before them. Where no word is
 * known nothing begins.
 */
export function remembered<T>(
  read: (source: TimeSource, at: number) => T | null,
): (source: TimeSource, at: number) => T | null {
  // Messages are read one after another: no more than the last one is remembered.
  let last: TimeSource | null = null
  let places: (T | null | undefined)[] = []
  return (source, at) => {
    const { message } = source
    if (message.tokens[at]?.kind !== 'digits' && !message.means(at)) return null
    if (source !== last) places = new Array<T | null | undefined>(message.tokens.length)
    last = source
    const known = places[at]
    if (known !== undefined) return known
    const found = read(source, at)
    places[at] = found
    return found
  }
}
