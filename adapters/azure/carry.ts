/** Sends one message through the connector of the service that the conversation is held on. */
import type { CloudAdapter } from 'botbuilder'
import { z } from 'zod'
import type { Clock, ConversationStore, Delivery } from '../../src/engine/ports.ts'
import type { Carried } from '../courier.ts'
import type { Sleep } from '../waiting.ts'
import { toActivity } from './activities.ts'

/** What botbuilder needs of a stored reference; the rest goes with it. */
const Reference = z.looseObject({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({
    id: z.string(),
    isGroup: z.boolean(),
    conversationType: z.string(),
    name: z.string(),
  }),
  bot: z.looseObject({ id: z.string(), name: z.string() }),
})

/** The connector tries three times within this. */
export const CARRY_MS = 30_000

export function createCarry({
  adapter,
  appId,
  conversations,
  clock,
  sleep,
}: {
  adapter: Pick<CloudAdapter, 'continueConversationAsync'>
  appId: string
  conversations: Pick<ConversationStore, 'reference'>
  clock: Clock
  sleep: Sleep
}) {
  return async ({ conversationId, message }: Delivery): Promise<Carried> => {
    const reference = Reference.safeParse(await conversations.reference(conversationId))
    if (!reference.success) return never('no reference to the conversation')
    let sentId: string | null = null
    const sending = adapter
      .continueConversationAsync(appId, reference.data, async (context) => {
        const response = await context.sendActivity(toActivity(message, reference.data.channelId))
        sentId = response?.id || null
      })
      .then((): Carried => ({ status: 'sent', sentId }))
      .catch((error: unknown) => carriedAfter(error, clock.now()))
    const patience = new AbortController()
    const tooLong = sleep(CARRY_MS, patience.signal).then(() => later('no answer in time'))
    return Promise.race([sending, tooLong]).finally(() => patience.abort())
  }
}

/** By the connector's status: those in between are faults of theirs or of the moment, and so is no status at all. */
export function carriedAfter(error: unknown, now: Date): Carried {
  const failure = ConnectorFailure.safeParse(error).data
  if (!failure) return later(error instanceof Error ? error.name : typeof error)
  const { statusCode, response } = failure
  const reason = `status ${statusCode}`
  if (statusCode === 403) return { status: 'never', reason: 'blocked', unreachable: true }
  if (statusCode === 404) return never('no such conversation')
  // Unauthorized: our own credentials, which somebody will mend.
  if (statusCode === 401 || statusCode === 408 || statusCode >= 500) return later(reason)
  if (statusCode === 429) return later(reason, retryAfterOf(response?.headers?.get('retry-after'), now))
  return never(`rejected: ${reason}`)
}

const Headers = z.custom<{ get(name: string): string | undefined }>(
  (value) => typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function',
)
const ConnectorFailure = z.looseObject({
  statusCode: z.int(),
  response: z.looseObject({ headers: Headers.optional() }).optional(),
})

const MOST_MS = 3_600_000

/** In seconds or as a date. */
function retryAfterOf(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MOST_MS) : null
}

const later = (reason: string, afterMs: number | null = null): Carried => ({
  status: 'later',
  reason,
  afterMs,
})
const never = (reason: string): Carried => ({ status: 'never', reason, unreachable: false })
