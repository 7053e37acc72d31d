import { describe, expect, it } from 'vitest'
import { isoOf, weekdayOf } from '../../../src/understanding/time/calendar.ts'
import { easterOf, feastDay } from '../../../src/understanding/time/feast.ts'

const date = (day: number) => isoOf(day).slice(0, 10)

describe('a feast', () => {
  it.each([
    [2013, '2013-03-31', '2013-05-05'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('of Easter %i is known for both churches', (year, western, orthodox) => {
    expect(date(easterOf(year, 'western'))).toBe(western)
    expect(date(easterOf(year, 'orthodox'))).toBe(orthodox)
  })

  it('of Easter is a Sunday between 22 March and 25 April, or 8 May', () => {
    for (let year = 2000; year < 2100; year += 1) {
      expect(weekdayOf(easterOf(year, 'western'))).toBe(6)
      expect(weekdayOf(easterOf(year, 'orthodox'))).toBe(6)
      const [western, orthodox] = [date(easterOf(year, 'western')), date(easterOf(year, 'orthodox'))]
      expect(western >= `${year}-03-22` && western <= `${year}-04-25`).toBe(true)
      expect(orthodox >= `${year}-04-04` && orthodox <= `${year}-05-08`).toBe(true)
    }
  })

  it('may be the nth weekday of a month, also from its end, and days after it', () => {
    expect(date(feastDay({ month: 11, weekday: 3, nth: 4, plus: 1 }, 2026))).toBe('2026-11-27')
    expect(date(feastDay({ month: 5, weekday: 0, nth: -1 }, 2027))).toBe('2027-05-31')
    expect(date(feastDay({ easter: 'western', plus: 60 }, 2027))).toBe('2027-05-27')
  })
})
