import { describe, expect, it } from 'vitest'
import { compile, partsOf } from '../../src/understanding/lexicon.ts'
import { tokenize } from '../../src/understanding/tokens.ts'

const found = (phrases: string[], text: string) => {
  const lexicon = compile(phrases.map((phrase) => [phrase, phrase] as const))
  const tokens = tokenize(text)
  return tokens.flatMap((_, at) => lexicon.matches(tokens, at).map(({ entry, next }) => [entry, at, next]))
}

describe('a phrase', () => {
  it.each([
    ['next quarter', 'In the NEXT quarter', [2, 4]],
    ['kwartał*', 'dwa kwartaly', [1, 2]],
    ['(my|our) boss', 'ask our boss', [1, 3]],
    ['(a|the big) deal', 'the big deal', [0, 3]],
    ['I [really] do', 'I do', [0, 2]],
    ['I [really] do', 'I really do', [0, 3]],
    ['not ... sign', 'not me who will sign', [0, 5]],
    ['not ... sign', 'not me who really will sign', null],
    ['not ... sign', 'not me, sign', null],
    ['not ... sign', 'not me to sign', [0, 4]],
    ["don't", 'i dont', [1, 2]],
    ['t.r.', '500 t.r.', [1, 4]],
    ['/month', '5/month', [1, 3]],
  ])('"%s" in "%s"', (phrase, text, place) => {
    expect(found([phrase], text)).toEqual(place ? [[phrase, ...place]] : [])
  })

  it('that begins as another is told from it', () => {
    expect(found(['no', 'no budget', 'no [real] idea'], 'no budget')).toEqual([
      ['no', 0, 1],
      ['no budget', 0, 2],
    ])
  })

  it('is refused with its text when it cannot be read', () => {
    expect(() => partsOf('word(a|b)')).not.toThrow()
    expect(() => partsOf('(a|b')).toThrow('(a|b')
    expect(() => partsOf('a|b')).toThrow('a|b')
    expect(() => partsOf('[maybe]')).toThrow('[maybe]')
  })
})

it('grows with what is written, not with what it stands for', () => {
  // A hundred million phrases: a compiler that spelt them out would not come to an end.
  const group = `(${Array.from({ length: 40 }, (_, index) => `w${String.fromCharCode(97 + (index % 26))}${index}`).join('|')})`
  const started = performance.now()
  compile([[`${group} ${group} ${group} ${group} ${group}`, 1]])
  expect(performance.now() - started).toBeLessThan(5000)
})
