/** Working hours as they are entered: days in their time zone instead of instants. Pure. */
import type { WorkingHours } from '../../../../../src/domain/hours.ts'
import { dayOf, instantOf } from '../../../../../src/domain/local-time.ts'

export interface Absence {
  /** Local days, the last one included. */
  from: string
  to: string
}

export interface Draft {
  timeZone: string
  week: WorkingHours['week']
  holidays: string[]
  absences: Absence[]
}

const DAY_MS = 86_400_000
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const office = { from: '09:00', to: '17:00' }

/** Monday to Friday, nine to five, where the browser is. */
export const usualDraft = (timeZone: string): Draft => ({
  timeZone,
  week: [[office], [office], [office], [office], [office], [], []],
  holidays: [],
  absences: [],
})

export const draftOf = ({ timeZone, week, holidays, absences }: WorkingHours): Draft => ({
  timeZone,
  week,
  holidays,
  // An absence ends with the last moment of a day; one that ends in its middle is shown by that day.
  absences: absences.map(({ from, to }) => ({
    from: dayOf(from, timeZone),
    to: dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone),
  })),
})

export const hoursOf = ({ timeZone, week, holidays, absences }: Draft): WorkingHours => ({
  timeZone,
  week,
  holidays: holidays.toSorted(),
  absences: absences
    .map(({ from, to }) => ({
      from: instantOf(`${from}T00:00:00`, timeZone),
      to: instantOf(`${shifted(to, 1)}T00:00:00`, timeZone),
    }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1)),
})

export type DraftFault = 'zone' | 'order' | 'absence_order'

/** What cannot be saved so; null: it can. `zones`: those that are known. */
export function faultIn(draft: Draft, zones: readonly string[]): DraftFault | null {
  if (!zones.includes(draft.timeZone)) return 'zone'
  if (draft.week.some((shifts) => shifts.some(({ from, to }) => from === '' || to === '' || from >= to)))
    return 'order'
  return draft.absences.some(({ from, to }) => from > to) ? 'absence_order' : null
}

/** Until which day somebody is away now; null: they are not. */
export function awayUntil(hours: WorkingHours | null, now: Date): string | null {
  const at = now.toISOString()
  const absence = hours?.absences.find(({ from, to }) => at >= from && at < to)
  return absence && hours ? dayOf(new Date(Date.parse(absence.to) - 1).toISOString(), hours.timeZone) : null
}

/** Days that follow each other with the same hours, as one: `[0, 4, '09:00', '17:00']` is Monday to Friday. */
export function runsOf(week: WorkingHours['week']): { first: number; last: number; hours: string }[] {
  const runs: { first: number; last: number; hours: string }[] = []
  for (const [day, shifts] of week.entries()) {
    const hours = shifts.map(({ from, to }) => `${from}–${to}`).join(', ')
    const before = runs.at(-1)
    if (hours === '') continue
    if (before && before.last === day - 1 && before.hours === hours) before.last = day
    else runs.push({ first: day, last: day, hours })
  }
  return runs
}
