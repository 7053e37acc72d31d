import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assign,
  type Candidate,
  creditOnJoining,
  type RoutedLead,
  RoutingRule,
} from '../../src/domain/assignment.ts'

/** A Monday, eleven o'clock in Warsaw. */
const MONDAY = new Date('2026-03-02T10:00:00.000Z')

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [anna, boris, celia] = [1, 2, 3].map(idOf) as [string, string, string]

const aLead = (overrides: Partial<RoutedLead> = {}): RoutedLead => ({
  queue: 'crm',
  region: null,
  language: 'pl',
  industry: null,
  source: null,
  campaign: null,
  score: 60,
  owner: null,
  had: [],
  ...overrides,
})

const aRep = (id: string, overrides: Partial<Candidate> = {}): Candidate => ({
  id,
  active: true,
  away: null,
  skills: [],
  capacity: 5,
  held: 0,
  lastAt: null,
  given: 0,
  credit: 0,
  won: 0,
  closed: 0,
  ...overrides,
})

const aRule = (overrides: Partial<RoutingRule> = {}): RoutingRule =>
  RoutingRule.parse({ id: 'rule', title: 'Rule', when: {}, way: { kind: 'round_robin' }, ...overrides })

const decide = (rules: RoutingRule[], reps: Candidate[], lead = aLead()) => assign(rules, lead, () => reps)

describe('the first rule that matches', () => {
  const polish = aRule({ id: 'polish', when: { languages: ['pl'] }, way: { kind: 'rep', repId: anna } })
  const rest = aRule({ id: 'rest', way: { kind: 'rep', repId: boris } })

  it('wins', () => {
    const reps = [aRep(anna), aRep(boris)]
    expect(decide([polish, rest], reps)).toMatchObject({ rule: 'polish', chosen: anna })
    expect(decide([polish, rest], reps, aLead({ language: 'en' }))).toMatchObject({
      rule: 'rest',
      chosen: boris,
    })
  })

  it.each([
    ['queue', { queues: ['crm'] }, {}, { queue: 'helpdesk' }],
    ['region', { regions: ['Mazowsze'] }, { region: 'mazowsze' }, {}],
    ['industry', { industries: ['retail'] }, { industry: 'retail' }, { industry: 'banking' }],
    ['source', { sources: ['google'] }, { source: 'google' }, {}],
    ['campaign', { campaigns: ['spring'] }, { campaign: 'Spring' }, { campaign: 'autumn' }],
    ['score from', { scoreFrom: 50 }, { score: 50 }, { score: 49 }],
    ['score below', { scoreBelow: 50 }, { score: 49 }, { score: 50 }],
  ] as const)('matches by %s', (_by, when, matching, other) => {
    const rule = aRule({ id: 'own', when: JSON.parse(JSON.stringify(when)) })
    expect(decide([rule], [aRep(anna)], aLead(matching)).rule).toBe('own')
    expect(decide([rule], [aRep(anna)], aLead(other)).rule).toBeNull()
  })

  it('may leave it to the reps to take, as does no rule at all', () => {
    const waiting = { way: 'pull', chosen: null, others: [] }
    expect(decide([aRule({ way: { kind: 'pull' } })], [aRep(anna)])).toEqual({ rule: 'rule', ...waiting })
    expect(decide([], [aRep(anna)])).toEqual({ rule: null, ...waiting })
  })
})

describe('nobody is given one who', () => {
  it.each([
    ['is inactive', { active: false }, 'inactive'],
    ['holds as many as they can', { held: 5 }, 'at_capacity'],
    ['is at home by now', { away: 'off_hours' }, 'off_hours'],
    ['is away', { away: 'absent' }, 'absent'],
    ['has a holiday', { away: 'holiday' }, 'holiday'],
    ['is nowhere to be seen', { away: 'offline' }, 'offline'],
  ] as const)('%s, and it is said why', (_who, state, why) => {
    const rep = aRep(anna, state as Partial<Candidate>)
    expect(decide([aRule()], [rep])).toMatchObject({ chosen: null, others: [{ id: anna, why }] })
  })

  it('has had it already', () => {
    const reps = [aRep(anna), aRep(boris, { lastAt: '2026-03-02T09:00:00.000Z' })]
    expect(decide([aRule()], reps, aLead({ had: [anna] }))).toMatchObject({
      chosen: boris,
      others: [{ id: anna, why: 'had_it' }],
    })
  })

  it('lacks a skill or is not of the team', () => {
    const rule = aRule({ skills: ['german'], team: [anna, boris] })
    const reps = [aRep(anna), aRep(boris, { skills: ['german'] }), aRep(celia, { skills: ['german'] })]
    expect(decide([rule], reps)).toMatchObject({
      chosen: boris,
      others: [
        { id: anna, why: 'lacks_skill' },
        { id: celia, why: 'not_in_team' },
      ],
    })
  })
})

describe('the ways to choose', () => {
  it('round robin takes who has waited longest, whoever never had one first', () => {
    const reps = [
      aRep(anna, { lastAt: '2026-03-02T09:00:00.000Z' }),
      aRep(boris, { lastAt: '2026-03-02T08:00:00.000Z' }),
    ]
    expect(decide([aRule()], reps).chosen).toBe(boris)
    expect(decide([aRule()], [...reps, aRep(celia)]).chosen).toBe(celia)
  })

  it('least busy takes who holds the smallest part of what they can', () => {
    const reps = [aRep(anna, { held: 2, capacity: 10 }), aRep(boris, { held: 1, capacity: 3 })]
    const decision = decide([aRule({ way: { kind: 'least_busy' } })], reps)
    expect(decision).toMatchObject({ chosen: anna, others: [{ id: boris, why: 'busier', detail: '1 of 3' }] })
  })

  it('the owner is who has had them before, and nobody if that rep is not there', () => {
    const rule = aRule({ way: { kind: 'owner' } })
    expect(decide([rule], [aRep(anna), aRep(boris)], aLead({ owner: boris })).chosen).toBe(boris)
    expect(decide([rule], [aRep(boris, { active: false })], aLead({ owner: boris })).chosen).toBeNull()
  })
})

/** Gives so many leads one after another; how many each rep gets. */
function deal(rule: RoutingRule, reps: Candidate[], count: number): Map<string, number> {
  const given = new Map(reps.map((rep) => [rep.id, 0]))
  let state = reps
  for (let n = 0; n < count; n += 1) {
    const { chosen } = decide([rule], state)
    if (chosen === null) break
    given.set(chosen, (given.get(chosen) ?? 0) + 1)
    const lastAt = new Date(MONDAY.getTime() + n).toISOString()
    state = state.map((rep) => (rep.id === chosen ? { ...rep, given: rep.given + 1, lastAt } : rep))
  }
  return given
}

const reps = fc
  .array(
    fc.record({
      active: fc.boolean(),
      capacity: fc.integer({ min: 0, max: 4 }),
      held: fc.integer({ min: 0, max: 4 }),
      given: fc.nat(20),
      won: fc.nat(5),
      extra: fc.nat(20),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map(({ extra, ...rep }, n) => aRep(idOf(n + 1), { ...rep, closed: rep.won + extra })))

const ways = fc.constantFrom<RoutingRule['way']>(
  { kind: 'round_robin' },
  { kind: 'least_busy' },
  { kind: 'by_conversion', atLeast: 0.25 },
  { kind: 'weighted', weights: Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [idOf(n), n])) },
)

describe('for any team', () => {
  it('the same facts give the same decision, in whatever order the reps are listed', () => {
    fc.assert(
      fc.property(ways, reps, (way, team) => {
        const rule = aRule({ way })
        expect(decide([rule], team.toReversed())).toEqual(decide([rule], team))
      }),
    )
  })

  it('who is chosen may have it, everybody else is told why not, and nobody is left out who could have it', () => {
    fc.assert(
      fc.property(ways, reps, (way, team) => {
        const { chosen, others } = decide([aRule({ way })], team)
        const able = team
          .filter(({ active, held, capacity }) => active && held < capacity)
          .map(({ id }) => id)
        if (able.length === 0) expect(chosen).toBeNull()
        else expect(able).toContain(chosen)
        expect([...others.map(({ id }) => id), ...(chosen ? [chosen] : [])].toSorted()).toEqual(
          team.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })

  it('weighted shares are kept to within one lead, and nobody starves', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(weights, (list) => {
        const team = list.map((_, n) => aRep(idOf(n + 1), { capacity: 10_000 }))
        const way = {
          kind: 'weighted' as const,
          weights: Object.fromEntries(list.map((w, n) => [idOf(n + 1), w])),
        }
        const sum = list.reduce((total, weight) => total + weight, 0)
        const given = deal(aRule({ way }), team, sum * 4)
        list.forEach((weight, n) => {
          expect(Math.abs((given.get(idOf(n + 1)) ?? 0) - weight * 4)).toBeLessThan(1.5)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('who joins later begins level with the others, and is not flooded', () => {
    const way = { kind: 'weighted' as const, weights: { [anna]: 1, [boris]: 1, [celia]: 1 } }
    const old = [anna, boris].map((id) => aRep(id, { given: 100, capacity: 10_000 }))
    const credit = creditOnJoining(
      old.map(({ given }) => ({ had: given, weight: 1 })),
      1,
    )
    const given = deal(aRule({ way }), [...old, aRep(celia, { capacity: 10_000, credit })], 30)
    expect([...given.values()]).toEqual([10, 10, 10])
  })

  it('by conversion the better win more, and everybody their least share', () => {
    const team = [
      aRep(anna, { won: 60, closed: 100, capacity: 10_000 }),
      aRep(boris, { won: 20, closed: 100, capacity: 10_000 }),
      aRep(celia, { won: 0, closed: 100, capacity: 10_000 }),
    ]
    const given = deal(aRule({ way: { kind: 'by_conversion', atLeast: 0.25 } }), team, 240)
    const [a = 0, b = 0, c = 0] = [anna, boris, celia].map((id) => given.get(id))
    expect(a).toBeGreaterThan(b)
    expect(b).toBeGreaterThan(c)
    expect(c).toBeGreaterThanOrEqual((240 / 3) * 0.25 - 1)
  })

  it('a rep with a few lucky deals does not get everything', () => {
    const team = [
      aRep(anna, { won: 2, closed: 2, capacity: 10_000 }),
      aRep(boris, { won: 40, closed: 100, capacity: 10_000 }),
    ]
    const given = deal(aRule({ way: { kind: 'by_conversion', atLeast: 0.25 } }), team, 100)
    expect(given.get(anna)).toBeLessThan(60)
  })
})
