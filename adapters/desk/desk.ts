/** The reps' desk: its API under `/api/v1`, its page under `/desk`. */
import { Router } from 'express'
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { BaseStore } from '../../src/engine/base-port.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { DeliveryStore, NoteStore, SavedReplyStore } from '../../src/engine/desk-ports.ts'
import type { LeadStore } from '../../src/engine/lead-port.ts'
import type { People } from '../../src/engine/people.ts'
import type { Changes, Clock, HandoffStore, UserStore } from '../../src/engine/ports.ts'
import type { Rubrics } from '../../src/engine/rubrics.ts'
import type { Scores } from '../../src/engine/scores.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import { auditRoutes } from './audit-routes.ts'
import { baseRoutes } from './base-routes.ts'
import { conversationRoutes } from './conversation-routes.ts'
import { handoffRoutes } from './handoff-routes.ts'
import { leadRoutes } from './lead-routes.ts'
import { createLoginLimit } from './login-limit.ts'
import { mountRoutes } from './mount.ts'
import { noteRoutes } from './note-routes.ts'
import { openApiRoute } from './openapi.ts'
import { servePage } from './page-files.ts'
import { peopleRoutes } from './people-routes.ts'
import { rubricRoutes } from './rubric-routes.ts'
import { savedReplyRoutes } from './saved-reply-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { createSessions } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import { createStream } from './stream.ts'
import { streamRoute } from './stream-route.ts'

export interface DeskOptions {
  handoffs: HandoffStore
  leads: LeadStore
  base: BaseStore
  privateNotes: NoteStore
  savedReplies: SavedReplyStore
  deliveries: DeliveryStore
  typing: Typing
  users: UserStore
  people: People
  audit: AuditStore
  changes: Changes
  desk: Desk
  scores: Scores
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
    base,
    privateNotes,
    savedReplies,
    deliveries,
    typing,
    users,
    people,
    audit,
    changes,
    desk,
    scores,
    rubrics,
    clock,
    logger,
    publicUrl,
    pageFolder,
    heartbeatMs,
  } = options
  const sessions = createSessions({ users, clock })
  const stream = createStream({ changes, typing, handoffs, sessions, log: logger, heartbeatMs })
  const secureCookies = publicUrl?.startsWith('https:') ?? false
  const signIn = createSignIn({ sessions, audit, clock, secureCookies })
  const limit = createLoginLimit()
  const routes = [
    ...sessionRoutes({ users, people, audit, clock, sessions, signIn, limit, secureCookies }),
    ...peopleRoutes({ people, signIn, limit, publicUrl }),
    ...auditRoutes({ audit }),
    ...handoffRoutes({ handoffs, desk }),
    ...conversationRoutes({ handoffs, desk, scores, notes: privateNotes, deliveries }),
    ...leadRoutes({ leads, desk }),
    ...baseRoutes({ base }),
    ...noteRoutes({ handoffs, notes: privateNotes, typing, clock }),
    ...savedReplyRoutes({ savedReplies, clock }),
    ...rubricRoutes({ rubrics }),
    streamRoute({ handoffs, stream }),
  ]
  const router = Router()
  router.use('/api/v1', mountRoutes([...routes, openApiRoute(routes)], { sessions, publicUrl, log: logger }))
  router.use('/desk', servePage(pageFolder))
  return { router, stop: () => stream.stop() }
}
