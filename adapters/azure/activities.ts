/** Between Bot Framework's activities, as the channels of Azure Bot Service send them, and ours. Pure. */
import { createHash } from 'node:crypto'
import { ActionTypes, type Activity, CardFactory, Channels } from 'botbuilder'
import { z } from 'zod'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { type Message, storable } from '../../src/domain/transcript.ts'
import { type Refusal, refusalOf } from '../refusals.ts'

/** What our buttons send back; `question` null: the message asked none. */
const ChoiceValue = z.object({ question: z.string().max(200).nullable(), choice: z.string().min(1).max(200) })

const Id = z.string().min(1).max(1000).overwrite(storable)
/** Channels leave names out. */
const Name = z
  .string()
  .nullish()
  .transform((name) => name ?? '')

/** Whole, since a reply carries them back: a channel may know its own by a field of its own. */
const Account = z.looseObject({ id: Id, name: Name })

/** Fields that are not named here are of no meaning to us, and are not kept. */
export const IncomingActivity = z.object({
  type: z.string().min(1).max(50),
  id: Id.nullish(),
  channelId: z.string().min(1).max(100),
  /** Where replies go: the token vouches for it, so it may not be missing. */
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1000),
  conversation: z.looseObject({
    id: Id,
    name: Name,
    conversationType: Name,
    isGroup: z
      .boolean()
      .nullish()
      .transform((isGroup) => isGroup ?? false),
  }),
  from: Account,
  recipient: Account,
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(50).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(Account).nullish(),
})
export type IncomingActivity = z.infer<typeof IncomingActivity>

/** As botbuilder wants it for a turn. */
export const toTurn = (activity: IncomingActivity): Activity => ({
  type: activity.type,
  id: activity.id ?? undefined,
  channelId: activity.channelId,
  serviceUrl: activity.serviceUrl,
  conversation: activity.conversation,
  from: activity.from,
  recipient: activity.recipient,
  locale: activity.locale ?? undefined,
  text: activity.text ?? '',
  localTimezone: '',
  callerId: '',
  label: '',
  valueType: '',
  listenFor: [],
})

/** What a prospect did. `passing`: taken, and leaves nothing. */
export type Act = InboundContent | { kind: 'refused'; refusal: Refusal } | { kind: 'passing' }

export function actOf(activity: IncomingActivity): Act {
  // In a group the bot stays silent: nobody there has asked to be qualified.
  if (activity.conversation.isGroup || activity.from.id === activity.recipient.id) return { kind: 'passing' }
  if (activity.type === 'message') return said(activity)
  if (activity.type !== 'conversationUpdate') return { kind: 'passing' }
  const somebody = activity.membersAdded?.some(({ id }) => id !== activity.recipient.id)
  return somebody ? { kind: 'open' } : { kind: 'passing' }
}

function said({ text, value, attachments }: IncomingActivity): Act {
  const words = text?.trim() ? text : ''
  const pressed = ChoiceValue.safeParse(value).data
  const refusal = refusalOf(words)
  if (refusal) return { kind: 'refused', refusal }
  if (pressed) return { kind: 'choice', text: words || pressed.choice, ...pressed }
  if (words) return { kind: 'text', text: words }
  return { kind: 'refused', refusal: attachments?.length ? 'file' : 'empty' }
}

/** PostgreSQL indexes keys of some 2,700 bytes; those of Teams are long. */
const LONGEST_KEY = 200

/** A conversation's address: ids are unique only within the service that gave them. */
export function keyOf({
  serviceUrl,
  conversation,
}: Pick<IncomingActivity, 'serviceUrl' | 'conversation'>): string {
  const key = `${serviceUrl}|${conversation.id}`
  return key.length <= LONGEST_KEY ? key : digest(key)
}

/** The delivery's own id. Null: the channel gave none, and a repeat cannot be told. */
export const deliveryOf = (activity: IncomingActivity): string | null =>
  activity.id ? digest(`${keyOf(activity)}|${activity.id}`) : null

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A person's words carry the person's name: on these channels everything comes from the bot. */
export const toActivity = (message: Message, channelId: string): Partial<Activity> => ({
  type: 'message',
  text:
    message.author === 'rep' && message.authorName ? `${message.authorName}: ${message.text}` : message.text,
  textFormat: 'plain',
  ...buttons(message, channelId),
})

/** The channels that send a button's value back. On the others a button says its label, which is understood as an answer. */
const CARRY_VALUES: ReadonlySet<string> = new Set([
  Channels.Directline,
  Channels.Webchat,
  Channels.Emulator,
  Channels.Msteams,
])

function buttons({ choices, question }: Message, channelId: string): Partial<Activity> {
  if (choices.length === 0) return {}
  const actions = choices.map(({ id, label }) =>
    CARRY_VALUES.has(channelId)
      ? {
          type: ActionTypes.MessageBack,
          title: label,
          text: label,
          displayText: label,
          value: { question, choice: id },
        }
      : { type: ActionTypes.ImBack, title: label, value: label },
  )
  // Teams takes no values in suggested actions.
  if (channelId === Channels.Msteams) return { attachments: [CardFactory.heroCard('', undefined, actions)] }
  return { suggestedActions: { to: [], actions } }
}
