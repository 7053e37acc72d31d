/** Which of a question's choices a reading falls in. Pure: the instant comes with the message. */
import type { Fact, Reading, ReadingOf } from '../src/domain/reading.ts'
import { localTime } from '../src/domain/schedule.ts'
import { findChoice } from './questions.ts'
import { type Absence, type Playbook, type PlaybookChoice, type Question, takesNeeds } from './vocabulary.ts'

/** What a reading says on a question. */
export type Match = { status: 'given'; choice: string | null; value: unknown } | { status: Absence }

/** What values are compared by. */
export type Scale = Pick<Playbook, 'currency' | 'rates' | 'timeZone'> & { at: string }

type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** Null: the reading is no answer to this question. */
export function match(question: Question, reading: Reading | Fact, scale: Scale): Match | null {
  if (reading.kind === 'choice' || reading.kind === 'need') return matchChoice(question, reading)
  if (question.reads === 'time' && (reading.kind === 'time' || reading.kind === 'duration'))
    return within(question, reading, daysUntil(reading, scale))
  if (question.reads !== reading.kind) return null
  if (reading.kind === 'money') return matchMoney(question, reading, scale)
  if (reading.kind === 'number') return within(question, reading, standsFor(reading.value))
  if (reading.kind === 'authority') return matchAuthority(question, reading)
  if (reading.kind === 'contact') return reachable(reading.value) ? given(null, null) : null
  return null
}

/** A contact's details are kept once, with the prospect, and not again as an answer's value. */
export const reachable = (contact: { email?: string; phone?: string }): boolean =>
  contact.email !== undefined || contact.phone !== undefined

const given = (choice: string | null, value: unknown): Match => ({ status: 'given', choice, value })

export const chosen = (choice: PlaybookChoice): Match =>
  choice.absence === null ? given(choice.id, null) : { status: choice.absence }

function matchChoice(question: Question, reading: FactOf<'choice' | 'need'>): Match | null {
  if (reading.kind === 'need' && !takesNeeds(question)) return null
  const choice = findChoice(question, reading.value)
  // Other questions' choices may have the same id; only a need that the question lists is its answer.
  if (reading.kind === 'need' && question.reads === 'choice' && !isTopic(choice)) return null
  return choice ? chosen(choice) : null
}

const isTopic = (choice: PlaybookChoice | null): boolean =>
  choice !== null && Object.keys(choice.topic).length > 0

function matchAuthority(question: Question, reading: FactOf<'authority'>): Match | null {
  const choice = question.choices.find((each) => each.authority.includes(reading.value))
  return choice ? given(choice.id, reading.value) : null
}

function matchMoney(question: Question, reading: FactOf<'money'>, scale: Scale): Match | null {
  // "Zero", "nothing": there is no budget, which is not a small one.
  if (reading.value.max === 0) return { status: 'no' }
  if (isBareAndTiny(reading.value)) return null
  const rate = reading.value.currency === null ? 1 : scale.rates[reading.value.currency]
  if (rate === undefined) return null
  const yearly = reading.value.per === 'month' ? 12 : 1
  const scaled = (bound: number | null) => (bound === null ? null : bound * rate * yearly)
  const { min, max } = reading.value
  return within(question, reading, standsFor({ min: scaled(min), max: scaled(max) }))
}

/**
 * Nobody budgets less than a hundred a year, of any currency: a bare "20" is short for twenty thousand, or is no sum at
 * all. It is asked again rather than guessed, for a guess could fail a gate.
 */
const BARE_SUM_FROM = 100

const isBareAndTiny = ({ min, max, currency, per }: ReadingOf<'money'>['value']): boolean =>
  currency === null && per === null && Math.max(min ?? 0, max ?? 0) < BARE_SUM_FROM

export type Point = {
  value: number /** An upper bound: it belongs to the choice below it. */
  fromBelow: boolean
}

/** The one number by which an interval is compared: its middle, or the bound that there is. */
function standsFor({ min, max }: { min: number | null; max: number | null }): Point | null {
  if (min === null && max === null) return null
  if (min === null) return { value: max ?? 0, fromBelow: true }
  if (max === null) return { value: min, fromBelow: false }
  return { value: (min + max) / 2, fromBelow: false }
}

function within(question: Question, reading: Fact, point: Point | null): Match | null {
  if (point === null) return null
  const choice = choiceAt(question, point)
  return choice ? given(choice.id, reading.value) : null
}

/** The choice that a value falls in. */
export const choiceAt = (question: Question, point: Point): PlaybookChoice | null =>
  question.choices.find((each) => each.range !== null && covers(each.range, point)) ?? null

function covers(
  { min, max }: { min: number | null; max: number | null },
  { value, fromBelow }: Point,
): boolean {
  if (fromBelow) return (min === null || value > min) && (max === null || value <= max)
  return (min === null || value >= min) && (max === null || value < max)
}

const DAY = 86_400_000
const daysIn = { day: 1, week: 7, month: 30.44, quarter: 91.31, year: 365.24 }

/**
 * Days from the message to the middle of what is left of the interval ("next quarter" is its middle, "by the end of the
 * year" half the way there); null when it lies in the past. A month is compared by the day that is as many months from the
 * message: "in three months" said on the first is no further away than said on the last.
 */
function daysUntil(reading: FactOf<'time' | 'duration'>, { at, timeZone }: Scale): Point | null {
  if (reading.kind === 'duration')
    return { value: reading.value.amount * daysIn[reading.value.unit], fromBelow: false }
  const now = Date.parse(`${localTime(at, timeZone)}Z`)
  const days = (local: string | null) => (local === null ? null : (Date.parse(`${local}Z`) - now) / DAY)
  const from = Math.max(days(reading.value.from) ?? 0, 0)
  const to = days(reading.value.to)
  if (Number.isNaN(from) || Number.isNaN(to)) return null
  if (to !== null && to <= 0) return null
  if (from > 0 && to !== null && isCalendarMonth(reading.value))
    return { value: from + Math.min(dayOfMonth(at, timeZone), to - from) - 1, fromBelow: false }
  return { value: to === null ? from : (from + to) / 2, fromBelow: false }
}

/** One whole month of the calendar, as "in March" and "in three months" are read. */
const isCalendarMonth = ({ from, to, grain }: ReadingOf<'time'>['value']): boolean =>
  grain === 'month' &&
  from !== null &&
  to !== null &&
  from.endsWith('-01T00:00:00') &&
  to.endsWith('-01T00:00:00') &&
  Date.parse(`${to}Z`) - Date.parse(`${from}Z`) <= 31 * DAY

const dayOfMonth = (at: string, timeZone: string): number => Number(localTime(at, timeZone).slice(8, 10))
