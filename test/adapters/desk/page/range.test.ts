import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../adapters/desk/page/range.ts'

const temperatures = { warm: 25, hot: 50 }

describe('where a score stands', () => {
  it('is a share of the way from nothing to well beyond hot', () => {
    const score = { now: 50, worst: 40, best: 100 }
    expect(marksOf({ score, temperatures })).toEqual({ now: 50, worst: 40, best: 100, warm: 25, hot: 50 })
  })

  it('is on the bar wherever the score may be, in the order of the numbers', () => {
    const points = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(fc.tuple(points, points, points), points, fc.nat(100), (three, warm, span) => {
        const [worst = 0, now = 0, best = 0] = three.toSorted((one, other) => one - other)
        const marks = marksOf({ score: { worst, now, best }, temperatures: { warm, hot: warm + span } })
        for (const mark of Object.values(marks)) {
          expect(mark).toBeGreaterThanOrEqual(0)
          expect(mark).toBeLessThanOrEqual(100)
        }
        expect(marks.worst).toBeLessThanOrEqual(marks.now)
        expect(marks.now).toBeLessThanOrEqual(marks.best)
        expect(marks.warm).toBeLessThanOrEqual(marks.hot)
      }),
    )
  })
})
