/**
 * Carries a channel's messages out of the outbox, in order within a conversation. A channel says how one message is
 * sent and what became of it; leases, retries and what is noted in the store are the courier's.
 */
import type { Changes, Clock, ConversationStore, Delivery, OutboxStore } from '../src/engine/ports.ts'
import { backoffMs, createBell, type Sleep } from './waiting.ts'

/** What became of one attempt. Reasons are noted in the store and the log: nothing of a prospect's belongs in them. */
export type Carried =
  /** `sentId`: the channel's own id of the message, if it tells one. */
  | { status: 'sent'; sentId: string | null }
  /** Nobody took it; `afterMs` null: the usual wait, longer with every attempt. */
  | { status: 'later'; reason: string; afterMs: number | null }
  /** It can never be sent; `unreachable`: nor any other, until the channel hears of them again. */
  | { status: 'never'; reason: string; unreachable: boolean }

export interface Courier {
  start(): void
  /** Leases nothing more, and finishes what is leased. */
  stop(): Promise<void>
}

/** A part of pino's logger. */
export interface CourierLog {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface CourierParts {
  channel: string
  /** Sends one message, once; must have ended, one way or the other, within `leaseMs`. A throw leaves it to the lease. */
  carry(delivery: Delivery): Promise<Carried>
  outbox: OutboxStore
  conversations: Pick<ConversationStore, 'markUnreachable'>
  changes: Changes
  clock: Clock
  sleep: Sleep
  logger: CourierLog
  /** Messages on their way at a time, each of another conversation. */
  lanes: number
  /** So long a killed worker's conversations wait for the next one. */
  leaseMs: number
}

/** Retries come due without anybody ringing. */
const TICK_MS = 1000
const MOST_BACKOFF_MS = 300_000

export function createCourier(parts: CourierParts): Courier {
  const { channel, carry, outbox, conversations, changes, clock, sleep, logger, lanes, leaseMs } = parts
  const bell = createBell(sleep)
  const underWay = new Set<Promise<void>>()
  let stopping = false
  let running = Promise.resolve()
  let unsubscribe = () => {}

  async function deliver(delivery: Delivery): Promise<void> {
    if (!(await outbox.mayLeave(delivery.id))) return
    const carried = await carry(delivery)
    // From the channel's answer to this commit a kill would repeat the message: nothing stands between the two.
    if (carried.status === 'sent') return outbox.sent(delivery.id, carried.sentId, clock.now())
    if (carried.status === 'later') return postpone(delivery, carried)
    if (carried.unreachable) await conversations.markUnreachable(channel, delivery.channelKey, clock.now())
    await outbox.failed(delivery.id, carried.reason)
    logger.warn(
      { channel, delivery: String(delivery.id), reason: carried.reason },
      'a message cannot be delivered',
    )
  }

  async function postpone({ id, attempts }: Delivery, { reason, afterMs }: Carried & { status: 'later' }) {
    const waitMs = afterMs ?? backoffMs(attempts, MOST_BACKOFF_MS)
    logger.warn({ channel, delivery: String(id), reason, waitMs }, 'a message has to wait')
    await outbox.retry(id, new Date(clock.now().getTime() + waitMs))
  }

  function begin(delivery: Delivery): void {
    const done = deliver(delivery)
      .catch((error: unknown) => {
        const fields = { channel, delivery: String(delivery.id), error: nameOf(error) }
        logger.error(fields, 'a delivery could not be made or noted; its lease will run out')
      })
      .then(() => {
        underWay.delete(done)
        bell.ring()
      })
    underWay.add(done)
  }

  async function lease(most: number): Promise<Delivery[]> {
    try {
      return await outbox.lease(channel, clock.now(), leaseMs, most)
    } catch (error) {
      logger.error({ channel, error: nameOf(error) }, 'the outbox cannot be read; trying again')
      return []
    }
  }

  async function run(): Promise<void> {
    while (!stopping) {
      const most = lanes - underWay.size
      const leased = most > 0 ? await lease(most) : []
      for (const delivery of leased) begin(delivery)
      // A full lease: there may be more. Otherwise somebody rings: a commit, or a lane that is free again.
      if (most === 0 || leased.length < most) await bell.wait(TICK_MS)
    }
  }

  return {
    start() {
      unsubscribe = changes.subscribe((change) => {
        if (change.outbox) bell.ring()
      })
      running = run()
    },
    async stop() {
      stopping = true
      unsubscribe()
      bell.ring()
      await running
      await Promise.all(underWay)
    },
  }
}

/** The kind of fault; its message may quote the prospect. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
