import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/understanding/normalize.ts'

describe('normalize', () => {
  it.each([
    ['ZAŻÓŁĆ Gęślą', 'zazolc gesla'],
    ['Ещё ёлка', 'еще елка'],
    ['20\u00a0000', '20 000'],
    ['１２３', '123'],
    ['don’t', "don't"],
    ['10–20 — 30', '10-20 - 30'],
    ['½', '1⁄2'],
  ])('folds %s', (text, folded) => {
    expect(normalize(text).text).toBe(folded)
  })

  it('maps a decomposed letter back to all of its units', () => {
    const text = 'ja\u0328k'
    const { text: folded, starts, ends } = normalize(text)
    expect(folded).toBe('jak')
    expect([...starts]).toEqual([0, 1, 3])
    expect([...ends]).toEqual([1, 3, 4])
  })

  it('keeps offsets in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = normalize(text)
        expect(starts).toHaveLength(folded.length)
        expect(ends).toHaveLength(folded.length)
        starts.forEach((start, index) => {
          expect(start).toBeLessThan(ends[index] ?? 0)
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          expect(ends[index]).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })
})
