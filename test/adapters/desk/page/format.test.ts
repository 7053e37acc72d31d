import { describe, expect, it } from 'vitest'
import { points, since } from '../../../../adapters/desk/page/format.ts'
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
