/** Whether what was understood is what the data expects. Abstaining is wrong, and so is a value where none is meant. */
import type { z } from 'zod'
import { Contact, Count, Duration, Money, Time } from '../../../src/domain/reading.ts'
import type { Understood } from '../../../src/understand.ts'
import type { Example } from './data.ts'

type Expected = NonNullable<Example['expected']>

/** The value as its type has it, or null. */
const as = <T>(type: z.ZodType<T>, { value }: Understood): T | null => type.safeParse(value).data ?? null

export function isRight(example: Example, understood: Understood): boolean {
  const { expected, kind } = example
  if (example.negative) return understood.value === null
  if (kind === 'intent') return understood.value === example.intent
  if (!expected) return false
  if (kind === 'money') return isMoney(expected, understood)
  if (kind === 'time') return isMonth(expected, understood)
  if (kind === 'duration') return isDuration(expected, understood)
  if (kind === 'number') return isNumber(expected, understood)
  return isContact(expected, understood)
}

/** Duckling's names of what it cannot tell more closely. */
const loose: Readonly<Record<string, readonly (string | null)[]>> = {
  Dollar: ['USD'],
  Unnamed: [null],
  Cent: ['USD', 'EUR', null],
  Riyal: ['SAR', 'QAR', 'OMR', 'YER', 'IRR'],
  Rial: ['IRR', 'OMR', 'YER', 'SAR', 'QAR'],
}

function isMoney(expected: Expected, understood: Understood): boolean {
  const money = as(Money, understood)
  if (!money) return false
  const unit = expected.currency === 'Cent' ? 100 : 1
  const min = bound(expected.from ?? expected.value) / unit
  const max = bound(expected.to ?? expected.value) / unit
  const currency = expected.currency ?? null
  return (
    same(bound(money.min), min) &&
    same(bound(money.max), max) &&
    (loose[currency ?? ''] ?? [currency]).includes(money.currency)
  )
}

const bound = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)
const same = (one: number, other: number): boolean =>
  Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other))

/** To the month: where it begins and where its last moment lies. */
function isMonth(expected: Expected, understood: Understood): boolean {
  const time = as(Time, understood)
  return time !== null && monthsOf(time.from, time.to) === monthsOf(expected.start, expected.end)
}

/** Exactly as expected: both ends to the day. */
export function isExact({ expected }: Example, understood: Understood): boolean {
  const time = as(Time, understood)
  if (!time || !expected) return false
  return dayOf(time.from) === dayOf(expected.start) && dayOf(time.to) === dayOf(expected.end)
}

const dayOf = (instant: string | null | undefined): string => instant?.slice(0, 10) ?? 'open'

function monthsOf(from: string | null | undefined, to: string | null | undefined): string {
  const last = to ? new Date(Date.parse(`${to.slice(0, 19)}Z`) - 1).toISOString().slice(0, 7) : 'open'
  return `${from?.slice(0, 7) ?? 'open'}–${last}`
}

/** Theirs reckons in the smallest grain that was said: a year and a half is eighteen months. */
const inDays: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 90,
  year: 360,
}

function isDuration(expected: Expected, understood: Understood): boolean {
  const duration = as(Duration, understood)
  const days = inDays[expected.grain ?? '']
  if (!duration || !days) return false
  return same(duration.amount * (inDays[duration.unit] ?? 0), bound(expected.value) * days)
}

function isNumber(expected: Expected, understood: Understood): boolean {
  const number = as(Count, understood)
  return number !== null && same(bound(number.min), bound(expected.value)) && number.min === number.max
}

function isContact({ value }: Expected, understood: Understood): boolean {
  const contact = as(Contact, understood)
  const digits = (text: string) => text.replace(/ ext.*/, '').replace(/\D/g, '')
  const wanted = String(value)
  if (wanted.includes('@')) return contact?.email === wanted
  return contact?.phone !== undefined && digits(contact.phone).endsWith(digits(wanted))
}
