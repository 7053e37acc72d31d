/** The database and everything on it: one's own PostgreSQL, or the embedded one. */
import type { Changes } from '../engine/ports.ts'
import type { Typing } from '../engine/typing-port.ts'
import { createAuditStore } from './audit.ts'
import { createBaseStore } from './base.ts'
import { createBehaviourStore } from './behaviours.ts'
import { createBreachStore } from './breaches.ts'
import { createCalibrationStore } from './calibrations.ts'
import { type ChangeFeed, openChanges } from './changes.ts'
import { type Client, createClient } from './client.ts'
import { createContinuationStore } from './continuations.ts'
import { createConversationStore } from './conversations.ts'
import { createCrmLeadStore } from './crm-leads.ts'
import { createDeliveryStore } from './deliveries.ts'
import { openEmbedded } from './embedded.ts'
import { createEndedStore } from './ended.ts'
import { createErasureStore } from './erasure.ts'
import { createExclusive } from './exclusive.ts'
import { createHandoffStore } from './handoffs.ts'
import { createHoldingStore } from './holdings.ts'
import { createLeadStore } from './leads.ts'
import { createMailboxStore } from './mailboxes.ts'
import { migrate } from './migrate.ts'
import { createNoteStore } from './notes.ts'
import { createOutboxStore } from './outbox.ts'
import { createPeopleStore } from './people.ts'
import { createPlanStore } from './plans.ts'
import { createPlaybookStore } from './playbooks.ts'
import { createPoisonStore } from './poison.ts'
import { createPromiseStore } from './promises.ts'
import { createRepChatStore } from './rep-chats.ts'
import { createRepNoticeStore } from './rep-notices.ts'
import { createRosterStore } from './roster.ts'
import { createSavedReplyStore } from './saved-replies.ts'
import { createScoreStore } from './scores.ts'
import { createTimerStore } from './timers.ts'
import { createTurnStore } from './turns.ts'
import { createTyping } from './typing.ts'
import { createUserStore } from './users.ts'
import { createVouched } from './vouched.ts'
import { createWaitingStore } from './waiting.ts'
import { createWebhookOutbox, createWebhookStore } from './webhooks.ts'

export type Stores = ReturnType<typeof createStores>

export interface Database {
  stores: Stores
  changes: Changes
  typing: Typing
  /** Whether it answers. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

export interface DatabaseLocation {
  /** Null: the embedded one in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
}

/** `DATABASE_URL` leads to no PostgreSQL that lets us in; the message is one line. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable'
}

export function createStores(client: Client) {
  return {
    turns: createTurnStore(client),
    conversations: createConversationStore(client),
    playbooks: createPlaybookStore(client),
    timers: createTimerStore(client),
    outbox: createOutboxStore(client),
    mailboxes: createMailboxStore(client),
    vouched: createVouched(client),
    handoffs: createHandoffStore(client),
    leads: createLeadStore(client),
    base: createBaseStore(client),
    privateNotes: createNoteStore(client),
    savedReplies: createSavedReplyStore(client),
    deliveries: createDeliveryStore(client),
    users: createUserStore(client),
    people: createPeopleStore(client),
    audit: createAuditStore(client),
    behaviours: createBehaviourStore(client),
    poison: createPoisonStore(client),
    scores: createScoreStore(client),
    ended: createEndedStore(client),
    erasures: createErasureStore(client),
    continuations: createContinuationStore(client),
    crmLeads: createCrmLeadStore(client),
    calibrations: createCalibrationStore(client),
    plans: createPlanStore(client),
    roster: createRosterStore(client),
    waiting: createWaitingStore(client),
    breaches: createBreachStore(client),
    holdings: createHoldingStore(client),
    repChats: createRepChatStore(client),
    repNotices: createRepNoticeStore(client),
    webhooks: createWebhookStore(client),
    webhookOutbox: createWebhookOutbox(client),
    promises: createPromiseStore(client),
    exclusive: createExclusive(client),
  }
}

/** Opens, migrates and connects. `onLost` hears of a lost connection that is being made anew. */
export async function openDatabase(
  location: DatabaseLocation,
  options: {
    purpose: 'serve' | 'command'
    onLost: (error: Error) => void
    /** The folder of this version's migrations. */
    migrations: string
  },
): Promise<Database> {
  const embedded =
    location.databaseUrl === null
      ? await openEmbedded({ dataDir: location.dataDir, purpose: options.purpose })
      : null
  const url = embedded?.url ?? location.databaseUrl ?? ''
  try {
    await migrate(url, { folder: options.migrations }).catch((error: unknown) => {
      throw embedded ? error : reachError(url, error)
    })
    const client = createClient(url)
    const changes = await openChanges(url, options.onLost)
    return {
      stores: createStores(client),
      changes,
      typing: createTyping(client, changes),
      ready: () => answers(client),
      close: () => closeAll(client, changes, embedded),
    }
  } catch (error) {
    await embedded?.close()
    throw error
  }
}

async function closeAll(client: Client, changes: ChangeFeed, embedded: { close(): Promise<void> } | null) {
  await changes.close()
  await client.$disconnect()
  await embedded?.close()
}

const answers = (client: Client): Promise<boolean> =>
  client.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )

/** Connection faults in one line, the password left out. */
function reachError(url: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const why = reasons[code]
  if (!why) return error
  const { host, pathname, username } = new URL(url)
  return new DatabaseUnreachable(
    `DATABASE_URL: ${why} (${username || 'no user'} at ${host}, database ${pathname.slice(1) || 'not named'}): ` +
      'check the address, or unset DATABASE_URL to use the embedded database.',
  )
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'no PostgreSQL answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'the host does not answer',
  ECONNRESET: 'the connection was cut',
  '28P01': 'the password is wrong',
  '28000': 'the user is not let in',
  '3D000': 'there is no such database',
  '42501': 'the user may not create tables',
}
