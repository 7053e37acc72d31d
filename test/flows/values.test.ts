import { describe, expect, it } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import { findQuestion } from '../../flows/questions.ts'
import { valueInWords } from '../../flows/values.ts'

function words(id: string, choice: string | null, value: unknown): string {
  const question = findQuestion(saas, id)
  if (!question) throw new Error(`no question ${id}`)
  const evidence = { message: 1, quote: 'own words', start: 0, end: 9 }
  const at = '2026-11-23T08:00:00.000Z'
  return valueInWords(saas, question, { question: id, status: 'given', choice, value, evidence, at }, 'en')
}

describe('a value in words', () => {
  it.each([
    [{ min: 20_000, max: 20_000, currency: null, per: null }, '20,000 EUR'],
    [{ min: null, max: 50_000, currency: 'PLN', per: 'year' }, 'up to 50,000 PLN a year'],
    [{ min: 1500, max: null, currency: 'USD', per: 'month' }, 'from 1,500 USD a month'],
    [{ min: 10, max: 20.5, currency: 'EUR', per: 'once' }, '10–20.5 EUR once'],
  ])('a sum is as it was said', (value, expected) => expect(words('amount', '10k-50k', value)).toBe(expected))

  it('a count is as it was said', () => {
    expect(words('team', '5-19', { min: 12, max: 12 })).toBe('12')
    expect(words('team', '100-plus', { min: 1000, max: null })).toBe('from 1,000')
  })

  it('everything else is its choice', () => {
    expect(words('amount', '10k-50k', null)).toBe('€10,000–50,000')
    expect(words('role', 'decides', 'decides')).toBe('I decide')
  })

  it('what has no choice is in the prospect’s words', () => {
    expect(words('reach', null, null)).toBe('own words')
  })
})
