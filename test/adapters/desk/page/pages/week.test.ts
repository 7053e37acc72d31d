import { describe, expect, it } from 'vitest'
import {
  awayUntil,
  draftOf,
  faultIn,
  hoursOf,
  runsOf,
  usualDraft,
} from '../../../../../adapters/desk/page/pages/shared/week.ts'
import { isAtWork, WorkingHours } from '../../../../../src/domain/hours.ts'

const warsaw = usualDraft('Europe/Warsaw')
const zones = ['Europe/Warsaw', 'America/New_York']

describe('hours as they are entered', () => {
  it('are what the server takes, and come back as they were entered', () => {
    const draft = {
      ...warsaw,
      holidays: ['2026-12-25'],
      absences: [{ from: '2026-03-28', to: '2026-03-29' }],
    }
    const hours = WorkingHours.parse(hoursOf(draft))
    expect(draftOf(hours)).toEqual(draft)
  })

  it('count an absence from the first moment of a day to the last of another, over a change of clocks too', () => {
    // The clocks go forward on the 29th.
    const hours = hoursOf({ ...warsaw, absences: [{ from: '2026-03-27', to: '2026-03-30' }] })
    expect(hours.absences).toEqual([{ from: '2026-03-26T23:00:00.000Z', to: '2026-03-30T22:00:00.000Z' }])
    expect(isAtWork(hours, new Date('2026-03-30T10:00:00Z'))).toBe(false)
    expect(isAtWork(hours, new Date('2026-03-31T10:00:00Z'))).toBe(true)
    expect(awayUntil(hours, new Date('2026-03-28T10:00:00Z'))).toBe('2026-03-30')
    expect(awayUntil(hours, new Date('2026-03-31T10:00:00Z'))).toBeNull()
  })

  it.each([
    [{ timeZone: 'Warsaw' }, 'zone'],
    [{ week: warsaw.week.with(2, [{ from: '17:00', to: '09:00' }]) }, 'order'],
    [{ week: warsaw.week.with(2, [{ from: '09:00', to: '' }]) }, 'order'],
    [{ absences: [{ from: '2026-03-02', to: '2026-03-01' }] }, 'absence_order'],
    [{}, null],
  ] as const)('are refused before they are sent: %j → %s', (part, fault) => {
    expect(faultIn({ ...warsaw, ...structuredClone(part) } as typeof warsaw, zones)).toBe(fault)
  })

  it('are told in runs of days that are alike', () => {
    const week = warsaw.week.with(3, [{ from: '10:00', to: '12:00' }])
    expect(runsOf(week)).toEqual([
      { first: 0, last: 2, hours: '09:00–17:00' },
      { first: 3, last: 3, hours: '10:00–12:00' },
      { first: 4, last: 4, hours: '09:00–17:00' },
    ])
  })
})
