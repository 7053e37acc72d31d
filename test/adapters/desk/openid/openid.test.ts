import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLIENT, type Issuer, startIssuer } from '../../../support/issuer.ts'
import { type Running, serveDesk } from '../support/server.ts'
import { createWorld, type World } from '../support/world.ts'

let issuer: Issuer
let world: World
let running: Running

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const serve = async (overrides: Partial<typeof CLIENT & { issuer: string; trustsEmail: boolean }> = {}) => {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const openId = { issuer: issuer.url, ...CLIENT, publicUrl, trustsEmail: false, ...overrides }
  return serveDesk(world, { port, publicUrl, openId })
}

beforeAll(async () => {
  issuer = await startIssuer()
  world = createWorld()
  running = await serve()
})
afterAll(async () => {
  await running.close()
  await issuer.close()
})
beforeEach(() => {
  issuer.forged = {}
  issuer.userInfo = {}
})

const visit = (url: string, cookie = '') => fetch(url, { redirect: 'manual', headers: { cookie } })
const goesTo = (response: Response) => response.headers.get('location') ?? ''
const cookieOf = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .find((cookie) => cookie.startsWith(`${name}=`) && cookie !== `${name}=`)

/** What a browser does: to the provider, which knows the person, and back with what it said. */
async function there(origin = running.origin) {
  const begun = await visit(`${origin}/desk/openid`)
  const back = await visit(goesTo(begun))
  return { begun, attempt: cookieOf(begun, 'bantam_openid') ?? '', back: goesTo(back) }
}
async function signIn(origin = running.origin) {
  const { back, attempt } = await there(origin)
  return visit(back, attempt)
}
const whyNot = (response: Response) => {
  expect(cookieOf(response, 'bantam_session')).toBeUndefined()
  return /#\/sign-in\/(\w+)$/.exec(goesTo(response))?.[1]
}
const whoIs = async (cookie: string | undefined) => {
  const response = await fetch(`${running.origin}/api/v1/session`, { headers: { cookie: cookie ?? '' } })
  return response.json()
}
const invite = async (email: string) => {
  const boss = await world.addUser({ role: 'admin' })
  const actor = { id: boss.id, name: boss.name, role: boss.role }
  const result = await world.people.invite(actor, { email, name: 'Jan Nowak', role: 'rep' }, `of ${email}`)
  if (result.status !== 'invited') throw new Error(result.status)
  return result.person
}

describe('signing in with a company account', () => {
  it('lets in who was invited by the address that the provider has verified, and they have joined', async () => {
    const { id } = await invite('jan@fernhill.example')
    issuer.person = { email: 'Jan@Fernhill.example', email_verified: true }
    const done = await signIn()
    expect(goesTo(done)).toBe(`${running.origin}/desk/`)
    expect(await whoIs(cookieOf(done, 'bantam_session'))).toMatchObject({ user: { id } })
    expect(await world.findUser(id)).toMatchObject({ joined: true })
    // Their invitation is used up.
    expect(await world.people.lookAt('of jan@fernhill.example')).toBeNull()
    expect(world.entries.slice(-2)).toMatchObject([
      { action: 'user.joined', subject: id },
      { action: 'session.opened', subject: id, details: { by: 'openid' } },
    ])
    expect(cookieOf(await signIn(), 'bantam_session')).toBeDefined()
  })

  it('asks with PKCE, state and nonce, new ones each time, and keeps them in a cookie that no script reads', async () => {
    const first = await there()
    const second = await there()
    const [one, other] = issuer.asked.slice(-2)
    expect(one?.get('code_challenge_method')).toBe('S256')
    expect(one?.get('redirect_uri')).toBe(`${running.origin}/desk/openid/callback`)
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(name)).toMatch(/^[\w-]{43}$/)
      expect(one?.get(name)).not.toBe(other?.get(name))
    }
    expect(first.begun.headers.get('set-cookie')).toMatch(
      /^bantam_openid=[\w-]+; Max-Age=600; Path=\/desk\/openid; HttpOnly; SameSite=Lax$/,
    )
    expect(second.attempt).not.toBe(first.attempt)
  })

  it('asks the provider again for an address that is not in its token', async () => {
    await invite('thin@fernhill.example')
    issuer.person = {}
    issuer.userInfo = { email: 'thin@fernhill.example', email_verified: true }
    expect(cookieOf(await signIn(), 'bantam_session')).toBeDefined()
  })

  it('refuses who was not invited, and who is inactive, and notes it without an address', async () => {
    issuer.person = { email: 'stranger@fernhill.example', email_verified: true }
    expect(whyNot(await signIn())).toBe('not_invited')
    const gone = await world.addUser({ email: 'gone@fernhill.example', active: false })
    issuer.person = { email: gone.email, email_verified: true }
    expect(whyNot(await signIn())).toBe('not_invited')
    expect(world.entries.at(-1)).toMatchObject({ action: 'session.refused', subject: null })
  })

  it.each([
    { email: 'boss@fernhill.example' },
    { email: 'boss@fernhill.example', email_verified: false },
    { email_verified: true },
    { email: 'boss', email_verified: true },
  ])('takes an address that the provider has not verified for none: %j', async (person) => {
    if (!(await world.users.findByEmail('boss@fernhill.example')))
      await world.addUser({ email: 'boss@fernhill.example' })
    issuer.person = person
    expect(whyNot(await signIn())).toBe('unverified')
  })

  it('takes the address of a provider that is trusted with it as it is, unless that says that it is not verified', async () => {
    const trusting = await serve({ trustsEmail: true })
    if (!(await world.users.findByEmail('entra@fernhill.example')))
      await world.addUser({ email: 'entra@fernhill.example' })
    issuer.person = { email: 'entra@fernhill.example' }
    expect(cookieOf(await signIn(trusting.origin), 'bantam_session')).toBeDefined()
    issuer.person = { email: 'entra@fernhill.example', email_verified: false }
    expect(whyNot(await signIn(trusting.origin))).toBe('unverified')
    await trusting.close()
  })
})

describe('what does not hold', () => {
  beforeAll(async () => {
    await world.addUser({ email: 'anna@fernhill.example' })
  })
  beforeEach(() => {
    issuer.person = { email: 'anna@fernhill.example', email_verified: true }
  })

  it.each([
    { nonce: 'of another browser' },
    { aud: 'another application' },
    { iss: 'https://elsewhere.example' },
    { exp: 1 },
    { foreignKey: true },
  ])('refuses a token with %j', async (forged) => {
    issuer.forged = forged
    expect(whyNot(await signIn())).toBe('refused')
  })

  it('refuses a way back that was not begun in this browser', async () => {
    const mine = await there()
    const theirs = await there()
    expect(whyNot(await visit(theirs.back))).toBe('refused')
    expect(whyNot(await visit(theirs.back, mine.attempt))).toBe('refused')
    expect(whyNot(await visit(theirs.back, 'bantam_openid=%7B'))).toBe('refused')
    expect(cookieOf(await visit(theirs.back, theirs.attempt), 'bantam_session')).toBeDefined()
  })

  it('lets nobody in twice by one way back', async () => {
    const { back, attempt } = await there()
    expect(cookieOf(await visit(back, attempt), 'bantam_session')).toBeDefined()
    expect(whyNot(await visit(back, attempt))).toBe('refused')
  })

  it('is told kindly when the provider refused', async () => {
    const { attempt } = await there()
    const state = issuer.asked.at(-1)?.get('state') ?? ''
    const back = `${running.origin}/desk/openid/callback?${new URLSearchParams({ error: 'access_denied', state })}`
    expect(whyNot(await visit(back, attempt))).toBe('refused')
  })

  it('refuses when the provider does not know the secret', async () => {
    const other = await serve({ clientSecret: 'a guess' })
    expect(whyNot(await signIn(other.origin))).toBe('refused')
    await other.close()
  })

  it('says that a provider cannot be reached, in the log where and why, and tries anew', async () => {
    const port = await freePort()
    const other = await serve({ issuer: `http://127.0.0.1:${port}` })
    expect(whyNot(await visit(`${other.origin}/desk/openid`))).toBe('unreachable')
    expect(whyNot(await visit(`${other.origin}/desk/openid`))).toBe('unreachable')
    expect(other.faults[0]?.fields).toEqual({
      reason: expect.stringMatching(
        /^The identity provider http:\/\/127\.0\.0\.1:\d+ cannot be used: fetch failed/,
      ),
    })
    await other.close()
  })
})

it('is offered where it is set up', async () => {
  const ways = async ({ origin }: Running) => (await fetch(`${origin}/api/v1/session/ways`)).json()
  expect(await ways(running)).toMatchObject({ openId: `${running.origin}/desk/openid` })
  const without = await serveDesk(world)
  expect(await ways(without)).toMatchObject({ openId: null })
  expect((await visit(`${without.origin}/desk/openid`)).status).toBe(404)
  await without.close()
})
