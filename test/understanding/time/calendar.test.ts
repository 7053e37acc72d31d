import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  dayIn,
  dayOf,
  isDate,
  isoOf,
  partsOf,
  unitAround,
  unitsFrom,
  weekdayOf,
} from '../../../src/understanding/time/calendar.ts'

const units = ['day', 'week', 'month', 'quarter', 'year'] as const
/** Every day of a leap year. */
const day = fc.integer({ min: dayOf(2028, 1, 1), max: dayOf(2028, 12, 31) })

describe('the calendar', () => {
  it('has the present unit around its day, and the next one after it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...units), (today, unit) => {
        const present = unitAround(today, unit, 0)
        expect(present.from).toBeLessThanOrEqual(today)
        expect(present.to).toBeGreaterThan(today)
        expect(unitAround(today, unit, 1).from).toBe(present.to)
      }),
    )
  })

  it('begins quarters in their months and weeks on Monday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -8, max: 8 }), (today, offset) => {
        expect([1, 4, 7, 10]).toContain(partsOf(unitAround(today, 'quarter', offset).from).month)
        expect(weekdayOf(unitAround(today, 'week', offset).from)).toBe(0)
      }),
    )
  })

  it('never leaves the month that it counts to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (today, months) => {
        const { from, to } = unitsFrom(today, 'month', months)
        const exact = dayAfter(today, 'month', months)
        expect(exact).toBeGreaterThanOrEqual(from)
        expect(exact).toBeLessThan(to)
      }),
    )
  })

  it('knows which dates exist', () => {
    expect(isDate(2028, 2, 29)).toBe(true)
    expect(isDate(2027, 2, 29)).toBe(false)
    expect(isDate(2027, 13, 1)).toBe(false)
    expect(isoOf(dayOf(2028, 2, 29))).toBe('2028-02-29T00:00:00')
  })

  it('takes the date of the zone, also around a change of the clocks', () => {
    expect(isoOf(dayIn('Europe/Warsaw', new Date('2026-10-24T22:30:00Z')))).toBe('2026-10-25T00:00:00')
    expect(isoOf(dayIn('Europe/Warsaw', new Date('2026-10-25T22:30:00Z')))).toBe('2026-10-25T00:00:00')
    expect(isoOf(dayIn('Asia/Kathmandu', new Date('2026-10-24T18:14:00Z')))).toBe('2026-10-24T00:00:00')
    expect(isoOf(dayIn('Asia/Kathmandu', new Date('2026-10-24T18:16:00Z')))).toBe('2026-10-25T00:00:00')
    expect(() => dayIn('Mars/Olympus', new Date())).toThrow(RangeError)
  })
})
