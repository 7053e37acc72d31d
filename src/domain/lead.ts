import { z } from 'zod'

/** How far a lead has come; the bot takes one to `mql`, reps take it further. */
export const Stage = z.enum(['lead', 'mql', 'sal', 'sql', 'opportunity', 'won', 'lost'])
export type Stage = z.infer<typeof Stage>

/** Why a rep sends a lead back or closes it as lost. */
export const RejectionReason = z.enum([
  'not_target',
  'unreachable',
  'wrong_data',
  'not_now',
  'no_budget',
  'competitor',
  'already_customer',
  'duplicate',
  'other',
])
export type RejectionReason = z.infer<typeof RejectionReason>

/** What a prospect is called: their name, or else what they can be told by; null: nothing is known of them. */
export const calledBy = (
  prospect: Partial<Record<'name' | 'email' | 'phone' | 'company', string | null | undefined>>,
): string | null => prospect.name || prospect.email || prospect.phone || prospect.company || null
