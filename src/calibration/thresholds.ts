/** From where on to hand a lead to a rep, by a forecast or by points, and what it would have meant for leads that ended. */

export interface Threshold {
  /** Hand off from this forecast, or these points, on. */
  from: number
  /** Of those handed off, the share that was won; null if it hands off nobody. */
  precision: number | null
  /** Of the won ones, the share that would have been handed off. */
  recall: number
  /** Of leads whose end is known by now. */
  handOffsPerWeek: number
  /** One is, if any leads were won. */
  proposed: boolean
}

/** Of the won deals, what the proposal must not miss. */
const RECALL = 0.8
export const PROPOSAL_REASON = `the highest from which on at least ${RECALL * 100} % of the won deals are handed off`

const WEEK_MS = 7 * 86_400_000
/** Leads of a single afternoon do not come at that rate all week. */
const SHORTEST_SPAN_MS = 86_400_000

/** Shares of the leads that the cut-offs would hand off, roughly: where few are won, all forecasts are low. */
const HANDED_OFF = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Highest first, in whole grains. `at`: when the leads came. */
export function thresholdsOf(
  marks: readonly number[],
  won: readonly boolean[],
  at: readonly number[],
  grain: number,
): Threshold[] {
  const wins = won.filter(Boolean).length
  if (wins === 0) return []
  const weeks = Math.max(SHORTEST_SPAN_MS, Math.max(...at) - Math.min(...at)) / WEEK_MS
  const thresholds = cutOffs(marks, grain).map((from) => {
    const handed = marks.flatMap((mark, index) => (mark >= from ? [index] : []))
    const hits = handed.filter((index) => won[index]).length
    return {
      from,
      precision: handed.length === 0 ? null : hits / handed.length,
      recall: hits / wins,
      handOffsPerWeek: handed.length / weeks,
      proposed: false,
    }
  })
  const proposed = thresholds.find(({ recall }) => recall >= RECALL)
  return thresholds.map((threshold) => ({ ...threshold, proposed: threshold === proposed }))
}

/** Rounded down, the lowest included: that one hands off everybody. */
function cutOffs(marks: readonly number[], grain: number): number[] {
  const ordered = marks.toSorted((one, other) => other - one)
  const found = HANDED_OFF.map((share) => ordered[Math.floor(share * ordered.length)] ?? 0)
  const lowest = ordered.at(-1) ?? 0
  const grains = [...found, lowest].map((mark) => Math.floor(mark / grain + 1e-9))
  return [...new Set(grains)].toSorted((one, other) => other - one).map((count) => roundedTo(count * grain))
}

/** Without the dust of binary fractions. */
const roundedTo = (mark: number): number => Math.round(mark * 1e6) / 1e6
