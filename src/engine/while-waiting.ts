/** Those who wait for a person: who comes back to one, and what somebody chooses who was told that nobody is there. */
import { cancelledWords, NOBODY_THERE } from '../../flows/nobody-there.ts'
import { sayText } from '../../flows/speech.ts'
import { inWords, type Playbook } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../domain/inbound.ts'
import { advance } from './advance.ts'
import type { ConversationState, NewMessage, Turn } from './ports.ts'

export type Wish = 'go_on' | 'cancel'

/** Null: it is about something else, or they do not wait any more. */
export function wishOf({ owner }: ConversationState, content: InboundContent): Wish | null {
  if (owner !== 'queue' || content.kind !== 'choice' || content.question !== NOBODY_THERE) return null
  return content.choice === 'cancel' || content.choice === 'go_on' ? content.choice : null
}

/** The bot goes on where it stopped. Whoever waits on keeps their place. */
export function fulfil(wish: Wish, playbook: Playbook, { saved, language }: ConversationState, at: Date) {
  const event = { type: 'returned' as const, at: at.toISOString(), question: null }
  const after = advance(playbook, saved, event, { language })
  // Handing off whom this very wish is of would help nobody.
  const effects = after.effects.filter(({ type }) => type !== 'hand_off')
  const words = wish === 'cancel' ? [sayText(cancelledWords(language))] : []
  return { saved: after.saved, effects: [...words, ...effects] }
}

/** Whoever waits no more is the bot's again. */
export const withWish = (turn: Turn, wish: Wish | null): Turn =>
  wish === 'cancel'
    ? {
        ...turn,
        conversation: { ...turn.conversation, owner: 'bot' },
        handoff: {
          end: 'withdrawn',
          qualification: turn.conversation.qualification,
          userId: null,
          rejection: null,
        },
      }
    : turn

/** They write after a person has closed the conversation, and the playbook lets them meet that person again. */
export const comesBackToRep = (
  playbook: Playbook,
  { owner, saved }: ConversationState,
  message: NewMessage | null,
): boolean =>
  playbook.returning === 'rep' &&
  owner === 'closed' &&
  message !== null &&
  saved !== null &&
  saved.state !== 'stopped'

/** Into the queue anew: to whom they go from there, the dispatcher decides. */
export function backToRep(playbook: Playbook, { saved, language }: ConversationState, at: Date) {
  const event = { type: 'lifted' as const, at: at.toISOString(), queue: null }
  const after = advance(playbook, saved, event, { language })
  return {
    saved: after.saved,
    effects: [sayText(inWords(playbook.phrases.person_requested, language)), ...after.effects],
  }
}
