/** What a user may do with a lead as it stands; the server decides, this only offers. Pure. */

import type { z } from 'zod'
import type { JudgedCriterion as Judged } from '../../../src/domain/judgement.ts'
import type { Conversation, Handoff, User } from './types.ts'

export type JudgedCriterion = z.infer<typeof Judged>

export type Action =
  | 'claim'
  | 'accept'
  | 'outcome'
  | 'hand_back'
  | 'reject'
  | 'transfer'
  | 'judge'
  | 'release'
  | 'lift'

/** As many as there is room for beside the lead's name, or under it; the others are behind "more". */
export const AT_HAND = { wide: 3, narrow: 1 }

/** In the order of use; the first is the one that is wanted most. */
export function offeredActions(handoff: Handoff | null, user: Pick<User, 'id' | 'role'>): Action[] {
  const manages = user.role !== 'rep'
  if (handoff === null) return manages ? ['lift', 'judge'] : []
  if (handoff.status === 'waiting') return manages ? ['claim', 'transfer', 'judge'] : ['claim']
  const isHeld = handoff.status === 'claimed' || handoff.status === 'accepted'
  const isMine = handoff.rep?.id === user.id
  if (!isHeld) return over(isMine, manages)
  if (!isMine) return manages ? ['transfer', 'release', 'judge'] : []
  const first: Action[] = handoff.status === 'claimed' ? ['accept'] : ['outcome']
  const rest: Action[] = handoff.status === 'claimed' ? ['outcome'] : []
  return [...first, 'hand_back', 'reject', 'transfer', 'judge', ...rest, 'release']
}

const over = (isMine: boolean, manages: boolean): Action[] => {
  if (manages) return ['outcome', 'lift', 'judge']
  return isMine ? ['outcome'] : []
}

/** The first question that is still open: where the bot would go on. Null: none is. */
export function goesOnWith({ card }: Pick<Conversation, 'card'>): string | null {
  const answers = (card?.criteria ?? []).flatMap((criterion) => criterion.answers)
  return answers.find(({ status }) => status === 'not_asked')?.title ?? null
}
