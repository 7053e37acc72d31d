/**
 * What can happen to a dialogue. The instant is on the event: nothing that decides ever reads a clock.
 * `message` is the prospect's message that the event came with, by its sequence number.
 */
import { z } from 'zod'
import { Entry } from './entry.ts'
import { Known } from './known.ts'
import { Language } from './language.ts'
import { Contact, Reading } from './reading.ts'

const at = z.iso.datetime()
/** A reading that answers `question` anew. */
const Correction = z.object({ question: z.string(), reading: Reading })
export type Correction = z.infer<typeof Correction>

const message = z.object({ seq: z.int().positive(), text: z.string() })

/** And the number of the message that will be the first to follow it. */
const Brought = z.object({ known: z.array(Known), seq: z.int().positive() })

export const DialogueEvent = z.discriminatedUnion('type', [
  /** The prospect opened the chat (`/start`, the widget): no words yet. Repeated, it changes nothing. */
  z.object({
    type: z.literal('opened'),
    at,
    entry: Entry.optional(),
    /** IANA, where the channel knows it; what is no time zone is passed over. */
    timeZone: z.string().optional(),
    /** What they bring along. */
    brought: Brought.optional(),
  }),
  /** The page tells more, after the chat was opened and before they say anything. */
  z.object({ type: z.literal('brought'), at, brought: Brought }),
  /**
   * Free text, with everything that was understood in it. `corrects`: it is another wording of the answer to that question.
   * `corrections`: what it puts right by the way.
   */
  z.object({
    type: z.literal('said'),
    at,
    message,
    readings: z.array(Reading),
    corrects: z.string().optional(),
    corrections: z.array(Correction).optional(),
  }),
  /** A button of `question`; its label is the message's text. */
  z.object({ type: z.literal('chose'), at, message, question: z.string(), choice: z.string() }),
  /** Contact details shared by the channel's own means, not in words. */
  z.object({ type: z.literal('shared_contact'), at, message, contact: Contact }),
  z.object({ type: z.literal('asked_for_person'), at, message }),
  z.object({ type: z.literal('stopped'), at, message }),
  z.object({ type: z.literal('restarted'), at, message }),
  z.object({ type: z.literal('language_chosen'), at, message, language: Language }),
  /** A timer row came due; `event` is what the machine asked to be sent. `present` false: no message would be seen now. */
  z.object({
    type: z.literal('timer'),
    at,
    key: z.string(),
    event: z.object({ type: z.string() }).loose(),
    present: z.boolean().optional(),
  }),
  /** A rep hands the conversation back to the bot, at `question` or wherever it was. */
  z.object({ type: z.literal('returned'), at, question: z.string().nullable() }),
  /**
   * A rep has judged: to be followed up (`until`, or as the playbook plans), to stay in the base, or over. The prospect is
   * told nothing, and the bot's outcome stays what it was.
   */
  z.object({
    type: z.literal('rejected'),
    at,
    aftermath: z.enum(['nurture', 'base', 'end']),
    until: z.iso.datetime().nullable(),
  }),
  /** A manager lifts the dialogue, wherever it is, into `queue`, or that of the wanted product. Nothing is said either. */
  z.object({ type: z.literal('lifted'), at, queue: z.string().nullable() }),
])
export type DialogueEvent = z.infer<typeof DialogueEvent>
