/** Instants and numbers in words. Pure. */
import { locale, strings } from './strings.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long since `from`: "just now", "4 min", "2 h 5 min", "3 days". */
export function since(from: string, now: Date): string {
  const passed = now.getTime() - Date.parse(from)
  if (passed < MINUTE) return strings.duration.now
  if (passed < HOUR) return strings.duration.minutes(Math.floor(passed / MINUTE))
  if (passed < DAY)
    return strings.duration.hours(Math.floor(passed / HOUR), Math.floor((passed % HOUR) / MINUTE))
  return strings.duration.days(Math.floor(passed / DAY))
}

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const calendar = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })

export const timeOf = (instant: string): string => clock.format(new Date(instant))
export const dayOf = (instant: string): string => calendar.format(new Date(instant))
export const plain = (value: number): string => number.format(value)
/** "+15", "−5", "0". */
export const points = (value: number): string => signed.format(value).replace('-', '−')
