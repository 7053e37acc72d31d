import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { languageFiles } from '../../src/understanding/languages/index.ts'
import { normalizeWord } from '../../src/understanding/normalize.ts'
import { read } from '../../src/understanding/read.ts'
import { tokenize } from '../../src/understanding/tokens.ts'
import { vocabularyOf } from '../../src/understanding/vocabulary.ts'
import { asWritten, misspelled } from './sentences/spelling.ts'
import { contextOf, phrasesIn } from './support.ts'

const readingsOf = (language: Language, text: string) =>
  read(text, contextOf(language)).filter(({ kind }) => kind !== 'language')
const meaningOf = (language: Language, text: string) =>
  // A role and a name are what was typed.
  readingsOf(language, text).map(({ kind, value }) => ({ kind, value: kind === 'contact' ? null : value }))

/** Words of five letters and more that mean something by themselves. */
const wordsOf = (language: Language): string[] => [
  ...new Set(
    phrasesIn(languageFiles[language])
      .flatMap((phrase) => tokenize(phrase).map(({ text }) => text))
      .filter((word) => word.length >= 5 && readingsOf(language, word).length > 0),
  ),
]

const letters: Readonly<Record<Language, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
}

/** One letter missing, one too many, one wrong, two swapped. */
const slipOf = (language: Language, word: string) =>
  fc
    .record({ at: fc.nat(word.length - 1), letter: fc.constantFrom(...letters[language]) })
    .chain(({ at, letter }) => {
      const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
      return fc.constantFrom(
        before + after,
        before + letter + here + after,
        before + letter + after,
        before + after.slice(0, 1) + here + after.slice(1),
      )
    })

/** One letter missing, one too many, one wrong, two swapped: all that is left between what is alike. */
function isOneSlip(one: string, other: string): boolean {
  let [from, to] = [0, 0]
  while (from < one.length && one[from] === other[from]) from += 1
  while (to < Math.min(one.length, other.length) - from && one.at(-1 - to) === other.at(-1 - to)) to += 1
  const [left, right] = [one.slice(from, one.length - to), other.slice(from, other.length - to)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const slips = languages.flatMap((language) => {
  const words = wordsOf(language)
  return fc
    .constantFrom(...words)
    .chain((word) => slipOf(language, word).map((typed) => ({ language, words, typed })))
})

describe('a slip of the pen', () => {
  it('in any word leaves the meaning of a word that it may stand for, or nothing, unless it makes another word', () => {
    fc.assert(
      fc.property(fc.oneof(...slips), ({ language, words, typed }) => {
        fc.pre(!languages.some((one) => vocabularyOf(one).lexicon.knows(normalizeWord(typed))))
        const found = meaningOf(language, typed)
        if (found.length === 0) return
        // "Tursday" may be a Tuesday or a Thursday.
        const meant = words.filter((word) => isOneSlip(normalizeWord(typed), word))
        expect(meant.map((word) => meaningOf(language, word))).toContainEqual(found)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(misspelled)('is read as what was meant (%s): %s', (language, typed, meant) => {
    expect(meaningOf(language, typed)).toEqual(meaningOf(language, meant))
    expect(meaningOf(language, typed)).not.toEqual([])
  })

  it.each(asWritten)('is not found where there is none (%s): %s', (language, text) => {
    expect(meaningOf(language, text)).toEqual([])
  })

  it('makes a reading less sure, and is quoted as it was made', () => {
    const [slip] = readingsOf('en', 'our budgte is 20k EUR, in two mnoths')
    const [sure] = readingsOf('en', 'our budget is 20k EUR, in two months')
    expect(slip?.certainty).toBeLessThanOrEqual(sure?.certainty ?? 0)
    const late = readingsOf('en', 'our budget is 20k EUR, in two mnoths').at(-1)
    expect(late).toMatchObject({ kind: 'time', quote: 'in two mnoths', certainty: expect.closeTo(0.855) })
  })

  it('is looked for in no name', () => {
    const asked = { question: 'contact', reads: 'contact' as const, choices: [] }
    const names = read('martha brnad, my nmae is brnad', contextOf('en', { asked }))
    expect(names.every(({ kind }) => kind === 'contact' || kind === 'language')).toBe(true)
  })
})
