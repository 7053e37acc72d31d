/** What somebody chooses who waits for a person and was told that nobody is there: to go on with the bot, or to wait no more. */
import { cancelledWords, NOBODY_THERE } from '../../flows/nobody-there.ts'
import { sayText } from '../../flows/speech.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { InboundContent } from '../domain/inbound.ts'
import { advance } from './advance.ts'
import type { ConversationState, Turn } from './ports.ts'

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
