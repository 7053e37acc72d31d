/** Every form of date, said on every day of a leap year: what is read must hold whatever the day. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import type { ReadingOf } from '../../../src/domain/reading.ts'
import {
  type Day,
  dayAfter,
  dayOf,
  isoOf,
  partsOf,
  unitAround,
  weekdayOf,
} from '../../../src/understanding/time/calendar.ts'
import { readingsIn } from '../support.ts'

const days: readonly Day[] = Array.from({ length: 366 }, (_, index) => dayOf(2028, 1, 1) + index)

/** Open ends are infinite. */
interface Interval {
  from: Day
  to: Day
}

const dayOfIso = (iso: string): Day => Date.parse(`${iso}Z`) / 86_400_000

function intervalOf({ from, to }: ReadingOf<'time'>['value']): Interval {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : dayOfIso(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayOfIso(to),
  }
}

/** The one interval that is read on a day, in a zone where it is that day at noon. */
function readOn(today: Day, language: Language, text: string): Interval {
  const now = new Date(`${isoOf(today).slice(0, 10)}T12:00:00Z`)
  const readings = readingsIn('time', language, text, { now, timeZone: 'UTC' })
  expect(readings.map(({ quote }) => quote)).toHaveLength(1)
  const [reading] = readings
  if (!reading) throw new Error(`nothing is read in "${text}" on ${isoOf(today)}`)
  const interval = intervalOf(reading.value)
  expect(interval.from).toBeLessThan(interval.to)
  expect(interval.to).toBeGreaterThan(today)
  return interval
}

type Form = readonly [language: Language, text: string, holds: (today: Day, interval: Interval) => boolean]

const isUnit =
  (unit: 'week' | 'month' | 'quarter' | 'year', offset: number) =>
  (today: Day, { from, to }: Interval) => {
    const wanted = unitAround(today, unit, offset)
    return from === wanted.from && to === wanted.to
  }
const isDays =
  (offset: number, length = 1) =>
  (today: Day, { from, to }: Interval) =>
    from === today + offset && to === today + offset + length
/** The first such month that is not over. */
const isComingMonth =
  (month: number) =>
  (today: Day, { from, to }: Interval) =>
    partsOf(from).month === month &&
    partsOf(to - 1).month === month &&
    from > today - 31 &&
    from <= today + 366
const isComingDate =
  (month: number, day: number) =>
  (today: Day, { from, to }: Interval) =>
    partsOf(from).month === month && partsOf(from).day === day && to === from + 1 && from < today + 366
const isComingWeekday =
  (weekday: number) =>
  (today: Day, { from, to }: Interval) =>
    weekdayOf(from) === weekday && to === from + 1 && from > today && from <= today + 7
const isMonthIn =
  (months: number) =>
  (today: Day, { from, to }: Interval) => {
    const exact = dayAfter(today, 'month', months)
    return partsOf(from).day === 1 && from <= exact && exact < to && to - from <= 31
  }
const isUntil =
  (end: (today: Day) => Day) =>
  (today: Day, { from, to }: Interval) =>
    from === today && to === end(today)
const endOf = (unit: 'month' | 'quarter' | 'year') => (today: Day) => unitAround(today, unit, 0).to
const isAfter =
  (end: (today: Day) => Day) =>
  (today: Day, { from, to }: Interval) =>
    from === end(today) && to === Number.POSITIVE_INFINITY
const isQuarter =
  (quarter: number) =>
  (_: Day, { from, to }: Interval) =>
    partsOf(from).month === quarter * 3 - 2 && to === unitAround(from, 'quarter', 1).from
const lasts =
  (least: number, most: number) =>
  (_: Day, { from, to }: Interval) =>
    to - from >= least && to - from <= most

const forms: readonly Form[] = [
  ['en', 'tomorrow', isDays(1)],
  ['en', 'the day after tomorrow', isDays(2)],
  ['en', 'in 10 days', isDays(10)],
  ['en', 'in 3 weeks', isDays(21)],
  ['en', 'in 3 months', isMonthIn(3)],
  ['en', 'in a year and a half', isMonthIn(18)],
  ['en', 'this week', isUnit('week', 0)],
  ['en', 'next week', isUnit('week', 1)],
  ['en', 'the week after next', isUnit('week', 2)],
  ['en', 'next month', isUnit('month', 1)],
  ['en', 'next quarter', isUnit('quarter', 1)],
  ['en', 'this quarter', isUnit('quarter', 0)],
  ['en', 'next year', isUnit('year', 1)],
  ['en', 'next Friday', isComingWeekday(4)],
  ['en', 'on Monday', isComingWeekday(0)],
  ['en', 'in February', isComingMonth(2)],
  ['en', '31 October', isComingDate(10, 31)],
  ['en', 'on Christmas', isComingDate(12, 25)],
  ['en', 'Q2', isQuarter(2)],
  ['en', 'by the end of the month', isUntil(endOf('month'))],
  ['en', 'by the end of the quarter', isUntil(endOf('quarter'))],
  ['en', 'rest of the year', isUntil(endOf('year'))],
  ['en', 'within 2 weeks', isUntil((today) => today + 15)],
  ['en', 'not this year', isAfter(endOf('year'))],
  ['en', 'after next quarter', isAfter((today) => unitAround(today, 'quarter', 1).to)],
  ['en', 'in the summer', lasts(90, 96)],
  ['en', 'this winter', lasts(89, 92)],
  ['en', 'first week of March', lasts(7, 7)],
  ['en', 'last Friday of May', lasts(1, 1)],
  ['en', 'October to March', lasts(182, 183)],
  ['en', 'the first half of next month', lasts(14, 15)],
  ['en', 'two weeks after Easter', lasts(1, 1)],
  ['pl', 'jutro', isDays(1)],
  ['pl', 'za 2 tygodnie', isDays(14)],
  ['pl', 'za pół roku', isMonthIn(6)],
  ['pl', 'za kwartał', isMonthIn(3)],
  ['pl', 'w tym tygodniu', isUnit('week', 0)],
  ['pl', 'w przyszłym miesiącu', isUnit('month', 1)],
  ['pl', 'w przyszłym kwartale', isUnit('quarter', 1)],
  ['pl', 'w przyszłym roku', isUnit('year', 1)],
  ['pl', 'w środę', isComingWeekday(2)],
  ['pl', 'w lutym', isComingMonth(2)],
  ['pl', '11 listopada', isComingDate(11, 11)],
  ['pl', 'w Wigilię', isComingDate(12, 24)],
  ['pl', 'III kwartał', isQuarter(3)],
  ['pl', 'do końca kwartału', isUntil(endOf('quarter'))],
  ['pl', 'jeszcze w tym roku', isUntil(endOf('year'))],
  ['pl', 'w ciągu 10 dni', isUntil((today) => today + 11)],
  ['pl', 'nie w tym miesiącu', isAfter(endOf('month'))],
  ['pl', 'w Boże Ciało', lasts(1, 1)],
  ['pl', 'na majówkę', lasts(3, 3)],
  ['pl', 'w wakacje', lasts(62, 62)],
  ['pl', 'ostatni tydzień marca', lasts(7, 7)],
  ['ru', 'послезавтра', isDays(2)],
  ['ru', 'недели через две', isDays(14)],
  ['ru', 'месяца через четыре', isMonthIn(4)],
  ['ru', 'через полгода', isMonthIn(6)],
  ['ru', 'на этой неделе', isUnit('week', 0)],
  ['ru', 'в следующем месяце', isUnit('month', 1)],
  ['ru', 'в следующем квартале', isUnit('quarter', 1)],
  ['ru', 'в будущем году', isUnit('year', 1)],
  ['ru', 'в четверг', isComingWeekday(3)],
  ['ru', 'в феврале', isComingMonth(2)],
  ['ru', '31 августа', isComingDate(8, 31)],
  ['ru', 'четвёртый квартал', isQuarter(4)],
  ['ru', 'до конца месяца', isUntil(endOf('month'))],
  ['ru', 'еще в этом году', isUntil(endOf('year'))],
  ['ru', 'не в этом квартале', isAfter(endOf('quarter'))],
  ['ru', 'зимой', lasts(90, 91)],
  ['ru', 'на Пасху', lasts(1, 1)],
  ['ru', 'последняя пятница мая', lasts(1, 1)],
  ['ru', 'с октября по март', lasts(182, 183)],
]

describe('on every day of a leap year', () => {
  it.each(forms)('%s: "%s" holds', (language, text, holds) => {
    const broken = days.filter((today) => !holds(today, readOn(today, language, text)))
    expect(broken.map(isoOf)).toEqual([])
  })

  it('a date in digits is that date', () => {
    for (const today of days) {
      const { year, month, day } = partsOf(today)
      const iso = isoOf(today).slice(0, 10)
      const [yy, mm, dd] = iso.split('-')
      for (const text of [iso, `${dd}.${mm}.${yy}`, `${day}.${month}.${year}`]) {
        expect(readOn(dayOf(2028, 1, 1), 'pl', `na ${text}`)).toEqual({ from: today, to: today + 1 })
      }
      expect(readOn(dayOf(2028, 1, 1), 'en', `on ${mm}/${dd}/${yy}`)).toEqual({ from: today, to: today + 1 })
    }
  })
})
