/**
 * When nothing is heard in mid-dialogue: one reminder, then it is set aside. One timer watches a dialogue: it is not moved
 * by every message, but looks, when it is due, at how long ago the last one was.
 */
import type { Effect } from '../src/domain/effect.ts'
import { localTime } from '../src/domain/schedule.ts'
import type { Context } from './context.ts'
import { type MachineEvent, SILENCE } from './heard.ts'
import type { Playbook, Silence } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What is to be done when the timer looks. `until`: when it looks again, ISO 8601. */
export type Look = { kind: 'wait'; until: string } | { kind: 'remind' } | { kind: 'set_aside' }

const lookAt = (dueAt: string): Effect => ({
  type: 'set_timer',
  key: SILENCE,
  dueAt,
  event: { type: SILENCE },
})

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString()

/** Sets the timer, if the playbook watches for silence and it is not set. */
export const watch = ({ silence }: Playbook, { watched }: Context, at: string): Effect[] =>
  silence && !watched ? [lookAt(later(at, silence.remindAfterMinutes * MINUTE))] : []

export const unwatched = ({ watched }: Context): Effect[] =>
  watched ? [{ type: 'cancel_timer', key: SILENCE }] : []

export function look(playbook: Playbook, context: Context, event: MachineEvent): Look {
  const { silence } = playbook
  if (!silence || event.type !== 'silence') return { kind: 'set_aside' }
  const { heardAt, reminded } = context
  const minutes = reminded ? silence.setAsideAfterMinutes : silence.remindAfterMinutes
  const due = later(heardAt ?? event.at, minutes * MINUTE)
  // What was heard since the timer was set puts it off; after the reminder the timer was set anew.
  if (!reminded && due > event.at) return { kind: 'wait', until: due }
  if (reminded) return { kind: 'set_aside' }
  const quietFor = msOfQuiet(silence, localTime(event.at, playbook.timeZone))
  return quietFor > 0 ? { kind: 'wait', until: later(event.at, quietFor) } : { kind: 'remind' }
}

/** How long the quiet hours still last at a local time; 0 outside them. */
function msOfQuiet({ quietHours: { from, to } }: Silence, local: string): number {
  const hour = Number(local.slice(11, 13))
  const isQuiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to
  if (!isQuiet) return 0
  const intoHour = Number(local.slice(14, 16)) * MINUTE + Number(local.slice(17, 19)) * 1000
  return ((to - hour + 24) % 24) * HOUR - intoHour
}

/** How long no message may be sent that nobody waits for, in milliseconds; 0 outside the quiet hours. */
export const msOfQuietAt = ({ silence, timeZone }: Playbook, at: string): number =>
  silence ? msOfQuiet(silence, localTime(at, timeZone)) : 0

/** The timer, set for the next look. */
export function lookLater(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  const found = look(playbook, context, event)
  return found.kind === 'wait' ? [lookAt(found.until)] : []
}

/** After the reminder, or the moment at which nobody was there to see one. */
export const lookAfterReminder = ({ silence }: Playbook, at: string): Effect[] =>
  silence ? [lookAt(later(at, silence.setAsideAfterMinutes * MINUTE))] : []
