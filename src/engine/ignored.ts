/** A follow-up that finds no answer is a fact like any other: a timer looks for it when its time is over. Pure. */
import { z } from 'zod'
import { SILENCE } from '../../flows/heard.ts'
import type { Behaviour } from '../domain/behaviour.ts'
import type { Effect } from '../domain/effect.ts'
import type { ConversationState, DueTimer } from './ports.ts'

/** Two weeks: whoever is on holiday, or has to ask at home, has had time to answer. */
export const REACTION_DAYS = 14
const DAY = 86_400_000

/** What the timer brings back: the first message of the follow-up, and when it was sent. */
const Watch = z.object({ type: z.literal('ignored'), message: z.int().positive(), since: z.iso.datetime() })
type Watch = z.infer<typeof Watch>

/** Null: the timer is the machine's own. */
export const watchOf = ({ event }: Pick<DueTimer, 'event'>): Watch | null =>
  Watch.safeParse(event).data ?? null

/**
 * The timer that looks for a reaction to what a timer has just made the bot say, unless that was only the reminder in
 * mid-dialogue. `fired` is the event of the timer that went off.
 */
export function watchFor(
  fired: { type: string },
  effects: readonly Effect[],
  { lastSeq }: Pick<ConversationState, 'lastSeq'>,
  at: Date,
): Effect[] {
  const isFollowUp = fired.type !== SILENCE && effects.some(({ type }) => type === 'say')
  if (!isFollowUp) return []
  const event: Watch = { type: 'ignored', message: lastSeq + 1, since: at.toISOString() }
  const dueAt = new Date(at.getTime() + REACTION_DAYS * DAY).toISOString()
  return [{ type: 'set_timer', key: `ignored:${event.message}`, dueAt, event }]
}

/** None if anything was heard of the prospect since the follow-up. */
export function ignoredBy(
  { saved }: Pick<ConversationState, 'saved'>,
  { message, since }: Watch,
  at: Date,
): Behaviour[] {
  const heardAt = saved?.context.heardAt
  if (heardAt && heardAt > since) return []
  const id = `ignored:${message}`
  return [{ id, kind: 'ignored', name: String(message), at: at.toISOString(), evidence: null }]
}
