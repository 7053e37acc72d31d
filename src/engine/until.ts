import { localTime } from '../../flows/matching.ts'

/** When people have begun their day, local time. */
const MORNING = 'T10:00:00'

/** The morning of a day (`YYYY-MM-DD`) in a time zone, as an instant. */
export function morningOf(day: string, timeZone: string): string {
  const wall = Date.parse(`${day}${MORNING}Z`)
  // Twice, because the first guess may fall on the other side of a clock change.
  return new Date(offBy(offBy(wall, wall, timeZone), wall, timeZone)).toISOString()
}

/** The guess, moved by as much as its own wall clock is off. */
const offBy = (guess: number, wall: number, timeZone: string): number =>
  guess + wall - Date.parse(`${localTime(new Date(guess).toISOString(), timeZone)}Z`)
