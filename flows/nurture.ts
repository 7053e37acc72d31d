/** What a playbook may say of those who are not ready yet: who they are, when they are written to again, and in what words. */
import { z } from 'zod'
import { Temperature } from '../src/domain/outcome.ts'
import { OpenHours } from '../src/domain/schedule.ts'
import { Id, Localised } from './localised.ts'

const Count = z.int().positive().max(1000)

/** Counted from the end of the qualification, or from the follow-up before. */
export const When = z.union([
  z.strictObject({ afterDays: Count }),
  z.strictObject({ afterMonths: Count }),
  /** So many days before the date from which they want to begin. */
  z.strictObject({ beforeStart: Count }),
  /** On its first working day. */
  z.strictObject({ nextQuarter: z.literal(true) }),
])
export type When = z.infer<typeof When>

export const Step = z.object({
  /** The first of these that is known and lies ahead, else `followUp.afterDays`. A day that they named outranks them all. */
  when: z.array(When).min(1),
  /** Before the first question that is missing. */
  say: Localised,
  /** The same with what they said: `{quote}` in their own words, `{said}` the day on which they said it. */
  recall: Localised.nullable(),
})
export type Step = z.infer<typeof Step>

/** Of what is named (a list that is not empty) one must be so of each. */
export const Segment = z.object({
  id: Id,
  title: Localised,
  /** Criteria that an answer keeps from holding; one that was not asked about is not missing. */
  missing: z.array(Id),
  /** Reasons of the outcome, whole (`asked:later`) or by family (`silent`). */
  reasons: z.array(z.string()),
  /** Choices and absences by question. */
  answers: z.record(Id, z.array(z.string())),
  /** Empty: those whose temperature is handled by `nurture`. */
  temperatures: z.array(Temperature),
  /** What they are told at the end; `{date}` is the day of the first follow-up. Null: what everybody is. */
  farewell: Localised.nullable(),
  /**
   * A message of its own after it, to be passed on to the colleague who decides. Contact details that are left afterwards
   * are that colleague's.
   */
  forward: Localised.nullable(),
  /** None: they are kept, and not written to. */
  steps: z.array(Step),
})
export type Segment = z.infer<typeof Segment>

/** `person` is a rep at once · `nurture` is written to by plan · `base` is kept, and written to only by a segment that names it. */
export const Handling = z.object({
  hot: z.literal('person').default('person'),
  warm: z.enum(['nurture', 'base']).default('nurture'),
  vague: z.enum(['nurture', 'base']).default('base'),
})
export type Handling = z.infer<typeof Handling>

export const Nurture = z.object({
  handling: Handling,
  /** The first that fits takes them, so that what matters most comes first. Whom none takes, `followUp` alone tells when. */
  segments: z.array(Segment),
  /** In the prospect's time zone where that is known, else the playbook's. */
  hours: OpenHours,
})
export type Nurture = z.infer<typeof Nurture>

/** When somebody whom a gate turned away is talked to about it again. */
export const Reopening = z.discriminatedUnion('kind', [
  /** Not by the bot; a person they may still ask for. */
  z.object({ kind: z.literal('never') }),
  /** When they say something by which the gate does not fail. */
  z.object({ kind: z.literal('when_told') }),
  /**
   * Then, and once by the bot itself after so long, if they left an address and agreed to its use. `say` comes before the
   * gate's question; `recall` as in a follow-up's step.
   */
  z.object({ kind: z.literal('after'), when: When, say: Localised, recall: Localised.nullable() }),
])
export type Reopening = z.infer<typeof Reopening>
