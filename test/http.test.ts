import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createHttpServer, listen, StartError } from '../src/http.ts'
import { createLogger } from '../src/logger.ts'
import { createMetrics } from '../src/metrics.ts'

const router = Router()
router.get('/who', (request, response) => {
  response.json({ ip: request.ip, protocol: request.protocol })
})
router.get('/broken', () => {
  throw new Error('the password is geheim')
})

let ready = true
const server = createHttpServer({
  routers: [router],
  upgrade: () => false,
  metrics: createMetrics(),
  ready: async () => ready,
  logger: createLogger({ logLevel: 'silent' }),
})
let url = ''

beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(server, 0)}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

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
  const { port } = server.address() as AddressInfo
  const second = createHttpServer({
    routers: [],
    upgrade: () => false,
    metrics: createMetrics(),
    ready: async () => true,
    logger: createLogger({ logLevel: 'silent' }),
  })
  await expect(listen(second, port)).rejects.toThrow(StartError)
})
