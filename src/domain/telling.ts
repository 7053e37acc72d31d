/** Where our own people are told of hand-offs, and of which. */
import { z } from 'zod'
import { nextAtWork, officeHours, type WorkingHours } from './hours.ts'

/** `queued`: of all that wait, and of what is given to them; `assigned`: of that alone. */
export const ToldOf = z.enum(['none', 'assigned', 'queued'])
export type ToldOf = z.infer<typeof ToldOf>

/** Reps are told of all, until they choose otherwise; others of what is given to them. */
export const usuallyTold = (role: string): ToldOf => (role === 'rep' ? 'queued' : 'assigned')

export const wantsToKnow = (toldOf: ToldOf, why: 'queued' | 'assigned'): boolean =>
  toldOf === 'queued' || toldOf === why

/**
 * For how long nobody is disturbed, in milliseconds; 0: they are at work; null: not for two months. `hours` null: the
 * company's usual ones, in its time zone.
 */
export function msUntilAtWork(hours: WorkingHours | null, timeZone: string, now: Date): number | null {
  const next = nextAtWork([hours ?? officeHours(timeZone)], now)
  return next && next.getTime() - now.getTime()
}
