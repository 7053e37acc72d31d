import { z } from 'zod'

/** Who speaks for us in a conversation; the engine lets nobody else. */
export const Owner = z.enum(['bot', 'queue', 'rep', 'closed'])
export type Owner = z.infer<typeof Owner>

/**
 * `waiting` in its queue · `claimed` by exactly one rep · `accepted` / `rejected` by that rep · `returned` to the bot ·
 * `withdrawn` because the prospect left · `closed` with its lead, which was lost. One that is over becomes `waiting` again
 * if it is handed off anew in the same qualification.
 */
export const HandoffStatus = z.enum([
  'waiting',
  'claimed',
  'accepted',
  'rejected',
  'returned',
  'withdrawn',
  'closed',
])
export type HandoffStatus = z.infer<typeof HandoffStatus>

/** Somebody waits in it, or a rep holds it. */
export const isLive = (status: HandoffStatus): boolean =>
  status === 'waiting' || status === 'claimed' || status === 'accepted'

export const Role = z.enum(['admin', 'manager', 'rep'])
export type Role = z.infer<typeof Role>
