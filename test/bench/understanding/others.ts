/**
 * What two other libraries make of the same lines. They are no part of the product and live in a package of their own:
 * `npm ci --prefix test/bench/understanding`; without it the benchmark goes on without them.
 */
import type { Language } from '../../../src/domain/language.ts'
import type { Understood } from '../../../src/understand.ts'
import type { Example } from './data.ts'

export interface Others {
  /** Null: it does not know the kind in this language. */
  chrono(example: Example): Understood | null
  recognizers(example: Example): Understood | null
  /** The dates of a message alone, as fast as it goes; null: not in this language. */
  dates: Readonly<Record<Language, ((text: string, now: Date) => unknown) | null>>
}

interface ChronoDate {
  date(): Date
  isCertain(unit: string): boolean
}

interface Chrono {
  parse(
    text: string,
    reference?: Date | { instant: Date; timezone?: number },
    options?: { forwardDate?: boolean },
  ): { index: number; text: string; start: ChronoDate; end?: ChronoDate | null }[]
}

interface Entity {
  start: number
  /** Inclusive. */
  end: number
  text: string
  typeName: string
  resolution: {
    value?: string | null
    unit?: string
    isoCurrency?: string
    values?: readonly { timex?: string; type?: string; value?: string; start?: string; end?: string }[]
  } | null
}

interface Recognizers {
  recognizeCurrency(text: string, culture: string): readonly Entity[]
  recognizeNumber(text: string, culture: string): readonly Entity[]
  recognizeDateTime(text: string, culture: string, options: number, now: Date): readonly Entity[]
}

/** Null: they are not installed. */
export async function loadOthers(): Promise<Others | null> {
  try {
    // Names that the compiler does not follow: neither it nor the tests need these packages.
    const [chrono, recognizers]: [Chrono & { ru: Chrono }, { default: Recognizers }] = await Promise.all([
      import(String('chrono-node')),
      import(String('@microsoft/recognizers-text-suite')),
    ])
    return othersOf(chrono, recognizers.default)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}

function othersOf(chrono: Chrono & { ru: Chrono }, recognizers: Recognizers): Others {
  const locales = { en: chrono, pl: null, ru: chrono.ru }
  return {
    chrono: (example) => {
      const locale = locales[example.language]
      return locale && example.kind === 'time' ? chronoTime(locale, example) : null
    },
    recognizers: (example) => recognized(recognizers, example),
    dates: {
      en: (text, now) => chrono.parse(text, now),
      pl: null,
      ru: (text, now) => chrono.ru.parse(text, now),
    },
  }
}

const NOTHING: Understood = { value: null, quote: null, start: null, end: null }
const MS_PER_DAY = 86_400_000

/** Its dates are points: the grain is the smallest unit that was said. */
function chronoTime(chrono: Chrono, { text, now, zoneMinutes }: Example): Understood {
  const [found] = chrono.parse(text, { instant: now, timezone: zoneMinutes }, { forwardDate: true })
  if (!found) return NOTHING
  const { start, end } = found
  const grain =
    start.isCertain('day') || start.isCertain('weekday') ? 'day' : start.isCertain('month') ? 'month' : 'year'
  const isBare =
    !start.isCertain('day') &&
    !start.isCertain('weekday') &&
    !start.isCertain('month') &&
    !start.isCertain('year')
  const local = (date: ChronoDate) => new Date(date.date().getTime() + zoneMinutes * 60_000)
  const from = local(start)
  const last = end ? local(end) : from
  const value = {
    from: `${from.toISOString().slice(0, 10)}T00:00:00`,
    to: endOf(last, isBare ? 'day' : grain),
    grain: isBare ? 'day' : grain,
  }
  return { value, quote: found.text, start: found.index, end: found.index + found.text.length }
}

/** Where the day, month or year of a date ends. */
function endOf(date: Date, grain: 'day' | 'month' | 'year'): string {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const end = {
    day: date.getTime() + MS_PER_DAY,
    month: Date.UTC(year, month + 1, 1),
    year: Date.UTC(year + 1, 0, 1),
  }[grain]
  return `${new Date(end).toISOString().slice(0, 10)}T00:00:00`
}

/** It knows English well, a little of other languages, and neither Polish nor Russian. */
function recognized(
  recognizers: Recognizers,
  { language, kind, text, now, zoneMinutes }: Example,
): Understood | null {
  if (language !== 'en') return null
  const local = new Date(now.getTime() + (zoneMinutes + now.getTimezoneOffset()) * 60_000)
  if (kind === 'money') return first(recognizers.recognizeCurrency(text, 'en-us'), moneyOf)
  if (kind === 'number') return first(recognizers.recognizeNumber(text, 'en-us'), numberOf)
  if (kind !== 'time' && kind !== 'duration') return null
  const found = recognizers.recognizeDateTime(text, 'en-us', 0, local)
  return first(found, kind === 'time' ? timeOf : durationOf)
}

function first(entities: readonly Entity[], read: (entity: Entity) => unknown): Understood {
  for (const entity of entities) {
    const value = read(entity)
    if (value) return { value, quote: entity.text, start: entity.start, end: entity.end + 1 }
  }
  return NOTHING
}

const units: Readonly<Record<string, string>> = { Dollar: 'USD', Pound: 'GBP', Euro: 'EUR' }

function moneyOf({ resolution }: Entity): unknown {
  if (!resolution?.value) return null
  const amount = Number(resolution.value)
  const currency = resolution.isoCurrency ?? units[resolution.unit ?? ''] ?? null
  return { min: amount, max: amount, currency, per: null }
}

function numberOf({ resolution }: Entity): unknown {
  return resolution?.value ? { min: Number(resolution.value), max: Number(resolution.value) } : null
}

/** Of several readings the last: it gives the past one first. */
function timeOf({ resolution }: Entity): unknown {
  const value = resolution?.values?.at(-1)
  if (value?.start || value?.end)
    return { from: midnight(value.start), to: midnight(value.end), grain: 'day' }
  const day = midnight(value?.value)
  if (!day || value?.type === 'duration') return null
  return { from: day, to: endOf(new Date(`${day}Z`), 'day'), grain: 'day' }
}

/** Null: it is no date ("not resolved"), or one before the first year. */
const midnight = (date: string | undefined): string | null =>
  date && Number.isFinite(Date.parse(date.slice(0, 10))) ? `${date.slice(0, 10)}T00:00:00` : null

const spans: readonly (readonly [unit: string, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
]

function durationOf({ resolution }: Entity): unknown {
  const value = resolution?.values?.at(-1)
  const seconds = Number(value?.value)
  if (value?.type !== 'duration' || !(seconds > 0)) return null
  const [unit, length] = spans.find(([, span]) => seconds % span === 0) ?? ['day', 86_400]
  return { amount: seconds / length, unit }
}
