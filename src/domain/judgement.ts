/** A rep's own judgement, kept beside the bot's and never in its place. */
import { z } from 'zod'
import { OutcomeKind, Temperature } from './outcome.ts'

export const JudgedOutcome = OutcomeKind.exclude(['incomplete'])

export const JudgedCriterion = z.enum(['holds', 'missing', 'unknown'])

const note = z.string().trim().min(1).max(1000)

/** What is judged, how, and why. */
export const Overruling = z.discriminatedUnion('about', [
  z.object({ about: z.literal('temperature'), value: Temperature, note }),
  z.object({
    about: z.literal('outcome'),
    value: JudgedOutcome,
    note,
    /** With `nurture`: the day from which to write again; without it, as the playbook plans. */
    until: z.iso.date().nullish(),
  }),
  /** `criterion` is one of the playbook's. */
  z.object({
    about: z.literal('criterion'),
    criterion: z.string().min(1).max(100),
    value: JudgedCriterion,
    note,
  }),
])
export type Overruling = z.infer<typeof Overruling>

export const Judgement = z.object({
  about: z.enum(['temperature', 'outcome', 'criterion']),
  criterion: z.string().nullable(),
  value: z.string(),
  note: z.string(),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The qualification that it is of. */
  qualification: z.int(),
  /** A later one on the same subject has taken its place. */
  superseded: z.boolean(),
  at: z.iso.datetime(),
})
export type Judgement = z.infer<typeof Judgement>

type Subject = Pick<Judgement, 'about' | 'criterion' | 'qualification'>

/** One subject a qualification: what the latest judgement stands for. */
const subjectOf = ({ qualification, about, criterion }: Subject) =>
  `${qualification} ${about} ${criterion ?? ''}`

/** Those that stand first, then those that were superseded; each newest first. `rows` come oldest first. */
export function ranked(rows: Omit<Judgement, 'superseded'>[]): Judgement[] {
  const seen = new Set<string>()
  const judged = rows.toReversed().map((row) => {
    const superseded = seen.has(subjectOf(row))
    seen.add(subjectOf(row))
    return { ...row, superseded }
  })
  return [...judged.filter((each) => !each.superseded), ...judged.filter((each) => each.superseded)]
}
