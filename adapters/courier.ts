/**
 * The loop of every worker that carries what waits in the database to the outside: rows are leased, carried, and what became
 * of them is noted. A channel says how one is sent; leases, retries and wake-ups are the courier's.
 */
import type { Changes, Clock, ConversationStore, Delivery, OutboxStore } from '../src/engine/ports.ts'
import { backoffMs, createBell, type Sleep } from './waiting.ts'

/** `answered`: the status of the other side's answer, where it answers with one. */
interface Answered {
  answered?: number
}
export interface Sent extends Answered {
  status: 'sent'
  /** The channel's own id of it, if it tells one. */
  sentId: string | null
}
/** Nobody took it; `afterMs` null: the usual wait, longer with every attempt. */
export interface Later extends Answered {
  status: 'later'
  /** Null: nothing is wrong, it is not time yet. */
  reason: string | null
  afterMs: number | null
}
/** It can never be sent; `unreachable`: nor any other, until the channel hears of them again. */
export interface Never extends Answered {
  status: 'never'
  reason: string
  unreachable: boolean
}
/** What became of one attempt. Reasons are noted in the store and the log: nothing of a prospect's belongs in them. */
export type Carried =
  | Sent
  | Later
  | Never
  /** There is nothing to send any more, and whoever found so has noted it. */
  | { status: 'withheld' }

interface Leased {
  id: bigint
  /** This one included. */
  attempts: number
}

/** Rows that wait to be carried, and what is noted of them. */
export interface Queue<Row extends Leased> {
  lease(now: Date, leaseMs: number, most: number): Promise<Row[]>
  sent(row: Row, sent: Sent, at: Date): Promise<void>
  retry(row: Row, later: Later, dueAt: Date): Promise<void>
  failed(row: Row, never: Never, at: Date): Promise<void>
}

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

/** How many may leave now, where the other side takes only so many. */
export interface Allowance {
  room(): number
  took(): void
  /** Until there is room again, in milliseconds; 0 if there is. */
  waitMs(): number
}

export interface CourierParts<Row extends Leased> {
  /** For the log. */
  channel: string
  queue: Queue<Row>
  /**
   * Sends one, once; must have ended, one way or the other, by `until` (milliseconds of the clock), when the lease ends. A
   * throw leaves it to the lease.
   */
  carry(row: Row, until: number): Promise<Carried>
  changes: Changes
  clock: Clock
  sleep: Sleep
  logger: CourierLog
  /** On their way at a time, each of another lane. */
  lanes: number
  /** So long a killed worker's lanes wait for the next one. */
  leaseMs: number
  /** How often it is looked whether something has come due that nobody rang for. */
  tickMs?: number
  allowance?: Allowance
}

/** Retries come due without anybody ringing. */
const TICK_MS = 1000
const MOST_BACKOFF_MS = 300_000

const unlimited: Allowance = { room: () => Number.POSITIVE_INFINITY, took: () => undefined, waitMs: () => 0 }

export function createCourier<Row extends Leased>(parts: CourierParts<Row>): Courier {
  const { channel, queue, carry, changes, clock, sleep, logger, lanes, leaseMs } = parts
  const { tickMs = TICK_MS, allowance = unlimited } = parts
  const bell = createBell(sleep)
  const underWay = new Set<Promise<void>>()
  let stopping = false
  let running = Promise.resolve()
  let unsubscribe = () => {}

  async function deliver(row: Row, until: number): Promise<void> {
    const carried = await carry(row, until)
    // From the channel's answer to this commit a kill would repeat the message: nothing stands between the two.
    if (carried.status === 'sent') return queue.sent(row, carried, clock.now())
    if (carried.status === 'later') return postpone(row, carried)
    if (carried.status === 'withheld') return
    await queue.failed(row, carried, clock.now())
    logger.warn(
      { channel, delivery: String(row.id), reason: carried.reason },
      'a message cannot be delivered',
    )
  }

  async function postpone(row: Row, later: Later) {
    const { reason, afterMs } = later
    const waitMs = afterMs ?? backoffMs(row.attempts, MOST_BACKOFF_MS)
    if (reason !== null)
      logger.warn({ channel, delivery: String(row.id), reason, waitMs }, 'a message has to wait')
    await queue.retry(row, later, new Date(clock.now().getTime() + waitMs))
  }

  function begin(row: Row, until: number): void {
    // Counted as it is leased, so that what is on its way is never more than there is room for.
    allowance.took()
    const done = deliver(row, until)
      .catch((error: unknown) => {
        const fields = { channel, delivery: String(row.id), error: nameOf(error) }
        logger.error(fields, 'a delivery could not be made or noted; its lease will run out')
      })
      .then(() => {
        underWay.delete(done)
        bell.ring()
      })
    underWay.add(done)
  }

  async function lease(most: number): Promise<Row[]> {
    try {
      return await queue.lease(clock.now(), leaseMs, most)
    } catch (error) {
      logger.error({ channel, error: nameOf(error) }, 'the outbox cannot be read; trying again')
      return []
    }
  }

  async function run(): Promise<void> {
    while (!stopping) {
      const most = Math.min(lanes - underWay.size, allowance.room())
      const until = clock.now().getTime() + leaseMs
      const leased = most > 0 ? await lease(most) : []
      for (const row of leased) begin(row, until)
      // A full lease: there may be more. Otherwise somebody rings: a commit, or a lane that is free again.
      if (most === 0 || leased.length < most) await bell.wait(allowance.waitMs() || tickMs)
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

/** The messages of one channel's conversations, in order within each; nothing else is known of them than the outbox has. */
export const messagesTo = (
  channel: string,
  {
    outbox,
    conversations,
  }: { outbox: OutboxStore; conversations: Pick<ConversationStore, 'markUnreachable'> },
): Queue<Delivery> => ({
  lease: (now, leaseMs, most) => outbox.lease(channel, now, leaseMs, most),
  sent: ({ id }, { sentId }, at) => outbox.sent(id, sentId, at),
  retry: ({ id }, _later, dueAt) => outbox.retry(id, dueAt),
  async failed({ id, channelKey }, { reason, unreachable }, at) {
    if (unreachable) await conversations.markUnreachable(channel, channelKey, at)
    await outbox.failed(id, reason)
  },
})

export const never = (reason: string): Never => ({ status: 'never', reason, unreachable: false })

/** The kind of fault; its message may quote the prospect. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
