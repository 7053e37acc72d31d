/** The tables of sentences, and what holds of every currency, magnitude, separator and order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { answers as counted, people } from './sentences/counts.ts'
import { answers, noMoney, sums } from './sentences/money.ts'
import { asking, readingsIn, valuesIn } from './support.ts'

describe.each(languages)('money in %s', (language) => {
  it.each(sums[language])('%s', (text, min, max, currency, per) => {
    expect(valuesIn('money', language, text)).toEqual([{ min, max, currency, per: per ?? null }])
  })

  it.each(answers[language])('asked: %s', (text, min, max, currency, per) => {
    expect(valuesIn('money', language, text, asking('money'))).toEqual([
      { min, max, currency, per: per ?? null },
    ])
  })

  it.each(noMoney[language].map((text) => [text]))('none in: %s', (text) => {
    expect(valuesIn('money', language, text, asking('money'))).toEqual([])
  })
})

describe.each(languages)('numbers in %s', (language) => {
  it.each(people[language])('%s', (text, min, max) => {
    expect(valuesIn('number', language, text)).toEqual([{ min, max }])
  })

  it.each(counted[language])('asked: %s', (text, min, max) => {
    expect(valuesIn('number', language, text, asking('number'))).toEqual([{ min, max }])
  })
})

describe('every currency', () => {
  const codes = Intl.supportedValuesOf('currency')

  it.each(languages)('by its code, before and after, in %s', (language) => {
    for (const code of codes) {
      expect(valuesIn('money', language, `4500 ${code}`), code).toEqual([exactly(4_500, code)])
      expect(valuesIn('money', language, `4500${code}`), code).toEqual([exactly(4_500, code)])
    }
  })

  it.each(languages)('by the name that CLDR gives it in %s', (language) => {
    for (const code of codes.filter((each) => !unnamed.has(each))) {
      const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
      })
      const text = format.format(5)
      expect(valuesIn('money', language, text), text).toEqual([exactly(5, code)])
    }
  })

  /** What CLDR has no name for in one of the languages, or one with a year in it. */
  const unnamed = new Set(['SLL', 'STN', 'ZWL', 'SHP', 'TTD', 'PGK', 'XDR'])

  it('written small is a word of some language', () => {
    expect(valuesIn('money', 'en', 'try 20 or top 5 of all 30')).toEqual([])
    expect(valuesIn('money', 'pl', 'czekam 20 sek')).toEqual([])
  })
})

describe('every amount', () => {
  const magnitudes: Record<Language, [word: string, value: number][]> = {
    en: [
      ['', 1],
      ['k', 1e3],
      [' thousand', 1e3],
      ['m', 1e6],
      [' mln', 1e6],
      [' million', 1e6],
    ],
    pl: [
      ['', 1],
      ['k', 1e3],
      [' tys.', 1e3],
      [' tysięcy', 1e3],
      [' mln', 1e6],
      [' milionów', 1e6],
    ],
    ru: [
      ['', 1],
      ['к', 1e3],
      [' тыс.', 1e3],
      [' тысяч', 1e3],
      [' млн', 1e6],
      [' миллионов', 1e6],
    ],
  }
  const marks: [mark: string, code: string][] = [
    ['€', 'EUR'],
    ['$', 'USD'],
    ['£', 'GBP'],
    ['₽', 'RUB'],
    ['pln', 'PLN'],
    ['₴', 'UAH'],
    ['CHF', 'CHF'],
    ['EUR', 'EUR'],
    ['usd', 'USD'],
    ['KZT', 'KZT'],
    ['₹', 'INR'],
    ['¥', 'JPY'],
  ]
  const groups = ['', ' ', '\u00a0', '\u202f', '.', ',', "'", '’']

  const amount = fc.record({
    language: fc.constantFrom(...languages),
    whole: fc.integer({ min: 1, max: 99_999_999 }),
    group: fc.constantFrom(...groups),
    mark: fc.constantFrom(...marks),
    magnitude: fc.nat({ max: 5 }),
    isBefore: fc.boolean(),
    isSpaced: fc.boolean(),
  })

  it('is read in every grouping, with every magnitude, before and after its currency', () => {
    fc.assert(
      fc.property(amount, ({ language, whole, group, mark, magnitude, isBefore, isSpaced }) => {
        const [word, times] = magnitudes[language][magnitude] ?? ['', 1]
        const [sign, code] = mark
        // One group and a magnitude is a decimal ("1.234 million"); a letter is read only where it ends.
        const digits = word === '' ? String(whole).replace(/\B(?=(\d{3})+$)/g, group) : String(whole)
        const space = isSpaced ? ' ' : ''
        const text = isBefore ? `${sign}${space}${digits}${word}` : `${digits}${word}${space || ' '}${sign}`
        expect(valuesIn('money', language, text), text).toEqual([exactly(whole * times, code)])
      }),
      { numRuns: 400 },
    )
  })

  it('makes a range of two, whatever stands between', () => {
    const between: Record<Language, string[]> = {
      en: ['-', ' – ', ' to ', ' or '],
      pl: ['-', ' – ', ' do ', ' albo '],
      ru: ['-', ' – ', ' до ', ' или '],
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat({ max: 3 }),
        fc.constantFrom('EUR', 'PLN', '₽', '$'),
        (language, from, more, link, sign) => {
          const to = from + more
          const [word, times] = magnitudes[language][2] ?? ['', 1]
          const text = `${from}${between[language][link] ?? '-'}${to}${word} ${sign}`
          const [value] = valuesIn('money', language, text)
          expect(value, text).toMatchObject({ min: from * times, max: to * times })
        },
      ),
    )
  })

  it('quotes what it read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.string({ maxLength: 40 }), (language, noise) => {
        for (const { quote, start, end } of readingsIn('money', language, `${noise} 20k EUR`))
          expect(`${noise} 20k EUR`.slice(start, end)).toBe(quote)
      }),
    )
  })
})

function exactly(value: number, currency: string | null) {
  return { min: value, max: value, currency, per: null }
}
