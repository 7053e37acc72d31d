/** Ranges and bounds around quantities: "20–30k", "up to 50", "od 20 do 30 tys.", "20 or more". */
import type { Message } from './message.ts'
import type { Quantity } from './quantity.ts'

export interface Bounds {
  min: number | null
  max: number | null
  /** Said to be approximate. */
  about: boolean
  /** The tokens `[first, next)`, with the words of the bounds. */
  first: number
  next: number
  /** How many quantities it took: 2 for a range. */
  used: 1 | 2
  /** The ISO code of a currency beside one of the amounts. */
  currency: string | null
}

/** A quantity with the currency that stands directly before or after it. */
interface Amount {
  quantity: Quantity
  first: number
  next: number
  currency: string | null
}

export function boundsAround(message: Message, quantities: readonly Quantity[], index: number): Bounds {
  const from = amountOf(message, quantities[index])
  const to = rangeEnd(message, from, quantities[index + 1])
  const [min, max] = to ? ordered(from.quantity, to.quantity) : [from.quantity.value, from.quantity.value]
  const inner: Bounds = {
    min,
    max,
    about: false,
    first: from.first,
    next: to?.next ?? from.next,
    used: to ? 2 : 1,
    currency: from.currency ?? to?.currency ?? null,
  }
  return to ? withRangeWords(message, inner) : withBoundWords(message, inner)
}

function amountOf(message: Message, quantity: Quantity | undefined): Amount {
  if (!quantity) throw new RangeError('boundsAround: there is no quantity at this index')
  const after = message.at(message.past(quantity.next), 'currency')
  const before = message.before(quantity.first, 'currency')
  // "20 zł 30 zł": a currency between two amounts belongs to the first.
  const isOwnBefore = before && !isAfterNumber(message, before.first)
  const withMinor = after && minorAfter(message, quantity, after.next)
  return {
    quantity: withMinor ? { ...quantity, value: withMinor.value } : quantity,
    first: isOwnBefore ? before.first : quantity.first,
    next: withMinor?.next ?? after?.next ?? quantity.next,
    currency: after?.value ?? (isOwnBefore ? before.value : null) ?? quantity.money?.currency ?? null,
  }
}

const isAfterNumber = (message: Message, at: number): boolean => message.tokens[at - 1]?.kind === 'digits'

/** "20 zł 50 gr" */
function minorAfter(
  message: Message,
  { value }: Quantity,
  at: number,
): { value: number; next: number } | null {
  const digits = message.tokens[at]
  if (digits?.kind !== 'digits' || digits.text.length > 2) return null
  const minor = message.at(at + 1, 'minorUnit')
  return minor && { value: value + Number(digits.text) / 100, next: minor.next }
}

function rangeEnd(message: Message, from: Amount, quantity: Quantity | undefined): Amount | null {
  if (!quantity) return null
  const to = amountOf(message, quantity)
  const at = message.past(from.next)
  const isDash = message.tokens[at]?.text === '-' && at + 1 === to.first
  const word = message.at(at, 'to') ?? (message.before(from.first, 'between') && message.at(at, 'and'))
  return isDash || word?.next === to.first ? to : null
}

/** The magnitude said once counts for both: "20-30k"; but "500-1k" are 500 and 1000. */
function ordered(from: Quantity, to: Quantity): [number, number] {
  const shares = from.magnitude === 1 && to.magnitude > 1 && from.coefficient <= to.coefficient
  const low = shares ? from.value * to.magnitude : from.value
  const sharesBack =
    to.magnitude === 1 && from.magnitude > 1 && to.coefficient >= from.coefficient && to.value < 1000
  const high = sharesBack ? to.value * from.magnitude : to.value
  return low <= high ? [low, high] : [high, low]
}

/** "*from* 20 to 30", "*between* 20 and 30", "*about* 20–30". */
function withRangeWords(message: Message, bounds: Bounds): Bounds {
  const about = message.before(bounds.first, 'about')
  const first = about?.first ?? bounds.first
  const from = message.before(first, 'atLeast') ?? message.before(first, 'between')
  const outer = from?.first ?? first
  return { ...bounds, first: outer, about: about !== null, next: currencyAfter(message, bounds).next }
}

function withBoundWords(message: Message, bounds: Bounds): Bounds {
  const inner = message.before(bounds.first, 'about')
  const start = inner?.first ?? bounds.first
  const most = message.before(start, 'atMost')
  const least = message.before(start, 'atLeast')
  const outer = longer(most, least)
  const outerAbout = message.before(outer?.first ?? start, 'about')
  const less = message.at(message.past(bounds.next), 'orLess')
  const more = message.at(message.past(bounds.next), 'orMore')
  const isMost = (outer !== null && outer === most) || (outer === null && less !== null)
  const isLeast = (outer !== null && outer === least) || (outer === null && more !== null)
  return {
    ...bounds,
    min: isMost ? null : bounds.min,
    max: isLeast ? null : bounds.max,
    about: inner !== null || outerAbout !== null,
    first: outerAbout?.first ?? outer?.first ?? start,
    next: Math.max(less?.next ?? 0, more?.next ?? 0, bounds.next),
  }
}

const currencyAfter = (message: Message, { next }: Bounds) =>
  message.at(message.past(next), 'orMore') ?? { next }

function longer<T extends { first: number; next: number }>(one: T | null, other: T | null): T | null {
  if (!one || !other) return one ?? other
  return other.next - other.first > one.next - one.first ? other : one
}
