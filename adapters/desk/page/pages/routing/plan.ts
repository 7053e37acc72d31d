/** The routing plan while it is changed. Pure. */
import type { z } from 'zod'
import type { RoutingRule } from '../../../../../src/domain/assignment.ts'
import type { RoutingPlan } from '../../../../../src/domain/routing-plan.ts'
import type { RoutingBody, RoutingReplayBody } from '../../../routing-bodies.ts'

export type Rule = RoutingRule
export type Way = Rule['way']
export type When = Rule['when']
export type Plan = RoutingPlan
export type InForce = RoutingBody
export type ReplayBody = z.infer<typeof RoutingReplayBody>

export const planOf = ({ rules, presence, times }: InForce): Plan => ({ rules, presence, times })

export const isSame = (one: Plan, other: Plan): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The rule at `from` stands at `to` afterwards, if there is such a place. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const one = all[from]
  if (one === undefined || to < 0 || to >= all.length) return [...all]
  return all.toSpliced(from, 1).toSpliced(to, 0, one)
}

/** An id that no other rule has. */
export function newRule(rules: readonly Rule[], title: string): Rule {
  let n = rules.length + 1
  while (rules.some(({ id }) => id === `rule-${n}`)) n += 1
  return { id: `rule-${n}`, title, when: {}, skills: [], team: [], way: { kind: 'round_robin' } }
}

/** Without a name, or with nobody where somebody must be chosen. */
export const unfinished = ({ rules }: Pick<Plan, 'rules'>): boolean =>
  rules.some(
    ({ title, way }) =>
      title.trim() === '' ||
      (way.kind === 'rep' && way.repId === '') ||
      (way.kind === 'weighted' && Object.keys(way.weights).length === 0),
  )

/** "pl, ru" as it is typed; a list without anything in it is no condition. */
export function listed(text: string): string[] | undefined {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return words.length > 0 ? words : undefined
}

/** A condition without what is undefined: the server takes what is missing for "whatever". */
export const trimmed = (when: When): When =>
  Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined))
