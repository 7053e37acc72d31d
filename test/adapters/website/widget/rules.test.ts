import { describe, expect, it } from 'vitest'
import {
  type OpeningRule,
  readRules,
  ruleThatHolds,
  type Situation,
} from '../../../../adapters/website/widget/launcher/rules.ts'

const now = (overrides: Partial<Situation> = {}): Situation => ({
  path: '/pricing',
  seconds: 10,
  scroll: 40,
  returning: false,
  exit: false,
  ...overrides,
})

const holds = (rule: OpeningRule, overrides?: Partial<Situation>) =>
  ruleThatHolds([rule], now(overrides)) === rule

describe('a rule', () => {
  it('holds only while everything that it names does', () => {
    const rule = { page: '/pricing', seconds: 10, scroll: 40 }
    expect(holds(rule)).toBe(true)
    expect(holds(rule, { path: '/' })).toBe(false)
    expect(holds(rule, { seconds: 9 })).toBe(false)
    expect(holds(rule, { scroll: 39 })).toBe(false)
    expect(holds({ exit: true })).toBe(false)
    expect(holds({ exit: true }, { exit: true })).toBe(true)
    expect(holds({ returning: true })).toBe(false)
    expect(holds({ returning: false }, { returning: true })).toBe(false)
    expect(holds({ returning: true }, { returning: true })).toBe(true)
  })

  it.each([
    ['/', '/', true],
    ['/', '/pricing', false],
    ['/products/*', '/products/crm', true],
    ['/products/*', '/products', false],
    ['*/checkout', '/shop/checkout', true],
    ['/a*c', '/abbc', true],
    ['/a.c', '/abc', false],
    ['/(x', '/(x', true],
  ])('for the page %s and the path %s: %s', (page, path, expected) => {
    expect(holds({ page }, { path })).toBe(expected)
  })

  it('is the first of several that holds', () => {
    const rules = [{ seconds: 99 }, { say: 'first' }, { say: 'second' }]
    expect(ruleThatHolds(rules, now())?.say).toBe('first')
    expect(ruleThatHolds([], now())).toBeUndefined()
  })
})

describe('readRules', () => {
  it('takes one rule, or a list of them', () => {
    expect(readRules('{"seconds":20}')).toEqual([{ seconds: 20 }])
    expect(readRules('[{"page":"/pricing","say":"Questions?"},{"exit":true}]')).toHaveLength(2)
  })

  it.each([
    ['{seconds: 20}', /JSON/],
    ['{"second":20}', /no condition "second": 20/],
    ['[{"exit":true},{"seconds":"20"}]', /no condition "seconds": 20/],
  ])('refuses %s', (text, message) => {
    expect(() => readRules(text)).toThrow(message)
  })
})
