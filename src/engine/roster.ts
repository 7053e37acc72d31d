/** Who is there: by their hours, and by whether they were seen. */
import type { Away } from '../domain/assignment.ts'
import type { Rep } from '../domain/dealing.ts'
import { offReason, type WorkingHours } from '../domain/hours.ts'
import type { RoutingPlan } from '../domain/routing-plan.ts'
import type { RosterRow } from './routing-store.ts'

/** An open desk gives a sign of life three times a minute; a request, a message or a claim is one. */
export const PRESENT_MS = 120_000

/** The hours of those who have none of their own. */
export type CompanyHours = () => WorkingHours

export const hoursOf = ({ hours }: Pick<RosterRow, 'hours'>, company: CompanyHours): WorkingHours =>
  hours ?? company()

export const isPresent = ({ seenAt }: Pick<RosterRow, 'seenAt'>, at: Date): boolean =>
  seenAt !== null && at.getTime() - seenAt.getTime() < PRESENT_MS

export interface Attendance {
  company: CompanyHours
  presence: RoutingPlan['presence']
}

export const awayAt = (row: RosterRow, { company, presence }: Attendance, at: Date): Away | null =>
  offReason(hoursOf(row, company), at) ?? (presence === 'hours' || isPresent(row, at) ? null : 'offline')

export const repAt = (row: RosterRow, attendance: Attendance, at: Date): Rep => ({
  id: row.id,
  active: row.active,
  away: awayAt(row, attendance, at),
  skills: row.skills,
  capacity: row.capacity,
  held: row.held,
  lastAt: row.lastAt,
  won: row.won,
  closed: row.closed,
})
