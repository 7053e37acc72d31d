/** Days and the calendar's units, without times or zones: a day is a count of days since 1970-01-01. */
import type { Unit } from '../languages/language.ts'

export type Day = number

/** A half-open interval `[from, to)` of local days; an open end is null. */
export interface Span {
  from: Day | null
  to: Day | null
  grain: Unit
}

/** A span with both ends, as everything on the calendar has. */
export interface Period extends Span {
  from: Day
  to: Day
}

const MS_PER_DAY = 86_400_000

/** Every zone's offset is a multiple of this, so that within it the local date does not change. */
const QUARTER_HOUR = 900_000

/**
 * What a zone's clock said last. Formatting a date costs more than reading a message, and messages come in the order
 * of time; there are as many zones as playbooks have.
 */
const zones = new Map<string, { formatter: Intl.DateTimeFormat; quarter: number; day: Day }>()

/** The local date of an instant. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  const quarter = Math.floor(instant.getTime() / QUARTER_HOUR)
  const known = zones.get(timeZone)
  if (known?.quarter === quarter) return known.day
  const formatter = known?.formatter ?? new Intl.DateTimeFormat('en-US', { timeZone, ...dateFields })
  const parts = new Map(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const day = dayOf(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1)
  zones.set(timeZone, { formatter, quarter, day })
  return day
}

const dateFields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const

/** Months may run over the year's end: month 13 is January of the next year. */
export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY

interface Parts {
  year: number
  month: number
  day: number
}

/** Days whose parts are remembered: people speak of the same ones again and again, but any can be written. */
const REMEMBERED = 1000
const known = new Map<Day, Parts>()

export function partsOf(day: Day): Readonly<Parts> {
  const found = known.get(day)
  if (found) return found
  const date = new Date(day * MS_PER_DAY)
  const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  if (known.size >= REMEMBERED) known.clear()
  known.set(day, parts)
  return parts
}

/** False for the 31st of June. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && partsOf(dayOf(year, month, day)).day === day

/** Midnight at the day's beginning, as readings write it. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}T00:00:00`
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** 0 Monday … 6 Sunday */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

const monthsIn = { month: 1, quarter: 3, year: 12 } as const

/** The calendar's unit that is `offset` after the one that `day` is in: offset 1 of a quarter is the next quarter. */
export function unitAround(day: Day, unit: Unit, offset: number, count = 1): Period {
  if (unit === 'day') return { from: day + offset, to: day + offset + count, grain: unit }
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 7 * offset
    return { from: monday, to: monday + 7 * count, grain: unit }
  }
  const { year, month } = partsOf(day)
  const length = monthsIn[unit]
  const first = Math.floor((month - 1) / length) * length + 1 + offset * length
  return { from: dayOf(year, first, 1), to: dayOf(year, first + length * count, 1), grain: unit }
}

/**
 * "In 3 weeks" is a day, "in 3 months" (or quarters, or years) is the calendar month that far on: nobody who says so
 * means the day. A negative amount counts back.
 */
export function unitsFrom(day: Day, unit: Unit, amount: number): Period {
  const exact = dayAfter(day, unit, amount)
  if (lengthOf(unit, amount).months === 0) return { from: exact, to: exact + 1, grain: unit }
  return { ...unitAround(exact, 'month', 0), grain: unit }
}

/** The day that is so far on, to the day: "within 3 months". */
export function dayAfter(day: Day, unit: Unit, amount: number): Day {
  const { days, months } = lengthOf(unit, amount)
  if (months === 0) return day + days
  const { year, month, day: date } = partsOf(day)
  const last = partsOf(dayOf(year, month + months + 1, 0)).day
  return dayOf(year, month + months, Math.min(date, last)) + days
}

/** A length in whole months where the unit has months, and what is left over in days: half a year is 6 months. */
function lengthOf(unit: Unit, amount: number): { days: number; months: number } {
  if (unit === 'day') return { days: Math.round(amount), months: 0 }
  if (unit === 'week') return { days: Math.round(amount * 7), months: 0 }
  const months = amount * monthsIn[unit]
  const whole = Math.trunc(months)
  return { months: whole, days: Math.round((months - whole) * 30) }
}
