import { describe, expect, test } from 'vitest'
import { shop } from '../../flows/playbooks/shop.ts'
import { msOfQuietAt } from '../../flows/silence.ts'

const HOUR = 3_600_000

/** Quiet from nine in the evening until eight, in Warsaw unless another zone is said. */
const quietAt = (at: string, from = 21, to = 8, timeZone = 'Europe/Warsaw') => {
  const silence = { remindAfterMinutes: 15, setAsideAfterMinutes: 60, quietHours: { from, to } }
  return msOfQuietAt({ ...shop, timeZone, silence }, at)
}

describe('the quiet hours', () => {
  test.each([
    ['in the evening', '2026-01-15T20:00:00.000Z', 11 * HOUR],
    ['after midnight', '2026-01-15T23:30:00.000Z', 7.5 * HOUR],
    ['to the second', '2026-01-16T06:59:59.000Z', 1000],
    ['by the clock of summer', '2026-07-15T19:00:00.000Z', 11 * HOUR],
  ])('last until the morning %s', (_when, at, ms) => {
    expect(quietAt(at)).toBe(ms)
  })

  test('are over when they end, and have not begun before they begin', () => {
    expect(quietAt('2026-01-16T07:00:00.000Z')).toBe(0)
    expect(quietAt('2026-01-15T19:59:59.000Z')).toBe(0)
  })

  test('may lie within a day', () => {
    expect(quietAt('2026-01-15T12:30:00.000Z', 13, 15)).toBe(1.5 * HOUR)
    expect(quietAt('2026-01-15T14:00:00.000Z', 13, 15)).toBe(0)
  })

  test("are the playbook's own, in its time zone", () => {
    expect(quietAt('2026-01-15T12:00:00.000Z', 21, 8, 'Asia/Vladivostok')).toBe(10 * HOUR)
    expect(msOfQuietAt({ ...shop, silence: null }, '2026-01-15T23:30:00.000Z')).toBe(0)
  })
})
