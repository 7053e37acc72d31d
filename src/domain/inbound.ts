/** What a prospect did, in the terms of no channel in particular. */
import { z } from 'zod'
import { Behaviour } from './behaviour.ts'
import { Entry } from './entry.ts'
import { Known } from './known.ts'
import { Language } from './language.ts'
import { Contact } from './reading.ts'
import { MAX_TEXT } from './transcript.ts'

const text = z.string().min(1).max(MAX_TEXT)

export const InboundContent = z.discriminatedUnion('kind', [
  /** Opened the chat: greet, once. `entry`, `known`: what the page or the link tells of them; `timeZone`: IANA. */
  z.object({
    kind: z.literal('open'),
    entry: Entry.optional(),
    timeZone: z.string().max(64).optional(),
    known: z.array(Known).optional(),
    /** The chat is open, and this is what was done on the page since. */
    seen: z.array(Behaviour).optional(),
  }),
  /** `corrects`: the number of the prospect's own earlier message that these words take the place of. */
  z.object({ kind: z.literal('text'), text, corrects: z.int().positive().optional() }),
  /** For people to read, such as a place on a map: it answers nothing, and the bot has nothing to say to it. */
  z.object({ kind: z.literal('note'), text }),
  /** Pressed a button; `text` is its label. `question` null: the channel does not carry it; then the open one. */
  z.object({ kind: z.literal('choice'), text, question: z.string().nullable(), choice: z.string().min(1) }),
  /** `vouched`: the site's own server says so of a customer who is signed in there, and nobody has said it here. */
  z.object({ kind: z.literal('contact'), text, contact: Contact, vouched: z.literal(true).optional() }),
  z.object({ kind: z.literal('command'), text, command: z.enum(['human', 'stop', 'restart']) }),
  z.object({ kind: z.literal('language'), text, language: Language }),
])
export type InboundContent = z.infer<typeof InboundContent>

/** What a page tells of a prospect who opens its chat. */
export interface Arrival {
  entry: Entry
  /** What need not be asked any more. */
  known: Known[]
}

export const Inbound = z.object({
  channel: z.string().min(1),
  conversationId: z.uuid(),
  /** The delivery's own id, unique in its channel: the same id again is the same message again. Null: none is known. */
  externalId: z.string().min(1).nullable(),
  /** The sender's own id for the message, echoed with it. */
  clientId: z.string().nullable(),
  content: InboundContent,
})
export type Inbound = z.infer<typeof Inbound>

/**
 * What the sender may be told once the turn is committed. `seq` is the prospect's message in the transcript, null when
 * the event left none there (an opened chat).
 */
export type Receipt =
  | { status: 'accepted' | 'duplicate'; seq: number | null }
  | { status: 'unknown_conversation' }
