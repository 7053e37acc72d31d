import { describe, expect, it } from 'vitest'
import {
  changedOnly,
  changesOf,
  gapIn,
  leavesOf,
  withValue,
} from '../../../../../adapters/desk/page/pages/scoring/draft.ts'
import { withStep } from '../../../../../adapters/desk/page/pages/scoring/steps.ts'
import { saas } from '../../../../../flows/playbooks/saas.ts'
import { Rubric, revised, rubricOf } from '../../../../../flows/revision.ts'

const inForce = rubricOf(saas)

describe('a rubric that is changed on the page', () => {
  it('sends what differs and nothing else, so that a colleague’s change elsewhere stays', () => {
    const draft = [
      [['points', 'amount', '50k-plus'], 25],
      [['lasts', 'pain'], { kind: 'expires', days: 30 }],
      [['caps', 'total'], 90],
      [['gates', 'budget-floor', 'choices'], []],
    ].reduce((rubric, [place, value]) => withValue(rubric, place as string[], value as never), inForce)
    const sent = changedOnly(inForce, draft)
    expect(sent).toEqual({
      points: { amount: { '50k-plus': 25 } },
      lasts: { pain: { kind: 'expires', days: 30 } },
      caps: { total: 90 },
      gates: { 'budget-floor': { choices: [] } },
    })
    expect(changesOf(inForce, draft)).toHaveLength(4)
    expect(revised(saas, Rubric.parse(sent), saas.version).status).toBe('revised')
  })

  it('sends both thresholds with either', () => {
    const handOff = (inForce.thresholds?.handOff ?? 0) + 5
    const draft = withValue(inForce, ['thresholds', 'handOff'], handOff)
    expect(changedOnly(inForce, draft)).toEqual({ thresholds: { ...inForce.thresholds, handOff } })
  })

  it('is unchanged once everything is as it was', () => {
    const [leaf] = leavesOf(inForce)
    const there = withValue(inForce, leaf?.place ?? [], 99)
    const back = withValue(there, leaf?.place ?? [], leaf?.value)
    expect(changesOf(inForce, there)).toHaveLength(1)
    expect(changesOf(inForce, back)).toEqual([])
  })

  it('waits for a number that was cleared, and for steps that come one after the other', () => {
    const lasting = (lasts: object) => gapIn(withValue(inForce, ['lasts', 'pain'], lasts as never))
    const steps = (...all: [number, number][]) =>
      lasting({ kind: 'steps', steps: all.map(([days, share]) => ({ days, share })) })
    expect(gapIn(inForce)).toBeNull()
    expect(gapIn(withValue(inForce, ['points', 'amount', '50k-plus'], Number.NaN))).toBe('number')
    expect(lasting({ kind: 'expires', days: Number.NaN })).toBe('number')
    expect(steps([30, 0.5], [60, 0])).toBeNull()
    expect(steps([30, 0.5], [Number.NaN, 0])).toBe('number')
    expect(steps([30, 0.5], [30, 0])).toBe('steps')
    expect(steps([30, 0.5], [60, 0.5])).toBe('steps')
    expect(steps([30, 1.5])).toBe('steps')
  })

  it('gets a step more that stands in order, after the last one or before nothing is left', () => {
    const step = (days: number, share: number) => ({ days, share })
    expect(withStep([step(30, 0.5)])).toEqual([step(30, 0.5), step(60, 0.25)])
    expect(withStep([step(90, 0)])).toEqual([step(45, 0.5), step(90, 0)])
    let steps = [step(30, 0.5), step(60, 0)]
    for (let more = 0; more < 6; more += 1) {
      steps = withStep(steps)
      expect(gapIn(withValue(inForce, ['lasts', 'pain'], { kind: 'steps', steps }))).toBeNull()
    }
  })
})
