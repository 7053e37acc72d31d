/** Between the transcript's messages and Bot Framework's activities. Pure. */
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { Language } from '../../src/domain/language.ts'
import { isStorable, type Message } from '../../src/domain/transcript.ts'
import { type Refusal, refusalOf } from '../refusals.ts'

/** The bot's account id in every conversation. */
export const BOT_ID = 'bantam'

/** A string that may be stored. */
export const Line = (max: number) =>
  z.string().min(1).max(max).refine(isStorable, { error: 'has broken characters in it' })

/** Clients send null for what they do not have. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

/** What the widget's menu sends when a language is chosen there. */
const LanguageValue = z.object({ language: Language })

/** What our buttons send back; `question` null: the sender does not know it. */
const ChoiceValue = z.object({ question: Line(200).nullish(), choice: Line(200) })

/**
 * An activity as clients send it. Web Chat presses a button as `value` + `text` (messageBack) or `value` alone (postBack);
 * our widget may put the same into `channelData.choice`. Fields that are not named here are of no meaning to us.
 */
export const IncomingActivity = z.object({
  type: z.string().min(1).max(50),
  text: optional(z.string()),
  value: z.unknown().optional(),
  locale: optional(z.string().max(50)),
  attachments: optional(z.array(z.object({ contentType: z.string() }))),
  channelData: optional(
    z.object({
      clientActivityID: optional(Line(200)),
      choice: optional(ChoiceValue),
      messageBack: optional(z.object({ displayText: optional(z.string()) })),
    }),
  ),
})
export type IncomingActivity = z.infer<typeof IncomingActivity>

/** Types that are taken and leave nothing: they tell what a client does, not what a prospect says. */
export const PASSING_TYPES = new Set(['typing', 'event', 'conversationUpdate'])

export type Content = InboundContent | { kind: 'refused'; refusal: Refusal }

/** The fields that say what a prospect did. */
type Said = Partial<Pick<IncomingActivity, 'text' | 'value' | 'channelData' | 'attachments'>>

/** What the prospect did with a message activity. */
export function contentOf(activity: Said): Content {
  const { text, value, channelData } = activity
  const words = text?.trim() ? text : (channelData?.messageBack?.displayText ?? '')
  const pressed = channelData?.choice ?? ChoiceValue.safeParse(value).data
  const refusal = refusalOf(words)
  if (refusal) return { kind: 'refused', refusal }
  const spoken = LanguageValue.safeParse(value).data
  if (spoken && words.trim()) return { kind: 'language', text: words, language: spoken.language }
  if (pressed) {
    // A postBack carries no words; its id is then all that was said.
    const said = words.trim() ? words : pressed.choice
    return { kind: 'choice', text: said, question: pressed.question ?? null, choice: pressed.choice }
  }
  if (words.trim()) return { kind: 'text', text: words }
  return { kind: 'refused', refusal: hasFiles(activity) ? 'file' : 'empty' }
}

export const hasFiles = ({ attachments }: Said): boolean =>
  attachments !== undefined && attachments.length > 0

/** Whose eyes an activity is for. */
export interface Viewpoint {
  /** The Direct Line conversation id. */
  conversation: string
  /** The id under which the prospect's own messages come back. */
  user: string
  botName: string
}

/** Sorts as text in the order of the transcript. */
export const activityId = (conversation: string, seq: number): string =>
  `${conversation}|${String(seq).padStart(7, '0')}`

export const toActivity = (message: Message, view: Viewpoint): Partial<Activity> => ({
  type: 'message',
  id: activityId(view.conversation, message.seq),
  timestamp: new Date(message.at),
  channelId: 'directline',
  conversation: { id: view.conversation, isGroup: false, conversationType: '', name: '' },
  text: message.text,
  textFormat: 'plain',
  ...authorship(message, view),
  ...buttons(message),
})

function authorship(message: Message, view: Viewpoint): Pick<Activity, 'from' | 'channelData'> {
  switch (message.author) {
    case 'prospect':
      return {
        from: { id: view.user, name: '', role: 'user' },
        channelData: message.clientId === null ? {} : { clientActivityID: message.clientId },
      }
    case 'rep':
      return {
        from: { id: 'rep', name: message.authorName ?? view.botName, role: 'bot' },
        channelData: { author: 'rep', name: message.authorName },
      }
    case 'bot':
      return {
        from: { id: BOT_ID, name: view.botName, role: 'bot' },
        channelData: message.wants === null ? { author: 'bot' } : { author: 'bot', wants: message.wants },
      }
    case 'system':
      return { from: { id: BOT_ID, name: view.botName, role: 'bot' }, channelData: { author: 'system' } }
  }
}

/** `messageBack` makes Web Chat show the label and send label and value; `imBack` would lose which question it answers. */
function buttons({ choices, question }: Message): Partial<Activity> {
  if (choices.length === 0) return {}
  const actions = choices.map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { question, choice: id },
  }))
  return { suggestedActions: { to: [], actions } }
}
