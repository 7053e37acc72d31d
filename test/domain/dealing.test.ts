import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoutedLead, RoutingRule } from '../../src/domain/assignment.ts'
import { createDealing, type Rep } from '../../src/domain/dealing.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const MONDAY = Date.parse('2026-03-02T10:00:00.000Z')
const minute = (n: number) => new Date(MONDAY + n * 60_000).toISOString()

const aRep = (n: number, overrides: Partial<Rep> = {}): Rep => ({
  id: idOf(n),
  active: true,
  away: null,
  skills: [],
  capacity: 1_000,
  held: 0,
  lastAt: null,
  won: 0,
  closed: 0,
  ...overrides,
})

const aRule = (way: RoutingRule['way']): RoutingRule =>
  RoutingRule.parse({ id: 'rule', title: 'Rule', when: {}, way })

const aLead = (overrides: Partial<RoutedLead> = {}): RoutedLead => ({
  queue: 'crm',
  region: null,
  language: 'en',
  industry: null,
  source: null,
  campaign: null,
  score: 50,
  owner: null,
  had: [],
  ...overrides,
})

/** Deals so many; how many each rep got of them. */
function dealOut(dealing: ReturnType<typeof createDealing>, count: number, from = 0): Map<string, number> {
  const got = new Map<string, number>()
  for (let n = 0; n < count; n += 1) {
    const decision = dealing.decide(aLead())
    if (decision.chosen === null) continue
    dealing.given(decision, decision.chosen, minute(from + n))
    got.set(decision.chosen, (got.get(decision.chosen) ?? 0) + 1)
  }
  return got
}

const way = (weights: number[]): fc.Arbitrary<RoutingRule['way']> =>
  fc.constantFrom<RoutingRule['way'][]>(
    { kind: 'round_robin' },
    { kind: 'least_busy' },
    { kind: 'by_conversion', atLeast: 0.25 },
    { kind: 'weighted', weights: Object.fromEntries(weights.map((weight, n) => [idOf(n), weight])) },
  )

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })

describe('dealt one after another', () => {
  it('shares come to what was set, within one for each rep, at any time', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 200 }), (all, count) => {
        const shares = Object.fromEntries(all.map((weight, n) => [idOf(n), weight]))
        const dealing = createDealing(
          [aRule({ kind: 'weighted', weights: shares })],
          all.map((_, n) => aRep(n)),
        )
        const got = dealOut(dealing, count)
        const sum = all.reduce((total, weight) => total + weight, 0)
        for (const [n, weight] of all.entries())
          expect(Math.abs((got.get(idOf(n)) ?? 0) - (count * weight) / sum)).toBeLessThanOrEqual(all.length)
      }),
      { numRuns: 50 },
    )
  })

  it('nobody who comes back is made up to for the time that they were away', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 20, max: 100 }), (all, before) => {
        const shares = Object.fromEntries(all.map((weight, n) => [idOf(n), weight]))
        const rule = aRule({ kind: 'weighted', weights: shares })
        const dealing = createDealing(
          [rule],
          all.map((_, n) => aRep(n)),
        )
        dealOut(dealing, all.length)
        dealing.seen((id) => (id === idOf(0) ? 'absent' : null))
        dealOut(dealing, before)
        dealing.seen(() => null)
        const sum = all.reduce((total, weight) => total + weight, 0)
        const got = dealOut(dealing, 20, before).get(idOf(0)) ?? 0
        expect(got).toBeLessThanOrEqual((20 * (all[0] ?? 0)) / sum + all.length)
      }),
      { numRuns: 50 },
    )
  })

  it('nobody is over capacity, whatever the way, and whoever has room gets it', () => {
    fc.assert(
      fc.property(
        weights.chain((all) =>
          fc.tuple(way(all), fc.constant(all), fc.array(fc.nat(6), { minLength: 5, maxLength: 5 })),
        ),
        fc.integer({ min: 1, max: 60 }),
        ([chosenWay, all, rooms], count) => {
          const reps = all.map((_, n) => aRep(n, { capacity: rooms[n] ?? 0 }))
          const got = dealOut(createDealing([aRule(chosenWay)], reps), count)
          for (const { id, capacity } of reps) expect(got.get(id) ?? 0).toBeLessThanOrEqual(capacity)
          const room = reps.reduce((sum, { capacity }) => sum + capacity, 0)
          expect([...got.values()].reduce((sum, each) => sum + each, 0)).toBe(Math.min(count, room))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('nobody starves: all who have room get one before anybody has waited for more than a few rounds', () => {
    fc.assert(
      fc.property(
        weights.chain((all) => fc.tuple(way(all), fc.constant(all))),
        ([chosenWay, all]) => {
          const dealing = createDealing(
            [aRule(chosenWay)],
            all.map((_, n) => aRep(n)),
          )
          const sum = all.reduce((total, weight) => total + weight, 0)
          expect(dealOut(dealing, sum + all.length).size).toBe(all.length)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('the same comes out again, in whatever order the reps are named', () => {
    fc.assert(
      fc.property(
        weights.chain((all) => fc.tuple(way(all), fc.constant(all))),
        fc.infiniteStream(fc.nat()),
        ([chosenWay, all], order) => {
          const reps = all.map((_, n) => aRep(n))
          const shuffled = reps
            .map((rep) => ({ rep, place: order.next().value ?? 0 }))
            .toSorted((one, other) => one.place - other.place)
            .map(({ rep }) => rep)
          const rules = [aRule(chosenWay)]
          expect(dealOut(createDealing(rules, shuffled), 30)).toEqual(dealOut(createDealing(rules, reps), 30))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('goes on from what is kept as if it had never stopped', () => {
    const rule = aRule({ kind: 'weighted', weights: { [idOf(0)]: 3, [idOf(1)]: 1 } })
    const reps = [aRep(0), aRep(1)]
    const whole = dealOut(createDealing([rule], reps), 40)
    const first = createDealing([rule], reps)
    const half = dealOut(first, 20)
    const kept = JSON.parse(JSON.stringify(first.shares()))
    const other = dealOut(createDealing([rule], reps, kept), 20, 20)
    for (const { id } of reps) expect((half.get(id) ?? 0) + (other.get(id) ?? 0)).toBe(whole.get(id))
  })
})
