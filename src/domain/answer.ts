/** What is known of one question. A question without an answer was *not asked*: a fifth thing, and never a "no". */
import { z } from 'zod'
import { Source } from './known.ts'

/**
 * Where the words stand that a value or a point rests on. With a `source` they have not said it: then there are no words,
 * the quote is empty, and `message` is the first that came after it.
 */
export const Evidence = z.object({
  /** The message's sequence number in its conversation. */
  message: z.int().positive(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  source: Source.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/**
 * `given` a value was understood · `no` there is none ("we have no budget") · `unknown` the prospect does not know,
 * or was not understood within the playbook's patience · `declined` they prefer not to say.
 */
export const AnswerStatus = z.enum(['given', 'no', 'unknown', 'declined'])
export type AnswerStatus = z.infer<typeof AnswerStatus>

export const Answer = z.object({
  question: z.string(),
  status: AnswerStatus,
  /** The id of the choice that the value falls in; null unless `given`. */
  choice: z.string().nullable(),
  /** The understood value as its reading had it; null where only the choice is known. */
  value: z.unknown(),
  evidence: Evidence,
  /** When it was said, ISO 8601. */
  at: z.iso.datetime(),
})
export type Answer = z.infer<typeof Answer>
