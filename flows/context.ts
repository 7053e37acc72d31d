/** What a machine remembers besides its state: small, JSON, without wording or transcript. */
import { z } from 'zod'
import { Answer, Evidence } from '../src/domain/answer.ts'
import { Entry, usualEntry } from '../src/domain/entry.ts'
import { Language } from '../src/domain/language.ts'
import { Outcome } from '../src/domain/outcome.ts'
import { Contact } from '../src/domain/reading.ts'

/** A day that the prospect named for going on: the local date in the playbook's time zone, and their words for it. */
export const Later = z.object({
  day: z.iso.date(),
  /** The question that will be settled then ("no budget before October"); null: "write to me in March". */
  about: z.string().nullable(),
  evidence: Evidence,
  at: z.iso.datetime(),
})
export type Later = z.infer<typeof Later>

/**
 * How what the bot says of its own accord, long after the last word, gets to them: their channel carries it `always` · it
 * goes `by_mail` once there is an address · `never`: they see it if they come back.
 */
export const Reaches = z.enum(['always', 'by_mail', 'never'])
export type Reaches = z.infer<typeof Reaches>

const ContactTold = z.partialRecord(Contact.keyof(), z.object({ evidence: Evidence, at: z.iso.datetime() }))
export type ContactTold = z.infer<typeof ContactTold>

export const Context = z.object({
  language: Language,
  /** By question. A question without an entry was not asked. */
  answers: z.record(z.string(), Answer),
  contact: Contact,
  /** By which words, and when, they told each part of it. */
  contactTold: ContactTold.default({}),
  /** Whether they left an address to a text that says what it is used for. */
  consented: z.boolean().default(false),
  /** The colleague who decides, as far as the prospect has said whom to turn to. */
  colleague: Contact.default({}),
  reaches: Reaches.default('always'),
  /** IANA, where the channel knows it; null: the playbook's. */
  timeZone: z.string().nullable().default(null),
  later: Later.nullable().default(null),
  /** The question that the prospect's next words reply to. */
  open: z.string().nullable(),
  /** The open question that was passed over for another answer: not asked again in the same breath. */
  passedOver: z.string().nullable().default(null),
  /** How often the reply to the open question was not understood. */
  tries: z.int().nonnegative(),
  /** How the prospect came. */
  entry: Entry.default(usualEntry),
  /** How often in the whole conversation something was not understood. */
  stumbles: z.int().nonnegative().default(0),
  /** What the prospect asked and the playbook could not answer: a colleague will. */
  wonders: z.array(Evidence).default([]),
  /** When the prospect was last heard; null: not yet. */
  heardAt: z.iso.datetime().nullable().default(null),
  /** Whether the timer that notices silence is set, and whether the reminder has been sent since the last word. */
  watched: z.boolean().default(false),
  reminded: z.boolean().default(false),
  /** A rep handed back: everything open is asked, not only what decides. */
  thorough: z.boolean().default(false),
  /** Questions to be asked again although they have an answer (unknown, declined …). */
  again: z.array(z.string()),
  /** How this qualification ended; null while it runs. */
  outcome: Outcome.nullable(),
  /** Follow-ups sent since the qualification ended. */
  followUps: z.int().nonnegative(),
  /** Whether what is said only once since the end has been said. */
  hinted: z.boolean(),
})
export type Context = z.infer<typeof Context>

export const freshContext = (language: Language): Context => ({
  language,
  answers: {},
  entry: usualEntry,
  stumbles: 0,
  wonders: [],
  heardAt: null,
  watched: false,
  reminded: false,
  thorough: false,
  contact: {},
  contactTold: {},
  consented: false,
  colleague: {},
  reaches: 'always',
  timeZone: null,
  later: null,
  open: null,
  passedOver: null,
  tries: 0,
  again: [],
  outcome: null,
  followUps: 0,
  hinted: false,
})
