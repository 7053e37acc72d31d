import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Design, fitLogistic, logitOf, probabilityOf } from '../../src/calibration/logistic.ts'
import { chanceOf, normal, sigmoid } from '../support/leads.ts'

/** Every lead has every column. */
function full(rows: number[][]): Design {
  const columns = rows[0]?.length ?? 0
  return {
    rows: rows.length,
    columns,
    start: Int32Array.from({ length: rows.length + 1 }, (_, row) => row * columns),
    column: Int32Array.from(rows.flatMap((row) => row.map((_, column) => column))),
    value: Float64Array.from(rows.flat()),
  }
}

function sample(n: number, seed: number) {
  const chance = chanceOf(seed)
  const rows = Array.from({ length: n }, () => [normal(chance), normal(chance)])
  const won = rows.map(([x = 0, y = 0]) => (chance.happens(sigmoid(-0.5 + x - 2 * y)) ? 1 : 0))
  return { design: full(rows), won }
}

describe('logistic regression', () => {
  test('finds the weights that made the outcomes', () => {
    const { design, won } = sample(20_000, 1)
    const { intercept, columns } = fitLogistic(design, won, 0.01)
    expect(intercept).toBeCloseTo(-0.5, 1)
    expect(columns[0]).toBeCloseTo(1, 1)
    expect(columns[1]).toBeCloseTo(-2, 1)
  })

  test('is at its optimum: no other weights are likelier', () => {
    const { design, won } = sample(300, 2)
    const { intercept, columns } = fitLogistic(design, won, 2)
    // The slope of the penalised likelihood, by each weight.
    const misses = won.map((each, row) => sigmoid(logitOf(design, row, columns, intercept)) - each)
    const slopeBy = (column: number) =>
      misses.reduce((sum, miss, row) => sum + miss * (design.value[row * 2 + column] ?? 0), 0) +
      2 * (columns[column] ?? 0)
    expect(misses.reduce((sum, miss) => sum + miss, 0)).toBeCloseTo(0, 6)
    expect(slopeBy(0)).toBeCloseTo(0, 6)
    expect(slopeBy(1)).toBeCloseTo(0, 6)
  })

  test('a stronger ridge draws the weights towards nothing, and an endless one leaves the base rate', () => {
    const { design, won } = sample(500, 3)
    const sizes = [0.1, 10, 1000].map((ridge) => Math.abs(fitLogistic(design, won, ridge).columns[1] ?? 0))
    expect(sizes.toSorted((one, other) => other - one)).toEqual(sizes)
    const { intercept, columns } = fitLogistic(design, won, Number.POSITIVE_INFINITY)
    expect(columns).toEqual([0, 0])
    expect(sigmoid(intercept)).toBeCloseTo(won.filter(Boolean).length / won.length, 10)
  })

  test('a column that settles the outcome alone gives finite weights', () => {
    const rows = Array.from({ length: 100 }, (_, row) => [row < 50 ? 0 : 1])
    const won = rows.map(([x]) => x ?? 0)
    const { columns } = fitLogistic(full(rows), won, 1)
    expect(columns[0]).toBeGreaterThan(1)
    expect(columns[0]).toBeLessThan(20)
  })

  test('a probability is never 0 or 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (logit) => {
        expect(probabilityOf(logit)).toBeGreaterThan(0)
        expect(probabilityOf(logit)).toBeLessThan(1)
      }),
    )
  })
})
