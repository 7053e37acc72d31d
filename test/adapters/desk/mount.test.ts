import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, createCaller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let asAnna: Caller

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world)
  asAnna = await logIn(running.origin, (await world.addUser()).email)
})
afterEach(() => running.close())

describe('a request that nothing answers', () => {
  it('is a 404 problem at an unknown path', async () => {
    const { status, headers, body } = await asAnna.get('/dragons')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at /api/v1/dragons.',
    })
  })

  it('is a 405 with the methods that there are', async () => {
    const { status, headers } = await asAnna.call('PUT', '/session')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('POST, GET, DELETE')
  })

  it('is a 400 when its path cannot be decoded', async () => {
    expect((await asAnna.get('/conversations/%zz')).status).toBe(400)
  })
})

describe('a body', () => {
  const login = (body: string, headers = {}) =>
    createCaller(running.origin).call('POST', '/session', body, headers)

  it('over 64 KB is refused', async () => {
    const { status, body } = await login(JSON.stringify({ email: 'x'.repeat(65 * 1024) }))
    expect(status).toBe(413)
    expect(body.detail).toBe('The body is larger than 64 KB.')
  })

  it('just under 64 KB is read', async () => {
    const { status } = await login(JSON.stringify({ email: 'x'.repeat(63 * 1024) }))
    expect(status).toBe(400)
  })

  it.each(['{"email":', '"text"', 'null', '{}x'])(
    'that is not a JSON object is refused: %s',
    async (body) => {
      const answer = await login(body)
      expect(answer.status).toBe(400)
      expect(answer.body.detail).not.toMatch(/position|token|at /)
    },
  )

  it('of another type is refused', async () => {
    expect((await login('email=a', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  it('in an unknown charset is refused', async () => {
    expect((await login('{}', { 'Content-Type': 'application/json; charset=x-klingon' })).status).toBe(415)
  })

  it('cannot reach into prototypes', async () => {
    const { status } = await login('{"__proto__":{"email":"a","password":"b"}}')
    expect(status).toBe(400)
  })
})

describe('a fault of ours', () => {
  it('is a 500 that tells nothing internal, and is logged without the query', async () => {
    world.handoffs.list = () => Promise.reject(new Error('connection to 10.0.0.7 refused'))
    const { status, body } = await asAnna.get('/handoffs?queue=secret')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(/10\.0\.0\.7|stack|Error:/)
    expect(running.faults).toHaveLength(1)
    expect(running.faults[0]?.fields).toMatchObject({ method: 'GET', path: '/handoffs' })
    expect(JSON.stringify(running.faults[0])).not.toContain('secret')
  })

  it('leaves the server answering', async () => {
    world.handoffs.queues = () => Promise.reject(new Error('broken'))
    await asAnna.get('/queues')
    expect((await asAnna.get('/session')).status).toBe(200)
  })
})

describe('every answer', () => {
  it('may not be kept, framed or sniffed', async () => {
    const { headers } = await asAnna.get('/queues')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('survives a caller that goes away in mid-body', async () => {
    const { port } = new URL(running.origin)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
          () => socket.destroy(),
        )
      })
      socket.on('close', () => resolve())
      socket.on('error', reject)
    })
    expect((await asAnna.get('/session')).status).toBe(200)
    expect(running.faults).toEqual([])
  })
})
