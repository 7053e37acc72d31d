/** Every route × who asks × whose lead it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

const routes = {
  queues: ['GET', () => '/queues'],
  list: ['GET', () => '/handoffs'],
  claim: ['POST', (lead) => `/handoffs/${lead.handoff.id}/claim`],
  release: ['POST', (lead) => `/handoffs/${lead.handoff.id}/release`],
  accept: ['POST', (lead) => `/handoffs/${lead.handoff.id}/accept`],
  reject: ['POST', (lead) => `/handoffs/${lead.handoff.id}/reject`, { reason: 'no_budget' }],
  return: ['POST', (lead) => `/handoffs/${lead.handoff.id}/return`, {}],
  view: ['GET', (lead) => `/conversations/${lead.id}`],
  reply: ['POST', (lead) => `/conversations/${lead.id}/messages`, { text: 'Hello', clientId: 'c' }],
  outcome: ['POST', (lead) => `/leads/${lead.prospectId}/outcome`, { stage: 'won' }],
  stages: ['GET', (lead) => `/leads/${lead.prospectId}/stages`],
  judgement: [
    'POST',
    (lead) => `/conversations/${lead.id}/judgement`,
    { about: 'temperature', value: 'warm', note: 'they only compare' },
  ],
  lift: ['POST', (lead) => `/conversations/${lead.id}/hand-off`, { note: 'a good one' }],
} satisfies Record<string, [string, (lead: ReturnType<World['addLead']>) => string, object?]>
type RouteName = keyof typeof routes

const whose = ['own', 'foreign', 'waiting', 'bot’s'] as const
type Whose = (typeof whose)[number]
const people = ['nobody', 'rep', 'manager', 'admin'] as const
type Person = (typeof people)[number]

/** In the order of `whose`. */
const expected: Record<RouteName, Record<Exclude<Person, 'nobody'>, [number, number, number, number]>> = {
  queues: { rep: [200, 200, 200, 200], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  list: { rep: [200, 200, 200, 200], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  claim: { rep: [200, 409, 200, 409], manager: [200, 409, 200, 409], admin: [200, 409, 200, 409] },
  release: { rep: [200, 403, 403, 403], manager: [200, 200, 403, 403], admin: [200, 200, 403, 403] },
  accept: { rep: [200, 403, 403, 403], manager: [200, 403, 403, 403], admin: [200, 403, 403, 403] },
  reject: { rep: [200, 403, 403, 403], manager: [200, 200, 200, 403], admin: [200, 200, 200, 403] },
  return: { rep: [200, 403, 403, 403], manager: [200, 403, 403, 403], admin: [200, 403, 403, 403] },
  view: { rep: [200, 403, 200, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  reply: { rep: [201, 403, 403, 403], manager: [201, 403, 403, 403], admin: [201, 403, 403, 403] },
  outcome: { rep: [204, 403, 403, 403], manager: [204, 204, 204, 204], admin: [204, 204, 204, 204] },
  stages: { rep: [200, 403, 403, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  judgement: { rep: [200, 403, 403, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  lift: { rep: [403, 403, 403, 403], manager: [409, 409, 200, 200], admin: [409, 409, 200, 200] },
}

const cases = (Object.keys(routes) as RouteName[]).flatMap((name) =>
  people.flatMap((person) =>
    whose.map((of, index) => ({
      name,
      person,
      of,
      status: person === 'nobody' ? 401 : (expected[name][person][index] ?? 0),
    })),
  ),
)

let world: World
let running: Running
const callers = new Map<Person, { caller: Caller; user: Awaited<ReturnType<World['addUser']>> | null }>()

beforeAll(async () => {
  world = createWorld()
  running = await serveDesk(world)
  callers.set('nobody', { caller: createCaller(running.origin), user: null })
  for (const role of ['rep', 'manager', 'admin'] as const) {
    const user = await world.addUser({ role })
    callers.set(role, { caller: await logIn(running.origin, user.email), user })
  }
})
afterAll(() => running.close())

async function leadOf(of: Whose, user: Awaited<ReturnType<World['addUser']>> | null) {
  const other = await world.addUser({ name: 'Boris Ivanov' })
  if (of === 'own') return world.addLead({ holder: user ?? other })
  if (of === 'foreign') return world.addLead({ holder: other })
  if (of === 'waiting') return world.addLead()
  return world.addLead({ owner: 'bot', handoff: { status: 'returned' } })
}

describe('what is allowed', () => {
  it.each(cases)('$person, $of lead: $name → $status', async ({ name, person, of, status }) => {
    const { caller, user } = callers.get(person) ?? { caller: createCaller(running.origin), user: null }
    const lead = await leadOf(of, user)
    const [method, path, body] = routes[name] as [string, (of: typeof lead) => string, object?]
    const before = world.find(lead.id)
    const answered = await caller.call(method, path(lead), body)
    expect(answered.status).toBe(status)
    if (status >= 400) {
      expect(answered.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(world.find(lead.id)).toEqual(before)
    }
  })
})
