import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSameOrigin } from '../../../adapters/desk/same-origin.ts'
import { createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, PASSWORD, type World } from './support/world.ts'

describe('the origin of a request', () => {
  const page = { host: 'bantam.example', origin: undefined, secFetchSite: undefined, contentType: undefined }

  it.each([
    ['the browser says so', { ...page, secFetchSite: 'same-origin' }, true],
    ['another site', { ...page, secFetchSite: 'cross-site' }, false],
    ['another host of the same site', { ...page, secFetchSite: 'same-site' }, false],
    ['an older browser, its origin ours', { ...page, origin: 'https://bantam.example' }, true],
    ['an older browser, another origin', { ...page, origin: 'https://evil.example' }, false],
    ['another port is another origin', { ...page, origin: 'https://bantam.example:8443' }, false],
    ['a sandboxed frame', { ...page, origin: 'null' }, false],
    [
      'what the browser says outweighs the origin',
      { ...page, origin: 'https://bantam.example', secFetchSite: 'cross-site' },
      false,
    ],
    ['a program that sends JSON', { ...page, contentType: 'application/json; charset=utf-8' }, true],
    ['nothing said, and a form', { ...page, contentType: 'text/plain' }, false],
    ['nothing said at all', page, false],
  ])('%s', (_name, request, same) => {
    expect(isSameOrigin(request, null)).toBe(same)
  })

  it('is ours too where people reach us by another name than the proxy does', () => {
    const request = { ...page, host: '127.0.0.1:3000', origin: 'https://desk.example' }
    expect(isSameOrigin(request, 'https://desk.example')).toBe(true)
    expect(isSameOrigin(request, 'https://other.example')).toBe(false)
  })
})

describe('a write that only a cookie vouches for', () => {
  let world: World
  let running: Running
  beforeEach(async () => {
    world = createWorld()
    running = await serveDesk(world)
  })
  afterEach(() => running.close())

  async function claimWith(headers: Record<string, string>, body?: unknown) {
    const anna = await world.addUser()
    const lead = world.addLead()
    const { token } = await logIn(running.origin, anna.email)
    const { status } = await createCaller(running.origin).call(
      'POST',
      `/handoffs/${lead.handoff.id}/claim`,
      body,
      { Cookie: `other=1; bantam_session=${token}`, ...headers },
    )
    return { status, rep: world.find(lead.id)?.handoff.rep?.id ?? null, anna }
  }

  it('is done for our own page', async () => {
    const { status, rep, anna } = await claimWith({ 'Sec-Fetch-Site': 'same-origin' })
    expect(status).toBe(200)
    expect(rep).toBe(anna.id)
  })

  it.each([
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['with a foreign origin', { Origin: 'https://evil.example' }],
    ['that looks like a form of anybody’s', {}],
  ])('is refused %s, and changes nothing', async (_name, headers) => {
    const { status, rep } = await claimWith(headers)
    expect(status).toBe(403)
    expect(rep).toBeNull()
  })

  it('is refused when its body is not JSON', async () => {
    const { status, rep } = await claimWith(
      { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain' },
      '{}',
    )
    expect(status).toBe(415)
    expect(rep).toBeNull()
  })

  it('is not asked where it comes from when it carries its token itself', async () => {
    const anna = await world.addUser()
    const lead = world.addLead()
    const { token } = await logIn(running.origin, anna.email)
    const { status } = await createCaller(running.origin, token).call(
      'POST',
      `/handoffs/${lead.handoff.id}/claim`,
      undefined,
      { Origin: 'https://crm.example' },
    )
    expect(status).toBe(200)
  })

  it('does not log anybody in from another site', async () => {
    const anna = await world.addUser()
    const { status } = await createCaller(running.origin).call(
      'POST',
      '/session',
      { email: anna.email, password: PASSWORD },
      { Origin: 'https://evil.example' },
    )
    expect(status).toBe(403)
  })
})
