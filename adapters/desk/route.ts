/** One row of the API's table: the same row mounts the handler and describes it, so that the two cannot drift. */
import type { Response } from 'express'
import { z } from 'zod'
import type { User } from '../../src/engine/ports.ts'
import { invalid, type Problem } from '../problem.ts'

export type Answer =
  | { kind: 'json'; status: number; body: unknown; headers: Record<string, string> }
  | { kind: 'empty'; headers: Record<string, string> }
  | { kind: 'problem'; problem: Problem; headers: Record<string, string> }
  /** Keeps the response open and writes to it by itself. */
  | { kind: 'stream'; open(response: Response): void }

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  kind: 'json',
  status,
  body,
  headers,
})
export const empty = (headers: Record<string, string> = {}): Answer => ({ kind: 'empty', headers })
export const refuse = (problem: Problem, headers: Record<string, string> = {}): Answer => ({
  kind: 'problem',
  problem,
  headers,
})

/** Who calls, by which session; null where a route is open to anybody and nobody has logged in. */
export interface Authenticated {
  user: User
  token: string
}

/** A request as it came, not parsed yet. */
export interface RawRequest {
  params: unknown
  query: unknown
  body: unknown
  /** The caller's address, for limits. */
  address: string
  /** Of a stream that is connected anew; null: it is not. */
  lastEventId: string | null
}

interface Description {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** In OpenAPI's notation, below `/api/v1`. */
  path: string
  summary: string
  /** What may come back; problems that every route shares are not repeated here. */
  answers: Record<number, { description: string; body?: z.ZodType; media?: string }>
}

interface Schemas<P, Q, B> {
  params?: P
  query?: Q
  body?: B
}

interface Parsed<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
  address: string
  lastEventId: string | null
}

export interface Route extends Description {
  schemas: Schemas<z.ZodType, z.ZodType, z.ZodType>
  /** Whether a session is needed. */
  open: boolean
  answer(request: RawRequest, caller: Authenticated | null): Promise<Answer>
}

const Nothing = z.object({})
type Nothing = typeof Nothing

/** A route for whoever has logged in. */
export function route<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(
  spec: Description &
    Schemas<P, Q, B> & { answer(request: Parsed<P, Q, B>, caller: Authenticated): Promise<Answer> },
): Route {
  const { params, query, body, answer, ...description } = spec
  const schemas = { params, query, body }
  return {
    ...description,
    schemas,
    open: false,
    async answer(raw, caller) {
      if (caller === null)
        throw new Error(`${spec.method} ${spec.path} was mounted without its session check`)
      const parsed = parse(schemas, raw)
      return parsed.ok ? answer(parsed.request, caller) : refuse(parsed.problem)
    },
  }
}

/** A route for anybody, such as the log-in. */
export function openRoute<B extends z.ZodType = Nothing>(
  spec: Description & { body?: B; answer(request: { body: z.output<B>; address: string }): Promise<Answer> },
): Route {
  const { body, answer, ...description } = spec
  const schemas = { body }
  return {
    ...description,
    schemas,
    open: true,
    async answer(raw) {
      const parsed = parse(schemas, raw)
      return parsed.ok ? answer(parsed.request) : refuse(parsed.problem)
    },
  }
}

function parse<P extends z.ZodType = Nothing, Q extends z.ZodType = Nothing, B extends z.ZodType = Nothing>(
  schemas: Schemas<P, Q, B>,
  raw: RawRequest,
): { ok: true; request: Parsed<P, Q, B> } | { ok: false; problem: Problem } {
  const params = (schemas.params ?? Nothing).safeParse(raw.params)
  if (!params.success) return { ok: false, problem: invalid('path', params.error) }
  const query = (schemas.query ?? Nothing).safeParse(raw.query)
  if (!query.success) return { ok: false, problem: invalid('query', query.error) }
  const body = (schemas.body ?? Nothing).safeParse(raw.body ?? {})
  if (!body.success) return { ok: false, problem: invalid('body', body.error) }
  return {
    ok: true,
    // Each part is what its schema gave; TypeScript cannot see that a missing schema means `Nothing`.
    request: {
      params: params.data,
      query: query.data,
      body: body.data,
      address: raw.address,
      lastEventId: raw.lastEventId,
    } as Parsed<P, Q, B>,
  }
}
