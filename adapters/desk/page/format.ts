/** Instants and numbers in words. Pure. */
import type { ExplainedRow } from '../../../src/domain/explanation.ts'
import { strings } from './strings.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long since `from`: "just now", "4 min", "2 h 5 min", "3 days". */
export function since(from: string, now: Date): string {
  const passed = now.getTime() - Date.parse(from)
  return passed < MINUTE ? strings.duration.now : lasting(passed)
}

/** "under a minute", "4 min", "2 h 5 min", "3 days". */
export function lasting(milliseconds: number): string {
  if (milliseconds < MINUTE) return strings.duration.brief
  if (milliseconds < HOUR) return strings.duration.minutes(Math.floor(milliseconds / MINUTE))
  if (milliseconds < DAY)
    return strings.duration.hours(Math.floor(milliseconds / HOUR), Math.floor((milliseconds % HOUR) / MINUTE))
  return strings.duration.days(Math.floor(milliseconds / DAY))
}

/** One formatter for each language that is spoken, made when it is first needed. */
function spoken<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const known = made.get(strings.locale) ?? make(strings.locale)
    made.set(strings.locale, known)
    return known
  }
}
const dates = (options: Intl.DateTimeFormatOptions) =>
  spoken((locale) => new Intl.DateTimeFormat(locale, options))
const numbers = (options: Intl.NumberFormatOptions) =>
  spoken((locale) => new Intl.NumberFormat(locale, options))
const lists = (type: 'conjunction' | 'disjunction') =>
  spoken((locale) => new Intl.ListFormat(locale, { type }))

const clock = dates({ hour: '2-digit', minute: '2-digit' })
const calendar = dates({ weekday: 'long', day: 'numeric', month: 'long' })
const date = dates({ day: 'numeric', month: 'long' })
const dateInYear = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const percentage = numbers({ style: 'percent', maximumFractionDigits: 0 })
const either = lists('disjunction')
const all = lists('conjunction')
const number = numbers({ maximumFractionDigits: 1 })
const signedExactly = numbers({ maximumFractionDigits: 2, signDisplay: 'exceptZero' })
const exact = numbers({ maximumFractionDigits: 2 })
const signed = numbers({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })

export const timeOf = (instant: string): string => clock().format(new Date(instant))
export const dayOf = (instant: string): string => calendar().format(new Date(instant))
/** "12 March"; with its year unless that is the year of `now`. */
export function dateOf(instant: string, now: string): string {
  const on = new Date(instant)
  const format = on.getFullYear() === new Date(now).getFullYear() ? date : dateInYear
  return format().format(on)
}
/** "12 March, 10:05" */
export const momentOf = (instant: string, now: string): string =>
  `${dateOf(instant, now)}, ${timeOf(instant)}`
/** Of 0 … 1: "38%". */
export const percent = (share: number): string => percentage().format(share)
/** Of 0 … 1, as exactly as an estimate is worth: to the next five per cent. */
export const roughly = (share: number): string => percent(Math.round(share * 20) / 20)
export const anyOf = (words: readonly string[]): string => either().format(words)
export const allOf = (words: readonly string[]): string => all().format(words)
/** "24,000 EUR" in the currency's own way of writing; without a currency a number. */
export const sumOf = (value: number, currency: string | null): string =>
  currency === null
    ? plain(value)
    : new Intl.NumberFormat(strings.locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
        value,
      )

type Lasted = Pick<ExplainedRow, 'lasts' | 'since' | 'endsAt'>

/** When points end or how they melt: "until 12 March", "halves every 30 days"; null: they stay. */
export function lastingOf({ lasts, since, endsAt }: Lasted, now: string): string | null {
  if (lasts.kind === 'always') return null
  if (lasts.kind === 'half_life') return strings.card.why.halves(lasts.days)
  if (lasts.kind === 'expires') return endsAt === null ? null : strings.card.why.until(dateOf(endsAt, now))
  const dayOf = (days: number) => new Date(Date.parse(since) + days * DAY).toISOString()
  const next = lasts.steps.find(({ days }) => Date.parse(dayOf(days)) > Date.parse(now))
  if (next === undefined) return null
  const on = dateOf(dayOf(next.days), now)
  return next.share === 0 ? strings.card.why.until(on) : strings.card.why.falls(percent(next.share), on)
}

export const plain = (value: number): string => number().format(value)
/** "+15", "−5", "0". */
export const points = (value: number): string => signed().format(value).replace('-', '−')
/** To the hundredth, as rows are rounded: what is shown sums to the total that is shown. */
export const exactly = (value: number): string => exact().format(value)
export const exactPoints = (value: number): string => signedExactly().format(value).replace('-', '−')
