/** What a rep reads first: who, what they said on each criterion in their own words, what is still open, and why. */
import { z } from 'zod'
import { AnswerStatus, Evidence } from './answer.ts'
import { Language } from './language.ts'
import { Reason, Temperature } from './outcome.ts'
import { Contact } from './reading.ts'

export const CardAnswer = z.object({
  question: z.string(),
  /** The question in short, for the rep ("Yearly budget"). */
  title: z.string(),
  status: z.enum([...AnswerStatus.options, 'not_asked']),
  /** The understood value in words ("10,000–50,000 EUR a year"); null unless given. */
  value: z.string().nullable(),
  points: z.number(),
  evidence: Evidence.nullable(),
})
export type CardAnswer = z.infer<typeof CardAnswer>

export const CardCriterion = z.object({
  criterion: z.string(),
  title: z.string(),
  points: z.number(),
  answers: z.array(CardAnswer),
})

export const Card = z.object({
  language: Language,
  /** One line: what they want, in their own words where there are any. */
  summary: z.string(),
  contact: Contact,
  score: z.number(),
  temperature: Temperature,
  reasons: z.array(Reason),
  criteria: z.array(CardCriterion),
  /** Titles of the questions that have no given answer. */
  open: z.array(z.string()),
  /** Whom the prospect named as the one who decides. */
  colleague: Contact.optional(),
  /** What the prospect asked and nobody has answered yet. */
  questions: z.array(Evidence).default([]),
})
export type Card = z.infer<typeof Card>
