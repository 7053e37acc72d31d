/** Carries messages from the outbox to Telegram, in order within a chat, one at a time. */
import { LRUCache } from 'lru-cache'
import type { Message } from '../../src/domain/transcript.ts'
import type { Changes, Clock, ConversationStore, Delivery, OutboxStore } from '../../src/engine/ports.ts'
import { backoffMs, createBell, type Sleep } from '../waiting.ts'
import type { Api, ApiFailure } from './api.ts'
import { keyboardOf } from './keyboard.ts'
import type { Pace } from './pace.ts'
import { CHANNEL, type Logger } from './parts.ts'
import { split } from './split.ts'

export interface Sender {
  start(): void
  /** Leases nothing more, and finishes what is leased. */
  stop(): Promise<void>
}

export interface SenderParts {
  api: Api
  outbox: OutboxStore
  conversations: Pick<ConversationStore, 'markUnreachable'>
  changes: Changes
  pace: Pace
  clock: Clock
  sleep: Sleep
  logger: Logger
  /** Messages on their way at a time. */
  lanes?: number
}

/**
 * What Telegram has taken and the database does not know of yet is sent again after a kill: one message at most, if one at a
 * time is on its way. Telegram takes some 30 a second of a bot, and answers within a tenth of one.
 */
const ONE_AT_A_TIME = 1

/** Retries come due without anybody ringing. */
const TICK_MS = 1000
/** A message that takes longer counts as not sent. */
const SEND_TIMEOUT_MS = 10_000
/** So long a killed worker's chats wait for the next one. No part is sent that could outlast it. */
const LEASE_MS = 20_000
const MOST_BACKOFF_MS = 300_000

/** How far a delivery has come: a retry goes on where it stopped, and what was sent is never sent again. */
interface Progress {
  partsSent: number
  sentId: string | null
}
const PROGRESS_REMEMBERED = 10_000

const outOfTime: ApiFailure = { kind: 'unavailable', description: 'the lease would not last' }

export function createSender(parts: SenderParts): Sender {
  const { api, outbox, conversations, changes, pace, clock, sleep, logger, lanes = ONE_AT_A_TIME } = parts
  const bell = createBell(sleep)
  const underWay = new Set<Promise<void>>()
  const progress = new LRUCache<bigint, Progress>({ max: PROGRESS_REMEMBERED })
  let stopping = false
  let running = Promise.resolve()
  let unsubscribe = () => {}

  async function deliver(delivery: Delivery, until: number) {
    const texts = split(textOf(delivery.message))
    if (texts.length === 0) return giveUp(delivery, 'rejected: there is no text in it')
    const done = progress.get(delivery.id) ?? { partsSent: 0, sentId: null }
    const complete = done.partsSent > 0 && done.partsSent === texts.length
    if (!complete && !(await outbox.mayLeave(delivery.id))) return progress.delete(delivery.id)
    const failure = await sendParts(delivery, texts, done, until)
    if (failure) return giveUpOrRetry(delivery, failure)
    // From Telegram's answer to this commit a kill would repeat the message: nothing stands between the two.
    await outbox.sent(delivery.id, done.sentId, clock.now())
    progress.delete(delivery.id)
  }

  async function sendParts(delivery: Delivery, texts: string[], done: Progress, until: number) {
    const first = done.partsSent
    while (done.partsSent < texts.length) {
      if (done.partsSent > first) pace.took()
      if (clock.now().getTime() + SEND_TIMEOUT_MS > until) return outOfTime
      const result = await sendPart(delivery, texts, done.partsSent)
      if (!result.ok) return result
      done.partsSent += 1
      done.sentId = String(result.value.message_id)
      progress.set(delivery.id, done)
    }
    return null
  }

  /** The buttons stand under the last part. */
  function sendPart({ channelKey, message }: Delivery, texts: string[], index: number) {
    const keyboard = index === texts.length - 1 ? { reply_markup: keyboardOf(message) } : {}
    const payload = { chat_id: channelKey, text: texts[index] ?? '', ...keyboard }
    return api.call('sendMessage', payload, { timeoutMs: SEND_TIMEOUT_MS })
  }

  async function giveUpOrRetry(delivery: Delivery, failure: ApiFailure) {
    if (failure.kind === 'forbidden') {
      await conversations.markUnreachable(CHANNEL, delivery.channelKey, clock.now())
      return giveUp(delivery, 'blocked')
    }
    if (failure.kind === 'rejected') return giveUp(delivery, `rejected: ${failure.description}`)
    const waitMs =
      failure.kind === 'limited' ? failure.retryAfterMs : backoffMs(delivery.attempts, MOST_BACKOFF_MS)
    if (failure.kind === 'limited') pace.limited(delivery.channelKey, failure.retryAfterMs)
    logger.warn(
      { delivery: String(delivery.id), kind: failure.kind, waitMs },
      'Telegram: a message has to wait',
    )
    await outbox.retry(delivery.id, new Date(clock.now().getTime() + waitMs))
  }

  async function giveUp({ id }: Delivery, reason: string) {
    progress.delete(id)
    await outbox.failed(id, reason)
    logger.warn({ delivery: String(id), reason }, 'Telegram: a message cannot be delivered')
  }

  function begin(delivery: Delivery, until: number) {
    // Counted as it is leased, so that what is on its way is never more than there is room for.
    pace.took()
    const done = deliver(delivery, until)
      .catch((error: unknown) => {
        const fields = {
          delivery: String(delivery.id),
          error: error instanceof Error ? error.name : typeof error,
        }
        logger.error(fields, 'Telegram: a delivery could not be noted in the store; its lease will run out')
      })
      .then(() => {
        underWay.delete(done)
        bell.ring()
      })
    underWay.add(done)
  }

  async function lease(most: number): Promise<Delivery[]> {
    try {
      return await outbox.lease(CHANNEL, clock.now(), LEASE_MS, most)
    } catch (error) {
      const fields = { error: error instanceof Error ? error.name : typeof error }
      logger.error(fields, 'Telegram: the outbox cannot be read; trying again')
      return []
    }
  }

  async function run() {
    while (!stopping) {
      const most = Math.min(lanes - underWay.size, pace.room())
      const until = clock.now().getTime() + LEASE_MS
      const leased = most > 0 ? await lease(most) : []
      for (const delivery of leased) begin(delivery, until)
      // A full lease: there may be more. Otherwise somebody rings: a commit, or a lane that is free again.
      if (most === 0 || leased.length < most) await bell.wait(pace.waitMs() || TICK_MS)
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

/** A person's words carry the person's name: in Telegram everything comes from the bot. */
const textOf = ({ author, authorName, text }: Message): string =>
  author === 'rep' && authorName ? `${authorName}: ${text}` : text
