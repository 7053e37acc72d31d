/** Dates in digits: 2027-03-15 · 15.03.2027 · 3/15/2027 · 15/3. */
import { type Day, dayOf, isDate, partsOf } from './calendar.ts'
import type { Message } from './message.ts'
import type { TimeSource } from './timeSource.ts'

export interface NumericDate {
  year: number
  month: number
  /** Null: the whole month (2/2027, 2027-02). */
  day: number | null
  next: number
}

/** Null: these digits are no date, or none that exists. */
export function numericDateAt({ message, today, asked }: TimeSource, at: number): NumericDate | null {
  const numbers = partsAt(message, at)
  if (!numbers) return null
  const { first, second, third, separator, next } = numbers
  if (first.length === 4 && third) return valid({ year: +first, month: +second, day: +third, next })
  const month = third ? null : monthOfYear(numbers)
  if (month) return month
  if (first.length > 2 || second.length > 2) return null
  const [day, number] = ordered(message, +first, +second, separator)
  if (!third) return isSurelyDate(message, at, numbers, asked) ? coming(day, number, next, today) : null
  if (third.length !== 4 && third.length !== 2) return null
  return valid({ year: third.length === 2 ? 2000 + Number(third) : +third, month: number, day, next })
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
  const parts = { first: first.text, second: second.text, separator: mark.text }
  return hasThird ? { ...parts, third: third.text, next: at + 5 } : { ...parts, third: null, next: at + 3 }
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

/**
 * Without a year, 15.2 may be an amount and 2-3 a range: it takes a preposition, or that the question was when. A dash
 * is never a date.
 */
function isSurelyDate(
  message: Message,
  at: number,
  { separator }: Parts,
  asked: TimeSource['asked'],
): boolean {
  if (separator === '-') return false
  const unit = (['magnitude', 'moneyMagnitude', 'currency', 'otherUnit', 'unit', 'people'] as const).some(
    (kind) => message.at(at + 3, kind),
  )
  if (unit) return false
  const introduced = (['by', 'after', 'from', 'link'] as const).some((kind) => message.before(at, kind))
  return asked?.reads === 'time' || (introduced && asked?.reads !== 'money' && asked?.reads !== 'number')
}

function coming(day: number, month: number, next: number, today: Day): NumericDate | null {
  const { year } = partsOf(today)
  const isPast = dayOf(year, month, day) < today
  return valid({ year: isPast ? year + 1 : year, month, day, next })
}

const valid = (date: NumericDate): NumericDate | null =>
  isDate(date.year, date.month, date.day ?? 1) ? date : null
