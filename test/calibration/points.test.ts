import { describe, expect, test } from 'vitest'
import { type EndedScore, pointThresholdsOf } from '../../src/calibration/points.ts'

const DAY = 86_400_000

const ended = (count: number, won: boolean, score: (n: number) => number, playbook = 'saas'): EndedScore[] =>
  Array.from({ length: count }, (_, n) => ({ playbook, won, score: score(n), at: n * DAY }))

describe('thresholds in points', () => {
  test('are proposed from what the won deals had', () => {
    const [found] = pointThresholdsOf([
      ...ended(50, true, (n) => 60 + (n % 30)),
      ...ended(50, false, (n) => 20 + (n % 45)),
    ])
    expect(found).toMatchObject({ playbook: 'saas', won: 50, lost: 50, median: expect.any(Number) })
    expect(found?.median).toBeGreaterThanOrEqual(70)
    const proposed = found?.thresholds.find((each) => each.proposed)
    expect(proposed?.recall).toBeGreaterThanOrEqual(0.8)
    expect(proposed?.precision).toBeGreaterThan(0.9)
    expect(Number.isInteger(proposed?.from)).toBe(true)
  })

  test('are none with too few deals, and of each playbook by itself', () => {
    const found = pointThresholdsOf([
      ...ended(39, true, () => 70),
      ...ended(100, false, () => 30),
      ...ended(1, true, () => 9, 'shop'),
    ])
    expect(found).toEqual([
      { playbook: 'saas', won: 39, lost: 100, median: 70, thresholds: [] },
      { playbook: 'shop', won: 1, lost: 0, median: 9, thresholds: [] },
    ])
  })
})
