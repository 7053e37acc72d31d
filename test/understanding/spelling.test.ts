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

const slips = languages.flatMap((language) => {
  const words = wordsOf(language)
  return fc
    .constantFrom(...words)
    .chain((word) => slipOf(language, word).map((typed) => ({ language, word, typed })))
})

describe('a slip of the pen', () => {
  it('in any word leaves its meaning or nothing, unless it makes another word', () => {
    fc.assert(
      fc.property(fc.oneof(...slips), ({ language, word, typed }) => {
        fc.pre(!languages.some((one) => vocabularyOf(one).lexicon.knows(normalizeWord(typed))))
        const found = meaningOf(language, typed)
        if (found.length > 0) expect(found).toEqual(meaningOf(language, word))
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
