import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  instantOf,
  isOpenAt,
  isTimeZone,
  localTime,
  nextOpen,
  nextQuarterOf,
  OpenHours,
} from '../../src/domain/schedule.ts'

const WARSAW = 'Europe/Warsaw'

/** With an hour's change, with half an hour's, with none, and on the other side of the world. */
const zones = [
  'Europe/Warsaw',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Auckland',
]

const aZone = fc.constantFrom(...zones)
const anInstant = fc
  .integer({ min: Date.parse('2025-01-01T00:00:00Z') / 1000, max: Date.parse('2030-01-01T00:00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString())
const someHours = fc
  .record({
    from: fc.integer({ min: 0, max: 23 }),
    length: fc.integer({ min: 1, max: 24 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    daysOff: fc.subarray(['01-01', '05-01', '11-01', '12-25', '12-26']),
  })
  .map(({ from, length, ...days }): OpenHours => ({ from, to: Math.min(24, from + length), ...days }))

describe('the instant of a local time', () => {
  it('is found back, unless the clock leaves that time out', () => {
    fc.assert(
      fc.property(anInstant, aZone, (at, zone) => {
        const local = localTime(at, zone)
        const found = instantOf(local, zone)
        expect(localTime(found, zone)).toBe(local)
        // Of an hour that comes twice it is the first.
        expect(Date.parse(found)).toBeLessThanOrEqual(Date.parse(at))
      }),
    )
  })

  it('is an hour later where the clock goes forward over it, and the first of two where it goes back', () => {
    expect(instantOf('2027-03-28T02:30:00', WARSAW)).toBe('2027-03-28T01:30:00.000Z')
    expect(localTime('2027-03-28T01:30:00.000Z', WARSAW)).toBe('2027-03-28T03:30:00')
    expect(instantOf('2026-10-25T02:30:00', WARSAW)).toBe('2026-10-25T00:30:00.000Z')
  })
})

describe('days', () => {
  it('are counted on the calendar, a month that is too short ending on its last', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15')
  })

  it.each([
    ['2026-11-22', '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-01-01', '2027-04-01'],
    ['2026-08-31', '2026-10-01'],
  ])('of the quarter after %s, the first is %s', (day, first) => {
    expect(nextQuarterOf(day)).toBe(first)
  })
})

describe('the next open hour', () => {
  const office: OpenHours = { from: 9, to: 17, weekdays: [1, 2, 3, 4, 5], daysOff: ['01-01'] }

  it('is never before, is open, and is the first that is', () => {
    fc.assert(
      fc.property(someHours, anInstant, aZone, (hours, at, zone) => {
        const opens = nextOpen(hours, at, zone)
        expect(Date.parse(opens)).toBeGreaterThanOrEqual(Date.parse(at))
        expect(isOpenAt(hours, opens, zone)).toBe(true)
        if (opens === at) return
        const justBefore = new Date(Date.parse(opens) - 1000).toISOString()
        expect(isOpenAt(hours, justBefore, zone)).toBe(false)
        expect(isOpenAt(hours, at, zone)).toBe(false)
      }),
    )
  })

  it('skips the weekend and the days off, by the clock of those who live there', () => {
    // The first of January is a Friday.
    expect(nextOpen(office, '2026-12-31T23:00:00.000Z', WARSAW)).toBe('2027-01-04T08:00:00.000Z')
    expect(nextOpen(office, '2026-12-31T23:00:00.000Z', 'America/New_York')).toBe('2027-01-04T14:00:00.000Z')
  })

  it('is where it was by the clock, on both sides of a change of it', () => {
    expect(nextOpen(office, '2027-03-26T18:00:00.000Z', WARSAW)).toBe('2027-03-29T07:00:00.000Z')
    expect(nextOpen(office, '2026-10-23T18:00:00.000Z', WARSAW)).toBe('2026-10-26T08:00:00.000Z')
  })
})

it('hours end after they begin', () => {
  expect(OpenHours.safeParse({ from: 17, to: 9, weekdays: [1] }).success).toBe(false)
})

it('a time zone is one of the world, not any word', () => {
  expect(isTimeZone('Europe/Warsaw')).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})
