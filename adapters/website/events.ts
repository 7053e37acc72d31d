/** What a page tells of its visitor, from the moment there is a conversation: kept with it, each event once. */
import express, { type Request, type Router } from 'express'
import type { Behaviour } from '../../src/domain/behaviour.ts'
import { eventName, pathOf } from '../../src/domain/page-name.ts'
import { type BehaviourStore, MAX_BEHAVIOURS, type Recorded } from '../../src/engine/behaviour-port.ts'
import type { Clock } from '../../src/engine/ports.ts'
import type { Receive } from '../channel.ts'
import type { Addresses } from './addresses.ts'
import { jsonBody } from './body.ts'
import { CHANNEL } from './bot.ts'
import {
  answering,
  claimsOf,
  FORBIDDEN,
  faults,
  GONE,
  type Logger,
  only,
  preflight,
  tooMany,
} from './http.ts'
import type { Limits } from './limits.ts'
import type { Answer, Problem } from './problem.ts'
import { EVENTS, EventsBody, MAX_BODY, parse } from './requests.ts'
import type { Tokens } from './tokens.ts'

export interface EventsOptions {
  receive: Receive
  behaviours: Pick<BehaviourStore, 'record'>
  tokens: Tokens
  addresses: Addresses
  limits: Limits
  clock: Clock
  logger: Logger
}

/** As long as an event may have been on its way; what is older, or yet to come, comes from a clock that is wrong. */
const DAY = 86_400_000

const FULL: Problem = {
  status: 409,
  detail: `Nothing was kept: this conversation has room for ${MAX_BEHAVIOURS} events, and they would be more. Send no more of them.`,
}

/** `POST /events`, for the holder of a conversation's token. */
export function createEvents(options: EventsOptions): Router {
  const { receive, behaviours, tokens, addresses, limits, clock, logger } = options

  async function take(request: Request): Promise<Answer> {
    const body = parse(EventsBody, request.body, 'body')
    const claims = claimsOf(tokens, request) ?? beaconClaims(request, body)
    if (!claims) return FORBIDDEN
    if ('detail' in body) return body
    const wait = await limits.event(claims.conversation)
    if (wait > 0) return tooMany('events', wait)
    const row = await addresses.find(claims.conversation)
    if (row === null) return GONE
    const now = clock.now()
    const told = body.value.events.map((event) => behaviourOf(event, now))
    const recorded = await behaviours.record(row, told, now)
    if (recorded.status === 'recorded' && recorded.fresh > 0) await pass(row, told)
    if (recorded.status === 'unknown_conversation') addresses.forget(claims.conversation)
    return answerTo(recorded)
  }

  /** What they chose on the page may be an answer. */
  async function pass(conversationId: string, told: Behaviour[]): Promise<void> {
    const seen = told.filter(({ kind }) => kind !== 'page')
    if (seen.length === 0) return
    const delivery = { channel: CHANNEL, conversationId, externalId: null, clientId: null }
    await receive({ ...delivery, content: { kind: 'open', seen } })
  }

  /** A token in the body counts where no header could be sent. */
  function beaconClaims(request: Request, body: { value: EventsBody } | Problem) {
    if (request.headers.authorization !== undefined || 'detail' in body) return null
    return body.value.token === undefined ? null : tokens.verify('access', body.value.token)
  }

  const router = express.Router()
  router.route(EVENTS).post(jsonBody(MAX_BODY), answering(take)).options(preflight).all(only('POST'))
  router.use(EVENTS, faults(logger))
  return router
}

function answerTo(recorded: Recorded): Answer {
  switch (recorded.status) {
    case 'recorded':
      return { status: 200, body: { recorded: recorded.fresh } }
    case 'opted_out':
      return { status: 200, body: { recorded: 0 } }
    case 'full':
      return FULL
    case 'unknown_conversation':
      return GONE
  }
}

function behaviourOf({ id, kind, name, at }: EventsBody['events'][number], now: Date): Behaviour {
  const kept = kind === 'page' ? pathOf(name) : eventName(name)
  return { id, kind, name: kept, at: instantOf(at, now), evidence: null }
}

function instantOf(at: string | undefined, now: Date): string {
  const told = at === undefined ? Number.NaN : Date.parse(at)
  const age = now.getTime() - told
  return (age >= 0 && age <= DAY ? new Date(told) : now).toISOString()
}
