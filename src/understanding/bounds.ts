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
  const start = about?.first ?? bounds.first
  const from = message.before(start, 'atLeast') ?? message.before(start, 'between')
  return { ...bounds, first: from?.first ?? start, about: about !== null }
}

/** "*up to about* 20", "*at least* 20", "20 *or more*". What stands before the amount outranks what follows it. */
function withBoundWords(message: Message, bounds: Bounds): Bounds {
  const inner = message.before(bounds.first, 'about')
  const start = inner?.first ?? bounds.first
  const before = boundBefore(message, start)
  const outer = message.before(before?.first ?? start, 'about')
  const after = boundAfter(message, bounds.next)
  const side = before?.side ?? after?.side
  return {
    ...bounds,
    min: side === 'most' ? null : bounds.min,
    max: side === 'least' ? null : bounds.max,
    about: inner !== null || outer !== null,
    first: outer?.first ?? before?.first ?? start,
    next: after?.next ?? bounds.next,
    currency: bounds.currency ?? after?.currency ?? null,
  }
}

type Side = 'most' | 'least'

function boundBefore(message: Message, at: number): { side: Side; first: number } | null {
  const [most, least] = [message.before(at, 'atMost'), message.before(at, 'atLeast')]
  // The longer phrase ends with the other: "not *more than*".
  if (most && (!least || most.first <= least.first)) return { side: 'most', first: most.first }
  return least && { side: 'least', first: least.first }
}

function boundAfter(
  message: Message,
  at: number,
): { side: Side; next: number; currency: string | null } | null {
  const [less, more] = [message.at(message.past(at), 'orLess'), message.at(message.past(at), 'orMore')]
  const bound = less ?? more
  if (!bound) return null
  // "20k+ EUR": the currency may follow the bound.
  const currency = message.at(message.past(bound.next), 'currency')
  return {
    side: less ? 'most' : 'least',
    next: currency?.next ?? bound.next,
    currency: currency?.value ?? null,
  }
}
