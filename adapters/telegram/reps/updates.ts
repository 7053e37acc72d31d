/** What an update means if its chat is a rep's own or a group's: whether it is one of ours, only the store can say. Pure. */
import { z } from 'zod'
import { isRepCode } from '../../rep-codes.ts'

export type RepAct =
  /** By the deep link of a code. */
  | { type: 'linked'; code: string }
  | { type: 'claimed'; handoffId: string; queryId: string }
  /** `replyTo`: the message of ours that they quote. `text` null: something that is not words. */
  | { type: 'wrote'; text: string | null; messageId: number; replyTo: number | null }
  | { type: 'released' | 'gave_back'; replyTo: number | null }
  /** The bot was put out of the group. */
  | { type: 'left' }
  | { type: 'other'; queryId: string | null }

export interface RepHeard {
  chat: string
  isGroup: boolean
  /** A group's. */
  title: string | null
  /** Whose doing it is; in private it is the chat's id as well. */
  from: string
  languageCode: string | null
  act: RepAct
}

const From = z.object({ id: z.number(), language_code: z.string().optional() })
const Chat = z.object({ id: z.number(), type: z.string(), title: z.string().optional() })
const Message = z.object({
  message_id: z.int(),
  from: From,
  chat: Chat,
  text: z.string().optional(),
  reply_to_message: z.object({ message_id: z.int() }).optional(),
})
const Update = z.object({
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: From,
      data: z.string().optional(),
      message: z.object({ chat: Chat }),
    })
    .optional(),
  my_chat_member: z
    .object({ chat: Chat, from: From, new_chat_member: z.object({ status: z.string() }) })
    .optional(),
})

/** Null: nothing that could come from a rep. */
export function readRepUpdate(raw: unknown): RepHeard | null {
  const { data } = Update.safeParse(raw)
  if (!data) return null
  if (data.message) return heardIn(data.message, actOf(data.message))
  // A reply that went out cannot be taken back.
  if (data.edited_message) return heardIn(data.edited_message, { type: 'other', queryId: null })
  if (data.callback_query) {
    const { id, from, data: code, message } = data.callback_query
    return heardIn({ chat: message.chat, from }, pressOf(id, code ?? ''))
  }
  if (!data.my_chat_member) return null
  const { status } = data.my_chat_member.new_chat_member
  const isOut = status === 'kicked' || status === 'left'
  return heardIn(data.my_chat_member, isOut ? { type: 'left' } : { type: 'other', queryId: null })
}

const heardIn = (
  { chat, from }: { chat: z.infer<typeof Chat>; from: z.infer<typeof From> },
  act: RepAct,
): RepHeard => ({
  chat: String(chat.id),
  isGroup: chat.type !== 'private',
  title: chat.title ?? null,
  from: String(from.id),
  languageCode: from.language_code ?? null,
  act,
})

const START = /^\/start(?:@\w+)?\s+(\S+)\s*$/i
const RELEASE = /^\/release(?:@\w+)?\s*$/i
const BACK = /^\/back(?:@\w+)?\s*$/i

function actOf({ text, message_id: messageId, reply_to_message: quoted }: z.infer<typeof Message>): RepAct {
  const replyTo = quoted?.message_id ?? null
  const code = START.exec(text ?? '')?.[1]
  if (code !== undefined && isRepCode(code)) return { type: 'linked', code }
  if (RELEASE.test(text ?? '')) return { type: 'released', replyTo }
  if (BACK.test(text ?? '')) return { type: 'gave_back', replyTo }
  return { type: 'wrote', text: text ?? null, messageId, replyTo }
}

/** No code of a prospect's button begins so; within Telegram's 64 bytes. */
export const claimCode = (handoffId: string): string => `h|${handoffId}`

function pressOf(queryId: string, code: string): RepAct {
  const handoffId = z.guid().safeParse(/^h\|(.+)$/.exec(code)?.[1]).data
  return handoffId ? { type: 'claimed', handoffId, queryId } : { type: 'other', queryId }
}
