/** Puts the table of routes onto an Express router: session, body, origin, handler, in this order for every one. */
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import helmet from 'helmet'
import { isStorable } from '../../src/domain/transcript.ts'
import { type ProblemLog, problem, problemOfErrors, sendProblem } from '../problem.ts'
import type { Answer, Authenticated, Route } from './route.ts'
import { isJson, isSameOrigin } from './same-origin.ts'
import { credentialOf, type Sessions } from './sessions.ts'

/** Design's limit for every body. */
const BODY_LIMIT = 64 * 1024

export interface MountOptions {
  sessions: Sessions
  publicUrl: string | null
  log: ProblemLog
}

export function mountRoutes(routes: readonly Route[], options: MountOptions): Router {
  const router = Router()
  router.use(
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } } }),
  )
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.use(express.json({ limit: BODY_LIMIT, type: 'application/json' }), refuseBroken)
  for (const route of routes) router[route.method](expressPath(route.path), perform(route, options))
  for (const [path, methods] of methodsByPath(routes)) router.all(path, wrongMethod(methods))
  router.use((request, response) => {
    sendProblem(response, problem(404, `There is nothing at ${request.baseUrl}${request.path}.`))
  })
  router.use(problemOfErrors(options.log))
  return router
}

/** What cannot be kept as it is, is not kept as something else. */
const refuseBroken: RequestHandler = (request, response, next) => {
  const place = brokenIn(request.body, 'body')
  if (place === null) return next()
  const why = 'has characters that cannot be kept (NUL, or half of a surrogate pair): write it without them.'
  sendProblem(response, problem(400, `${place}: ${why}`))
}

/** The place of the first text that cannot be stored. */
function brokenIn(value: unknown, place: string): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : place
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inside] of Object.entries(value)) {
    const found = isStorable(key) ? brokenIn(inside, `${place}.${key}`) : place
    if (found !== null) return found
  }
  return null
}

const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

function methodsByPath(routes: readonly Route[]): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { path, method } of routes) {
    const at = expressPath(path)
    methods.set(at, [...(methods.get(at) ?? []), method.toUpperCase()])
  }
  return methods
}

const wrongMethod = (methods: string[]) => (request: Request, response: Response) => {
  const allow = methods.join(', ')
  const detail = `${request.method} is not possible at ${request.baseUrl}${request.path}; use ${allow}.`
  sendProblem(response, problem(405, detail), { Allow: allow })
}

function perform(route: Route, options: MountOptions) {
  return async (request: Request, response: Response): Promise<void> => {
    const admitted = await admit(route, request, options)
    if ('refused' in admitted) return send(response, admitted.refused)
    const raw = {
      params: request.params,
      query: request.query,
      body: request.body,
      address: request.ip ?? 'unknown',
      lastEventId: single(request.headers['last-event-id']) ?? null,
    }
    send(response, await route.answer(raw, admitted.caller))
  }
}

type Admission = { caller: Authenticated | null } | { refused: Answer }

async function admit(route: Route, request: Request, options: MountOptions): Promise<Admission> {
  const credential = credentialOf(request.headers)
  const caller = credential && !route.open ? await authenticate(credential.token, options.sessions) : null
  if (caller === null && !route.open) {
    const detail = 'Nobody is logged in, or the session has ended: POST /api/v1/session.'
    return refusedWith(401, detail, { 'WWW-Authenticate': 'Bearer' })
  }
  if (hasBody(request) && !isJson(request.headers['content-type'])) {
    return refusedWith(415, 'The body must be JSON: Content-Type: application/json.')
  }
  const vouchedByBrowser = credential?.by !== 'bearer'
  if (route.method !== 'get' && vouchedByBrowser && !isSameOrigin(originOf(request), options.publicUrl)) {
    const detail =
      'This request does not come from the desk’s own page. Programs send JSON and an Authorization: Bearer header.'
    return refusedWith(403, detail)
  }
  return { caller }
}

const refusedWith = (status: number, detail: string, headers: Record<string, string> = {}): Admission => ({
  refused: { kind: 'problem', problem: problem(status, detail), headers },
})

async function authenticate(token: string, sessions: Sessions): Promise<Authenticated | null> {
  const user = await sessions.userOf(token)
  return user && { user, token }
}

const originOf = (request: Request) => ({
  host: request.headers.host,
  origin: request.headers.origin,
  secFetchSite: single(request.headers['sec-fetch-site']),
  contentType: request.headers['content-type'],
})

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0

function send(response: Response, answer: Answer): void {
  switch (answer.kind) {
    case 'stream':
      answer.open(response)
      break
    case 'problem':
      sendProblem(response, answer.problem, answer.headers)
      break
    case 'empty':
      response.set(answer.headers).status(204).end()
      break
    case 'json':
      response.set(answer.headers).status(answer.status).json(answer.body)
  }
}
