import { expect, it } from 'vitest'
import { nobodyThereWords } from '../../flows/nobody-there.ts'
import { Language } from '../../src/domain/language.ts'

/** A Friday evening in Warsaw; on the other side of the night in Tokyo. */
const FRIDAY = new Date('2026-03-06T17:30:00.000Z')
const at = (instant: string | null, timeZone: string | null = 'Europe/Warsaw') => ({
  until: instant === null ? null : new Date(instant),
  at: FRIDAY,
  timeZone,
  usualZone: 'Europe/Warsaw',
  isReachable: true,
})

it.each([
  ['en', '2026-03-06T18:00:00.000Z', 'today from 19:00 your time'],
  ['en', '2026-03-07T08:00:00.000Z', 'tomorrow from 9:00 your time'],
  ['en', '2026-03-09T08:00:00.000Z', 'on Monday, 9 March, from 9:00 your time'],
  ['pl', '2026-03-09T08:00:00.000Z', 'w poniedziałek, 9 marca, od 9:00 Państwa czasu'],
  ['pl', '2026-03-10T08:00:00.000Z', 'we wtorek, 10 marca, od 9:00 Państwa czasu'],
  ['ru', '2026-03-10T08:00:00.000Z', 'во вторник, 10 марта, с 9:00 по вашему времени'],
] as const)('in %s, of %s: %s', (language, until, words) => {
  expect(nobodyThereWords(language, at(until))).toContain(words)
})

it('tells the hour by the prospect’s own clock, and with its offset where nobody knows it', () => {
  const monday = '2026-03-09T08:00:00.000Z'
  expect(nobodyThereWords('en', at(monday, 'Asia/Tokyo'))).toContain(
    'on Monday, 9 March, from 17:00 your time',
  )
  expect(nobodyThereWords('en', at(monday, null))).toContain('on Monday, 9 March, from 9:00 (GMT+1)')
})

it('promises nothing that nobody knows', () => {
  for (const language of Language.options)
    expect(nobodyThereWords(language, at(null))).not.toMatch(/\d|\{|undefined/)
})
