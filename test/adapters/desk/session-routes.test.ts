import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, PASSWORD, type World } from './support/world.ts'

let world: World
let running: Running

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world)
})
afterEach(() => running.close())

const attempt = (email: string, password: string) =>
  createCaller(running.origin).post('/session', { email, password })

describe('logging in', () => {
  it('gives a token and a cookie that no script reads and no other site sends', async () => {
    const anna = await world.addUser({ name: 'Anna Kowalska' })
    const { status, headers, body } = await attempt(anna.email.toUpperCase(), PASSWORD)
    expect(status).toBe(200)
    expect(body.user).toEqual({ id: anna.id, email: anna.email, name: 'Anna Kowalska', role: 'rep' })
    expect(body.expiresAt).toBe('2026-11-21T00:00:00.000Z')
    expect(headers.get('set-cookie')).toBe(
      `bantam_session=${body.token}; Max-Age=43200; Path=/api/v1; HttpOnly; SameSite=Strict`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('marks the cookie as secure where the desk is reached by https', async () => {
    const anna = await world.addUser()
    const secure = await serveDesk(world, { publicUrl: 'https://bantam.example' })
    const { headers } = await createCaller(secure.origin).post('/session', {
      email: anna.email,
      password: PASSWORD,
    })
    expect(headers.get('set-cookie')).toMatch(/; Secure$/)
    await secure.close()
  })

  it('keeps the hash of the token only', async () => {
    const anna = await world.addUser()
    const { token } = await logIn(running.origin, anna.email)
    const hash = createHash('sha256')
      .update(token ?? '')
      .digest('hex')
    expect(world.sessionKeys()).toEqual([hash])
  })

  it('tells a wrong password, an unknown address and an inactive account apart in nothing', async () => {
    const anna = await world.addUser()
    const gone = await world.addUser({ active: false })
    const answers = await Promise.all([
      attempt(anna.email, 'wrong'),
      attempt('nobody@bantam.example', PASSWORD),
      attempt(gone.email, PASSWORD),
    ])
    const told = answers.map(({ status, body }) => ({ status, body }))
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(told[0]).toEqual({
      status: 401,
      body: {
        type: 'about:blank',
        title: 'Unauthorized',
        status: 401,
        detail: 'The e-mail address or the password is wrong.',
      },
    })
  })

  it('does the same work for an unknown address as for a wrong password', async () => {
    const anna = await world.addUser()
    const timed = async (email: string) => {
      const begun = performance.now()
      await attempt(email, 'wrong')
      return performance.now() - begun
    }
    await timed('first@bantam.example') // the decoy is made
    const [known, unknown] = [[], []] as [number[], number[]]
    // In turns, and the quickest of each: what else the machine does slows both alike.
    for (let n = 0; n < 4; n += 1) {
      known.push(await timed(anna.email))
      unknown.push(await timed(`${n}@bantam.example`))
    }
    // Without the work an unknown address is answered in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('refuses the sixth attempt at an account, also with the right password, and says when to come back', async () => {
    const anna = await world.addUser()
    const boris = await world.addUser()
    const attempts = await Promise.all(Array.from({ length: 5 }, () => attempt(anna.email, 'wrong')))
    expect(attempts.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    const sixth = await attempt(anna.email, PASSWORD)
    expect(sixth.status).toBe(429)
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await attempt(boris.email, PASSWORD)).status).toBe(200)
  })

  it('refuses an address that tries many accounts', async () => {
    const statuses = new Map<number, number>()
    for (let n = 0; n < 55; n += 1) {
      const { status } = await attempt(`nobody-${n}@bantam.example`, 'wrong')
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect(Object.fromEntries(statuses)).toEqual({ 401: 50, 429: 5 })
  })

  it('holds no success against anybody', async () => {
    const anna = await world.addUser()
    for (let n = 0; n < 8; n += 1) expect((await attempt(anna.email, PASSWORD)).status).toBe(200)
  })

  it('names the fields that are missing', async () => {
    const { status, body } = await createCaller(running.origin).post('/session', { email: 7 })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field: 'email' }, { field: 'password' }])
  })
})

describe('a session', () => {
  it('says whose it is', async () => {
    const anna = await world.addUser({ role: 'manager' })
    const { status, body } = await (await logIn(running.origin, anna.email)).get('/session')
    expect({ status, body }).toEqual({
      status: 200,
      body: { user: { id: anna.id, email: anna.email, name: anna.name, role: 'manager' } },
    })
  })

  it('ends with the log-out, and its cookie is taken back', async () => {
    const caller = await logIn(running.origin, (await world.addUser()).email)
    const out = await caller.delete('/session')
    expect(out.status).toBe(204)
    expect(out.headers.get('set-cookie')).toMatch(/^bantam_session=; Max-Age=0;/)
    expect((await caller.get('/session')).status).toBe(401)
  })

  it('ends after twelve hours', async () => {
    const caller = await logIn(running.origin, (await world.addUser()).email)
    world.pass(12 * 3_600_000 - 1)
    expect((await caller.get('/session')).status).toBe(200)
    world.pass(1)
    expect((await caller.get('/session')).status).toBe(401)
  })

  it('ends when its user is deactivated', async () => {
    const anna = await world.addUser()
    const caller = await logIn(running.origin, anna.email)
    world.deactivate(anna.id)
    expect((await caller.get('/session')).status).toBe(401)
  })

  it.each([
    ['none at all', {}],
    ['an unknown token', { Authorization: 'Bearer AAAA' }],
    ['another scheme', { Authorization: 'Basic YTpi' }],
    ['an unknown cookie', { Cookie: 'bantam_session=AAAA' }],
    ['an empty cookie', { Cookie: 'a=b; bantam_session=' }],
  ])('is needed: %s is a 401', async (_name, headers) => {
    const {
      status,
      headers: answered,
      body,
    } = await createCaller(running.origin).call('GET', '/queues', undefined, headers)
    expect(status).toBe(401)
    expect(answered.get('www-authenticate')).toBe('Bearer')
    expect(answered.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(body.status).toBe(401)
  })
})
