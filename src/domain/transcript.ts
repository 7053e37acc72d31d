import { z } from 'zod'

export const Author = z.enum(['prospect', 'bot', 'rep', 'system'])
export type Author = z.infer<typeof Author>

/** A button: `id` is what comes back, `label` is what people read. */
export const Choice = z.object({ id: z.string().min(1), label: z.string().min(1) })
export type Choice = z.infer<typeof Choice>

/** The longest message that any channel accepts from a prospect, in UTF-16 units. */
export const MAX_TEXT = 4096

/** PostgreSQL stores neither NUL nor half a surrogate pair; U+FFFD keeps the length, and with it every quote's place. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** What people write comes back as it was, or is refused with why: only what no person writes is made storable unasked. */
export const isStorable = (text: string): boolean => storable(text) === text

/** One message of a conversation, whoever wrote it. */
export const Message = z.object({
  conversationId: z.uuid(),
  /** 1, 2, 3 … without gaps inside a conversation; Direct Line's watermark. */
  seq: z.int().positive(),
  author: Author,
  /** Only for `rep`: the name that the prospect sees. */
  authorName: z.string().nullable(),
  text: z.string(),
  /** Buttons offered with the message. */
  choices: z.array(Choice),
  /** The question that a bot message asks, if it asks one. */
  question: z.string().nullable(),
  /** A channel may offer its own way to share these (Telegram's contact button). */
  wants: z.enum(['contact']).nullable(),
  /** The sender's own id for the message, echoed to the sender (Direct Line's clientActivityID). */
  clientId: z.string().nullable(),
  at: z.iso.datetime(),
})
export type Message = z.infer<typeof Message>
