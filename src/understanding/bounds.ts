/** Ranges and bounds around quantities: "20–30k", "up to 50", "od 20 do 30 tys.", "20 or more". */
import { type Amount, amountOf, scaled } from './amount.ts'
import { currencyAt } from './currency.ts'
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
  /** How many quantities it took: 2 for a range, more with coins. */
  used: number
  /** The ISO code of a currency beside one of the amounts. */
  currency: string | null
  /** It was said beside the amount, and not only meant by a word like "kafli". */
  isNamed: boolean
  /** With or without taxes, so it was said to be money. */
  isTaxed: boolean
  /** In coins, whose names are short and mean other things as well ("5 c"). */
  isCoin: boolean
}

/** "Somewhere around about 20", "gdzieś tak około": no more than these say so. */
const MOST_ABOUTS = 3
/** "Maximum *of our budget is* 20k" */
const MOST_LINKS = 3
/** "20k *netto or so max*" */
const MOST_AFTER = 4

/** What a message says of how many, and the quantities that it took. */
export interface Bounded {
  bounds: Bounds
  quantities: readonly Quantity[]
}

/** All of a message, in order. Read once, when first asked: most messages have nothing to count. */
export function boundsOf(message: Message, quantities: readonly Quantity[]): () => readonly Bounded[] {
  let known: Bounded[] | null = null
  return () => {
    known ??= allBounds(message, quantities)
    return known
  }
}

function allBounds(message: Message, quantities: readonly Quantity[]): Bounded[] {
  const found: Bounded[] = []
  for (let index = 0; index < quantities.length; ) {
    const bounds = boundsAround(message, quantities, index)
    found.push({ bounds, quantities: quantities.slice(index, index + bounds.used) })
    index += bounds.used
  }
  return found
}

function boundsAround(message: Message, quantities: readonly Quantity[], index: number): Bounds {
  const from = amountAt(message, quantities, index)
  const other = rangeEnd(message, quantities, index, from)
  const start = other?.coin && !from.coin && !from.currency ? scaled(from, other.coin) : from
  const [min, max] = other ? ordered(start.quantity, other.quantity) : exact(start.quantity)
  const next = other?.next ?? from.next
  const before = other ? rangeWords(message, from.first) : boundWords(message, from.first)
  const bounds: Bounds = {
    min: before.side === 'most' ? null : min,
    max: before.side === 'least' ? null : max,
    about: before.about,
    first: before.first,
    next,
    used: countBefore(quantities, index, next),
    currency: from.currency ?? other?.currency ?? null,
    isTaxed: false,
    isNamed: from.isNamed || other?.isNamed === true,
    isCoin: (other ?? from).coin !== null,
  }
  return withWordsAfter(message, bounds)
}

function amountAt(message: Message, quantities: readonly Quantity[], index: number): Amount {
  const quantity = quantities[index]
  if (!quantity) throw new RangeError('boundsAround: there is no quantity at this index')
  return amountOf(message, quantity)
}

/** The quantities from `index` on that begin before the token. */
function countBefore(quantities: readonly Quantity[], index: number, next: number): number {
  let used = 1
  while ((quantities[index + used]?.first ?? next) < next) used += 1
  return used
}

const exact = ({ value, upTo }: Quantity): [number, number] => [value, upTo ?? value]

function rangeEnd(
  message: Message,
  quantities: readonly Quantity[],
  index: number,
  from: Amount,
): Amount | null {
  const quantity = quantities[index + countBefore(quantities, index, from.next)]
  if (!quantity) return null
  const to = amountOf(message, quantity)
  const at = message.past(from.next)
  const isDash = message.tokens[at]?.text === '-' && at + 1 === to.first
  const word = message.at(at, 'to') ?? (message.before(from.first, 'between') && message.at(at, 'and'))
  return isDash || word?.next === to.first ? to : null
}

/** The magnitude said once counts for both: "20-30k", "10–20,000"; but "500-1k" are 500 and 1000. */
function ordered(from: Quantity, to: Quantity): [number, number] {
  const low = from.value * shared(from, to)
  const sharesBack =
    to.magnitude === 1 && from.magnitude > 1 && to.coefficient >= from.coefficient && to.value < 1000
  const high = sharesBack ? to.value * from.magnitude : (to.upTo ?? to.value)
  return low <= high ? [low, high] : [high, low]
}

/** Beyond ten times as much, "5–100,000" begins at five. */
const WIDEST = 10

function shared(from: Quantity, to: Quantity): number {
  if (from.magnitude > 1) return 1
  if (to.magnitude > 1) return from.coefficient <= to.coefficient ? to.magnitude : 1
  const thousands = from.value * 1000
  const isShort = to.isThousands && from.value < 1000 && thousands < to.value
  return isShort && to.value <= thousands * WIDEST ? 1000 : 1
}

/** The words before an amount: where they begin, and what they say of it. */
interface Before {
  first: number
  about: boolean
  side: Side | null
}

/** "*from* 20 to 30", "*between* 20 and 30", "*about* 20–30". */
function rangeWords(message: Message, at: number): Before {
  const start = aboutBefore(message, at)
  const from =
    message.before(start, 'atLeast') ?? message.before(start, 'between') ?? message.before(start, 'rangeFrom')
  const first = aboutBefore(message, from?.first ?? start)
  return { first, about: first < (from?.first ?? start) || start < at, side: null }
}

/** "*up to about* 20", "*at least* 20", "*the maximum is* 20". What stands before outranks what follows it. */
function boundWords(message: Message, at: number): Before {
  const start = aboutBefore(message, at)
  const before = boundBefore(message, start) ?? linkedBound(message, start)
  const edge = before?.first ?? start
  const first = aboutBefore(message, edge)
  return { first, about: start < at || first < edge, side: before?.side ?? null }
}

function sided(min: number | null, max: number | null, side: Side | null) {
  return { min: side === 'most' ? null : min, max: side === 'least' ? null : max }
}

function aboutBefore(message: Message, at: number): number {
  let first = at
  for (let count = 0; count < MOST_ABOUTS; count += 1) {
    const about = message.before(first, 'about')
    if (!about) break
    first = about.first
  }
  return first
}

type Side = 'most' | 'least'

function boundBefore(message: Message, at: number): { side: Side; first: number } | null {
  const [most, least] = [message.before(at, 'atMost'), message.before(at, 'atLeast')]
  // The longer phrase ends with the other: "not *more than*".
  if (most && (!least || most.first <= least.first)) return { side: 'most', first: most.first }
  return least && { side: 'least', first: least.first }
}

/** "The maximum budget is 20k", "потолок — 500 тысяч": the bound is the subject, or stands before it. */
function linkedBound(message: Message, at: number): { side: Side; first: number } | null {
  let here = at
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const link = message.before(here, 'boundLink') ?? message.before(here, 'moneyWord')
    const before = link?.first ?? (isSign(message, here - 1) ? here - 1 : here)
    if (before === here) return null
    here = before
    const bound = boundBefore(message, here)
    if (bound) return bound
  }
  return null
}

const isSign = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.text === ':' || tokens[at]?.text === '-'

/** "20 *or more*", "20k *or so*", "20 *netto*"; the currency may follow them: "20k+ EUR". */
export function withWordsAfter(message: Message, bounds: Bounds): Bounds {
  let found = bounds
  for (let count = 0; count < MOST_AFTER; count += 1) {
    const more = wordAfter(message, found)
    if (!more) break
    found = { ...found, ...more }
  }
  return found
}

function wordAfter(message: Message, bounds: Bounds): Partial<Bounds> | null {
  const at = message.past(bounds.next)
  const word = message.at(at, 'tax')
  if (word) return { next: word.next, isTaxed: true }
  const so = message.at(at, 'orSo')
  if (so) return { next: so.next, about: true }
  const currency = bounds.isNamed ? null : currencyAt(message, at)
  if (currency) return { next: currency.next, currency: currency.value, isNamed: true }
  const [less, more] = [message.at(at, 'orLess'), message.at(at, 'orMore')]
  const bound = less ?? more
  if (!bound || bounds.min === null || bounds.max === null || !isBound(message, at)) return null
  const isRange = bounds.used > 1 && bounds.min !== bounds.max
  return { next: bound.next, ...(isRange ? {} : sided(bounds.min, bounds.max, less ? 'most' : 'least')) }
}

/** "20k+", but "20k + delivery" is a sum. */
const isBound = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.text !== '+' || tokens[at].glued || tokens[at + 1]?.kind !== 'word'
