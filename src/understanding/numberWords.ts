/** Numbers in words below a thousand: "two hundred and fifty", "dwadzieścia pięć", "один точка один". */
import type { Message } from './message.ts'

export interface WordNumber {
  value: number
  next: number
}

/** Words of a decimal part: nobody says more. */
const MOST_DECIMALS = 4

export function wordsAt(message: Message, first: number): WordNumber | null {
  const whole = wholeAt(message, first)
  return whole && (decimalsAfter(message, whole) ?? whole)
}

/** Added up while each fits below the one before. */
function wholeAt(message: Message, first: number): WordNumber | null {
  let total = 0
  let next = first
  let room = Number.POSITIVE_INFINITY
  for (let at = first; ; ) {
    const term = termAt(message, at, room)
    if (!term) break
    total += term.value
    next = term.next
    room = roomBelow(term.value)
    if (room === 0) break
    at = linkAfter(message, next)
  }
  return next === first ? null : { value: total, next }
}

/** "five", "five hundred", "a hundred", "one twenty" */
function termAt(message: Message, at: number, room: number): WordNumber | null {
  const word = message.at(at, 'number')
  if (!word) return room > 100 ? loneHundredAt(message, at) : null
  if (!(word.value < room)) return null
  const hundred = room > 100 ? hundredAt(message, word.next, word.value) : null
  if (hundred) return { value: round(word.value * hundred.value), next: hundred.next }
  return spokenHundred(message, { value: word.value, next: word.next }, room) ?? word
}

/** English says "two hundred" as a multiple; a language that has its own words for hundreds never comes here. */
function hundredAt(message: Message, at: number, value: number) {
  const hundred = message.at(at, 'magnitude')
  return hundred?.value === 100 && value < 100 ? hundred : null
}

function loneHundredAt(message: Message, at: number): WordNumber | null {
  const hundred = message.at(at, 'loneMagnitude') && message.at(at, 'magnitude')
  return hundred?.value === 100 ? hundred : null
}

/** "One twenty two": the hundred is left out. */
function spokenHundred(message: Message, { value, next }: WordNumber, room: number): WordNumber | null {
  if (!message.vocabulary.file.spokenHundreds || room <= 100) return null
  const isDigit = Number.isInteger(value) && value >= 1 && value <= 9
  const tens = message.at(next, 'number')
  const fits = tens !== null && tens.value >= 10 && tens.value < 100
  return isDigit && fits ? { value: value * 100, next } : null
}

/** What may still be added: units after tens, anything below a hundred after hundreds. */
function roomBelow(value: number): number {
  if (value >= 100) return 100
  return value >= 20 ? 10 : 0
}

/** "One point two five": each word adds its digits. */
export function decimalsAfter(message: Message, { value, next }: WordNumber): WordNumber | null {
  const point = Number.isInteger(value) ? message.at(next, 'decimalPoint') : null
  if (!point) return null
  let digits = ''
  let at = point.next
  for (let count = 0; count < MOST_DECIMALS; count += 1) {
    const part = decimalAt(message, at)
    if (!part) break
    digits += part.digits
    at = part.next
  }
  return digits === '' ? null : { value: Number(`${value}.${digits}`), next: at }
}

function decimalAt(message: Message, at: number): { digits: string; next: number } | null {
  const token = message.tokens[at]
  if (token?.kind === 'digits') return { digits: token.text, next: at + 1 }
  const word = message.at(at, 'number')
  if (!word || !Number.isInteger(word.value) || word.value > 90) return null
  const unit = word.value >= 20 ? message.at(word.next, 'number') : null
  const hasUnit = unit !== null && unit.value >= 1 && unit.value <= 9
  return hasUnit
    ? { digits: String(word.value + unit.value), next: unit.next }
    : { digits: String(word.value), next: word.next }
}

/** Where the next part of a number may begin: "twenty-five", "two hundred *and* five". */
export function linkAfter(message: Message, at: number): number {
  const hyphen = message.tokens[at]
  if (hyphen?.text === '-' && hyphen.glued && message.tokens[at + 1]?.glued) return at + 1
  const start = message.past(at)
  return message.at(start, 'numberLink')?.next ?? start
}

/** "2.4 million" is not 2399999.9999999995. */
export const round = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
