/** Whether people may be shown a probability. One that is no better than the base rate is withheld, and it is said so. */

import type { Withheld } from '../domain/withheld.ts'
import type { Auc } from './auc.ts'
import type { Skill } from './brier.ts'
import { FEWEST } from './fewest.ts'

export { FEWEST } from './fewest.ts'

export interface Verdict {
  verdict: 'shown' | 'withheld'
  /** Null: it is shown. */
  withheld: Withheld | null
  /** In a sentence. */
  reason: string
}

/**
 * One-sided 95 % of the normal distribution, asked of both tests: how far it misses less than the base rate does, and how
 * well it orders. Together with the ridge, which falls back on the base rate where nothing helps, luck passes in fewer
 * than 2 of 100 sets of leads whose features say nothing (see test/calibration/calibrate.test.ts).
 */
const SURE = 1.645

const withheld = (why: Withheld, reason: string): Verdict => ({ verdict: 'withheld', withheld: why, reason })

/** What a calibration is fitted on must have both ends. */
export const oneSidedFit = (fitted: number): Verdict =>
  withheld(
    'one_sided_fit',
    `the oldest ${fitted} leads, which it would be fitted on, were all won or all lost`,
  )

/** Null: enough leads to try. */
export function tooFew(won: number, lost: number): Verdict | null {
  if (won >= FEWEST && lost >= FEWEST) return null
  return withheld(
    'too_few',
    `there are ${won} won and ${lost} lost leads: at least ${FEWEST} of each are needed`,
  )
}

export function verdictOf({
  auc,
  skill,
  tested,
}: {
  auc: Auc | null
  skill: Skill
  tested: number
}): Verdict {
  if (!auc)
    return withheld('one_sided_test', `the latest ${tested} leads, which test it, were all won or all lost`)
  if (skill.gain <= 0)
    return withheld('not_better', 'it is no better than the base rate on the leads that test it')
  if (skill.z < SURE || auc.auc - SURE * auc.error <= 0.5)
    return withheld(
      'not_sure',
      `it is not surely better than the base rate: on ${tested} leads that test it, luck may have done as well`,
    )
  return {
    verdict: 'shown',
    withheld: null,
    reason: 'it is better than the base rate on the latest leads, beyond luck',
  }
}
