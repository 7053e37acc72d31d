/** When a playbook's follow-ups may leave. */
import { nextOpen } from '../src/domain/schedule.ts'
import { msOfQuietAt } from './silence.ts'
import type { Playbook } from './vocabulary.ts'

/** How long a follow-up that leaves late must wait, so that nobody is written to at an hour at which none is planned. */
export function msUntilOpen(playbook: Playbook, at: string): number {
  const { nurture, timeZone } = playbook
  if (!nurture) return msOfQuietAt(playbook, at)
  return Date.parse(nextOpen(nurture.hours, at, timeZone)) - Date.parse(at)
}
