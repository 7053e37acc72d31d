/** Steps while they are changed. Pure. */
import type { Step } from '../../../../../src/domain/steps.ts'

export type { Step }

export const USUAL_DAYS = 90

/** With one more, in order: at the end where something is left to lose, else midway before the end. */
export function withStep(steps: readonly Step[]): Step[] {
  const last = steps.at(-1) ?? { days: 0, share: 1 }
  const before = steps.at(-2) ?? { days: 0, share: 1 }
  if (last.share > 0)
    return [...steps, { days: last.days + (last.days - before.days), share: shareOf(last.share / 2) }]
  const midway = { days: (before.days + last.days) / 2, share: shareOf((before.share + last.share) / 2) }
  return [...steps.slice(0, -1), midway, last]
}

/** In whole percents, as long as there are any. */
const shareOf = (share: number): number => (share > 0.01 ? Math.round(share * 100) / 100 : share)
