/** A playbook's nurture before it has words: what `assemble` puts together with the languages' files. */
import type { Localised } from './localised.ts'
import type { Handling, Nurture, Segment, Step, When } from './nurture.ts'
import type { CommonWording, FollowUpWording, PlaybookWording, SegmentWording } from './wording/wording.ts'

export interface SegmentPlan
  extends Partial<Pick<Segment, 'missing' | 'reasons' | 'answers' | 'temperatures'>> {
  id: string
  /** For each follow-up when it comes, by the first of these that is known; its words are the language's. */
  steps?: When[][]
  /** Whether a message is left that can be passed on to the colleague who decides. */
  forwards?: boolean
}

export interface NurturePlan extends Pick<Nurture, 'hours'> {
  handling?: Partial<Handling>
  segments: SegmentPlan[]
}

export type ReopeningPlan = { kind: 'never' } | { kind: 'when_told' } | { kind: 'after'; when: When }

type Words = (of: (own: PlaybookWording, shared: CommonWording) => string | undefined) => Localised

export const nurtureOf = ({ handling, segments, hours }: NurturePlan, words: Words) => ({
  handling: handling ?? {},
  segments: segments.map((segment) => segmentOf(segment, words)),
  hours,
})

function segmentOf({ id, steps = [], forwards = false, ...who }: SegmentPlan, words: Words) {
  const told = (of: (wording: Partial<SegmentWording>) => string | undefined): Localised =>
    words((own, shared) => of(own.segments?.[id] ?? {}) ?? of(shared.segments[id] ?? {}))
  return {
    missing: [],
    reasons: [],
    answers: {},
    temperatures: [],
    ...who,
    id,
    title: told(({ title }) => title),
    farewell: orNull(told(({ farewell }) => farewell)),
    forward: forwards ? told(({ forward }) => forward) : null,
    steps: steps.map(
      (when, n): Step => ({
        when,
        say: told((wording) => wording.steps?.[n]?.say),
        recall: orNull(told((wording) => wording.steps?.[n]?.recall)),
      }),
    ),
  }
}

export function reopeningOf(gate: string, plan: ReopeningPlan, words: Words) {
  if (plan.kind !== 'after') return plan
  const told = (of: (wording: FollowUpWording) => string | undefined): Localised =>
    words((own, shared) => {
      const wording = own.reopenings?.[gate] ?? shared.reopenings[gate]
      return wording && of(wording)
    })
  return { ...plan, say: told(({ say }) => say), recall: orNull(told(({ recall }) => recall)) }
}

/** What no language says is left out; what some say is missed in the others. */
const orNull = (text: Localised): Localised | null => (Object.keys(text).length === 0 ? null : text)
