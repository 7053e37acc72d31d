/** A quantity with the currency beside it and the coins after it: "20k EUR", "$20 and 43c", "5 zł 50 gr", "50 groszy". */
import { currencyAt, currencyBefore } from './currency.ts'
import type { Meanings } from './meanings.ts'
import type { Found, Message } from './message.ts'
import { linkAfter, round, wordsAt } from './numberWords.ts'
import type { Quantity } from './quantity.ts'

type Coin = Meanings['minorUnit']

export interface Amount {
  quantity: Quantity
  first: number
  next: number
  /** ISO 4217; null: none was said. */
  currency: string | null
  /** It was said beside the amount, and not only meant by a word like "kafli". */
  isNamed: boolean
  /** The amount is in coins: the quantity has already been made parts of a currency. */
  coin: Coin | null
}

export function amountOf(message: Message, quantity: Quantity): Amount {
  const after = currencyAfter(message, quantity.next)
  const before = after ? null : ownBefore(message, quantity)
  const doubled = after ? ownBefore(message, quantity) : null
  const currency = after?.value ?? before?.value ?? quantity.money?.currency ?? null
  const amount: Amount = {
    quantity,
    // "$20 USD", "$20 CAD": the sign says it again.
    first: before?.first ?? doubled?.first ?? quantity.first,
    next: after?.next ?? quantity.next,
    currency,
    isNamed: after !== null || before !== null,
    coin: null,
  }
  return amount.isNamed ? withCoins(message, amount) : inCoins(message, amount)
}

/** Directly after, in brackets, or "20k *in* euros". */
function currencyAfter(message: Message, at: number): Found<string> | null {
  const here = message.past(at)
  const direct = currencyAt(message, here)
  if (direct) return direct
  const link = message.at(here, 'inCurrency')
  const linked = link && currencyAt(message, link.next)
  if (linked) return linked
  const bracketed = message.tokens[here]?.text === '(' ? currencyAt(message, here + 1) : null
  return bracketed && message.tokens[bracketed.next]?.text === ')'
    ? { ...bracketed, next: bracketed.next + 1 }
    : null
}

/** "20 zł 30 zł": a currency between two amounts belongs to the first. */
function ownBefore(message: Message, { first }: Quantity): Found<string> | null {
  const before = currencyBefore(message, first)
  return before && !isAfterNumber(message, before.first) ? before : null
}

const isAfterNumber = (message: Message, at: number): boolean =>
  message.tokens[at - 1]?.kind === 'digits' ||
  (['number', 'magnitude', 'moneyMagnitude'] as const).some((kind) => message.before(at, kind))

/** "20 zł 50 gr", "2 dollars and 43 cents", and without the coin's name "$20 43". */
function withCoins(message: Message, amount: Amount): Amount {
  const { quantity, next } = amount
  if (!Number.isInteger(quantity.value) || quantity.upTo !== null) return amount
  const count = coinsAt(message, linkAfter(message, next))
  if (!count) return amount
  const coin = message.at(message.past(count.next), 'minorUnit')
  if (!coin && !(isWholePart(quantity) && isEnd(message, count.next))) return amount
  const value = quantity.value + count.value * (coin?.value.value ?? 0.01)
  return { ...amount, quantity: { ...quantity, value: round(value) }, next: coin?.next ?? count.next }
}

/** Up to 99 of them. */
function coinsAt(message: Message, at: number): { value: number; next: number } | null {
  const digits = message.tokens[at]
  const isDigits = digits?.kind === 'digits' && digits.text.length <= 2
  const count = isDigits ? { value: Number(digits.text), next: at + 1 } : wordsAt(message, at)
  return count && Number.isInteger(count.value) && count.value < 100 ? count : null
}

/** Nobody who says "$20k 43" means cents. */
const isWholePart = ({ magnitude, value }: Quantity): boolean => magnitude === 1 && value < 1000

const ends = new Set(['.', ',', '!', '?', ';', ')'])

const isEnd = ({ tokens }: Message, at: number): boolean =>
  !tokens[at] || tokens[at].newLine || (ends.has(tokens[at].text) && tokens[at + 1]?.kind !== 'digits')

/** "50 groszy", "ten dimes" */
function inCoins(message: Message, amount: Amount): Amount {
  const coin = message.at(message.past(amount.next), 'minorUnit')
  // "2 quarters" are a length of time.
  if (!coin || message.at(coin.first, 'unit')) return amount
  return { ...scaled(amount, coin.value), currency: coin.value.currency, next: coin.next }
}

/** The amount as so many coins: what was a count of them becomes a part of the currency. */
export function scaled(amount: Amount, coin: Coin): Amount {
  const { value, upTo } = amount.quantity
  const quantity = {
    ...amount.quantity,
    value: round(value * coin.value),
    upTo: upTo === null ? null : round(upTo * coin.value),
  }
  return { ...amount, quantity, coin }
}
