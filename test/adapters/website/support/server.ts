/** The website channel on a real HTTP server, in front of an engine in memory. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { WebsiteOptions } from '../../../../adapters/website/website.ts'
import { createWebsite } from '../../../../adapters/website/website.ts'
import { createMemoryEngine } from './engine.ts'
import { createMemoryMenu } from './menu.ts'

export const SECRET = 'a secret of the tests, of 32 bytes or more'
export const PLAYBOOKS = [
  { id: 'saas', version: 3, languages: ['en', 'pl', 'ru'] as const },
  { id: 'warsaw', version: 1, languages: ['pl'] as const },
]

/** A clock that is moved by hand. */
export function createClock(start = '2026-11-21T10:00:00.000Z') {
  let now = Date.parse(start)
  return {
    now: () => new Date(now),
    pass(ms: number) {
      now += ms
    },
  }
}

export async function startWebsite(overrides: Partial<WebsiteOptions> = {}) {
  const clock = createClock()
  const engine = createMemoryEngine(clock)
  const logged: { context: object; message: string }[] = []
  let beat: () => void = () => undefined
  const website = createWebsite({
    receive: engine.receive,
    conversations: engine.conversations,
    behaviours: engine.behaviours,
    changes: engine.changes,
    menu: createMemoryMenu(),
    playbook: (id) => PLAYBOOKS.find((playbook) => playbook.id === (id ?? 'saas')) ?? null,
    secret: SECRET,
    clock,
    logger: { error: (context, message) => logged.push({ context, message }) },
    publicUrl: null,
    every: (_ms, action) => {
      beat = action
      return () => {
        beat = () => undefined
      }
    },
    ...overrides,
  })
  await website.start()
  const server = http.createServer(
    express()
      .use(website.router)
      .get('/plan.pdf', (_request, response) => response.send('a plan')),
  )
  let onUpgrade: (taken: boolean) => void = () => undefined
  server.on('upgrade', (request, socket, head) => {
    const taken = website.upgrade(request, socket, head)
    if (!taken) socket.destroy()
    onUpgrade(taken)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // An HTTP server's address is an object; it is a string only for pipes.
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`

  return {
    website,
    engine,
    clock,
    logged,
    origin,
    domain: `${origin}/v3/directline`,
    /** Hears whether the website took an upgrade request. */
    onUpgrade(listener: (taken: boolean) => void) {
      onUpgrade = listener
    },
    /** The period of the pings is over. */
    beat: () => beat(),
    async close() {
      await website.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type WebsiteServer = Awaited<ReturnType<typeof startWebsite>>
