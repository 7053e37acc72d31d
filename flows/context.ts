/** What a machine remembers besides its state: small, JSON, without wording or transcript. */
import { z } from 'zod'
import { Answer } from '../src/domain/answer.ts'
import { Language } from '../src/domain/language.ts'
import { Outcome } from '../src/domain/outcome.ts'
import { Contact } from '../src/domain/reading.ts'

export const Context = z.object({
  language: Language,
  /** By question. A question without an entry was not asked. */
  answers: z.record(z.string(), Answer),
  contact: Contact,
  /** The question that the prospect's next words reply to. */
  open: z.string().nullable(),
  /** How often the reply to the open question was not understood. */
  tries: z.int().nonnegative(),
  /** Questions to be asked again although they have an answer (unknown, declined …). */
  again: z.array(z.string()),
  /** How this qualification ended; null while it runs. */
  outcome: Outcome.nullable(),
  /** Follow-ups sent since nurture began. */
  followUps: z.int().nonnegative(),
  /** Whether what is said only once since the end has been said. */
  hinted: z.boolean(),
})
export type Context = z.infer<typeof Context>

export const freshContext = (language: Language): Context => ({
  language,
  answers: {},
  contact: {},
  open: null,
  tries: 0,
  again: [],
  outcome: null,
  followUps: 0,
  hinted: false,
})
