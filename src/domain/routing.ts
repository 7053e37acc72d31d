import { z } from 'zod'

/** Who speaks for us in a conversation; the engine lets nobody else. */
export const Owner = z.enum(['bot', 'queue', 'rep', 'closed'])
export type Owner = z.infer<typeof Owner>

/**
 * `waiting` in its queue · `claimed` by exactly one rep · `accepted` / `rejected` by that rep · `returned` to the bot ·
 * `withdrawn` because the prospect left. A returned one becomes `waiting` again if the bot hands off anew.
 */
export const HandoffStatus = z.enum(['waiting', 'claimed', 'accepted', 'rejected', 'returned', 'withdrawn'])
export type HandoffStatus = z.infer<typeof HandoffStatus>

export const Role = z.enum(['admin', 'manager', 'rep'])
export type Role = z.infer<typeof Role>
