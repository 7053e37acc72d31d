import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/understanding/normalize.ts'
import { tokenize } from '../../src/understanding/tokens.ts'

const wordsOf = (text: string) => tokenize(text).map((token) => token.text)

describe('a token', () => {
  it.each([
    ['letters', 'Do końca marca', ['do', 'konca', 'marca']],
    ['digits, apart from letters', '20k Q3', ['20', 'k', 'q', '3']],
    ['a sign', '€20,5!', ['€', '20', ',', '5', '!']],
    ['a word with its apostrophe dropped', "don't rock 'n' roll", ['dont', 'rock', "'", 'n', "'", 'roll']],
    ['a word with letters and marks taken apart', 'ja\u0328k', ['jak']],
    ['a word with something invisible in it', 'bud\u200bget \u00adnow\ufeff', ['budget', 'now']],
    ['digits of full width', '２０ ０００ ＥＵＲ', ['20', '000', 'eur']],
    ['a word with letters of a look-alike alphabet', 'мoney budżеt pубль', ['money', 'budzet', 'рубль']],
    ['a word of two alphabets that cannot be one', 'цokol', ['цokol']],
    ['each part of a character that stands for several', '2½', ['2', '1', '⁄', '2']],
  ])('is %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('knows where it stands in the message as received', () => {
    const text = 'ok ja\u0328k\u200b 2½'
    const quotes = tokenize(text).map(({ start, end }) => text.slice(start, end))
    expect(quotes).toEqual(['ok', 'ja\u0328k\u200b', '2', '½', '½', '½'])
  })

  it('knows whether a space or a line ended before it', () => {
    expect(tokenize('a-b\u00a0c\nd').map(({ glued, newLine }) => [glued, newLine])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it('has what stands at its place, folded, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let begun = 0
        for (const { start, end, kind, text: folded } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(begun)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          const here = normalize(text.slice(start, end)).replaceAll("'", '')
          // A look-alike of another alphabet is another letter, one for one.
          const isUnmixed = kind === 'word' && [...here].length === [...folded].length
          if (!isUnmixed) expect(normalize(text.slice(start, end))).toContain(folded)
          begun = start
        }
      }),
    )
  })
})
