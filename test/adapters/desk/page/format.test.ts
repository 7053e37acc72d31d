import { describe, expect, it } from 'vitest'
import {
  allOf,
  anyOf,
  dateOf,
  exactPoints,
  lastingOf,
  percent,
  points,
  roughly,
  since,
  sumOf,
} from '../../../../adapters/desk/page/format.ts'
import { strings } from '../../../../adapters/desk/page/strings.ts'
import { Reason } from '../../../../src/domain/outcome.ts'

const now = new Date('2026-11-20T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()

describe('how long somebody waits', () => {
  it.each([
    [-5, 'just now'],
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 min'],
    [3599, '59 min'],
    [3600, '1 h'],
    [3600 + 5 * 60, '1 h 5 min'],
    [24 * 3600 - 1, '23 h 59 min'],
    [24 * 3600, '1 day'],
    [50 * 3600, '2 days'],
  ])('%i s is "%s"', (seconds, words) => {
    expect(since(ago(seconds), now)).toBe(words)
  })
})

describe('points', () => {
  it.each([
    [15, '+15'],
    [-5, '−5'],
    [0, '0'],
    [2.5, '+2.5'],
  ])('%d is "%s"', (value, words) => {
    expect(points(value)).toBe(words)
  })
})

describe('points to the hundredth', () => {
  it.each([
    [4.77, '+4.77'],
    [-6.1, '−6.1'],
    [20, '+20'],
    [0, '0'],
  ])('%d is "%s"', (value, words) => {
    expect(exactPoints(value)).toBe(words)
  })
})

describe('a date', () => {
  it.each([
    ['2026-03-12T12:00:00Z', '12 March'],
    ['2027-03-12T12:00:00Z', '12 March 2027'],
    ['2025-12-01T12:00:00Z', '1 December 2025'],
  ])('%s is "%s" in 2026', (instant, words) => {
    expect(dateOf(instant, now.toISOString())).toBe(words)
  })
})

describe('a share', () => {
  it('is told to the per cent where it is known, to five where it is an estimate', () => {
    expect([percent(0.384), roughly(0.384), roughly(0.63), roughly(0.01)]).toEqual([
      '38%',
      '40%',
      '65%',
      '0%',
    ])
  })
})

describe('several words', () => {
  it('are joined as alternatives, or as all of them', () => {
    expect([anyOf(['a']), anyOf(['a', 'b']), anyOf(['a', 'b', 'c'])]).toEqual(['a', 'a or b', 'a, b or c'])
    expect(allOf(['a', 'b', 'c'])).toBe('a, b and c')
  })
})

describe('a sum of money', () => {
  it('has its currency where that is known', () => {
    expect([sumOf(24_000, 'EUR'), sumOf(24_000, null)]).toEqual(['€24,000', '24,000'])
  })
})

describe('how long points last', () => {
  const given = '2026-11-10T12:00:00.000Z'
  const steps = {
    kind: 'steps' as const,
    steps: [
      { days: 5, share: 0.5 },
      { days: 20, share: 0.25 },
    ],
  }
  it.each([
    [{ kind: 'always' as const }, null, null],
    [{ kind: 'expires' as const, days: 30 }, '2026-12-10T12:00:00.000Z', 'until 10 December'],
    [{ kind: 'half_life' as const, days: 30 }, null, 'halves every 30 days'],
    [{ kind: 'half_life' as const, days: 1 }, null, 'halves every day'],
    // The first step is over: what comes next is said.
    [steps, null, '25% of it from 30 November'],
    [{ kind: 'steps' as const, steps: [{ days: 5, share: 0.5 }] }, null, null],
    [
      { kind: 'steps' as const, steps: [{ days: 20, share: 0 }] },
      '2026-11-30T12:00:00.000Z',
      'until 30 November',
    ],
  ])('%o is told as %s %s', (lasts, endsAt, words) => {
    expect(lastingOf({ lasts, since: given, endsAt }, now.toISOString())).toBe(words)
  })
})

describe('a reason code', () => {
  it.each([
    ['score:72', 'Score 72'],
    ['gate:budget-floor', 'Minimum not met: budget floor'],
    ['missing:authority', 'Still open: authority'],
    ['asked:person', 'Asked for a person'],
    ['asked:stop', 'Asked to stop'],
  ])('%s is "%s"', (code, words) => {
    expect(strings.reason(Reason.parse(code))).toBe(words)
  })
})
