import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalAt } from '../../src/understanding/literal.ts'
import { tokenize } from '../../src/understanding/tokens.ts'

const numberIn = (text: string) => literalAt(tokenize(text), 0)?.value ?? null

describe('a number in digits', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1,234.56', 1234.56],
    ["1'234", 1234],
    ['1\u202f234\u202f567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,00,000', 100_000],
    ['12,5', 12.5],
    ['0.5', 0.5],
    ['20 000 EUR', 20_000],
    ['20000', 20_000],
    ['1.234', 1234],
    ['0,125', 0.125],
  ])('%s', (text, value) => {
    expect(numberIn(text)).toBe(value)
  })

  it.each(['15.03.2027', '10:30', '1.2.3'])('%s is none', (text) => {
    expect(numberIn(text)).toBeNull()
  })

  it('reads back every amount in every grouping', () => {
    const styles = [
      { group: ' ', decimal: ',' },
      { group: '\u00a0', decimal: ',' },
      { group: '.', decimal: ',' },
      { group: ',', decimal: '.' },
      { group: "'", decimal: '.' },
      { group: '', decimal: ',' },
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...styles),
        (whole, cents, { group, decimal }) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group)
          const text = `${grouped}${decimal}${String(cents).padStart(2, '0')}`
          expect(numberIn(text)).toBeCloseTo(whole + cents / 100, 5)
        },
      ),
    )
  })
})
