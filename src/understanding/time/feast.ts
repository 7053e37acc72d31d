/** On which day a feast falls in a year. */
import type { FeastRule } from '../languages/language.ts'
import { type Day, dayOf, weekdayOf } from './calendar.ts'

export function feastDay(rule: FeastRule, year: number): Day {
  if ('easter' in rule) return easterOf(year, rule.easter) + rule.plus
  if ('nth' in rule) return nthWeekday(year, rule) + (rule.plus ?? 0)
  return dayOf(year, rule.month, rule.day)
}

/** Easter Sunday, in the calendar that is used today. */
export function easterOf(year: number, church: 'western' | 'orthodox'): Day {
  return church === 'western' ? gregorianEaster(year) : julianEaster(year)
}

/** Meeus, Jones and Butcher's rule for the Gregorian calendar. */
function gregorianEaster(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leaps - moon + 15) % 30
  const inCentury = year % 100
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  // Days after the 22nd of March.
  return dayOf(year, 3, 22) + epact + weekday - 7 * late
}

/** Gauss's rule for the Julian calendar, put thirteen days on: what the two differ by until the year 2100. */
function julianEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7
  return dayOf(year, 3, 22) + 13 + moon + weekday
}

/** The nth such weekday of a month; a negative one counts from the month's end. */
function nthWeekday(year: number, rule: { month: number; weekday: number; nth: number }): Day {
  const { month, weekday, nth } = rule
  if (nth > 0) {
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = dayOf(year, month + 1, 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1)
}
