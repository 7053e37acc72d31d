import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { asking, readingsIn, valuesIn } from '../support.ts'

type Row = [text: string, from: string | null, to: string | null, grain: string]

/** Said on Saturday, 2026-11-21. */
const sayings: Record<Language, Row[]> = {
  en: [
    ['next quarter', '2027-01-01', '2027-04-01', 'quarter'],
    ['sometime this quarter', '2026-10-01', '2027-01-01', 'quarter'],
    ['asap please', '2026-11-21', '2026-12-21', 'month'],
    ['in 3 months', '2027-02-01', '2027-03-01', 'month'],
    ['in 2-3 months', '2027-01-01', '2027-03-01', 'month'],
    ['in a few weeks', '2026-12-05', '2026-12-20', 'week'],
    ['in half a year', '2027-05-01', '2027-06-01', 'month'],
    ['two weeks from now', '2026-12-05', '2026-12-06', 'week'],
    ['within 3 months', '2026-11-21', '2027-02-22', 'month'],
    ['in the next 2 weeks', '2026-11-21', '2026-12-06', 'week'],
    ['by March', '2026-11-21', '2027-03-01', 'month'],
    ['by March 15', '2026-11-21', '2027-03-16', 'day'],
    ['by the end of the year', '2026-11-21', '2027-01-01', 'month'],
    ['Q3', '2027-07-01', '2027-10-01', 'quarter'],
    ['Q4 2027', '2027-10-01', '2028-01-01', 'quarter'],
    ['second half of 2027', '2027-07-01', '2028-01-01', 'quarter'],
    ['after the summer', '2027-09-24', null, 'month'],
    ['from March to May', '2027-03-01', '2027-06-01', 'month'],
    ['early next year', '2027-01-01', '2027-04-01', 'month'],
    ['tomorrow', '2026-11-22', '2026-11-23', 'day'],
    ['next Friday', '2026-11-27', '2026-11-28', 'day'],
    ['3/15/2027', '2027-03-15', '2027-03-16', 'day'],
    ['we may start in May', '2027-05-01', '2027-06-01', 'month'],
    ['the 3rd quarter of next year', '2027-07-01', '2027-10-01', 'quarter'],
  ],
  pl: [
    ['w przyszłym kwartale', '2027-01-01', '2027-04-01', 'quarter'],
    ['w przyszlym miesiacu', '2026-12-01', '2027-01-01', 'month'],
    ['za 2 tygodnie', '2026-12-05', '2026-12-06', 'week'],
    ['za pół roku', '2027-05-01', '2027-06-01', 'month'],
    ['za kilka miesięcy', '2027-01-01', '2027-04-01', 'month'],
    ['jak najszybciej', '2026-11-21', '2026-12-21', 'month'],
    ['w ciągu 2-3 miesięcy', '2026-11-21', '2027-02-22', 'month'],
    ['do końca roku', '2026-11-21', '2027-01-01', 'month'],
    ['do 15 marca', '2026-11-21', '2027-03-16', 'day'],
    ['w marcu', '2027-03-01', '2027-04-01', 'month'],
    ['III kwartał', '2027-07-01', '2027-10-01', 'quarter'],
    ['2 kwartał 2027', '2027-04-01', '2027-07-01', 'quarter'],
    ['po wakacjach', '2027-09-01', null, 'month'],
    ['od stycznia', '2027-01-01', null, 'month'],
    ['pod koniec marca', '2027-03-21', '2027-04-01', 'day'],
    ['jutro', '2026-11-22', '2026-11-23', 'day'],
    ['15.03.2027', '2027-03-15', '2027-03-16', 'day'],
    ['w 2027 roku', '2027-01-01', '2028-01-01', 'year'],
    ['w drugiej połowie roku', '2026-07-01', '2027-01-01', 'quarter'],
    ['po nowym roku', '2027-01-02', null, 'day'],
  ],
  ru: [
    ['в следующем квартале', '2027-01-01', '2027-04-01', 'quarter'],
    ['через 3 месяца', '2027-02-01', '2027-03-01', 'month'],
    ['через полгода', '2027-05-01', '2027-06-01', 'month'],
    ['через пару недель', '2026-12-05', '2026-12-06', 'week'],
    ['до конца года', '2026-11-21', '2027-01-01', 'month'],
    ['в течение двух месяцев', '2026-11-21', '2027-01-22', 'month'],
    ['как можно скорее', '2026-11-21', '2026-12-21', 'month'],
    ['в марте', '2027-03-01', '2027-04-01', 'month'],
    ['к 1 марта', '2026-11-21', '2027-03-02', 'day'],
    ['третий квартал', '2027-07-01', '2027-10-01', 'quarter'],
    ['4 квартал 2027 года', '2027-10-01', '2028-01-01', 'quarter'],
    ['после нового года', '2027-01-02', null, 'day'],
    ['с марта по май', '2027-03-01', '2027-06-01', 'month'],
    ['в начале апреля', '2027-04-01', '2027-04-11', 'day'],
    ['завтра', '2026-11-22', '2026-11-23', 'day'],
    ['весной', '2027-03-01', '2027-06-01', 'month'],
    ['в следующем году', '2027-01-01', '2028-01-01', 'year'],
    ['в пятницу', '2026-11-27', '2026-11-28', 'day'],
    ['01.02.2027', '2027-02-01', '2027-02-02', 'day'],
    ['через 2-3 недели', '2026-12-05', '2026-12-13', 'week'],
  ],
}

const midnight = (day: string | null) => (day === null ? null : `${day}T00:00:00`)

describe.each(Object.entries(sayings) as [Language, Row[]][])('a time said in %s', (language, rows) => {
  it.each(rows)('%s', (text, from, to, grain) => {
    expect(valuesIn('time', language, text)).toEqual([{ from: midnight(from), to: midnight(to), grain }])
  })
})

describe('a bare answer to when', () => {
  it.each<[string, Language, string, string]>([
    ['3 months', 'en', '2027-02-01', '2027-03-01'],
    ['now', 'en', '2026-11-21', '2026-12-21'],
    ['2027', 'en', '2027-01-01', '2028-01-01'],
    ['May', 'en', '2027-05-01', '2027-06-01'],
    ['2 tygodnie', 'pl', '2026-12-05', '2026-12-06'],
    ['15.03', 'pl', '2027-03-15', '2027-03-16'],
    ['сейчас', 'ru', '2026-11-21', '2026-12-21'],
    ['полгода', 'ru', '2027-05-01', '2027-06-01'],
  ])('%s is a time', (text, language, from, to) => {
    const [value] = valuesIn('time', language, text, asking('time'))
    expect(value).toMatchObject({ from: midnight(from), to: midnight(to) })
  })

  it('is none where something else was asked', () => {
    expect(valuesIn('time', 'en', '3 months')).toEqual([])
    expect(valuesIn('duration', 'en', '3 months')).toEqual([{ amount: 3, unit: 'month' }])
    expect(valuesIn('time', 'en', '2027', asking('money'))).toEqual([])
    expect(valuesIn('time', 'pl', '15.03', asking('money'))).toEqual([])
  })
})

describe('no time is read', () => {
  it.each<[string, Language]>([
    ['may I ask something?', 'en'],
    ['we march on', 'en'],
    ['no rush', 'en'],
    ["it's not urgent", 'en'],
    ['we have been around since 2015', 'en'],
    ['we launched last month', 'en'],
    ['20k a year', 'en'],
    ['nie jest pilne', 'pl'],
    ['500 zł miesięcznie', 'pl'],
    ['не срочно', 'ru'],
    ['мы работаем с 2015 года', 'ru'],
    ['300 тысяч в год', 'ru'],
  ])('in "%s"', (text, language) => {
    expect(valuesIn('time', language, text)).toEqual([])
  })
})

it('counts from the local date of the instant', () => {
  const at = (timeZone: string) => {
    const [reading] = readingsIn('time', 'en', 'today', { now: new Date('2026-12-31T23:30:00Z'), timeZone })
    return reading?.value.from
  }
  expect(at('Europe/Warsaw')).toBe('2027-01-01T00:00:00')
  expect(at('UTC')).toBe('2026-12-31T00:00:00')
  expect(at('America/New_York')).toBe('2026-12-31T00:00:00')
})

it('reads lengths of time that are no date as durations', () => {
  expect(valuesIn('duration', 'en', 'a contract of 12 months')).toEqual([{ amount: 12, unit: 'month' }])
  expect(valuesIn('duration', 'pl', 'umowa na 2 lata')).toEqual([{ amount: 2, unit: 'year' }])
  expect(valuesIn('duration', 'ru', 'внедрение 6 недель')).toEqual([{ amount: 6, unit: 'week' }])
  expect(valuesIn('duration', 'en', 'in 3 months')).toEqual([])
})

it.each<[Language, string]>([
  ['en', 'this quarter we lost two reps'],
  ['en', 'we hired nobody this year'],
  ['pl', 'w tym kwartale straciliśmy dwóch handlowców'],
  ['ru', 'в этом месяце мы потеряли двух клиентов'],
])('when something has happened is no time to begin (%s): %s', (language, text) => {
  for (const asked of [null, asking('time')])
    expect(readingsIn('time', language, text, { asked })).toMatchObject([{ certainty: 0.45 }])
})
