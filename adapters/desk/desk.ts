/** The reps' desk: its API under `/api/v1`, its page under `/desk`. */
import { Router } from 'express'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { BaseStore } from '../../src/engine/base-port.ts'
import type { CalibrationStore } from '../../src/engine/crm-ports.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { DeliveryStore, NoteStore, SavedReplyStore } from '../../src/engine/desk-ports.ts'
import type { HoldingStore } from '../../src/engine/holding-port.ts'
import type { LeadStore } from '../../src/engine/lead-port.ts'
import type { People } from '../../src/engine/people.ts'
import type { Changes, Clock, HandoffStore, UserStore } from '../../src/engine/ports.ts'
import type { RepChats } from '../../src/engine/rep-chats.ts'
import type { Routing } from '../../src/engine/routing-port.ts'
import type { Rubrics } from '../../src/engine/rubrics.ts'
import type { Scores } from '../../src/engine/scores.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import type { Webhooks } from '../../src/engine/webhooks.ts'
import { auditRoutes } from './audit-routes.ts'
import { baseRoutes } from './base-routes.ts'
import { type ContinuationRouteOptions, continuationRoutes } from './continuation-routes.ts'
import { conversationRoutes, type Erasures } from './conversation-routes.ts'
import { handoffRoutes } from './handoff-routes.ts'
import { holdingRoutes } from './holding-routes.ts'
import { leadRoutes } from './lead-routes.ts'
import { linkRoutes, type MailPasswordLink } from './link-routes.ts'
import { createLoginLimit } from './login-limit.ts'
import { mountRoutes } from './mount.ts'
import { noteRoutes } from './note-routes.ts'
import { openApiRoute } from './openapi.ts'
import { OPENID_PATH, type OpenIdSettings, openIdRoutes } from './openid/openid-routes.ts'
import { servePage } from './page-files.ts'
import { peopleRoutes } from './people-routes.ts'
import { routingRoutes } from './routing-routes.ts'
import { rubricRoutes } from './rubric-routes.ts'
import { savedReplyRoutes } from './saved-reply-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { createSessions } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import { createStream } from './stream.ts'
import { streamRoute } from './stream-route.ts'
import { tellingRoutes } from './telling-routes.ts'
import { titleRoutes } from './title-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'

export interface DeskOptions {
  handoffs: HandoffStore
  leads: LeadStore
  base: BaseStore
  holdings: HoldingStore
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
  erasures: Erasures
  continuations: ContinuationRouteOptions['continuations']
  rubrics: Rubrics
  /** The playbooks in force, the standard one first. */
  titled: () => readonly Playbook[]
  routing: Routing
  webhooks: Webhooks
  calibrations: Pick<CalibrationStore, 'latest'>
  repChats: RepChats
  /** The bot's name; null: Telegram is not set up, or has not been reached yet. */
  telegramBot: () => string | null
  mailIsSetUp: boolean
  clock: Clock
  logger: { warn(fields: object, message: string): void; error(fields: object, message: string): void }
  /** Where people reach us, if it is known; https there makes the cookie secure. */
  publicUrl: string | null
  /** The company's identity provider; null: people sign in with a password only. */
  openId: OpenIdSettings | null
  /** Null: no mail is set up. */
  mailPasswordLink: MailPasswordLink | null
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
    erasures,
    continuations,
    rubrics,
    routing,
    webhooks,
    calibrations,
    clock,
    logger,
    publicUrl,
    openId,
    mailPasswordLink,
    pageFolder,
    heartbeatMs,
  } = options
  const sessions = createSessions({ users, clock })
  const stream = createStream({ changes, typing, handoffs, sessions, log: logger, heartbeatMs })
  const secureCookies = publicUrl?.startsWith('https:') ?? false
  const signIn = createSignIn({ sessions, audit, clock, secureCookies })
  const limit = createLoginLimit()
  const ways = {
    openId: openId && `${openId.publicUrl}${OPENID_PATH}`,
    mailsLinks: mailPasswordLink !== null,
  }
  const routes = [
    ...sessionRoutes({ users, people, audit, clock, sessions, signIn, limit, ways, secureCookies }),
    ...linkRoutes({ people, signIn, limit, publicUrl, mailPasswordLink, log: logger }),
    ...peopleRoutes({ people, publicUrl }),
    ...auditRoutes({ audit }),
    ...handoffRoutes({ handoffs, desk }),
    ...conversationRoutes({ handoffs, desk, scores, erasures, notes: privateNotes, deliveries }),
    ...continuationRoutes({ handoffs, continuations, clock }),
    ...leadRoutes({ leads, desk }),
    ...baseRoutes({ base }),
    ...noteRoutes({ handoffs, notes: privateNotes, typing, clock }),
    ...savedReplyRoutes({ savedReplies, clock }),
    ...rubricRoutes({ rubrics, calibrations }),
    ...routingRoutes({ routing, desk }),
    ...holdingRoutes(options),
    ...webhookRoutes({ webhooks }),
    ...tellingRoutes(options),
    ...titleRoutes(options),
    streamRoute({ handoffs, stream }),
  ]
  const router = Router()
  router.use('/api/v1', mountRoutes([...routes, openApiRoute(routes)], { sessions, publicUrl, log: logger }))
  if (openId) {
    const parts = { people, signIn, limit, audit, clock, log: logger, secureCookies }
    router.use(OPENID_PATH, openIdRoutes(openId, parts))
  }
  router.use('/desk', servePage(pageFolder))
  return { router, stop: () => stream.stop() }
}
