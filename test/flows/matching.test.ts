import { describe, expect, it } from 'vitest'
import { match } from '../../flows/matching.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { findQuestion } from '../../flows/questions.ts'
import type { Reading, ReadingKind, ReadingOf } from '../../src/domain/reading.ts'
import { read } from '../../src/understanding/read.ts'
import { reading } from './dialogue.ts'

/** A Monday, 9 o'clock in Warsaw. */
const at = '2026-11-23T08:00:00.000Z'

function matched(question: string, said: Reading, when = at) {
  const found = findQuestion(saas, question)
  if (!found) throw new Error(`no question ${question}`)
  return match(found, said, { ...saas, at: when })
}

const choiceOf = <K extends ReadingKind>(question: string, kind: K, value: ReadingOf<K>['value']) => {
  const found = matched(question, reading(kind, value, 'words'))
  return found?.status === 'given' ? found.choice : found?.status
}

describe('money', () => {
  const money = (
    min: number | null,
    max: number | null,
    currency: string | null = null,
    per: 'month' | 'year' | 'once' | null = null,
  ) => choiceOf('amount', 'money', { min, max, currency, per })

  it.each([
    ['just below a limit', 1999.99, 'under-2k'],
    ['a limit itself belongs to the choice above', 2000, '2k-10k'],
    ['inside', 9999, '2k-10k'],
    ['the last limit', 50_000, '50k-plus'],
    ['far above', 9_000_000, '50k-plus'],
  ])('%s', (_, value, choice) => expect(money(value, value)).toBe(choice))

  it.each([
    ['a range by its middle', 5000, 20_000, '10k-50k'],
    ['a range that is a choice', 10_000, 50_000, '10k-50k'],
    ['"up to" belongs below its bound', null, 10_000, '2k-10k'],
    ['"from" belongs above its bound', 10_000, null, '10k-50k'],
  ])('%s', (_, min, max, choice) => expect(money(min, max)).toBe(choice))

  it('counts a monthly sum for the year, and no other', () => {
    expect(money(1000, 1000, 'EUR', 'month')).toBe('10k-50k')
    expect(money(1000, 1000, 'EUR', 'year')).toBe('under-2k')
    expect(money(1000, 1000, 'EUR', 'once')).toBe('under-2k')
  })

  it('compares in the playbook’s currency', () => {
    expect(money(50_000, 50_000, 'PLN')).toBe('10k-50k')
    expect(money(500_000, 500_000, 'RUB')).toBe('2k-10k')
    expect(money(2000, 2000, 'USD')).toBe('under-2k')
  })

  it('takes a currency without a rate for no answer, rather than for euros', () => {
    expect(money(50_000, 50_000, 'XTS')).toBeUndefined()
  })

  it('takes nothing at all for "there is none", not for little', () => {
    expect(money(0, 0)).toBe('no')
    expect(money(null, 0)).toBe('no')
  })

  it('does not guess what a bare small number is short for', () => {
    expect(money(20, 20)).toBeUndefined()
    expect(money(null, 50)).toBeUndefined()
    expect(money(20, 20, 'EUR')).toBe('under-2k')
    expect(money(20, 20, null, 'month')).toBe('under-2k')
    expect(money(100, 100)).toBe('under-2k')
  })

  it('is no answer without a bound, and none to another question', () => {
    expect(money(null, null)).toBeUndefined()
    expect(choiceOf('team', 'money', { min: 10, max: 10, currency: null, per: null })).toBeUndefined()
  })
})

describe('time', () => {
  const time = (from: string | null, to: string | null) =>
    choiceOf('start', 'time', { from, to, grain: 'day' })

  it.each([
    ['tomorrow', '2026-11-24T00:00:00', '2026-11-25T00:00:00', 'month'],
    ['as soon as possible', '2026-11-23T00:00:00', '2026-12-23T00:00:00', 'month'],
    ['by the end of the year', '2026-11-23T00:00:00', '2027-01-01T00:00:00', 'month'],
    ['next quarter, by its middle', '2027-01-01T00:00:00', '2027-04-01T00:00:00', 'quarter'],
    ['in March', '2027-03-01T00:00:00', '2027-04-01T00:00:00', 'half-year'],
    ['next year, by its middle', '2027-01-01T00:00:00', '2028-01-01T00:00:00', 'later'],
    ['from April on', '2027-04-01T00:00:00', null, 'half-year'],
    ['before February', null, '2027-02-01T00:00:00', 'quarter'],
  ])('%s', (_, from, to, choice) => expect(time(from, to)).toBe(choice))

  it('is no answer when it has passed', () => {
    expect(time('2026-03-01T00:00:00', '2026-04-01T00:00:00')).toBeUndefined()
  })

  it('is compared by the clock of the playbook’s time zone', () => {
    // 23:30 in London is the next day in Warsaw: what ended at its midnight is over.
    const said = reading('time', { from: null, to: '2026-11-24T00:00:00', grain: 'day' }, 'today')
    expect(matched('start', said, '2026-11-23T22:30:00.000Z')).toMatchObject({ status: 'given' })
    expect(matched('start', said, '2026-11-23T23:30:00.000Z')).toBeNull()
  })

  it.each([
    [2, 'week', 'month'],
    [1, 'month', 'month'],
    [3, 'month', 'quarter'],
    [1, 'quarter', 'quarter'],
    [6, 'month', 'half-year'],
    [1, 'year', 'later'],
  ] as const)('a duration of %s %s', (amount, unit, choice) =>
    expect(choiceOf('start', 'duration', { amount, unit })).toBe(choice),
  )
})

describe('so many months from the message', () => {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2027, 6, 1 + day, 9)).toISOString())

  it.each([
    ['en', 'in one month', 'month'],
    ['en', 'in three months', 'quarter'],
    ['en', 'in 6 months', 'half-year'],
    ['pl', 'za miesiąc', 'month'],
    ['pl', 'za trzy miesiące', 'quarter'],
    ['pl', 'za pół roku', 'half-year'],
    ['ru', 'через месяц', 'month'],
    ['ru', 'через 3 месяца', 'quarter'],
    ['ru', 'через полгода', 'half-year'],
  ] as const)('%s: "%s" is the shorter range on every day of a year', (language, text, choice) => {
    for (const at of days) {
      const asked = { question: 'start', reads: 'time', choices: [] } as const
      const context = { language, now: new Date(at), timeZone: saas.timeZone, asked }
      const [time] = read(text, context).filter(({ kind }) => kind === 'time')
      expect([at, time && matched('start', time, at)]).toMatchObject([at, { status: 'given', choice }])
    }
  })
})

describe('the other kinds', () => {
  it.each([
    [4, 4, 'under-5'],
    [5, 5, '5-19'],
    [null, 20, '5-19'],
    [100, null, '100-plus'],
  ])('numbers from %s to %s', (min, max, choice) =>
    expect(choiceOf('team', 'number', { min, max })).toBe(choice),
  )

  it('authority', () => {
    expect(choiceOf('role', 'authority', 'shares')).toBe('shares')
    expect(choiceOf('signers', 'authority', 'shares')).toBeUndefined()
  })

  it('a need by its product, and none that is not sold', () => {
    expect(choiceOf('product', 'need', 'analytics')).toBe('analytics')
    expect(choiceOf('product', 'need', 'toaster')).toBeUndefined()
    expect(choiceOf('pain', 'need', 'losing')).toBe('losing')
    expect(choiceOf('driver', 'need', 'growth')).toBe('growth')
    expect(choiceOf('signers', 'need', 'nobody')).toBeUndefined()
  })

  it('a button of an absence is that absence', () => {
    expect(choiceOf('amount', 'choice', 'none')).toBe('no')
    expect(choiceOf('amount', 'choice', 'unsure')).toBe('unknown')
    expect(choiceOf('amount', 'choice', 'private')).toBe('declined')
  })

  it('contact details need a way to reach the prospect', () => {
    expect(choiceOf('reach', 'contact', { name: 'Ann' })).toBeUndefined()
    expect(matched('reach', reading('contact', { phone: '+48600000000' }, 'words'))).toEqual({
      status: 'given',
      choice: null,
      value: null,
    })
  })
})
