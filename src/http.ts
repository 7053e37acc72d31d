/** The web server: health, metrics, and whatever the adapters bring. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import express, { type Router } from 'express'
import { problem, problemOfErrors, sendProblem } from '../adapters/problem.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { StartError } from './start-error.ts'

export interface HttpParts {
  /** In the order in which they are asked. */
  routers: Router[]
  /** Takes the WebSocket requests that are its own. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  metrics: Metrics
  /** Whether a turn could be committed now. */
  ready(): Promise<boolean>
  logger: Logger
}

export interface HttpServer {
  /** Gives the port; the one that was asked for is the one that is used, or it ends with a {@link StartError}. */
  listen(port: number): Promise<number>
  /** No more requests; those under way are answered first. */
  close(): Promise<void>
}

/** How long a request under way may take once the server closes, in ms: a turn takes some hundredths of a second. */
const GRACE = 5_000

export function createHttpServer(parts: HttpParts): HttpServer {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  // A proxy of one's own (on this machine or in the private network) says who calls and whether by https: limits count
  // visitors, not the proxy, and a page on https is given a wss address.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal'])
  for (const router of parts.routers) app.use(router)
  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n')
  })
  app.get('/readyz', async (_request, response) => {
    const ready = await parts.ready()
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready: the database does not answer\n')
  })
  app.get('/metrics', async (_request, response) => {
    response.type(parts.metrics.contentType).send(await parts.metrics.text())
  })
  app.use((request, response) => {
    sendProblem(response, problem(404, `There is nothing at ${request.method} ${request.path}.`))
  })
  app.use(problemOfErrors(parts.logger))

  const server = createServer(app)
  server.on('upgrade', (request, socket, head) => {
    // Node listens to such a socket no more, and a fault that nobody hears of would end the process.
    socket.on('error', () => socket.destroy())
    if (parts.upgrade(request, socket, head)) return
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
  })
  return { listen: (port) => listen(server, port), close: closing(server) }
}

/**
 * A connection on which nothing has been asked yet counts as busy for Node, for a minute, and browsers open such ones in
 * advance; one that was to speak another protocol, for as long as its peer likes. So what is waited for are requests, not
 * connections.
 */
function closing(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>()
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_request, socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  server.on('request', (_request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
  })
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    const answers = [...underWay].map((response) => new Promise((resolve) => response.once('close', resolve)))
    await Promise.race([Promise.all(answers), setTimeout(GRACE, undefined, { ref: false })])
    server.closeAllConnections()
    for (const socket of upgraded) socket.destroy()
    await closed
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(`Port ${port} is in use by another program: stop it, or set PORT to a free one.`)
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} may not be opened by this user: set PORT to one above 1023.`)
  return error
}
