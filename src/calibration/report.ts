/** What a calibration found, as it is stored and printed with `--json`. Keys stay; more may come. */
import { z } from 'zod'
import { Withheld } from '../domain/withheld.ts'
import { Caution, WhyRefused } from './refusal.ts'

const Share = z.number().min(0).max(1)
const Instant = z.iso.datetime()
const Period = z.object({ from: Instant, to: Instant })

export const Report = z.object({
  /** Leads whose end is known; `n = won + lost = fitted + tested`. */
  n: z.int().nonnegative(),
  won: z.int().nonnegative(),
  lost: z.int().nonnegative(),
  fitted: z.int().nonnegative(),
  tested: z.int().nonnegative(),
  /** When the leads of each part came. */
  fittedPeriod: Period.nullable(),
  testedPeriod: Period.nullable(),
  /** On the tested part, as are all that follow. Null: it has no won or no lost leads, or nothing could be fitted. */
  auc: Share.nullable(),
  /** Two-sided, 95 %. */
  aucInterval: z.object({ low: Share, high: Share }).nullable(),
  brier: Share.nullable(),
  /** Of the base rate as the forecast of every lead. */
  brierBaseRate: Share.nullable(),
  /** Of the fitted part. */
  baseRate: Share.nullable(),
  reliability: z.array(
    z.object({ from: Share, to: Share, n: z.int().positive(), forecast: Share, observed: Share }),
  ),
  thresholds: z.array(
    z.object({
      probability: Share,
      precision: Share.nullable(),
      recall: Share,
      /** Of leads whose end is known by now. */
      handOffsPerWeek: z.number().nonnegative(),
      proposed: z.boolean(),
    }),
  ),
  /** The same in a playbook's points, by the conversations of all leads that ended; none with fewer than 40 won or lost. */
  points: z
    .array(
      z.object({
        playbook: z.string(),
        won: z.int().nonnegative(),
        lost: z.int().nonnegative(),
        /** Of the won deals' points. */
        median: z.number().nullable(),
        thresholds: z.array(
          z.object({
            from: z.number(),
            precision: Share.nullable(),
            recall: Share,
            handOffsPerWeek: z.number().nonnegative(),
            proposed: z.boolean(),
          }),
        ),
      }),
    )
    .default([]),
  /** Why that threshold is proposed; null: none is. */
  proposal: z.string().nullable(),
  features: z.array(z.string()),
  /** `reason`: the same in a sentence. */
  refused: z.array(z.object({ feature: z.string(), reason: z.string(), why: WhyRefused })),
  /** Odds against the average lead, what matters most first; see `Influence`. */
  influences: z.array(
    z.object({
      feature: z.string(),
      value: z.string().nullable().optional(),
      per: z.union([z.number(), z.literal('tenfold')]).optional(),
      odds: z.number().positive(),
      share: Share,
    }),
  ),
  /** The `cautions` in sentences. */
  warnings: z.array(z.string()),
  cautions: z.array(Caution),
  verdict: z.enum(['shown', 'withheld']),
  /** Null: it is shown. */
  withheld: Withheld.nullable(),
  /** Why, in a sentence. */
  reason: z.string(),
})
export type Report = z.infer<typeof Report>
