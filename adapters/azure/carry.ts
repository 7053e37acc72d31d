/** Sends one message through the connector of the service that the conversation is held on. */
import type { CloudAdapter } from 'botbuilder'
import { z } from 'zod'
import type { Clock, ConversationStore, Delivery, OutboxStore } from '../../src/engine/ports.ts'
import { type Carried, never } from '../courier.ts'
import { retryAfterMs } from '../waiting.ts'
import { toActivity } from './activities.ts'
import { ConnectorRefusal, until } from './connector.ts'

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

/** For the bot's own token and the message together. */
export const CARRY_MS = 20_000

export interface CarryParts {
  adapter: Pick<CloudAdapter, 'continueConversationAsync'>
  appId: string
  conversations: Pick<ConversationStore, 'reference'>
  outbox: Pick<OutboxStore, 'mayLeave'>
  clock: Clock
}

export function createCarry({ adapter, appId, conversations, outbox, clock }: CarryParts) {
  return async ({ id, conversationId, message }: Delivery): Promise<Carried> => {
    if (!(await outbox.mayLeave(id))) return { status: 'withheld' }
    const stored = Reference.safeParse(await conversations.reference(conversationId))
    if (!stored.success) return never('no reference to the conversation')
    const reference = stored.data
    const signal = AbortSignal.timeout(CARRY_MS)
    let sentId: string | null = null
    const sending = until(signal, () =>
      adapter.continueConversationAsync(appId, reference, async (context) => {
        const response = await context.sendActivity(toActivity(message, reference.channelId))
        sentId = response?.id || null
      }),
    ).then(
      (): Carried => ({ status: 'sent', sentId }),
      (error: unknown) => carriedAfter(error, clock.now()),
    )
    return Promise.race([sending, outOfTime(signal)])
  }
}

const outOfTime = (signal: AbortSignal): Promise<Carried> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(later('no answer in time')), { once: true })
  })

/** By the connector's status: those in between are faults of theirs or of the moment, and so is no status at all. */
export function carriedAfter(error: unknown, now: Date): Carried {
  if (!(error instanceof ConnectorRefusal)) return later(error instanceof Error ? error.name : typeof error)
  const { status, retryAfter } = error
  const reason = `status ${status}`
  if (status === 403) return { status: 'never', reason: 'blocked', unreachable: true }
  if (status === 404) return never('no such conversation')
  // Unauthorized: our own credentials, which somebody will mend.
  if (status === 401 || status === 408 || status >= 500) return later(reason)
  if (status === 429) return later(reason, retryAfterMs(retryAfter, now))
  return never(`rejected: ${reason}`)
}

const later = (reason: string, afterMs: number | null = null): Carried => ({
  status: 'later',
  reason,
  afterMs,
})
