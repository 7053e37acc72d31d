/** Dates in digits: 2027-03-15 · 15.03.2027 · 3/15/2027 · 15/3. */
import type { Message } from '../message.ts'
import { isDate } from './calendar.ts'
import { isCounted, isIntroduced, type TimeSource } from './timeSource.ts'

export interface NumericDate {
  /** Null: none was said. */
  year: number | null
  month: number
  /** Null: the whole month (2/2027, 2027-02). */
  day: number | null
  next: number
}

/** What has the 29th of February. */
const LEAP_YEAR = 2028

/** Null: these digits are no date, or none that exists. */
export function numericDateAt(source: TimeSource, at: number): NumericDate | null {
  const { message } = source
  const numbers = partsAt(message, at) ?? spacedAt(source, at)
  if (!numbers) return null
  const { first, second, third, separator } = numbers
  const { next } = numbers
  if (first.length === 4 && third) return valid({ year: +first, month: +second, day: +third, next })
  const month = third ? null : monthOfYear(numbers)
  if (month) return month
  if (first.length > 2 || second.length > 2) return null
  const [day, number] = ordered(message, +first, +second, separator)
  if (!third) {
    const isSure = isSurelyDate(source, at, numbers)
    return isSure ? valid({ year: null, month: number, day, next }) : null
  }
  if (third.length !== 4 && third.length !== 2) return null
  const year = third.length === 2 ? 2000 + Number(third) : Number(third)
  return valid({ year, month: number, day, next: message.at(message.past(next), 'yearWord')?.next ?? next })
}

/** 2/2027, 02.2027, 2027-02 */
function monthOfYear({ first, second, next }: Parts): NumericDate | null {
  const [year, month] = first.length === 4 ? [+first, +second] : [+second, +first]
  const isYear = Math.max(first.length, second.length) === 4 && Math.min(first.length, second.length) <= 2
  return isYear && year >= 2000 && year <= 2100 ? valid({ year, month, day: null, next }) : null
}

interface Parts {
  first: string
  second: string
  third: string | null
  separator: string
  next: number
}

function partsAt({ tokens }: Message, at: number): Parts | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || !mark?.glued || !second.glued) return null
  if (first.glued && tokens[at - 1]?.kind !== 'sign') return null
  if (mark.text !== '.' && mark.text !== '/' && mark.text !== '-') return null
  const third = tokens[at + 4]
  const hasThird =
    tokens[at + 3]?.text === mark.text && tokens[at + 3]?.glued && third?.kind === 'digits' && third.glued
  return {
    first: first.text,
    second: second.text,
    third: hasThird ? third.text : null,
    separator: mark.text,
    next: hasThird ? at + 5 : at + 3,
  }
}

/** "15 / 2" as the whole answer to when. */
function spacedAt({ message: { tokens }, asked }: TimeSource, at: number): Parts | null {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (asked?.reads !== 'time' || tokens.length !== at + 3 || !mark || !'/-'.includes(mark.text)) return null
  if (first?.kind !== 'digits' || second?.kind !== 'digits') return null
  return { first: first.text, second: second.text, third: null, separator: mark.text, next: at + 3 }
}

/** Full stops are day first everywhere; otherwise the language's order, unless only the other one is a date. */
function ordered(
  message: Message,
  first: number,
  second: number,
  separator: string,
): [day: number, month: number] {
  const monthFirst = separator !== '.' && message.vocabulary.file.dateOrder === 'month first'
  const [day, month] = monthFirst ? [second, first] : [first, second]
  return month > 12 && day <= 12 ? [month, day] : [day, month]
}

/** Without a year, 15.2 may be an amount: it takes a preposition, or that the question was when. */
function isSurelyDate({ message, asked }: TimeSource, at: number, numbers: Parts): boolean {
  const { first, second, separator, next } = numbers
  const isAnswer = asked?.reads === 'time'
  // "2-3" is a range, "2-15" as the whole answer to when hardly.
  if (separator === '-')
    return isAnswer && at === 0 && next === message.tokens.length && Math.max(+first, +second) > 12
  if (isCounted(message, next)) return false
  if (isBesideDate(message, at, next, separator)) return true
  const introduced = isIntroduced(message, at, ['by', 'notAfter', 'after', 'from', 'link', 'to'])
  return isAnswer || (introduced && asked?.reads !== 'money' && asked?.reads !== 'number')
}

/** "5/3 - 5/9" */
function isBesideDate(message: Message, at: number, next: number, separator: string): boolean {
  const [before, after] = [message.tokens[at - 1], message.tokens[next]]
  if (after?.text === '-' && isDateFrom(message, next + 1, separator)) return true
  return before?.text === '-' && isDateFrom(message, at - 4, separator)
}

const isDateFrom = ({ tokens }: Message, at: number, separator: string): boolean =>
  tokens[at]?.kind === 'digits' && tokens[at + 1]?.text === separator && tokens[at + 2]?.kind === 'digits'

const valid = (date: NumericDate): NumericDate | null =>
  isDate(date.year ?? LEAP_YEAR, date.month, date.day ?? 1) ? date : null
