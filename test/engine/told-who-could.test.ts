import { expect, test } from 'vitest'
import type { RoutingRule } from '../../src/domain/assignment.ts'
import { STANDARD_PLAN } from '../../src/domain/routing-plan.ts'
import type { RepNotice, RepNoticeStore } from '../../src/engine/rep-notice-port.ts'
import type { RosterRow } from '../../src/engine/routing-store.ts'
import { tellingWhoCould } from '../../src/engine/told-who-could.ts'
import { aCard } from '../support/builders.ts'

const inGerman: RoutingRule = {
  id: 'german',
  title: 'In German',
  when: { queues: ['crm'] },
  skills: ['german'],
  team: [],
  way: { kind: 'pull' },
}

const aRow = (overrides: Partial<RosterRow> = {}): RosterRow => ({
  id: 'anna',
  name: 'Anna',
  active: true,
  skills: ['german'],
  capacity: 5,
  held: 0,
  lastAt: null,
  won: 0,
  closed: 0,
  hours: null,
  seenAt: null,
  ...overrides,
})

const aNotice = (why: RepNotice['why'], role: 'rep' | 'manager'): RepNotice => ({
  id: 1n,
  lane: 'anna',
  why,
  at: new Date(0),
  attempts: 1,
  user: { id: 'anna', name: 'Anna', email: 'a@b.c', role, active: true, hours: null, toldOf: 'queued' },
  handoff: {
    id: 'h',
    conversationId: 'c',
    queue: 'crm',
    status: 'waiting',
    score: 80,
    card: aCard({}),
    rep: null,
    channel: 'website',
    language: 'en',
    ownClaim: false,
  },
  message: null,
  cardId: null,
  language: 'en',
  timeZone: 'UTC',
})

/** Who is told, and why who is not is not. */
async function told(notice: RepNotice, row: RosterRow, { had = [] as string[], queue = 'crm' } = {}) {
  const failures: string[] = []
  const repNotices: RepNoticeStore = {
    lease: async () => [notice],
    sent: async () => {},
    retry: async () => {},
    failed: async (_id, failure) => void failures.push(failure),
    forget: async () => 0,
  }
  const lead = { queue, region: null, language: 'en' as const, industry: null, source: null, campaign: null }
  const store = tellingWhoCould({
    repNotices,
    plans: {
      newest: async () => ({
        ...STANDARD_PLAN,
        rules: [inGerman],
        version: 1,
        note: null,
        by: null,
        at: null,
      }),
      history: async () => [],
      add: async () => true,
    },
    roster: { reps: async () => [row], shares: async () => [], saveShares: async () => {} },
    waiting: {
      find: async () => ({
        id: 'h',
        conversationId: 'c',
        queue,
        times: null,
        lead: { ...lead, score: 80, owner: null, had },
      }),
    },
  })
  const leased = await store.lease('mail', new Date(0), 1, 10)
  return failures[0] ?? (leased.length === 1 ? 'told' : 'lost')
}

const queued = aNotice('queued', 'rep')

test('a rep is told of what waits only if they could take it', async () => {
  expect(await told(queued, aRow())).toBe('told')
  expect(await told(queued, aRow({ skills: [] }))).toBe('lacks_skill')
  expect(await told(queued, aRow({ held: 5 }))).toBe('at_capacity')
  expect(await told(queued, aRow(), { had: ['anna'] })).toBe('had_it')
  expect(await told(queued, aRow({ skills: [] }), { queue: 'helpdesk' })).toBe('told')
})

test('what is given to them, and what managers want to hear of, is told anyway', async () => {
  expect(await told(aNotice('assigned', 'rep'), aRow({ held: 5, skills: [] }))).toBe('told')
  expect(await told(aNotice('queued', 'manager'), aRow({ held: 5 }))).toBe('told')
})
