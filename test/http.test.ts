import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { Router } from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createHttpServer } from '../src/http.ts'
import { createLogger } from '../src/logger.ts'
import { createMetrics } from '../src/metrics.ts'
import { StartError } from '../src/start-error.ts'

const router = Router()
router.get('/who', (request, response) => {
  response.json({ ip: request.ip, protocol: request.protocol })
})
router.get('/broken', () => {
  throw new Error('the password is geheim')
})
const slow = new EventEmitter()
router.get('/slow', async (_request, response) => {
  slow.emit('asked')
  await once(slow, 'answer')
  response.send('answered')
})

let ready = true
const start = async () => {
  const server = createHttpServer({
    routers: [router],
    upgrade: () => false,
    metrics: createMetrics(),
    ready: async () => ready,
    logger: createLogger({ logLevel: 'silent' }),
  })
  return { server, port: await server.listen(0) }
}

let running: Awaited<ReturnType<typeof start>>
let url = ''

beforeAll(async () => {
  running = await start()
  url = `http://127.0.0.1:${running.port}`
})
afterAll(() => running.server.close())

const Problem = z.object({ status: z.number(), title: z.string(), detail: z.string() })

test('behind a proxy of one’s own, visitors are told apart and https is known', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' }
  const response = await fetch(`${url}/who`, { headers })
  expect(await response.json()).toEqual({ ip: '203.0.113.7', protocol: 'https' })
})

test('an unknown address and a fault are problems that tell nothing of our insides', async () => {
  const missing = await fetch(`${url}/nowhere`)
  expect(missing.headers.get('content-type')).toContain('application/problem+json')
  expect(Problem.parse(await missing.json())).toMatchObject({
    status: 404,
    detail: expect.stringContaining('/nowhere'),
  })
  const broken = await fetch(`${url}/broken`)
  const body = await broken.text()
  expect(broken.status).toBe(500)
  expect(body).not.toMatch(/geheim|at .*\.ts/)
})

test('health, readiness and metrics are there for whoever watches', async () => {
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  ready = false
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('bantam_turn_seconds')
})

test('a port that is taken is a start error of one line', async () => {
  const second = createHttpServer({
    routers: [],
    upgrade: () => false,
    metrics: createMetrics(),
    ready: async () => true,
    logger: createLogger({ logLevel: 'silent' }),
  })
  await expect(second.listen(running.port)).rejects.toThrow(StartError)
})

test('a server that closes answers what is under way, and does not wait for who has asked nothing', async () => {
  const { server, port } = await start()
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  await once(slow, 'asked')
  const closed = server.close()
  await expect(fetch(`http://127.0.0.1:${port}/who`)).rejects.toThrow()
  slow.emit('answer')
  expect(await (await answer).text()).toBe('answered')
  await closed
  await once(silent.resume(), 'close')
})

test('whoever asks for another protocol in vain, and then breaks off or stays on the line, troubles nobody', async () => {
  const { server, port } = await start()
  const askInVain = async () => {
    const caller = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    caller.write('GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const [answer] = await once(caller, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1.1 404 /)
    return caller
  }
  const breaksOff = await askInVain()
  breaksOff.resetAndDestroy()
  await once(breaksOff, 'close')
  const stays = await askInVain()
  await server.close()
  stays.destroy()
})
