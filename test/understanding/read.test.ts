import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { MAX_TEXT } from '../../src/domain/transcript.ts'
import { languageFiles } from '../../src/understanding/languages/index.ts'
import { partsOf } from '../../src/understanding/lexicon.ts'
import { read } from '../../src/understanding/read.ts'
import { asking, contextOf, phrasesIn } from './support.ts'

/** Words that the readers look for, so that random messages reach their code. */
const words = languages.flatMap((language) =>
  phrasesIn(languageFiles[language]).flatMap((phrase) =>
    partsOf(phrase).flatMap(({ alternatives }) => alternatives.flat().map((word) => word.replace('*', ''))),
  ),
)
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.nat({ max: 3000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      '-',
      '–',
      '\n',
      '(',
      '#',
      '20k',
      'Q3',
      '1 234,56',
      '€',
      '15.03.2027',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const message = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const asked = fc.constantFrom(
  null,
  asking('money', ['Up to 10k', '10–50k', 'More']),
  asking('time'),
  asking('number', ['1–5', '6–20']),
  asking('authority', ['I decide', 'My boss']),
  asking('contact'),
  asking('need', ['Leads get lost', 'No overview']),
  asking('choice', ['Yes', 'No']),
)

describe('any message', () => {
  it('is read without a fault, and every reading quotes it where it says', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...languages), asked, (text, language, question) => {
        for (const { quote, start, end } of read(text, contextOf(language, { asked: question }))) {
          expect(quote).toBe(text.slice(start, end))
          expect(quote.trim()).not.toBe('')
        }
      }),
      { numRuns: 1500 },
    )
  }, 60_000)

  it('gives times that begin before they end, and amounts in order', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...languages), asked, (text, language, question) => {
        for (const reading of read(text, contextOf(language, { asked: question }))) {
          if (reading.kind === 'time' && reading.value.from !== null && reading.value.to !== null) {
            expect(reading.value.from < reading.value.to).toBe(true)
          }
          if ((reading.kind === 'money' || reading.kind === 'number') && reading.value.min !== null) {
            expect(reading.value.min).toBeLessThanOrEqual(reading.value.max ?? Number.POSITIVE_INFINITY)
          }
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it('is read alike each time', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(...languages), (text, language) => {
        expect(read(text, contextOf(language))).toEqual(read(text, contextOf(language)))
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

describe('several answers in one message', () => {
  it.each([
    [
      'en',
      'We are a small agency of 15 people, budget around 500-800 EUR per month, want to start in Q1 and I decide together with my partner.',
    ],
    [
      'pl',
      'Szukamy CRM dla 30 osób, budżet do 20 tys. zł rocznie, start w ciągu 2-3 miesięcy, decyduje prezes.',
    ],
    [
      'ru',
      'Нас 40 человек, бюджет от 300 до 500 тысяч рублей в год, хотим запуститься до конца квартала, решает генеральный директор',
    ],
  ] as const)('are all read, in %s', (language, text) => {
    const kinds = read(text, contextOf(language)).map(({ kind }) => kind)
    expect(kinds).toEqual(['number', 'money', 'time', 'authority', 'language'])
  })
})

it('reads an empty message and one of spaces as nothing', () => {
  expect(read('', contextOf('en'))).toEqual([])
  expect(read('  \n ', contextOf('pl'))).toEqual([])
})

it('maps offsets back through full-width digits, decomposed letters and emoji', () => {
  const text = '👍🏽 ok: do ５０ tys. z\u0142, w przyszl\u0301ym kwartale'
  const money = read(text, contextOf('pl')).find(({ kind }) => kind === 'money')
  expect(money).toMatchObject({
    quote: 'do ５０ tys. zł',
    value: { min: null, max: 50_000, currency: 'PLN' },
  })
})

describe('hostile text of 64 KB', () => {
  const size = 65_536
  const units = [
    ...[
      'a',
      '1 ',
      '1 111 ',
      '1,',
      '1.',
      '@',
      'a@a.',
      '+1 234 567 890 ',
      'not ',
      'no ',
      'my boss ',
      'next ',
      'in the ',
    ],
    ...[
      'to 1 ',
      '€1',
      '- ',
      '20k-30k ',
      'in 3 months ',
      '12/12/',
      '1 mln 200 tys ',
      'Anna ',
      '😀',
      '\u0301',
      'ﷺ',
      '"',
    ],
    ...[
      'двадцать ',
      'надо будет это с мой ',
      'muszę to z ',
      'from march to ',
      'thanks please ',
      'i decide together ',
    ],
  ]
  /** Text takes tens of milliseconds here; a pattern that runs away on it would take minutes. */
  const RUNAWAY_MS = 2000

  /** The best of some runs: others use the machine as well. */
  const shortest = (text: string): number => {
    const runs = Array.from({ length: 4 }, () => {
      const started = performance.now()
      read(text, contextOf('en', { asked: asking('choice', ['Up to 10k a month', 'Sales team', 'Yes']) }))
      return performance.now() - started
    })
    return Math.min(...runs)
  }

  it.each(units)('repeating %j takes no longer than long text does', (unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    expect(shortest(text)).toBeLessThan(RUNAWAY_MS)
  })

  it('is not read beyond the longest message that a channel accepts', () => {
    const text = `${'x'.repeat(MAX_TEXT)} 20k EUR`
    expect(read(text, contextOf('en')).filter(({ kind }) => kind === 'money')).toEqual([])
  })
})
