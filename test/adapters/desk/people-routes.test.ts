import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, PASSWORD, type World } from './support/world.ts'

let world: World
let running: Running
let boss: Awaited<ReturnType<World['addUser']>>
let asBoss: Caller
let anybody: Caller

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world, { publicUrl: 'https://bantam.example/' })
  boss = await world.addUser({ role: 'admin', name: 'Maria Boss' })
  asBoss = await logIn(running.origin, boss.email)
  anybody = createCaller(running.origin)
})
afterEach(() => running.close())

const JAN = { email: 'jan@bantam.example', name: 'Jan Nowak', role: 'rep' }
const CHOSEN = 'a password of his own'
const tokenIn = (link: unknown) => String(link).split('/').at(-1) ?? ''
const attempt = (email: string, password: string) => anybody.post('/session', { email, password })
/** A browser of the desk's own page has no bearer token; a program without one says where it is from. */
const accept = (body: object) =>
  anybody.call('POST', '/invitations/accept', body, { Origin: 'https://bantam.example' })

describe('an invitation', () => {
  it('answers the user and, this once, a link whose token no server’s log has', async () => {
    const { status, body } = await asBoss.post('/users', JAN)
    expect(status).toBe(201)
    expect(body.link).toMatch(/^https:\/\/bantam\.example\/desk\/#\/invitation\/[\w-]{43}$/)
    expect(body).toMatchObject({
      purpose: 'invite',
      user: { ...JAN, active: true, joined: false, capacity: 5, skills: [], hours: null },
    })
    expect((await asBoss.post('/users', JAN)).status).toBe(409)
  })

  it('lets its holder choose a password and a name, once, and be logged in', async () => {
    const { body } = await asBoss.post('/users', JAN)
    const token = tokenIn(body.link)
    expect((await attempt(JAN.email, CHOSEN)).status).toBe(401)
    const joined = await accept({ token, name: 'Jan K.', password: CHOSEN })
    expect(joined.status).toBe(200)
    expect(joined.headers.get('set-cookie')).toContain(`bantam_session=${joined.body.token}`)
    const session = await createCaller(running.origin, String(joined.body.token)).get('/session')
    expect(session.body).toMatchObject({ user: { email: JAN.email, name: 'Jan K.' } })
    expect((await attempt(JAN.email, CHOSEN)).status).toBe(200)
    expect((await accept({ token, password: CHOSEN })).status).toBe(404)
  })

  it('answers the same for a token that is unknown, was used, has expired, or whose user is inactive', async () => {
    const token = async (email: string) => tokenIn((await asBoss.post('/users', { ...JAN, email })).body.link)
    const old = await token('old@bantam.example')
    world.pass(8 * 24 * 3_600_000)
    asBoss = await logIn(running.origin, boss.email)
    const used = await token('used@bantam.example')
    await accept({ token: used, password: CHOSEN })
    const gone = await asBoss.post('/users', { ...JAN, email: 'gone@bantam.example' })
    const { id } = gone.body.user as { id: string }
    await asBoss.call('PATCH', `/users/${id}`, { active: false })
    const answers = await Promise.all(
      ['made-up', old, used, tokenIn(gone.body.link)].map((each) =>
        accept({ token: each, password: CHOSEN }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  it('wants ten characters, and is not used up by fewer', async () => {
    const token = tokenIn((await asBoss.post('/users', JAN)).body.link)
    const short = await accept({ token, password: '9 letters' })
    expect(short.status).toBe(400)
    expect(short.body.errors).toEqual([{ field: 'password', message: 'needs at least 10 characters' }])
    expect((await accept({ token, password: '10 letters' })).status).toBe(200)
  })

  it('is tried by one address fifty times in a quarter of an hour, and no more', async () => {
    // Log-ins count along; the one of this test was given back.
    for (let n = 0; n < 50; n += 1)
      expect((await accept({ token: `guess-${n}`, password: CHOSEN })).status).toBe(404)
    const { status, headers } = await accept({ token: 'guess', password: CHOSEN })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800)
  })
})

describe('a link to a new password', () => {
  it('ends all sessions, and the old password is none any more', async () => {
    const jan = await world.addUser()
    const asJan = await logIn(running.origin, jan.email)
    const { body } = await asBoss.post(`/users/${jan.id}/reset-link`)
    expect(body.purpose).toBe('reset')
    expect((await asJan.get('/session')).status).toBe(200)
    await accept({ token: tokenIn(body.link), password: CHOSEN })
    expect((await asJan.get('/session')).status).toBe(401)
    expect((await attempt(jan.email, PASSWORD)).status).toBe(401)
    expect((await attempt(jan.email, CHOSEN)).status).toBe(200)
  })

  it('is not made for who is inactive, nor who is not there', async () => {
    const gone = await world.addUser({ active: false })
    expect((await asBoss.post(`/users/${gone.id}/reset-link`)).status).toBe(409)
    expect((await asBoss.post('/users/00000000-0000-4000-8000-000000000000/reset-link')).status).toBe(404)
  })
})

describe('one’s own password', () => {
  const change = (caller: Caller, current: string, next = CHOSEN) =>
    caller.post('/session/password', { current, next })

  it('is changed by who knows it; this session goes on, all others end', async () => {
    const jan = await world.addUser()
    const [here, there] = [await logIn(running.origin, jan.email), await logIn(running.origin, jan.email)]
    expect((await change(here, PASSWORD)).status).toBe(204)
    expect((await here.get('/session')).status).toBe(200)
    expect((await there.get('/session')).status).toBe(401)
    expect((await asBoss.get('/session')).status).toBe(200)
    expect((await attempt(jan.email, PASSWORD)).status).toBe(401)
    expect((await attempt(jan.email, CHOSEN)).status).toBe(200)
  })

  it('is not changed by who has only found the desk open: five guesses, then none', async () => {
    const jan = await world.addUser()
    const asJan = await logIn(running.origin, jan.email)
    const guesses = await Promise.all(Array.from({ length: 5 }, () => change(asJan, 'guess')))
    expect(guesses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect((await change(asJan, PASSWORD)).status).toBe(429)
    expect((await asJan.get('/session')).status).toBe(200)
  })
})

describe('settings', () => {
  it('are changed one by one, and answered as they are now', async () => {
    const jan = await world.addUser({ name: 'Jan Nowak' })
    const hours = {
      timeZone: 'Europe/Warsaw',
      week: [[{ from: '08:00', to: '16:00' }], [], [], [], [], [], []],
    }
    await asBoss.call('PATCH', `/users/${jan.id}`, { capacity: 2 })
    const { status, body } = await asBoss.call('PATCH', `/users/${jan.id}`, { hours, skills: ['pl', 'pl'] })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Jan Nowak',
      capacity: 2,
      skills: ['pl'],
      hours: { ...hours, holidays: [], absences: [] },
    })
  })

  it.each([
    ['nothing', {}, 'names nothing to change'],
    [
      'a time zone that is none',
      { hours: { timeZone: 'Warsaw', week: [[], [], [], [], [], [], []] } },
      'time zone',
    ],
    ['half a conversation', { capacity: 1.5 }, 'capacity'],
    ['a role that is none', { role: 'owner' }, 'role'],
  ])('that are %s are refused', async (_name, change, told) => {
    const jan = await world.addUser()
    const { status, body } = await asBoss.call('PATCH', `/users/${jan.id}`, change)
    expect(status).toBe(400)
    expect(body.detail).toContain(told)
  })

  it('inactive: sessions end, what they hold waits again; the last administrator stays', async () => {
    const jan = await world.addUser()
    const asJan = await logIn(running.origin, jan.email)
    const lead = world.addLead({ holder: jan })
    expect((await asBoss.call('PATCH', `/users/${jan.id}`, { active: false })).status).toBe(200)
    expect((await asJan.get('/session')).status).toBe(401)
    expect(world.find(lead.id)).toMatchObject({ rep: null, handoff: { status: 'waiting' } })
    const { status, body } = await asBoss.call('PATCH', `/users/${boss.id}`, { active: false })
    expect(status).toBe(409)
    expect(body).toMatchObject({ why: 'last_administrator' })
  })

  it('are listed for managers; a rep sees themselves', async () => {
    const jan = await world.addUser({ name: 'Jan Nowak' })
    const idsFor = async (caller: Caller) =>
      ((await caller.get('/users')).body.items as { id: string }[]).map(({ id }) => id)
    expect(await idsFor(asBoss)).toEqual([jan.id, boss.id])
    expect(await idsFor(await logIn(running.origin, jan.email))).toEqual([jan.id])
  })
})

describe('the audit log', () => {
  it('has log-ins, those that failed and log-outs, by ids alone', async () => {
    const jan = await world.addUser()
    const asJan = await logIn(running.origin, jan.email)
    await attempt(jan.email, 'wrong')
    await attempt('nobody@bantam.example', 'wrong')
    await asJan.delete('/session')
    const { body } = await asBoss.get('/audit?limit=4')
    const items = body.items as { action: string; by: { id: string } | null; subject: string | null }[]
    expect(items.map(({ action, by, subject }) => [action, by?.id ?? null, subject])).toEqual([
      ['session.closed', jan.id, jan.id],
      ['session.refused', null, null],
      ['session.refused', null, jan.id],
      ['session.opened', jan.id, jan.id],
    ])
    const next = await asBoss.get(`/audit?limit=4&cursor=${body.cursor}`)
    expect(next.body).toMatchObject({ items: [{ action: 'session.opened', subject: boss.id }], cursor: null })
    expect((await asBoss.get('/audit?cursor=made-up')).status).toBe(400)
  })

  it('has what was done to people, and neither tokens nor passwords nor addresses', async () => {
    const invited = await asBoss.post('/users', JAN)
    const token = tokenIn(invited.body.link)
    const { id } = invited.body.user as { id: string }
    await accept({ token, password: CHOSEN })
    await asBoss.call('PATCH', `/users/${id}`, { role: 'manager', name: 'Jan K.' })
    const { body } = await asBoss.get('/audit')
    const items = body.items as { action: string; subject: string; details: object }[]
    expect(items.filter(({ subject }) => subject === id)).toMatchObject([
      { action: 'user.changed', details: { fields: ['name', 'role'], role: 'manager', formerRole: 'rep' } },
      { action: 'session.opened' },
      { action: 'user.joined', by: { id } },
      { action: 'user.invited', by: { id: boss.id }, details: { role: 'rep' } },
    ])
    const text = JSON.stringify(items.map(({ action, subject, details }) => ({ action, subject, details })))
    for (const secret of [token, CHOSEN, PASSWORD, JAN.email, 'Jan K.']) expect(text).not.toContain(secret)
  })
})
