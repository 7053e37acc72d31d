import { describe, expect, it } from 'vitest'
import { type RoutedLead, RoutingRule } from '../../src/domain/assignment.ts'
import { officeHours } from '../../src/domain/hours.ts'
import { compare, dealAgain, type PastHandoff, type PastRep } from '../../src/engine/replay-routing.ts'

const MONDAY = Date.parse('2026-03-02T08:00:00.000Z')
const HOUR = 3_600_000
const [anna, boris] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
] as const

const aRep = (id: string, overrides: Partial<PastRep> = {}): PastRep => ({
  id,
  name: id === anna ? 'Anna' : 'Boris',
  active: true,
  away: null,
  hours: officeHours('Europe/Warsaw'),
  skills: [],
  capacity: 5,
  held: 0,
  lastAt: null,
  won: 0,
  closed: 0,
  ...overrides,
})

const lead: RoutedLead = {
  queue: 'crm',
  region: null,
  language: 'pl',
  industry: null,
  source: null,
  campaign: null,
  score: 50,
  owner: null,
  had: [],
}

const aHandoff = (n: number, overrides: Partial<PastHandoff> = {}): PastHandoff => ({
  handoffId: `handoff-${n}`,
  conversationId: `conversation-${n}`,
  name: `Prospect ${n}`,
  queue: 'crm',
  at: new Date(MONDAY + n * HOUR),
  lead,
  got: null,
  heldMs: HOUR,
  ...overrides,
})

const aRule = (overrides: Partial<RoutingRule>): RoutingRule =>
  RoutingRule.parse({ id: 'all', title: 'All', when: {}, way: { kind: 'round_robin' }, ...overrides })

describe('the past, dealt again', () => {
  it('says who would have got what, beside who got it', () => {
    const past = [0, 1, 2, 3].map((n) => aHandoff(n, { got: anna }))
    const rules = { before: [aRule({ way: { kind: 'pull' } })], after: [aRule({})] }
    const replay = compare(past, [aRep(anna), aRep(boris)], rules, 3)
    expect(replay).toMatchObject({
      leads: 4,
      changed: 4,
      reps: [
        { rep: { name: 'Anna' }, got: 4, before: 0, after: 2 },
        { rep: { name: 'Boris' }, got: 0, before: 0, after: 2 },
      ],
    })
    expect(replay.changes).toHaveLength(3)
    expect(replay.changes[0]).toMatchObject({
      got: { name: 'Anna' },
      before: { way: 'pull', rep: null },
      after: {
        way: 'round_robin',
        rule: { id: 'all', name: 'All' },
        rep: { name: 'Anna' },
        others: [{ rep: { name: 'Boris' }, why: 'not_their_turn' }],
      },
    })
  })

  it('lets those who come at night wait until somebody comes to work, and for ever if nobody has room', () => {
    const night = [0, 1].map((n) =>
      aHandoff(n, { at: new Date(MONDAY - 10 * HOUR + n), lead: { ...lead, score: 50 + n } }),
    )
    const noon = aHandoff(9, { at: new Date(MONDAY + 4 * HOUR) })
    const decisions = dealAgain([aRule({})], [...night, noon], [aRep(anna, { capacity: 1 })])
    expect([...decisions.values()].map(({ chosen }) => chosen)).toEqual([anna, anna, anna])
    const full = dealAgain([aRule({})], night, [aRep(anna, { capacity: 0 })])
    expect(full.get('handoff-0')?.chosen).toBeNull()
  })

  it('of nothing is nothing', () => {
    expect(compare([], [aRep(anna)], { before: [], after: [aRule({})] }, 10)).toEqual({
      leads: 0,
      changed: 0,
      reps: [],
      changes: [],
    })
  })
})
