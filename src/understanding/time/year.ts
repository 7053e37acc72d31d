/** Years by their number or from the present one, and what comes once in each of them. */
import { DIGITS, YEAR } from '../kindSets.ts'
import type { Found, Message } from '../message.ts'
import { type Day, dayOf, type Period, partsOf, unitAround } from './calendar.ts'
import { comingPoint, type Opened, type Point, type PointReader, pointOf } from './point.ts'
import { isCounted, isIntroduced, namedUnitAt, skipLinks, type TimeSource } from './timeSource.ts'

/** Years that a prospect can mean. */
const YEARS = { from: 2000, to: 2100 }

/** What is not every year's (the 29th of February) comes within as many. */
const LONGEST_WAIT = 8

type Year = Omit<Found<number>, 'first'>

/** Where something lies in a year; null: that year has none. */
export type InYear = (year: number) => Period | null

/** Something of every year: in the year that is named after it, or else the first that is not over. */
export function annual(
  source: TimeSource,
  words: Pick<Point, 'first' | 'next' | 'inclusive'>,
  inYear: InYear,
): Point | null {
  const year = yearAfter(source, words.next)
  if (year) return pointOf(inYear(year.value), { ...words, next: year.next })
  return comingPoint(source.today, comingIn(inYear), words)
}

/** A winter that began last year may not be over yet. */
const comingIn =
  (inYear: InYear) =>
  (day: Day): Period | null => {
    const { year } = partsOf(day)
    for (let number = year - 1; number <= year + LONGEST_WAIT; number += 1) {
      const span = inYear(number)
      if (span && span.to > day) return span
    }
    return null
  }

/** "2027", "of 2027", "2027 roku", "of next year", "'27" */
export function yearAfter(source: TimeSource, at: number): Year | null {
  const { message } = source
  const comma = message.tokens[at]?.text === ',' ? at + 1 : message.past(at)
  const start = skipLinks(source, comma)
  return yearNumberAt(message, start) ?? shortYearAt(message, start) ?? yearFromNow(source, start)
}

/** "next year", "przyszłego roku", "br." */
function yearFromNow({ message, today }: TimeSource, at: number): Year | null {
  const name = message.at(at, 'yearName')
  if (name) return { value: partsOf(today).year + name.value, next: name.next }
  const which = message.at(at, 'which')
  const unit = which && namedUnitAt(message, message.past(which.next))
  if (!which || unit?.value.unit !== 'year') return null
  return { value: partsOf(today).year + which.value, next: unit.next }
}

export function yearNumberAt(message: Message, at: number): Year | null {
  const token = message.tokens[at]
  if (token?.kind !== 'digits' || token.text.length !== 4) return null
  const value = Number(token.text)
  if (value < YEARS.from || value > YEARS.to) return null
  return { value, next: message.at(message.past(at + 1), 'yearWord')?.next ?? at + 1 }
}

/** "'27", "FY27" */
function shortYearAt(message: Message, at: number): Year | null {
  const { tokens } = message
  const mark = tokens[at]?.text === "'" ? at + 1 : message.at(at, 'fiscal')?.next
  const digits = mark === undefined ? null : tokens[mark]
  if (mark === undefined || digits?.kind !== 'digits' || digits.text.length !== 2 || !digits.glued)
    return null
  return { value: 2000 + Number(digits.text), next: mark + 1 }
}

/** A year by its number needs a sign that it is one: a preposition, its word, or that the question was when. */
const numbered: PointReader = ({ message, asked }, at) => {
  const found = yearNumberAt(message, at)
  if (!found || isCounted(message, found.next)) return null
  const isNamed = found.next > at + 1
  const isPlaced = isIntroduced(message, at, ['link', 'by', 'after', 'from', 'part', 'to', 'notAfter'])
  if (!isNamed && !(isPlaced && asked?.reads !== 'money') && asked?.reads !== 'time') return null
  return wholeYear(found, at)
}

/** "br.", "FY27" */
const named: PointReader = (source, at) => {
  const found = shortYearAt(source.message, at) ?? nameAt(source, at)
  return found && wholeYear(found, at)
}

function nameAt({ message, today }: TimeSource, at: number): Year | null {
  const name = message.at(at, 'yearName')
  return name && { value: partsOf(today).year + name.value, next: name.next }
}

const wholeYear = ({ value, next }: Year, first: number): Point | null =>
  pointOf(unitAround(dayOf(value, 1, 1), 'year', 0), { first, next, inclusive: false })

export const yearReaders: readonly Opened<PointReader>[] = [
  { begins: DIGITS, read: numbered },
  { begins: YEAR, read: named },
]
