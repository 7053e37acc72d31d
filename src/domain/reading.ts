/**
 * A reading is one value understood in one message, with the prospect's own words for it.
 * Nothing is ever invented: no quote, no reading.
 */
import { z } from 'zod'
import { Language } from './language.ts'

/** An amount of money. An exact sum has min = max; an open bound is null; currency (ISO 4217) null = none was said. */
export const Money = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().length(3).nullable(),
  per: z.enum(['once', 'month', 'year']).nullable(),
})

/** A half-open local interval `[from, to)`, `YYYY-MM-DDTHH:mm:ss`; an open end is null. */
export const Time = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  grain: z.enum(['day', 'week', 'month', 'quarter', 'year']),
})

export const Duration = z.object({
  amount: z.number(),
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
})

/** A plain count, such as a number of people. */
export const Count = z.object({ min: z.number().nullable(), max: z.number().nullable() })

export const Authority = z.enum(['decides', 'shares', 'influences', 'researches'])

export const Contact = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  company: z.string().optional(),
  role: z.string().optional(),
})
export type Contact = z.infer<typeof Contact>

export const Intent = z.enum([
  'human',
  'bot_question',
  'price_question',
  'yes',
  'no',
  'not_sure',
  'dont_care',
  'decline',
  'not_now',
  'stop',
  'restart',
  'repeat',
  'explain',
  'correct',
  'greet',
  'thanks',
  'goodbye',
  /** Asks for something that no other intent names; the quote is the question. */
  'question',
  'abuse',
  /** About us; beside what else the same words mean, such as to stop. */
  'complaint',
  'other',
])
export type Intent = z.infer<typeof Intent>

const evidence = {
  /** The prospect's words, verbatim. */
  quote: z.string().min(1),
  /** UTF-16 offsets of the quote in the message as received; `end` is exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** 0 … 1 */
  certainty: z.number().min(0).max(1),
}

const money = z.object({ kind: z.literal('money'), value: Money })
const time = z.object({ kind: z.literal('time'), value: Time })
const duration = z.object({ kind: z.literal('duration'), value: Duration })
const number = z.object({ kind: z.literal('number'), value: Count })
const authority = z.object({ kind: z.literal('authority'), value: Authority })
/**
 * A problem or product of the playbook, by the id that the playbook gives it. `intensity`: how badly it is needed, by
 * other words of the message ("every week", "just curious"); null or absent: none said so.
 */
const need = z.object({
  kind: z.literal('need'),
  value: z.string().min(1),
  intensity: z.enum(['low', 'high']).nullable().optional(),
})
/** A button that was pressed, or its label written out: the choice's id. */
const choice = z.object({ kind: z.literal('choice'), value: z.string().min(1) })

/** A value that may answer a question, without words for it: what a reading reads, or somebody else has told. */
export const Fact = z.discriminatedUnion('kind', [money, time, duration, number, authority, need, choice])
export type Fact = z.infer<typeof Fact>

export const Reading = z.discriminatedUnion('kind', [
  money.extend(evidence),
  time.extend(evidence),
  duration.extend(evidence),
  number.extend(evidence),
  authority.extend(evidence),
  need.extend(evidence),
  choice.extend(evidence),
  z.object({ kind: z.literal('contact'), value: Contact, ...evidence }),
  /** `busy`: of `not_now`, there is no time to talk, which says nothing of what was asked. */
  z.object({ kind: z.literal('intent'), value: Intent, busy: z.literal(true).optional(), ...evidence }),
  /** The language that the message is written in; its quote is the whole message. */
  z.object({ kind: z.literal('language'), value: Language, ...evidence }),
])
export type Reading = z.infer<typeof Reading>
export type ReadingKind = Reading['kind']
export type ReadingOf<K extends ReadingKind> = Extract<Reading, { kind: K }>

const quotes = (text: string, { quote, start, end }: Reading): boolean =>
  quote !== '' && end - start === quote.length && text.slice(start, end) === quote

/**
 * The readings of one message: refuses every reading whose quote does not stand in `text` where it says. Their values
 * are of these types already: the compiler has seen to it, and to check them again takes longer than reading them.
 */
export function quoted(text: string, readings: Reading[]): Reading[] {
  const stray = readings.find((reading) => !quotes(text, reading))
  if (!stray) return readings
  throw new RangeError(
    `the ${stray.kind} reading "${stray.quote}" does not quote the message at ${stray.start}–${stray.end}`,
  )
}
