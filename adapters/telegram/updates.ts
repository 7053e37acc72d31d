/** What an update of Telegram's means. Pure, and the only place that knows the shape of one. */
import { z } from 'zod'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Contact } from '../../src/domain/reading.ts'
import { refusalOf } from '../refusals.ts'
import { readCommand } from './commands.ts'
import { type Pressed, readCode } from './keyboard.ts'
import type { RepHeard } from './reps/updates.ts'
import { languageNames } from './wording.ts'

/** What the prospect did. */
export type Act =
  | { type: 'opened'; source: string | null }
  /** `refuse`: something came with the words that the bot cannot read. */
  | { type: 'said'; content: InboundContent; refuse: 'media' | null }
  | { type: 'pressed'; button: Pressed | null; queryId: string; messageId: number }
  | { type: 'asked_for_languages' }
  | { type: 'asked_for_help' }
  | { type: 'asked_for_privacy' }
  /** `text`: the place as people read it. */
  | { type: 'sent_place'; text: string }
  | { type: 'sent_unreadable'; refuse: 'media' | 'too_long' | 'broken' }
  | { type: 'blocked' }
  | { type: 'unblocked' }

export type Heard = Meant & {
  /** The same as done by a rep; absent: nothing of a rep's. */
  reps?: RepHeard | null
}

type Meant =
  | {
      status: 'heard'
      externalId: string
      chat: string
      languageCode: string | null
      /** The prospect's message that it is about, by Telegram's number; `edited`: it was there before, in other words. */
      message: { id: string; edited: boolean } | null
      act: Act
    }
  /** Nothing to do: a group, a service message, a kind of update that came after us. */
  | { status: 'ignored'; externalId: string; queryId: string | null }
  /** Can never succeed. `externalId` null: it has not even an id. The error names places, never values. */
  | { status: 'malformed'; externalId: string | null; error: string }

/** The kinds of update that are asked for. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

const From = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
})
const Chat = z.object({ id: z.number(), type: z.string() })
const SharedContact = z.object({
  phone_number: z.string(),
  first_name: z.string(),
  last_name: z.string().optional(),
  user_id: z.number().optional(),
})
const Spot = z.object({ latitude: z.number(), longitude: z.number() })
const ChatMessage = z
  .object({
    message_id: z.int().optional(),
    from: From.optional(),
    chat: Chat,
    text: z.string().optional(),
    caption: z.string().optional(),
    contact: SharedContact.optional(),
    location: Spot.optional(),
    venue: z.object({ title: z.string(), address: z.string() }).optional(),
  })
  .loose()
type ChatMessage = z.infer<typeof ChatMessage>

const Envelope = z.object({ update_id: z.int() })
const Update = z.object({
  message: ChatMessage.optional(),
  /** The new wording corrects what was said with the old one. */
  edited_message: ChatMessage.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: From,
      data: z.string().optional(),
      message: z.object({ message_id: z.int(), chat: Chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({ chat: Chat, from: From, new_chat_member: z.object({ status: z.string() }) })
    .optional(),
})

export function readUpdate(raw: unknown): Heard {
  const envelope = Envelope.safeParse(raw)
  if (!envelope.success) return { status: 'malformed', externalId: null, error: placesOf(envelope.error) }
  const externalId = String(envelope.data.update_id)
  const update = Update.safeParse(raw)
  if (!update.success) return { status: 'malformed', externalId, error: placesOf(update.error) }
  return { externalId, ...meaningOf(update.data) }
}

/** Every variant of `Heard` but for the id, which all have in common by now. */
type Meaning =
  | Omit<Extract<Heard, { status: 'heard' }>, 'externalId'>
  | Omit<Extract<Heard, { status: 'ignored' }>, 'externalId'>

const ignored: Meaning = { status: 'ignored', queryId: null }

function meaningOf(update: z.infer<typeof Update>): Meaning {
  if (update.message) return inPrivate(update.message, update.message.from, actOf(update.message))
  if (update.edited_message) {
    const edited = update.edited_message
    return inPrivate(edited, edited.from, wordsOf(edited, null), true)
  }
  if (update.callback_query) return pressOf(update.callback_query)
  if (update.my_chat_member) {
    const { new_chat_member: member, from } = update.my_chat_member
    return inPrivate(update.my_chat_member, from, {
      type: member.status === 'kicked' ? 'blocked' : 'unblocked',
    })
  }
  return ignored
}

/** In a group the bot is silent, and to other bots. */
function inPrivate(
  { chat, message_id: id }: { chat: z.infer<typeof Chat>; message_id?: number | undefined },
  from: z.infer<typeof From> | undefined,
  act: Act | null,
  edited = false,
): Meaning {
  if (!act || chat.type !== 'private' || from?.is_bot) return ignored
  const message = id === undefined || act.type === 'pressed' ? null : { id: String(id), edited }
  return { status: 'heard', chat: String(chat.id), languageCode: from?.language_code ?? null, message, act }
}

/** Every press must be answered, even one that means nothing. */
function pressOf(query: NonNullable<z.infer<typeof Update>['callback_query']>): Meaning {
  if (query.message?.chat.type !== 'private') return { status: 'ignored', queryId: query.id }
  return inPrivate(query.message, query.from, {
    type: 'pressed',
    button: readCode(query.data ?? ''),
    queryId: query.id,
    messageId: query.message.message_id,
  })
}

function actOf(message: ChatMessage): Act | null {
  if (message.contact) return contactOf(message.contact, message.from?.id)
  if (message.location) return { type: 'sent_place', text: placeOf(message.location, message.venue) }
  const words = wordsOf(message, hasMedia(message) ? 'media' : null)
  if (words) return words
  return hasMedia(message) ? { type: 'sent_unreadable', refuse: 'media' } : null
}

/** The text, or the words under a picture. */
function wordsOf({ text, caption }: ChatMessage, refuse: 'media' | null): Act | null {
  const words = text ?? caption
  if (!words) return null
  const refusal = refusalOf(words)
  if (refusal) return { type: 'sent_unreadable', refuse: refusal }
  const command = readCommand(words)
  if (!command) return { type: 'said', content: { kind: 'text', text: words }, refuse }
  if (command.type === 'start') return { type: 'opened', source: command.payload }
  if (command.type === 'command') {
    return { type: 'said', content: { kind: 'command', text: words, command: command.command }, refuse }
  }
  if (command.type === 'help') return { type: 'asked_for_help' }
  if (command.type === 'privacy') return { type: 'asked_for_privacy' }
  return command.language ? languageAct(command.language, words) : { type: 'asked_for_languages' }
}

export const languageAct = (language: Language, text = languageNames[language]): Act => ({
  type: 'said',
  content: { kind: 'language', text, language },
  refuse: null,
})

/** Only one's own number is contact details; somebody else's card is something that the prospect says. */
function contactOf(card: z.infer<typeof SharedContact>, sender: number | undefined): Act {
  const name = [card.first_name, card.last_name].filter(Boolean).join(' ')
  const own = card.user_id !== undefined && card.user_id === sender
  const contact: Contact = {
    ...(name ? { name } : {}),
    phone: own ? international(card.phone_number) : card.phone_number,
  }
  const text = [name, contact.phone].filter(Boolean).join(', ')
  return {
    type: 'said',
    content: own ? { kind: 'contact', text, contact } : { kind: 'text', text },
    refuse: null,
  }
}

/** An account's number is a full one, which some clients send without its plus. */
const international = (phone: string): string => (/^\d/.test(phone) ? `+${phone}` : phone)

/** With a link to a map, for whoever reads the transcript. */
function placeOf({ latitude, longitude }: z.infer<typeof Spot>, venue: ChatMessage['venue']): string {
  const spot = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
  const name = venue ? [venue.title, venue.address].filter(Boolean).join(', ').slice(0, MAX_PLACE) : spot
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)]
  return `📍 ${name}\nhttps://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`
}

const MAX_PLACE = 1000

/** What people send that is not words; anything else without words is a notice of the chat itself. */
const media = [
  'animation',
  'audio',
  'dice',
  'document',
  'game',
  'paid_media',
  'photo',
  'poll',
  'sticker',
  'story',
  'video',
  'video_note',
  'voice',
]
const hasMedia = (message: ChatMessage): boolean => media.some((kind) => message[kind] !== undefined)

const placesOf = ({ issues }: z.ZodError): string =>
  `not an update as we know it: ${issues.map(({ path, code }) => `${path.join('.') || 'it'} (${code})`).join(', ')}`
