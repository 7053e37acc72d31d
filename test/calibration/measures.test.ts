import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brierOf, skillOf } from '../../src/calibration/brier.ts'
import { matchProbability } from '../../src/calibration/match.ts'
import { reliabilityOf } from '../../src/calibration/reliability.ts'
import { splitByTime } from '../../src/calibration/split.ts'
import { thresholdsOf } from '../../src/calibration/thresholds.ts'
import { verdictOf } from '../../src/calibration/verdict.ts'

const WEEK = 7 * 86_400_000

describe('the Brier score', () => {
  test('is 0 for foresight, 1 for its opposite, and the variance for the base rate', () => {
    expect(brierOf([1, 0], [true, false])).toBe(0)
    expect(brierOf([1, 0], [false, true])).toBe(1)
    expect(brierOf([0.25, 0.25, 0.25, 0.25], [true, false, false, false])).toBeCloseTo(0.1875)
    expect(brierOf([], [])).toBeNull()
  })

  test('gains nothing where the forecast is the base rate', () => {
    expect(skillOf([0.3, 0.3, 0.3], [true, false, false], 0.3)).toEqual({ gain: 0, z: 0 })
  })

  test('a gain is sure only if most leads have it', () => {
    const won = Array.from({ length: 40 }, (_, index) => index % 2 === 0)
    const sure = won.map((each) => (each ? 0.7 : 0.3))
    const lucky = won.map((_, index) => (index === 0 ? 0.99 : 0.5))
    expect(skillOf(sure, won, 0.5).z).toBeGreaterThan(3)
    expect(skillOf(lucky, won, 0.5).gain).toBeGreaterThan(0)
    expect(skillOf(lucky, won, 0.5).z).toBeLessThan(1.645)
  })
})

describe('the reliability table', () => {
  test('holds every lead once, in the tenth of its forecast', () => {
    const forecasts = fc.array(
      fc.record({ forecast: fc.double({ min: 0, max: 1, noNaN: true }), won: fc.boolean() }),
    )
    fc.assert(
      fc.property(forecasts, (leads) => {
        const bins = reliabilityOf(
          leads.map(({ forecast }) => forecast),
          leads.map(({ won }) => won),
        )
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(leads.length)
        const wins = bins.reduce((sum, bin) => sum + bin.n * bin.observed, 0)
        expect(wins).toBeCloseTo(leads.filter(({ won }) => won).length)
        for (const { from, to, forecast } of bins) {
          expect(forecast).toBeGreaterThanOrEqual(from - 1e-9)
          expect(forecast).toBeLessThanOrEqual(to + 1e-9)
        }
      }),
    )
  })
})

describe('thresholds', () => {
  const forecasts = [0.9, 0.8, 0.7, 0.3, 0.2, 0.1, 0.1, 0.1]
  const won = [true, true, false, true, false, false, false, false]
  const at = forecasts.map((_, index) => (index * 2 * WEEK) / 7)

  test('say what they would have meant: precision, recall, hand-offs a week', () => {
    const found = thresholdsOf(forecasts, won, at, 0.01).find(({ from }) => from === 0.3)
    expect(found).toMatchObject({ precision: 0.75, recall: 1, handOffsPerWeek: 2 })
  })

  test('the one proposed hands off the fewest leads of those that miss at most a fifth of the won ones', () => {
    const all = thresholdsOf(forecasts, won, at, 0.01)
    expect(all.filter(({ proposed }) => proposed)).toHaveLength(1)
    expect(all.find(({ proposed }) => proposed)?.from).toBe(0.3)
  })

  test('lower ones hand off more leads and miss fewer won ones; the lowest hands off everybody', () => {
    const all = thresholdsOf(forecasts, won, at, 0.01)
    const ordered = all.map(({ from }) => -from)
    expect(ordered).toEqual(ordered.toSorted((one, other) => one - other))
    expect(all.map(({ recall }) => recall)).toEqual(
      all.map(({ recall }) => recall).toSorted((one, other) => one - other),
    )
    expect(all.at(-1)?.recall).toBe(1)
  })

  test('there are none without a won lead', () => {
    expect(thresholdsOf([0.2, 0.1], [false, false], [0, WEEK], 0.01)).toEqual([])
  })
})

describe('the split by time', () => {
  const at = (id: string, instant: number) => ({ id, at: instant, won: true, values: {} })

  test('tests the latest fifth, whatever the order of arrival', () => {
    const leads = Array.from({ length: 10 }, (_, index) => at(String(index), index * 10))
    const { fitted, tested } = splitByTime(leads.toReversed())
    expect(fitted.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    expect(tested.map(({ id }) => id)).toEqual(['8', '9'])
  })

  test('leads of one instant are told apart by their ids', () => {
    const leads = ['e', 'b', 'd', 'a', 'c'].map((id) => at(id, 0))
    expect(splitByTime(leads).tested.map(({ id }) => id)).toEqual(['e'])
  })
})

describe('the verdict', () => {
  const sure = { auc: { auc: 0.8, error: 0.05 }, skill: { gain: 0.02, z: 3 }, tested: 100 }
  test.each([
    [sure, null],
    [{ ...sure, auc: null }, 'one_sided_test'],
    [{ ...sure, skill: { gain: 0, z: 0 } }, 'not_better'],
    [{ ...sure, skill: { gain: 0.02, z: 1.6 } }, 'not_sure'],
    [{ ...sure, auc: { auc: 0.55, error: 0.05 } }, 'not_sure'],
  ] as const)('needs a smaller miss and a better order, both beyond luck: %o is %s', (found, withheld) => {
    expect(verdictOf(found)).toMatchObject({ withheld, verdict: withheld === null ? 'shown' : 'withheld' })
  })
})

describe('importance × match, before there is history', () => {
  test('weighs each match by its importance, and says that it rests on no deals', () => {
    const criteria = [
      { importance: 3, match: 1 },
      { importance: 1, match: 0.2 },
    ]
    expect(matchProbability(criteria)).toEqual({ probability: 0.8, n: 0 })
  })

  test('stays within 0 and 1 for points beyond the best, and is nothing where nothing matters', () => {
    expect(matchProbability([{ importance: 2, match: 1.5 }])?.probability).toBe(1)
    expect(matchProbability([{ importance: 2, match: -3 }])?.probability).toBe(0)
    expect(matchProbability([{ importance: 0, match: 1 }])).toBeNull()
  })
})
