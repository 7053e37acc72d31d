/** How the endpoints are answered: by a handler's answer, or by what went wrong on the way to it. */
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { type Answer, type Problem, send, sendPreflight } from './problem.ts'
import { bearerToken } from './requests.ts'
import type { Claims, Tokens } from './tokens.ts'

/** What is used of a pino logger. */
export interface Logger {
  error(context: object, message: string): void
}

export type Handler = (request: Request) => Promise<Answer> | Answer
/** A handler for the holder of a token. */
export type BearerHandler = (request: Request, claims: Claims) => Promise<Answer> | Answer

export const FORBIDDEN: Problem = {
  status: 403,
  detail: 'The token is missing, not valid any more, or not for this conversation.',
}
export const GONE: Problem = { status: 404, detail: 'There is no such conversation.' }
const UNAVAILABLE: Problem = {
  status: 503,
  detail: 'That could not be done just now. Please try again.',
  retryAfter: 1,
}

export const tooMany = (what: string, retryAfter: number): Problem => ({
  status: 429,
  detail: `Too many ${what} in a short time. Please wait ${retryAfter} s.`,
  retryAfter,
})

export const answering = (handler: Handler): RequestHandler => {
  return async (request, response) => send(response, await handler(request))
}

export const refusing = (status: number, detail: string): RequestHandler =>
  answering(() => ({ status, detail }))

export const only = (methods: string): RequestHandler => {
  return (_request, response) => {
    response.setHeader('Allow', methods)
    send(response, { status: 405, detail: `Only ${methods} is possible here.` })
  }
}

export const preflight: RequestHandler = (_request, response) => sendPreflight(response)

export function claimsOf(tokens: Tokens, request: Request): Claims | null {
  const token = bearerToken(request)
  return token === null ? null : tokens.verify('access', token)
}

/** Lets through whoever holds a valid token; where the path names a conversation, only that conversation's. */
export const bearing = (tokens: Tokens, handler: BearerHandler): RequestHandler =>
  answering((request) => {
    const claims = claimsOf(tokens, request)
    if (!claims) return FORBIDDEN
    const { id } = request.params
    return id === undefined || id === claims.conversation ? handler(request, claims) : FORBIDDEN
  })

/** The last of the handlers. A fault is told as such and nothing more, so that the sender tries again. */
export const faults = (logger: Logger) => {
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const problem = unreadable(error)
    if (!problem) logger.error({ err: error }, 'website: a request failed')
    send(response, problem ?? UNAVAILABLE)
  }
}

/** What Express says about a path that it could not read. */
const Unreadable = z.object({ status: z.int().min(400).max(499) })

function unreadable(error: unknown): Problem | null {
  const { data } = Unreadable.safeParse(error)
  return data ? { status: data.status, detail: 'The request could not be read.' } : null
}
