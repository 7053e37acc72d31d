/** What scores the won deals had, and what a threshold in points would have meant: "our customers had 75". */
import { type Threshold, thresholdsOf } from './thresholds.ts'
import { FEWEST } from './verdict.ts'

/** A conversation whose lead was won or lost, with the points that it ended with. */
export interface EndedScore {
  playbook: string
  score: number
  won: boolean
  /** When the lead came, in milliseconds since 1970. */
  at: number
}

export interface PointThresholds {
  playbook: string
  won: number
  lost: number
  /** What the middle one of the won deals had. */
  median: number | null
  /** None with too few deals: luck would propose them. */
  thresholds: Threshold[]
}

/** By playbook, for their points do not compare. */
export function pointThresholdsOf(scores: readonly EndedScore[]): PointThresholds[] {
  const playbooks = [...new Set(scores.map(({ playbook }) => playbook))].toSorted()
  return playbooks.map((playbook) => {
    const own = scores.filter((each) => each.playbook === playbook)
    const winners = own
      .filter(({ won }) => won)
      .map(({ score }) => score)
      .toSorted((one, other) => one - other)
    const lost = own.length - winners.length
    const isEnough = winners.length >= FEWEST && lost >= FEWEST
    return {
      playbook,
      won: winners.length,
      lost,
      median: winners[Math.floor(winners.length / 2)] ?? null,
      thresholds: isEnough
        ? thresholdsOf(
            own.map(({ score }) => score),
            own.map(({ won }) => won),
            own.map(({ at }) => at),
            1,
          )
        : [],
    }
  })
}
