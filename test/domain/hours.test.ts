import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtWork, nextAtWork, officeHours, offReason, WorkingHours } from '../../src/domain/hours.ts'

const warsaw = officeHours('Europe/Warsaw')
const at = (instant: string) => new Date(instant)

describe('somebody with office hours in Warsaw', () => {
  it.each([
    ['2026-03-02T07:59:00Z', 'off_hours'],
    ['2026-03-02T08:00:00Z', null],
    ['2026-03-02T15:59:00Z', null],
    ['2026-03-02T16:00:00Z', 'off_hours'],
    ['2026-03-07T10:00:00Z', 'off_hours'],
    // Summer time: nine o'clock there is an hour earlier here.
    ['2026-04-01T07:00:00Z', null],
  ])('at %s: %s', (instant, reason) => {
    expect(offReason(warsaw, at(instant))).toBe(reason)
  })

  it('is next there on Monday, asked on a Friday evening', () => {
    expect(nextAtWork([warsaw], at('2026-03-06T17:00:00Z'))).toEqual(at('2026-03-09T08:00:00Z'))
  })

  it('is next there when the absence and the holiday after it are over', () => {
    const away = {
      ...warsaw,
      holidays: ['2026-03-04'],
      absences: [{ from: '2026-03-01T00:00:00.000Z', to: '2026-03-03T23:00:00.000Z' }],
    }
    expect(nextAtWork([away], at('2026-03-02T10:00:00Z'))).toEqual(at('2026-03-05T08:00:00Z'))
  })
})

it('the first of several counts, and nobody is there where nobody ever works', () => {
  const tokyo = officeHours('Asia/Tokyo')
  expect(nextAtWork([warsaw, tokyo], at('2026-03-01T12:00:00Z'))).toEqual(at('2026-03-02T00:00:00Z'))
  expect(
    nextAtWork([{ ...warsaw, week: [[], [], [], [], [], [], []] }], at('2026-03-01T12:00:00Z')),
  ).toBeNull()
  expect(nextAtWork([], at('2026-03-01T12:00:00Z'))).toBeNull()
})

it('whoever is next at work then, was not a minute before', () => {
  const time = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
  const shift = fc
    .tuple(time, time)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to }))
  const hours = fc.record({
    timeZone: fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'),
    week: fc.array(fc.array(shift, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
  })
  const instants = fc.date({
    min: at('2026-01-01T00:00:00Z'),
    max: at('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(hours, instants, (given, from) => {
      const own = WorkingHours.parse(given)
      const next = nextAtWork([own], from)
      if (next === null) return
      expect(isAtWork(own, next)).toBe(true)
      expect(next.getTime()).toBeGreaterThanOrEqual(from.getTime())
      if (next > from)
        expect(isAtWork(own, new Date(Math.max(from.getTime(), next.getTime() - 60_000)))).toBe(false)
    }),
    { numRuns: 60 },
  )
})

it.each([
  ['a zone that is none', { timeZone: 'Mars/Olympus' }],
  [
    'a shift that ends before it begins',
    { week: [[{ from: '17:00', to: '09:00' }], [], [], [], [], [], []] },
  ],
  ['six days', { week: [[], [], [], [], [], []] }],
])('%s is refused', (_what, wrong) => {
  expect(WorkingHours.safeParse({ ...warsaw, ...wrong }).success).toBe(false)
})
