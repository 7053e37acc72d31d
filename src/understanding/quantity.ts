/** How many: numbers in digits and words with their magnitudes, before it is known of what. */
import { literalAt } from './literal.ts'
import type { Message } from './message.ts'

export interface Quantity {
  value: number
  /** The tokens `[first, next)`. */
  first: number
  next: number
  /** What the number stands before ("20" in "20k"), and by how much that multiplies it. */
  coefficient: number
  magnitude: number
  /** Set by a magnitude that speaks of money ("лям"): the currency if it has one. */
  money: { currency: string | null } | null
}

/** All quantities of a message, in order; none overlaps another. */
export function quantitiesOf(message: Message): Quantity[] {
  const found: Quantity[] = []
  for (let index = 0; index < message.tokens.length; ) {
    const quantity = isDigits(message, index) || message.means(index) ? quantityAt(message, index) : null
    if (quantity && Number.isFinite(quantity.value)) found.push(quantity)
    index = Math.max(quantity?.next ?? 0, index + 1)
  }
  return found
}

interface Coefficient {
  value: number
  asDecimal: number
  next: number
  digits: boolean
}

/** "1 mln 200 tys.": parts of falling magnitude. */
function quantityAt(message: Message, first: number): Quantity | null {
  const head = partAt(message, first)
  if (!head) return null
  let quantity: Quantity = { ...head, first }
  while (quantity.magnitude > 1) {
    const more = partAt(message, linkAfter(message, quantity.next))
    // Without a magnitude of its own a part must follow words ("two thousand fifty"), not "20k 30".
    if (!more || more.magnitude >= quantity.magnitude || more.coefficient >= quantity.magnitude) break
    if (more.magnitude === 1 && isDigits(message, more.next - 1)) break
    const value = quantity.value + more.value
    quantity = { ...quantity, value, coefficient: value, magnitude: more.magnitude, next: more.next }
  }
  return quantity
}

const isDigits = (message: Message, index: number): boolean => message.tokens[index]?.kind === 'digits'

function partAt(message: Message, first: number): Omit<Quantity, 'first'> | null {
  const rough = roughAt(message, first)
  if (rough) return rough
  const number = digitsAt(message, first) ?? wordsAt(message, first)
  const after = number ? message.past(number.next) : first
  const magnitude = magnitudeAt(message, after, number)
  if (!magnitude) {
    return (
      number && {
        value: number.value,
        next: number.next,
        coefficient: number.value,
        magnitude: 1,
        money: null,
      }
    )
  }
  const coefficient = number?.asDecimal ?? 1
  const { value, next, money } = magnitude
  return { value: round(coefficient * value), next, coefficient, magnitude: value, money }
}

/** "тысяч триста" */
function roughAt(message: Message, first: number): Omit<Quantity, 'first'> | null {
  const rough = message.at(first, 'roughMagnitude')
  const number = rough && (digitsAt(message, rough.next) ?? wordsAt(message, rough.next))
  if (!rough || !number || magnitudeAt(message, message.past(number.next), number)) return null
  const value = round(number.value * rough.value)
  return { value, next: number.next, coefficient: number.value, magnitude: rough.value, money: null }
}

/** "2.4 million" is not 2399999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(15))

function digitsAt(message: Message, first: number): Coefficient | null {
  const literal = literalAt(message.tokens, first)
  if (!literal || !message.tokens[first]) return null
  // "3rd", "3-го": an ordinal is no quantity.
  if (message.tokens[literal.next]?.glued && message.at(literal.next, 'ordinalSuffix')) return null
  return { ...literal, digits: true }
}

function magnitudeAt(message: Message, at: number, number: Coefficient | null) {
  const slang = message.at(at, 'moneyMagnitude')
  const plain = message.at(at, 'magnitude')
  const mark = slang && (!plain || slang.next >= plain.next) ? slang : plain
  if (!mark) return null
  // A single letter is a magnitude after digits only: "20k", but "k" alone is none.
  const word = message.tokens[mark.first]?.text ?? ''
  const isLetter = word.length === 1 && mark.next - mark.first === 1
  if (isLetter && !(number?.digits && !goesOn(message, mark.next))) return null
  if (typeof mark.value === 'number') return { value: mark.value, next: mark.next, money: null }
  const { value, currency, alone } = mark.value
  return number || alone ? { value, next: mark.next, money: { currency } } : null
}

/** "2 m-ce": the letter is the beginning of another word. */
const goesOn = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 1]?.kind === 'word'

/** Number words below a thousand, added up while each fits below the one before: "two hundred and fifty". */
function wordsAt(message: Message, first: number): Coefficient | null {
  let total = 0
  let next = first
  let room = Number.POSITIVE_INFINITY
  for (let at = first; ; ) {
    const word = message.at(at, 'number')
    if (!word || !(word.value < room)) break
    total += word.value
    next = word.next
    const hundred = hundredAt(message, next, word.value)
    if (hundred) {
      total = total - word.value + word.value * hundred.value
      next = hundred.next
    }
    room = roomBelow(hundred ? 100 : word.value)
    if (room === 0) break
    at = linkAfter(message, next)
  }
  return next === first ? null : { value: total, asDecimal: total, next, digits: false }
}

/** English says "two hundred" as a multiple; a language that has its own words for hundreds never comes here. */
function hundredAt(message: Message, at: number, value: number) {
  const hundred = message.at(at, 'magnitude')
  return hundred?.value === 100 && value < 100 ? hundred : null
}

/** What may still be added: units after tens, anything below a hundred after hundreds. */
function roomBelow(value: number): number {
  if (value >= 100) return 100
  return value >= 20 ? 10 : 0
}

function linkAfter(message: Message, at: number): number {
  const hyphen = message.tokens[at]
  if (hyphen?.text === '-' && hyphen.glued && message.tokens[at + 1]?.glued) return at + 1
  const start = message.past(at)
  return message.at(start, 'numberLink')?.next ?? start
}
