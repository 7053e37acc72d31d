/** Whether people may be shown a probability. One that is no better than the base rate is withheld, and it is said so. */
import type { Auc } from './auc.ts'
import type { Skill } from './brier.ts'
import { FEWEST } from './fewest.ts'

export { FEWEST } from './fewest.ts'

export interface Verdict {
  verdict: 'shown' | 'withheld'
  reason: string
}

/**
 * One-sided 95 % of the normal distribution, asked of both tests: how far it misses less than the base rate does, and how
 * well it orders. Together with the ridge, which falls back on the base rate where nothing helps, luck passes in fewer
 * than 2 of 100 sets of leads whose features say nothing (see test/calibration/calibrate.test.ts).
 */
const SURE = 1.645

const withheld = (reason: string): Verdict => ({ verdict: 'withheld', reason })

/** Null: enough leads to try. */
export function tooFew(won: number, lost: number): Verdict | null {
  if (won >= FEWEST && lost >= FEWEST) return null
  return withheld(`there are ${won} won and ${lost} lost leads: at least ${FEWEST} of each are needed`)
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
  if (!auc) return withheld(`the latest ${tested} leads, which test it, were all won or all lost`)
  if (skill.gain <= 0) return withheld('it is no better than the base rate on the leads that test it')
  if (skill.z < SURE || auc.auc - SURE * auc.error <= 0.5)
    return withheld(
      `it is not surely better than the base rate: on ${tested} leads that test it, luck may have done as well`,
    )
  return { verdict: 'shown', reason: 'it is better than the base rate on the latest leads, beyond luck' }
}
