/**
 * Dates and hours where somebody lives. Pure: every instant is given. An instant is ISO 8601 in UTC, a day a local date
 * `YYYY-MM-DD`, a time zone an IANA name.
 */
import { z } from 'zod'
import { dayOf, instantOf, localTime } from './local-time.ts'

export { dayOf, instantOf, isTimeZone, localTime } from './local-time.ts'

const DAY_MS = 86_400_000

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
const dayIn = (date: Date): string => date.toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string =>
  dayIn(new Date(atMidnight(day).getTime() + days * DAY_MS))

/** Of the 31st, where the month has none, its last day. */
export function addMonths(day: string, months: number): string {
  const first = atMidnight(`${day.slice(0, 7)}-01`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(day.slice(8)), last))
  return dayIn(first)
}

export function nextQuarterOf(day: string): string {
  const month = atMidnight(day).getUTCMonth()
  return addMonths(`${day.slice(0, 7)}-01`, 3 - (month % 3))
}

/** When people may be written to, by their own clocks. */
export const OpenHours = z
  .object({
    /** From this hour … to that one, exclusive. */
    from: z.int().min(0).max(23),
    to: z.int().min(1).max(24),
    /** 1 is Monday, 7 Sunday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1),
    /** Every year's, `MM-DD`. */
    daysOff: z.array(z.string().regex(/^\d\d-\d\d$/)).default([]),
  })
  .refine(({ from, to }) => from < to, { error: 'the hours must end after they begin' })
export type OpenHours = z.infer<typeof OpenHours>

const isOpenDay = ({ weekdays, daysOff }: OpenHours, day: string): boolean =>
  weekdays.includes(atMidnight(day).getUTCDay() || 7) && !daysOff.includes(day.slice(5))

export function isOpenAt(hours: OpenHours, at: string, timeZone: string): boolean {
  const local = localTime(at, timeZone)
  const hour = Number(local.slice(11, 13))
  return isOpenDay(hours, local.slice(0, 10)) && hour >= hours.from && hour < hours.to
}

/** A week of days off, between two weekends, in a country that changes its clocks: more than that nobody has. */
const MOST_CLOSED_DAYS = 60

/** The first open instant that is not before `at`. Throws if hours are closed for two months on end. */
export function nextOpen(hours: OpenHours, at: string, timeZone: string): string {
  if (isOpenAt(hours, at, timeZone)) return at
  const today = dayOf(at, timeZone)
  for (let days = 0; days <= MOST_CLOSED_DAYS; days += 1) {
    const opening = `${addDays(today, days)}T${`${hours.from}`.padStart(2, '0')}:00:00`
    const opens = instantOf(opening, timeZone)
    if (Date.parse(opens) >= Date.parse(at) && isOpenAt(hours, opens, timeZone)) return opens
  }
  throw new Error(`no open hour in ${timeZone} within ${MOST_CLOSED_DAYS} days of ${at}`)
}
