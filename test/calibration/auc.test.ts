import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aucOf } from '../../src/calibration/auc.ts'
import { chanceOf, normal } from '../support/leads.ts'

const leads = fc.array(fc.record({ forecast: fc.integer({ min: 0, max: 8 }), won: fc.boolean() }), {
  minLength: 2,
  maxLength: 60,
})

describe('the AUC', () => {
  test('is the share of pairs of a won and a lost lead in the right order, ties by half', () => {
    fc.assert(
      fc.property(leads, (all) => {
        const wins = all.filter(({ won }) => won)
        const losses = all.filter(({ won }) => !won)
        const pairs = wins.flatMap((win) => losses.map((loss) => Math.sign(win.forecast - loss.forecast)))
        const expected = pairs.reduce((sum, sign) => sum + (sign + 1) / 2, 0) / pairs.length
        const found = aucOf(
          all.map(({ forecast }) => forecast),
          all.map(({ won }) => won),
        )
        if (pairs.length === 0) expect(found).toBeNull()
        else expect(found?.auc).toBeCloseTo(expected, 10)
      }),
    )
  })

  test('does not change with the order of the leads, nor with the scale of the forecasts', () => {
    fc.assert(
      fc.property(leads, (all) => {
        const of = (list: typeof all, scale: (forecast: number) => number) =>
          aucOf(
            list.map(({ forecast }) => scale(forecast)),
            list.map(({ won }) => won),
          )?.auc
        const auc = of(all, (forecast) => forecast)
        expect(of(all.toReversed(), (forecast) => Math.exp(forecast))).toEqual(
          auc === undefined ? undefined : expect.closeTo(auc, 10),
        )
      }),
    )
  })

  test('has an error that nine in ten samples keep to', () => {
    const samples = Array.from({ length: 300 }, (_, seed) => {
      const chance = chanceOf(seed)
      const won = Array.from({ length: 200 }, () => chance.happens(0.3))
      // Two normal distributions, one standard deviation apart: the true AUC is Φ(1 / √2).
      return aucOf(
        won.map((each) => normal(chance) + (each ? 1 : 0)),
        won,
      )
    })
    const within = samples.filter((auc) => auc && Math.abs(auc.auc - 0.7602) < 1.645 * auc.error).length
    expect(within / samples.length).toBeGreaterThan(0.86)
    expect(within / samples.length).toBeLessThan(0.94)
  })
})
