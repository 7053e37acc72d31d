import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/understanding/normalize.ts'

describe('normalize', () => {
  it.each([
    ['ZAŻÓŁĆ Gęślą', 'zazolc gesla'],
    ['Ещё ёлка', 'еще елка'],
    ['20\u00a0000', '20 000'],
    ['１２３', '123'],
    ['＄１００％', '$100%'],
    ['don’t', "don't"],
    ['10–20 — 30', '10-20 - 30'],
    ['½', '1⁄2'],
    ['bud\u200bget\ufeff', 'budget'],
    ['№ 5 … ™', '# 5 … ™'],
    ['ja\u0328k', 'jak'],
  ])('folds %s', (text, folded) => {
    expect(normalize(text)).toBe(folded)
  })

  it('leaves as it is what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text))
      }),
    )
  })
})
