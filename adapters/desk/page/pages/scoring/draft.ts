/** A rubric while it is changed: what differs from the one in force, and nothing else, goes to the server. Pure. */
import { isInOrder } from '../../../../../src/domain/steps.ts'
import type { InForceBody } from '../../../rubric-routes.ts'

export type Rubric = InForceBody['rubric']
export type Parts = InForceBody['parts']
export type Lasting = NonNullable<Rubric['lasts']>[string]

/** Where in a rubric: `['points', 'amount', '10k-50k']`. */
export type Place = readonly string[]
export type Value = number | null | Lasting | readonly string[] | undefined

export type SetValue = (place: Place, value: Value) => void

export interface Change {
  place: Place
  from: Value
  to: Value
}

/** Every value of a rubric with its place; a lasting, and the answers that fail a gate, are one value. */
export function leavesOf(rubric: Rubric): { place: Place; value: Value }[] {
  const { points = {}, lasts = {}, behaviour = {}, gates = {}, ...groups } = rubric
  return [
    ...Object.entries(groups).flatMap(([group, values]) =>
      Object.entries(values ?? {}).map(([id, value]) => ({ place: [group, id], value })),
    ),
    ...Object.entries(points).flatMap(([question, answers]) =>
      Object.entries(answers).map(([answer, value]) => ({ place: ['points', question, answer], value })),
    ),
    ...Object.entries(lasts).map(([question, value]) => ({ place: ['lasts', question], value })),
    ...Object.entries(behaviour).flatMap(([rule, values]) =>
      Object.entries(values).map(([id, value]) => ({ place: ['behaviour', rule, id], value })),
    ),
    ...Object.entries(gates).flatMap(([gate, values]) =>
      Object.entries(values).map(([id, value]) => ({ place: ['gates', gate, id], value: value.toSorted() })),
    ),
  ]
}

const same = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other)
const keyOf = (place: Place): string => JSON.stringify(place)

export function changesOf(inForce: Rubric, draft: Rubric): Change[] {
  const known = new Map(leavesOf(inForce).map(({ place, value }) => [keyOf(place), value]))
  return leavesOf(draft).flatMap(({ place, value }) => {
    const from = known.get(keyOf(place))
    return same(from, value) ? [] : [{ place, from, to: value }]
  })
}

/** Thresholds and temperatures go together: each is only right beside the other. */
export function changedOnly(inForce: Rubric, draft: Rubric): Rubric {
  let changed: Rubric = {}
  for (const { place, to } of changesOf(inForce, draft)) {
    const [group] = place
    if (group === 'thresholds') changed = { ...changed, thresholds: draft.thresholds }
    else if (group === 'temperatures') changed = { ...changed, temperatures: draft.temperatures }
    else changed = withValue(changed, place, to)
  }
  return changed
}

/** The rubric with another value at a place. */
export function withValue(rubric: Rubric, place: Place, value: Value): Rubric {
  return set(rubric, place, value)
}

function set<T extends object>(into: T, [first = '', ...rest]: Place, value: Value): T {
  if (rest.length === 0) return { ...into, [first]: value }
  const inner: unknown = Reflect.get(into, first)
  return { ...into, [first]: set(typeof inner === 'object' && inner !== null ? inner : {}, rest, value) }
}

/** Why a draft cannot be tried yet: a number was cleared and not filled in again, or steps stand in no order. */
export function gapIn(draft: Rubric): 'number' | 'steps' | null {
  const values = leavesOf(draft).map(({ value }) => value)
  if (values.some(isMissing)) return 'number'
  return values.some((value) => isLasting(value) && isUnordered(value)) ? 'steps' : null
}

const isLasting = (value: Value): value is Lasting =>
  typeof value === 'object' && value !== null && 'kind' in value

const isUnordered = (lasting: Lasting): boolean =>
  lasting.kind === 'steps' &&
  !(isInOrder(lasting.steps) && lasting.steps.every(({ share }) => share >= 0 && share <= 1))

function isMissing(value: Value): boolean {
  if (typeof value === 'number') return Number.isNaN(value)
  if (!isLasting(value) || value.kind === 'always') return false
  return value.kind === 'steps'
    ? value.steps.some(({ days, share }) => !(days > 0) || Number.isNaN(share))
    : !(value.days > 0)
}
