/** A score laid open: every number, the rows that it comes from, what is still open, and what would change it. */
import { z } from 'zod'
import { Evidence } from './answer.ts'
import { Stage } from './lead.ts'
import { OutcomeKind, Temperature } from './outcome.ts'
import { Counts, Credit } from './standing.ts'
import { Withheld } from './withheld.ts'

/** `now` lies within [worst, best]: what it may come to over what is still open (not asked, not known, not told). */
export const Interval = z.object({ now: z.number(), worst: z.number(), best: z.number() })
export type Interval = z.infer<typeof Interval>

/** What makes a contact good or bad; see the playbook's `quality`. */
export const QualityCheck = z.enum([
  'reachable',
  'business_mail',
  'phone',
  'name',
  'company',
  'role',
  'disposable_mail',
  'doubted',
])
export type QualityCheck = z.infer<typeof QualityCheck>

export const ExplainedRow = Credit.omit({ atMost: true }).extend({
  /** What gave the points, in the conversation's language ("Yearly budget", "Pricing page"). */
  title: z.string(),
  /** The answer in words ("10,000–50,000 EUR a year"), or the page or event. */
  value: z.string().nullable(),
  /** What the points are worth at the instant of the explanation; 0 also where a limit is reached. */
  worth: z.number(),
  /** When nothing will be left; null: never. */
  endsAt: z.iso.datetime().nullable(),
})
export type ExplainedRow = z.infer<typeof ExplainedRow>

export const WhatIf = z.object({
  question: z.string(),
  title: z.string(),
  /** Any of these answers would do it. */
  choices: z.array(z.object({ id: z.string(), label: z.string() })).min(1),
  /** What the first of them would add to the score. */
  points: z.number(),
  /** How the qualification would then end, and how warm the prospect would be. */
  outcome: OutcomeKind,
  temperature: Temperature,
  /** The titles of what must turn out well, too, and is not known yet; none: the answer does it alone. */
  besides: z.array(z.string()),
})
export type WhatIf = z.infer<typeof WhatIf>

/** 0 … 1, what it rests on, and from how many closed leads; or why none is given. */
export const Probability = z.discriminatedUnion('basis', [
  /** Before there is history: each criterion's importance times how well it is met. An estimate, tested by nothing. */
  z.object({ basis: z.literal('importance'), value: z.number().min(0).max(1), n: z.literal(0) }),
  z.object({ basis: z.literal('calibration'), value: z.number().min(0).max(1), n: z.int().positive() }),
  /** The calibration is not worth telling. */
  z.object({
    basis: z.literal('withheld'),
    value: z.null(),
    n: z.int().nonnegative(),
    why: Withheld,
    /** The same in a sentence. */
    reason: z.string(),
  }),
])
export type Probability = z.infer<typeof Probability>

export const Explanation = z.object({
  at: z.iso.datetime(),
  playbook: z.object({ id: z.string(), version: z.int().positive() }),
  score: Interval,
  fit: Interval,
  readiness: Interval,
  engagement: z.number(),
  /** Kept apart from the score: whether they can be reached, not whether they are worth it. */
  quality: z.object({
    now: z.number(),
    checks: z.array(z.object({ check: QualityCheck, met: z.boolean(), points: z.number() })),
  }),
  probability: Probability,
  temperature: Temperature,
  /** The scores from which a prospect is so warm; for hot all criteria must hold too. */
  temperatures: z.object({ warm: z.number(), hot: z.number() }),
  stage: Stage,
  /** The minimum criterion that fails, whatever the score. */
  gate: z.object({ id: z.string(), evidence: Evidence }).nullable(),
  /**
   * `holds`: all that decides it has a value that is good enough. Sales-ready is: all hold. `open`: it does not hold, only
   * because something that decides it is not known yet.
   */
  criteria: z.array(
    z.object({
      criterion: z.string(),
      title: z.string(),
      holds: z.boolean(),
      open: z.boolean(),
      points: Interval,
    }),
  ),
  /** The furthest from nothing first, what takes away after what gives. */
  rows: z.array(ExplainedRow),
  /** What lies over a limit of the playbook, as negative points: with them the rows sum to the score. */
  cuts: z.array(z.object({ over: z.union([Counts, z.literal('total')]), points: z.number() })),
  /** Answers that would change the outcome or the temperature: the better ends first. */
  whatIf: z.array(WhatIf),
  /** When it cools down by itself, to what, and which points will be missing. */
  cools: z.object({ at: z.iso.datetime(), temperature: Temperature, rows: z.array(z.string()) }).nullable(),
  action: z.object({ id: z.string(), text: z.string() }).nullable(),
})
export type Explanation = z.infer<typeof Explanation>
