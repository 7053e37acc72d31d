/** Readings as a line each, short enough for a table: "money 20000–30000 EUR/year", "time 2027-01-01–2027-04-01". */
import type { Reading } from '../../../src/domain/reading.ts'

/** Less certain than this, no caller takes it for said. */
const SAID = 0.5

export const shown = (readings: readonly Reading[]): string[] =>
  readings.flatMap((reading) =>
    reading.kind === 'language' || reading.certainty < SAID ? [] : `${reading.kind} ${wordsOf(reading)}`,
  )

function wordsOf(reading: Reading): string {
  switch (reading.kind) {
    case 'money':
      return [rangeOf(reading.value), reading.value.currency, reading.value.per].filter(Boolean).join(' ')
    case 'number':
      return rangeOf(reading.value)
    case 'time':
      return `${dayOf(reading.value.from)}–${dayOf(reading.value.to)}`
    case 'duration':
      return `${reading.value.amount} ${reading.value.unit}`
    case 'contact':
      return Object.entries(reading.value).flat().join(' ')
    case 'need':
      return `${reading.value}${reading.intensity ? ` (${reading.intensity})` : ''}`
    default:
      return reading.value
  }
}

const rangeOf = ({ min, max }: { min: number | null; max: number | null }): string =>
  min === max ? `${min ?? 'any'}` : `${min ?? ''}–${max ?? ''}`

const dayOf = (local: string | null): string => local?.slice(0, 10) ?? ''
