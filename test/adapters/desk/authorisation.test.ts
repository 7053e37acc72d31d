/** Every route × who asks × whose it is. A route that no row is about fails here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, PASSWORD, type World } from './support/world.ts'

type Role = 'rep' | 'manager' | 'admin'

/** A route, as OpenAPI names it, with a body if it wants one. */
type Asked = [route: string, body?: object]

/** Those about a lead: what each role is answered where the lead is their own, another's, waiting, the bot's. */
const ofLeads: [Asked, Record<Role, [number, number, number, number]>][] = [
  [
    ['get /queues'],
    { rep: [200, 200, 200, 200], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    ['get /handoffs'],
    { rep: [200, 200, 200, 200], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    ['post /handoffs/{id}/claim'],
    { rep: [200, 409, 200, 409], manager: [200, 409, 200, 409], admin: [200, 409, 200, 409] },
  ],
  [
    ['post /handoffs/{id}/release'],
    { rep: [200, 403, 403, 403], manager: [200, 200, 403, 403], admin: [200, 200, 403, 403] },
  ],
  [
    ['post /handoffs/{id}/accept'],
    { rep: [200, 403, 403, 403], manager: [200, 403, 403, 403], admin: [200, 403, 403, 403] },
  ],
  [
    ['post /handoffs/{id}/reject', { reason: 'no_budget' }],
    { rep: [200, 403, 403, 403], manager: [200, 200, 200, 403], admin: [200, 200, 200, 403] },
  ],
  // To nobody that there is: what a manager may is refused for that alone.
  [
    ['post /handoffs/{id}/assign', { repId: '00000000-0000-4000-8000-000000000000' }],
    { rep: [422, 403, 403, 403], manager: [422, 422, 422, 409], admin: [422, 422, 422, 409] },
  ],
  [
    ['post /handoffs/{id}/return', {}],
    { rep: [200, 403, 403, 403], manager: [200, 403, 403, 403], admin: [200, 403, 403, 403] },
  ],
  [
    ['get /conversations/{id}'],
    { rep: [200, 403, 200, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    ['get /conversations/{id}/explanation'],
    { rep: [200, 403, 200, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    ['get /conversations/{id}/continuations'],
    { rep: [200, 403, 200, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  // Of these there are none here; a rep is not even told that.
  [
    ['post /continuations/{id}/undo'],
    { rep: [403, 403, 403, 403], manager: [404, 404, 404, 404], admin: [404, 404, 404, 404] },
  ],
  [
    ['post /conversations/{id}/messages', { text: 'Hello', clientId: 'c' }],
    { rep: [201, 403, 403, 403], manager: [201, 403, 403, 403], admin: [201, 403, 403, 403] },
  ],
  [
    ['post /conversations/{id}/notes', { text: 'Call in the afternoon', clientId: 'c' }],
    { rep: [201, 403, 201, 403], manager: [201, 201, 201, 201], admin: [201, 201, 201, 201] },
  ],
  [
    ['post /conversations/{id}/typing'],
    { rep: [204, 403, 403, 403], manager: [204, 403, 403, 403], admin: [204, 403, 403, 403] },
  ],
  [
    ['post /leads/{id}/outcome', { stage: 'won' }],
    { rep: [204, 403, 403, 403], manager: [204, 204, 204, 204], admin: [204, 204, 204, 204] },
  ],
  [
    ['get /leads/{id}/stages'],
    { rep: [200, 403, 403, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    [
      'post /conversations/{id}/judgement',
      { about: 'temperature', value: 'warm', note: 'they only compare' },
    ],
    { rep: [200, 403, 403, 403], manager: [200, 200, 200, 200], admin: [200, 200, 200, 200] },
  ],
  [
    ['post /conversations/{id}/hand-off', { note: 'a good one' }],
    { rep: [403, 403, 403, 403], manager: [409, 409, 200, 200], admin: [409, 409, 200, 200] },
  ],
]

/** Those about a user: where it is the caller, a rep, a manager, an administrator. */
const ofPeople: [Asked, Record<Role, [number, number, number, number]>][] = [
  [
    ['patch /users/{id}', { name: 'Anna Nowak' }],
    { rep: [200, 403, 403, 403], manager: [200, 200, 403, 403], admin: [200, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { hours: null }],
    { rep: [200, 403, 403, 403], manager: [200, 200, 403, 403], admin: [200, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { capacity: 9 }],
    { rep: [403, 403, 403, 403], manager: [403, 200, 403, 403], admin: [200, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { skills: ['pl'] }],
    { rep: [403, 403, 403, 403], manager: [403, 200, 403, 403], admin: [200, 200, 200, 200] },
  ],
  // What is so already is nobody's change.
  [
    ['patch /users/{id}', { role: 'admin' }],
    { rep: [403, 403, 403, 403], manager: [403, 403, 403, 403], admin: [200, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { role: 'manager' }],
    { rep: [403, 403, 403, 403], manager: [200, 403, 403, 403], admin: [403, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { role: 'rep' }],
    { rep: [200, 403, 403, 403], manager: [403, 200, 403, 403], admin: [403, 200, 200, 200] },
  ],
  [
    ['patch /users/{id}', { active: false }],
    { rep: [403, 403, 403, 403], manager: [403, 200, 403, 403], admin: [200, 200, 200, 200] },
  ],
  [
    ['post /users/{id}/reset-link'],
    { rep: [403, 403, 403, 403], manager: [403, 201, 403, 403], admin: [403, 201, 201, 201] },
  ],
]

const address = { url: 'https://crm.example/in', events: ['handoff.created'] }
const managers = (status: number) => ({ rep: 403, manager: status, admin: status, nobody: 401 })

const rubric = { rubric: { thresholds: { handOff: 45, nurture: 20 } } }
const routing = { rules: [], times: { standard: { answerWithinMinutes: 5, holdMinutes: null }, queues: {} } }
const someone = { email: 'new@bantam.example', name: 'New' }

/** Those about nobody in particular; `nobody` is not logged in. */
const others: [Asked, Record<Role | 'nobody', number>][] = [
  [['get /openapi.json'], { rep: 200, manager: 200, admin: 200, nobody: 200 }],
  [
    ['post /session', { email: 'known@bantam.example', password: PASSWORD }],
    { rep: 200, manager: 200, admin: 200, nobody: 200 },
  ],
  [['get /session/ways'], { rep: 200, manager: 200, admin: 200, nobody: 200 }],
  [['get /session'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['delete /session'], { rep: 204, manager: 204, admin: 204, nobody: 401 }],
  [
    ['post /session/password', { current: PASSWORD, next: 'another long one' }],
    { rep: 204, manager: 204, admin: 204, nobody: 401 },
  ],
  [
    ['post /invitations/accept', { token: 'made up', password: 'another long one' }],
    { rep: 404, manager: 404, admin: 404, nobody: 404 },
  ],
  [
    ['post /invitations/look', { token: 'made up as well' }],
    { rep: 404, manager: 404, admin: 404, nobody: 404 },
  ],
  // No mail is set up here.
  [
    ['post /session/forgotten', { email: 'known@bantam.example', language: 'en' }],
    { rep: 409, manager: 409, admin: 409, nobody: 409 },
  ],
  [['get /users'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['post /users', { ...someone, role: 'rep' }], { rep: 403, manager: 201, admin: 201, nobody: 401 }],
  [['post /users', { ...someone, role: 'manager' }], { rep: 403, manager: 403, admin: 201, nobody: 401 }],
  [['post /users', { ...someone, role: 'admin' }], { rep: 403, manager: 403, admin: 201, nobody: 401 }],
  [['get /saved-replies'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [
    ['post /saved-replies', { title: 'Hi', text: 'Hello!' }],
    { rep: 201, manager: 201, admin: 201, nobody: 401 },
  ],
  [
    ['post /saved-replies', { title: 'Hi', text: 'Hello!', shared: true }],
    { rep: 403, manager: 201, admin: 201, nobody: 401 },
  ],
  // Whose which is: saved-reply-routes.test.ts.
  [
    ['patch /saved-replies/{id}', { title: 'Hi', text: 'Hello!' }],
    { rep: 400, manager: 400, admin: 400, nobody: 401 },
  ],
  [['delete /saved-replies/{id}'], { rep: 400, manager: 400, admin: 400, nobody: 401 }],
  [['get /base'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /audit'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /playbooks'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /calibration'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /playbooks/{id}/rubric'], { rep: 403, manager: 404, admin: 404, nobody: 401 }],
  [['post /playbooks/{id}/rubric/replay', rubric], { rep: 403, manager: 404, admin: 404, nobody: 401 }],
  [['post /playbooks/{id}/rubric', rubric], { rep: 403, manager: 404, admin: 404, nobody: 401 }],
  [['get /routing'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  // Of another version than the one in force: whoever may is told so.
  [['put /routing', { ...routing, basedOn: 7 }], { rep: 403, manager: 409, admin: 409, nobody: 401 }],
  [['get /routing/history'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['post /routing/replay', { rules: [] }], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /holdings'], managers(200)],
  [['get /holdings.csv'], managers(200)],
  [['get /measures'], managers(200)],
  [['get /promises'], { rep: 403, manager: 200, admin: 200, nobody: 401 }],
  [['get /colleagues'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['get /me/notices'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['patch /me/notices', { mail: 'none' }], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['post /me/telegram'], { rep: 201, manager: 201, admin: 201, nobody: 401 }],
  [['delete /me/telegram'], { rep: 204, manager: 204, admin: 204, nobody: 401 }],
  [['get /telegram-groups'], managers(200)],
  [['post /telegram-groups'], managers(201)],
  [['get /titles'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
  [['get /stream'], { rep: 200, manager: 200, admin: 200, nobody: 401 }],
]

/** Those about webhooks, of which there is one that has been told of something. */
const ofWebhooks: [Asked, Record<Role | 'nobody', number>][] = [
  // A group's id, and so no webhook's.
  [['delete /telegram-groups/{id}'], managers(404)],
  [['get /webhooks'], managers(200)],
  [['post /webhooks', address], managers(201)],
  [['patch /webhooks/{id}', { active: false }], managers(200)],
  [['delete /webhooks/{id}'], managers(204)],
  [['post /webhooks/{id}/rotate'], managers(200)],
  [['post /webhooks/{id}/test'], managers(202)],
  [['get /webhooks/{id}/deliveries'], managers(200)],
  [['post /webhooks/{id}/deliveries/{delivery}/resend'], managers(202)],
]

const roles: Role[] = ['rep', 'manager', 'admin']
const whose = ['own', 'foreign', 'waiting', 'bot’s'] as const
const whom = ['own', 'rep', 'manager', 'admin'] as const

let world: World
let running: Running

beforeAll(async () => {
  world = createWorld()
  running = await serveDesk(world)
  // So that nobody is the last administrator.
  await world.addUser({ role: 'admin', email: 'known@bantam.example' })
})
afterAll(() => running.close())

async function loggedIn(role: Role | 'nobody') {
  if (role === 'nobody') return { caller: createCaller(running.origin), user: null }
  const user = await world.addUser({ role })
  return { caller: await logIn(running.origin, user.email), user }
}
type User = Awaited<ReturnType<World['addUser']>>

const known = new Map<Role | 'nobody', ReturnType<typeof loggedIn>>()

/** The same one each time: a password is slow to check, and what is asked of leads changes nothing of who asks. */
function somebodyWho(role: Role | 'nobody') {
  const one = known.get(role) ?? loggedIn(role)
  known.set(role, one)
  return one
}

/** The answer's head; a stream has no end to wait for. */
async function ask({ token }: Caller, [route, body]: Asked, id = 'saas') {
  const [method, path] = route.split(' ')
  const response = await fetch(`${running.origin}/api/v1${path?.replace('{id}', id)}`, {
    method: method?.toUpperCase() ?? '',
    headers: {
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  await response.body?.cancel()
  if (response.status >= 400)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return response.status
}

async function leadOf(of: (typeof whose)[number], user: User | null) {
  const other = await world.addUser({ name: 'Boris Ivanov' })
  if (of === 'own') return world.addLead({ holder: user ?? other })
  if (of === 'foreign') return world.addLead({ holder: other })
  if (of === 'waiting') return world.addLead()
  return world.addLead({ owner: 'bot', handoff: { status: 'returned' } })
}

const told = ([route, body]: Asked) => (body ? `${route} ${JSON.stringify(body)}` : route)

describe('of leads', () => {
  const cases = ofLeads.flatMap(([asked, expected]) =>
    ([...roles, 'nobody'] as const).flatMap((role) =>
      whose.map((of, n) => ({
        asked,
        role,
        of,
        what: told(asked),
        status: role === 'nobody' ? 401 : (expected[role][n] ?? 0),
      })),
    ),
  )
  it.each(cases)('$role, $of lead: $what → $status', async ({ asked, role, of, status }) => {
    const { caller, user } = await somebodyWho(role)
    const lead = await leadOf(of, user)
    const [, kind] = asked[0].split('/')
    const before = world.find(lead.id)
    const ids: Record<string, string> = { handoffs: lead.handoff.id, leads: lead.prospectId }
    expect(await ask(caller, asked, ids[kind ?? ''] ?? lead.id)).toBe(status)
    if (status >= 400) expect(world.find(lead.id)).toEqual(before)
  })
})

describe('of people', () => {
  const cases = ofPeople.flatMap(([asked, expected]) =>
    ([...roles, 'nobody'] as const).flatMap((role) =>
      whom.map((of, n) => ({
        asked,
        role,
        of,
        what: told(asked),
        status: role === 'nobody' ? 401 : (expected[role][n] ?? 0),
      })),
    ),
  )
  it.each(cases)('$role to $of: $what → $status', async ({ asked, role, of, status }) => {
    const { caller, user } = await loggedIn(role)
    const target = of === 'own' ? (user ?? (await world.addUser())) : await world.addUser({ role: of })
    const before = await world.findUser(target.id)
    const noted = world.entries.length
    expect(await ask(caller, asked, target.id)).toBe(status)
    if (status < 400) return
    expect(await world.findUser(target.id)).toEqual(before)
    expect(world.entries).toHaveLength(noted)
  })
})

const invitation = ([route, body]: Asked, name: string): Asked => [
  route,
  { ...body, email: `${name}@bantam.example` },
]

describe('of nobody in particular', () => {
  const cases = others.flatMap(([asked, expected], n) =>
    ([...roles, 'nobody'] as const).map((role) => ({
      // Nobody is invited twice.
      asked: asked[0] === 'post /users' ? invitation(asked, `${role}${n}`) : asked,
      role,
      what: told(asked),
      status: expected[role],
    })),
  )
  it.each(cases)('$role: $what → $status', async ({ asked, role, status }) => {
    const { caller } = await loggedIn(role)
    expect(await ask(caller, asked)).toBe(status)
  })
})

describe('of webhooks', () => {
  const cases = ofWebhooks.flatMap(([asked, expected]) =>
    ([...roles, 'nobody'] as const).map((role) => ({
      asked,
      role,
      what: told(asked),
      status: expected[role],
    })),
  )
  it.each(cases)('$role: $what → $status', async ({ asked: [route, body], role, status }) => {
    const { caller } = await loggedIn(role)
    world.noWebhooks()
    const { id } = world.aWebhook()
    const delivery = world.aDelivery(id)
    const noted = world.entries.length
    expect(await ask(caller, [route.replace('{delivery}', delivery.id), body], id)).toBe(status)
    if (status >= 400) expect(world.entries).toHaveLength(noted)
  })
})

it('every route that there is has a row', async () => {
  const { body } = await createCaller(running.origin).get('/openapi.json')
  const there = Object.entries(body.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const rows = [...ofLeads, ...ofPeople, ...ofWebhooks, ...others].map(([[route]]) => route)
  expect([...new Set(rows)].sort()).toEqual(there.sort())
})
