/** How many: numbers in digits and words with their magnitudes, before it is known of what. */
import { currencyAt, currencyBefore } from './currency.ts'
import { CURRENCY, DIGITS, NUMBER_WORD, ONE_OF, QUANTITY, SIGN } from './kindSets.ts'
import { literalAt } from './literal.ts'
import type { Found, Message } from './message.ts'
import { decimalsAfter, linkAfter, round, type WordNumber, wordsAt } from './numberWords.ts'
import { shortened } from './shorthand.ts'
import { vagueNumberAt } from './vague.ts'

export interface Quantity {
  value: number
  /** The greatest number that a vague one may mean ("kilkanaście"); null: it is exact. */
  upTo: number | null
  /** The tokens `[first, next)`. */
  first: number
  next: number
  /** What the number stands before ("20" in "20k"), and by how much that multiplies it. */
  coefficient: number
  magnitude: number
  /** Written in groups that end in `000`. */
  isThousands: boolean
  /** Set by a magnitude that speaks of money ("лям"): the currency if it has one; `isLone`: no number stood before. */
  money: { currency: string | null; ambiguous: boolean; isLone: boolean } | null
}

/** All quantities of a message, in order; none overlaps another. */
export function quantitiesOf(message: Message): Quantity[] {
  const found: Quantity[] = []
  for (let index = 0; index < message.tokens.length; ) {
    const quantity = mayBegin(message, index) ? quantityAt(message, index) : null
    if (quantity && Number.isFinite(quantity.value)) found.push(quantity)
    index = Math.max(quantity?.next ?? 0, index + 1)
  }
  return found
}

/** Digits, the full stop of ".50", a word for a number, or the article of "a dollar". */
function mayBegin(message: Message, index: number): boolean {
  if (!message.isAny(index, QUANTITY)) return false
  if (message.isAny(index, DIGITS | NUMBER_WORD)) return true
  if (message.isAny(index, SIGN)) return message.tokens[index]?.text === '.' && isDigits(message, index + 1)
  return message.isAny(index, ONE_OF) && isOneOfCurrency(message, index)
}

const isOneOfCurrency = (message: Message, index: number): boolean =>
  message.isAny(index, ONE_OF, (next) => message.isAny(next, CURRENCY))

interface Coefficient {
  value: number
  upTo: number | null
  asDecimal: number
  next: number
  digits: boolean
  isThousands: boolean
}

/** "1 mln 200 tys.": parts of falling magnitude. */
function quantityAt(message: Message, first: number): Quantity | null {
  const rough = roughAt(message, first)
  if (rough) return rough
  const head = partAt(message, first)
  if (!head) return null
  let quantity = head
  while (quantity.magnitude > 1 && quantity.upTo === null) {
    const more = partAt(message, partAfter(message, quantity.next))
    if (!more || !mayFollow(message, quantity, more)) break
    const value = round(quantity.value + more.value * shortened(message, quantity, more))
    const money = quantity.money ?? more.money
    quantity = { ...quantity, value, coefficient: value, magnitude: more.magnitude, next: more.next, money }
  }
  return quantity
}

/** "A thousand *and* fifty"; a hyphen there joins two numbers to a range. */
const partAfter = (message: Message, next: number): number =>
  message.at(message.past(next), 'numberLink')?.next ?? message.past(next)

function mayFollow(message: Message, quantity: Quantity, more: Quantity): boolean {
  if (more.magnitude >= quantity.magnitude || more.coefficient >= quantity.magnitude) return false
  // "2 mln 500 tys." said as money keeps to it, but "two grand five people" are two things.
  if (more.upTo !== null || (quantity.money && more.money)) return false
  if (more.magnitude > 1 || !isDigits(message, more.next - 1)) return !isCounted(message, more)
  return isWrittenOut(message, quantity) && isRest(message, more)
}

/** "2 тысячи 300 рублей", but not "20k 30" nor "2 tysiące 300 osób". */
function isRest(message: Message, more: Quantity): boolean {
  const digits = message.tokens[more.next - 1]
  const isWhole = digits?.text.length === 3 && digits.text === String(more.value)
  return isWhole && !isCounted(message, more)
}

const isCounted = (message: Message, { next }: Quantity): boolean =>
  (['people', 'unit', 'otherUnit'] as const).some((kind) => message.at(message.past(next), kind))

const isWrittenOut = (message: Message, { next }: Quantity): boolean => {
  const word = message.tokens[next - 1]
  return word?.kind === 'word' ? word.text.length > 2 : word?.text === '.'
}

const isDigits = (message: Message, index: number): boolean => message.tokens[index]?.kind === 'digits'

function partAt(message: Message, first: number): Quantity | null {
  const number = isNamedSum(message, first) ? null : numberAt(message, first)
  const after = number ? message.past(number.next) : first
  const magnitude = magnitudeAt(message, after, number)
  if (!magnitude) return number && plain(number, first)
  const { value, next, money } = stacked(message, magnitude)
  const coefficient = number?.asDecimal ?? 1
  const half = Number.isInteger(coefficient) && value > 1 ? message.at(next, 'andHalf') : null
  const upTo = number?.upTo ?? null
  return {
    value: round((coefficient + (half ? 0.5 : 0)) * value),
    upTo: upTo === null ? null : round(upTo * value),
    first,
    next: half?.next ?? next,
    coefficient,
    magnitude: value,
    isThousands: false,
    money,
  }
}

const plain = ({ value, upTo, next, isThousands }: Coefficient, first: number): Quantity => ({
  value,
  upTo,
  first,
  next,
  coefficient: value,
  magnitude: 1,
  isThousands,
  money: null,
})

/** "1 hundred *thousand*", "three thousand *million*" */
function stacked(message: Message, magnitude: Magnitude): Magnitude {
  const after = message.at(message.past(magnitude.next), 'magnitude')
  const isWord = (message.tokens[after?.first ?? -1]?.text.length ?? 0) > 1
  const isMore = after !== null && isWord && after.value >= magnitude.value
  return isMore ? { ...magnitude, value: magnitude.value * after.value, next: after.next } : magnitude
}

/** "тысяч триста" */
function roughAt(message: Message, first: number): Quantity | null {
  const rough = message.at(first, 'roughMagnitude')
  const number = rough && numberAt(message, rough.next)
  if (!rough || !number || number.value >= rough.value.below) return null
  if (magnitudeAt(message, message.past(number.next), number)) return null
  // "Штук двадцать" are twenty pieces, "штук двадцать баксов" are twenty thousand.
  if (rough.value.ofMoney && !currencyAt(message, message.past(number.next))) return null
  const magnitude = rough.value.value
  return {
    value: round(number.value * magnitude),
    upTo: null,
    first,
    next: number.next,
    coefficient: number.value,
    magnitude,
    isThousands: false,
    money: null,
  }
}

/** "пол-ляма" is one word with a name of its own, though a number begins it. */
function isNamedSum(message: Message, first: number): boolean {
  const sum = message.at(first, 'moneyMagnitude')
  return sum?.value.alone === true && sum.next > (message.at(first, 'number')?.next ?? sum.next)
}

function numberAt(message: Message, first: number): Coefficient | null {
  const number =
    vagueAt(message, first) ?? digitsAt(message, first) ?? inWordsAt(message, first) ?? oneAt(message, first)
  const half = number && Number.isInteger(number.value) ? message.at(number.next, 'andHalf') : null
  if (!number || !half) return number
  const value = number.value + 0.5
  return { ...number, value, asDecimal: value, next: half.next }
}

function digitsAt(message: Message, first: number): Coefficient | null {
  const literal = literalAt(message.tokens, first)
  if (!literal || isPartOfName(message, first)) return null
  const declined = afterCaseEnding(message, literal.next)
  const { value, asDecimal, isThousands } = literal
  if (declined) return { value, upTo: null, asDecimal, next: declined, digits: true, isThousands }
  // "3rd", "3-го": an ordinal is no quantity.
  if (message.tokens[literal.next]?.glued && message.at(literal.next, 'ordinalSuffix')) return null
  const spoken = decimalsAfter(message, literal)
  if (spoken) return { ...exactly(spoken), digits: true }
  return { value, upTo: null, asDecimal, next: literal.next, digits: true, isThousands }
}

/** "20ти", "20-ти" */
function afterCaseEnding(message: Message, next: number): number | null {
  const hyphen = message.tokens[next]
  const at = hyphen?.text === '-' && hyphen.glued ? next + 1 : next
  const ending = message.tokens[at]?.glued ? message.at(at, 'caseEnding') : null
  return ending && !message.tokens[ending.next]?.glued ? ending.next : null
}

/** "bitrix24": what is attached to a word is part of it, unless that is a currency or a bound. */
function isPartOfName(message: Message, first: number): boolean {
  if (!message.tokens[first]?.glued || message.tokens[first - 1]?.kind !== 'word') return false
  return (
    currencyBefore(message, first) === null &&
    !(['atMost', 'atLeast', 'about', 'to'] as const).some((kind) => message.before(first, kind))
  )
}

/** "kilkanaście", "6 figures", and before a magnitude "a few" */
function vagueAt(message: Message, first: number): Coefficient | null {
  const vague = vagueNumberAt(message, first)
  if (!vague || vague.next < (message.at(first, 'number')?.next ?? 0)) return null
  const { min, max } = vague.value
  return { value: min, asDecimal: min, upTo: max, next: vague.next, digits: false, isThousands: false }
}

function inWordsAt(message: Message, first: number): Coefficient | null {
  const words = wordsAt(message, first)
  return words && exactly(words)
}

/** As it was said in words. */
const exactly = ({ value, next }: WordNumber): Coefficient => ({
  value,
  upTo: null,
  asDecimal: value,
  next,
  digits: false,
  isThousands: false,
})

/** "a dollar": one, if nothing but a period or a coin follows ("a dollar amount" is no sum). */
function oneAt(message: Message, first: number): Coefficient | null {
  const one = message.at(first, 'oneOf')
  const currency = one && message.at(one.next, 'currency')
  if (!one || !currency || message.tokens[one.next]?.kind !== 'word') return null
  const after = message.tokens[currency.next]
  const isAlone =
    after?.kind !== 'word' ||
    message.at(currency.next, 'per') !== null ||
    message.at(linkAfter(message, currency.next), 'number') !== null
  return isAlone ? exactly({ value: 1, next: one.next }) : null
}

interface Magnitude {
  value: number
  next: number
  money: Quantity['money']
}

function magnitudeAt(message: Message, at: number, number: Coefficient | null): Magnitude | null {
  const slang = message.at(at, 'moneyMagnitude')
  const plain = message.at(at, 'magnitude')
  const isSlang = slang !== null && (!plain || slang.next >= plain.next)
  const mark = isSlang ? slang : plain
  if (!mark) return null
  const word = message.tokens[mark.first]?.text ?? ''
  const isLetter = word.length === 1 && mark.next - mark.first === 1
  if (isLetter && !mayBeLetter(message, mark, number)) return null
  if (typeof mark.value === 'number') {
    return number || mayStandAlone(message, at, mark.next)
      ? { value: mark.value, next: mark.next, money: null }
      : null
  }
  const { value, currency, alone, ambiguous } = mark.value
  return number || alone ? { value, next: mark.next, money: { currency, ambiguous, isLone: !number } } : null
}

/** "20k"; after words only a "k" that is nothing else in the language: "ten k", but "десять к концу года". */
function mayBeLetter(
  message: Message,
  { value, first, next }: Found<unknown>,
  number: Coefficient | null,
): boolean {
  if (!number || goesOn(message, next)) return false
  return (
    number.digits || (value === 1000 && !(['by', 'unit'] as const).some((kind) => message.at(first, kind)))
  )
}

/** "A thousand", "около тысячи"; but "thousands of clients" are no number. */
const mayStandAlone = (message: Message, at: number, next: number): boolean =>
  message.at(at, 'loneMagnitude')?.next === next ||
  (['atMost', 'atLeast', 'about'] as const).some((kind) => message.before(at, kind))

/** "2 m-ce", "150 m2": the letter is the beginning of something else. */
function goesOn(message: Message, at: number): boolean {
  const [sign, after] = [message.tokens[at], message.tokens[at + 1]]
  if (sign?.kind === 'digits') return sign.glued
  if (message.at(at, 'orSo')) return false
  return sign?.text === '-' && sign.glued && after?.glued === true && after.kind === 'word'
}

/** "The new one", "wszystko jedno": one is a pronoun, unless it is the whole answer. */
export function isPronoun(message: Message, { first, next, value, magnitude }: Quantity): boolean {
  if (value !== 1 || magnitude !== 1 || next - first > 1 || message.tokens[first]?.kind !== 'word')
    return false
  const end = message.tokens.length
  return first > 0 || (next < end && message.tokens[next]?.kind !== 'sign')
}
