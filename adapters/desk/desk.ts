/** The reps' desk: its API under `/api/v1`, its page under `/desk`. */
import { Router } from 'express'
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { LeadStore } from '../../src/engine/lead-port.ts'
import type { People } from '../../src/engine/people.ts'
import type { Changes, Clock, HandoffStore, UserStore } from '../../src/engine/ports.ts'
import type { Rubrics } from '../../src/engine/rubrics.ts'
import type { Scores } from '../../src/engine/scores.ts'
import { auditRoutes } from './audit-routes.ts'
import { type ContinuationRouteOptions, continuationRoutes } from './continuation-routes.ts'
import { conversationRoutes, type Erasures } from './conversation-routes.ts'
import { handoffRoutes } from './handoff-routes.ts'
import { leadRoutes } from './lead-routes.ts'
import { createLoginLimit } from './login-limit.ts'
import { mountRoutes } from './mount.ts'
import { openApiRoute } from './openapi.ts'
import { servePage } from './page-files.ts'
import { peopleRoutes } from './people-routes.ts'
import { rubricRoutes } from './rubric-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { createSessions } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import { createStream } from './stream.ts'
import { streamRoute } from './stream-route.ts'

export interface DeskOptions {
  handoffs: HandoffStore
  leads: LeadStore
  users: UserStore
  people: People
  audit: AuditStore
  changes: Changes
  desk: Desk
  scores: Scores
  erasures: Erasures
  continuations: ContinuationRouteOptions['continuations']
  rubrics: Rubrics
  clock: Clock
  logger: { warn(fields: object, message: string): void; error(fields: object, message: string): void }
  /** Where people reach us, if it is known; https there makes the cookie secure. */
  publicUrl: string | null
  /** The folder of the built page. */
  pageFolder: string
  /** Between two signs of life on a stream. */
  heartbeatMs?: number
}

/** `stop` ends the streams; requests in flight finish by themselves. */
export function createDesk(options: DeskOptions): { router: Router; stop(): void } {
  const {
    handoffs,
    leads,
    users,
    people,
    audit,
    changes,
    desk,
    scores,
    erasures,
    continuations,
    rubrics,
    clock,
    logger,
    publicUrl,
    pageFolder,
    heartbeatMs,
  } = options
  const sessions = createSessions({ users, clock })
  const stream = createStream({ changes, handoffs, sessions, log: logger, heartbeatMs })
  const secureCookies = publicUrl?.startsWith('https:') ?? false
  const signIn = createSignIn({ sessions, audit, clock, secureCookies })
  const limit = createLoginLimit()
  const routes = [
    ...sessionRoutes({ users, people, audit, clock, sessions, signIn, limit, secureCookies }),
    ...peopleRoutes({ people, signIn, limit, publicUrl }),
    ...auditRoutes({ audit }),
    ...handoffRoutes({ handoffs, desk }),
    ...conversationRoutes({ handoffs, desk, scores, erasures }),
    ...continuationRoutes({ handoffs, continuations, clock }),
    ...leadRoutes({ leads, desk }),
    ...rubricRoutes({ rubrics }),
    streamRoute({ handoffs, stream }),
  ]
  const router = Router()
  router.use('/api/v1', mountRoutes([...routes, openApiRoute(routes)], { sessions, publicUrl, log: logger }))
  router.use('/desk', servePage(pageFolder))
  return { router, stop: () => stream.stop() }
}
