/** Amounts of money, with currency, range and period, and the words that there is none. */
import type { ReadingOf } from '../domain/reading.ts'
import { type Bounds, boundsAround } from './bounds.ts'
import type { AskedQuestion, Message } from './message.ts'
import type { Quantity } from './quantity.ts'

/** How far (in tokens) before a number a word like "budget" makes it money: "our budget is somewhere around 20k". */
const REACH = 6

export function readMoney(
  message: Message,
  quantities: readonly Quantity[],
  asked: AskedQuestion | null,
): ReadingOf<'money'>[] {
  const readings: ReadingOf<'money'>[] = absentMoney(message, asked)
  for (let index = 0; index < quantities.length; ) {
    const bounds = boundsAround(message, quantities, index)
    const used = quantities.slice(index, index + bounds.used)
    index += bounds.used
    const reading = moneyOf(message, bounds, used, asked)
    if (reading) readings.push(reading)
  }
  return readings
}

function moneyOf(
  message: Message,
  bounds: Bounds,
  quantities: readonly Quantity[],
  asked: AskedQuestion | null,
): ReadingOf<'money'> | null {
  const per = periodOf(message, bounds)
  const certainty = certaintyOf(message, bounds, quantities, asked, per !== null)
  if (certainty === 0) return null
  const { min, max, currency } = bounds
  return {
    kind: 'money',
    value: { min, max, currency, per: per?.value ?? null },
    ...message.evidence(
      per?.isBefore ? Math.min(per.first, bounds.first) : bounds.first,
      per?.next ?? bounds.next,
    ),
    certainty: bounds.about ? certainty * 0.9 : certainty,
  }
}

function periodOf(message: Message, bounds: Bounds) {
  const after = message.at(message.past(bounds.next), 'per')
  if (after) return { ...after, isBefore: false }
  // "rocznie 20 tys.", "monthly 500 EUR"
  const before = message.before(bounds.first, 'per')
  return before && { ...before, next: bounds.next, isBefore: true }
}

/** 0: it is no money. A currency settles it; without one, money must have been asked for or spoken of. */
function certaintyOf(
  message: Message,
  bounds: Bounds,
  quantities: readonly Quantity[],
  asked: AskedQuestion | null,
  hasPeriod: boolean,
): number {
  if (bounds.currency) return 0.98
  if (isCounted(message, bounds, hasPeriod)) return 0
  if (quantities.some(({ money }) => money)) return 0.9
  if (isNearMoneyWord(message, bounds)) return 0.85
  if (hasPeriod && quantities.some(({ magnitude }) => magnitude >= 1000)) return 0.8
  return asked?.reads === 'money' ? 0.8 : 0
}

/** "12 people", "3 months", "20%": the number is of something else. */
const isCounted = (message: Message, { next }: Bounds, hasPeriod: boolean): boolean => {
  const after = message.past(next)
  const isUnit = !hasPeriod && message.at(after, 'unit') !== null
  return (
    isUnit || (['people', 'otherUnit', 'month', 'yearWord'] as const).some((kind) => message.at(after, kind))
  )
}

function isNearMoneyWord(message: Message, { first, next }: Bounds): boolean {
  for (let at = first; at > Math.max(0, first - REACH); at -= 1) {
    if (message.before(at, 'moneyWord')) return true
  }
  return message.at(next, 'moneyWord') !== null
}

/**
 * "Free only" is an amount of zero, "money is no object" one without bounds. "No budget yet" said in passing is zero
 * too; where the question was about money it is a "no" to it instead, and the intent reader has it.
 */
function absentMoney(message: Message, asked: AskedQuestion | null): ReadingOf<'money'>[] {
  const absent = asked?.reads === 'money' ? [] : message.all('noMoney')
  const reading =
    (bound: 0 | null) =>
    ({ first, next }: { first: number; next: number }): ReadingOf<'money'> => ({
      kind: 'money',
      value: { min: bound, max: bound, currency: null, per: null },
      ...message.evidence(first, next),
      certainty: 0.85,
    })
  return [
    ...[...absent, ...message.all('freeOnly')].map(reading(0)),
    ...message.all('noLimit').map(reading(null)),
  ]
}
