import { expect, it } from 'vitest'
import {
  listed,
  moved,
  newRule,
  type Rule,
  trimmed,
  unfinished,
} from '../../../../../adapters/desk/page/pages/routing/plan.ts'
import { RoutingRule } from '../../../../../src/domain/assignment.ts'

it('a rule moves one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c'])
})

it('a new rule is one that the server takes, under an id of its own', () => {
  const rules: Rule[] = []
  for (let n = 0; n < 3; n += 1) rules.push(newRule(rules, 'New'))
  rules.splice(0, 1)
  rules.push(newRule(rules, 'New'))
  expect(new Set(rules.map(({ id }) => id)).size).toBe(3)
  expect(rules.map((rule) => RoutingRule.parse(rule))).toEqual(rules)
})

it('words are separated by commas; nothing at all is no condition', () => {
  expect(listed(' de, , AT ')).toEqual(['de', 'AT'])
  expect(listed(' , ')).toBeUndefined()
  expect(trimmed({ regions: undefined, scoreFrom: 0 })).toEqual({ scoreFrom: 0 })
})

it.each<[Partial<Rule>, boolean]>([
  [{}, false],
  [{ title: ' ' }, true],
  [{ way: { kind: 'rep', repId: '' } }, true],
  [{ way: { kind: 'weighted', weights: {} } }, true],
])('a rule with %j is unfinished: %s', (part, isUnfinished) => {
  expect(unfinished({ rules: [{ ...newRule([], 'New'), ...part }] })).toBe(isUnfinished)
})
