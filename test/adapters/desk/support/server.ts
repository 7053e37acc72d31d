/** The desk on a real HTTP server, and somebody who talks to it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createDesk } from '../../../../adapters/desk/desk.ts'
import { PASSWORD, type World } from './world.ts'

export interface Running {
  origin: string
  port: number
  /** What the desk logged as faults. */
  faults: { fields: object; message: string }[]
  close(): Promise<void>
}

export async function serveDesk(
  world: World,
  { port = 0, ...overrides }: Partial<Parameters<typeof createDesk>[0]> & { port?: number } = {},
): Promise<Running> {
  const faults: Running['faults'] = []
  const note = (fields: object, message: string) => void faults.push({ fields, message })
  const desk = createDesk({
    ...world,
    logger: { warn: note, error: note },
    publicUrl: null,
    openId: null,
    mailPasswordLink: null,
    pageFolder: import.meta.dirname,
    ...overrides,
  })
  const app = express().disable('x-powered-by').use(desk.router)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: given } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${given}`,
    port: given,
    faults,
    async close() {
      desk.stop()
      await closed(server)
    },
  }
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })

export interface Reply {
  status: number
  headers: Headers
  body: { [key: string]: unknown }
}

/** A program with a token, or nobody. */
export function createCaller(origin: string, token: string | null = null) {
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Reply['body'],
    }
  }
  return {
    token,
    call,
    get: (path: string) => call('GET', path),
    post: (path: string, body?: unknown) => call('POST', path, body),
    delete: (path: string) => call('DELETE', path),
  }
}
export type Caller = ReturnType<typeof createCaller>

export async function logIn(origin: string, email: string): Promise<Caller> {
  const { status, body } = await createCaller(origin).post('/session', { email, password: PASSWORD })
  if (status !== 200 || typeof body.token !== 'string') throw new Error(`the log-in was answered ${status}`)
  return createCaller(origin, body.token)
}
