/** The day that a prospect names for going on. Pure: "in March" is counted from the message. */

import type { z } from 'zod'
import type { Duration, Reading, Time } from '../src/domain/reading.ts'
import { addDays, addMonths, dayOf } from '../src/domain/schedule.ts'

/** Nobody means a day that is further away: it was misread. */
const MOST_MONTHS = 24

/** Of several the last, so that nobody is written to before they said. Null: none lies ahead. */
export function namedDay(readings: readonly Reading[], at: string, timeZone: string): string | null {
  const today = dayOf(at, timeZone)
  const days = readings.flatMap((reading) => {
    const day = dayIn(reading, today)
    return day !== null && day > today && day <= addMonths(today, MOST_MONTHS) ? [day] : []
  })
  return days.toSorted().at(-1) ?? null
}

function dayIn(reading: Reading, today: string): string | null {
  if (reading.kind === 'time') return dayOfTime(reading.value, today)
  return reading.kind === 'duration' ? dayAfter(reading.value, today) : null
}

/** The day on which an interval begins; of one that has begun ("this quarter", "until October") when it is over. */
export function dayOfTime({ from, to }: z.infer<typeof Time>, today: string): string | null {
  const begins = from?.slice(0, 10) ?? null
  return begins !== null && begins > today ? begins : (to?.slice(0, 10) ?? null)
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const

export function dayAfter({ amount, unit }: z.infer<typeof Duration>, day: string): string {
  if (unit === 'day' || unit === 'week') return addDays(day, Math.round(amount * (unit === 'week' ? 7 : 1)))
  return addMonths(day, Math.round(amount * monthsIn[unit]))
}
