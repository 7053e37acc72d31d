/** Sends one message to its chat, in as many parts as it takes. */
import { LRUCache } from 'lru-cache'
import type { Message } from '../../src/domain/transcript.ts'
import type { Clock, Delivery, OutboxStore } from '../../src/engine/ports.ts'
import { type Carried, never } from '../courier.ts'
import type { Api, ApiFailure } from './api.ts'
import { keyboardOf } from './keyboard.ts'
import type { Pace } from './pace.ts'
import { split } from './split.ts'

export interface CarryParts {
  api: Api
  outbox: Pick<OutboxStore, 'mayLeave'>
  pace: Pace
  clock: Clock
}

/** A message that takes longer counts as not sent. */
const SEND_TIMEOUT_MS = 10_000
/** So long a killed worker's chats wait for the next one. No part is sent that could outlast it. */
export const LEASE_MS = 20_000

/** How far a delivery has come: a retry goes on where it stopped, and what was sent is never sent again. */
interface Progress {
  partsSent: number
  sentId: string | null
}
const PROGRESS_REMEMBERED = 10_000

const outOfTime: ApiFailure = { kind: 'unavailable', description: 'the lease would not last' }

export function createCarry({ api, outbox, pace, clock }: CarryParts) {
  const progress = new LRUCache<bigint, Progress>({ max: PROGRESS_REMEMBERED })

  async function sendParts(delivery: Delivery, texts: string[], done: Progress, until: number) {
    const first = done.partsSent
    while (done.partsSent < texts.length) {
      if (done.partsSent > first) pace.took()
      if (clock.now().getTime() + SEND_TIMEOUT_MS > until) return outOfTime
      const waitMs = pace.takeFor(delivery.channelKey)
      if (waitMs > 0) return { waitMs }
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

  return async (delivery: Delivery, until: number): Promise<Carried> => {
    const texts = split(textOf(delivery.message))
    if (texts.length === 0) return never('rejected: there is no text in it')
    const done = progress.get(delivery.id) ?? { partsSent: 0, sentId: null }
    // What is sent already has only not been noted.
    if (done.partsSent < texts.length && !(await outbox.mayLeave(delivery.id))) return { status: 'withheld' }
    const stopped = await sendParts(delivery, texts, done, until)
    if (!stopped) return { status: 'sent', sentId: done.sentId }
    return 'waitMs' in stopped
      ? { status: 'later', reason: null, afterMs: stopped.waitMs }
      : carriedAfter(stopped, delivery.channelKey, pace)
  }
}

/** What a refusal by Telegram means for the message, and for the pace of all. */
export function carriedAfter(failure: ApiFailure, chat: string, pace: Pick<Pace, 'limited'>): Carried {
  if (failure.kind === 'forbidden') return { status: 'never', reason: 'blocked', unreachable: true }
  if (failure.kind === 'rejected') return never(`rejected: ${failure.description}`)
  if (failure.kind !== 'limited') return { status: 'later', reason: failure.kind, afterMs: null }
  pace.limited(chat, failure.retryAfterMs)
  return { status: 'later', reason: failure.kind, afterMs: failure.retryAfterMs }
}

/** A person's words carry the person's name: in Telegram everything comes from the bot. */
const textOf = ({ author, authorName, text }: Message): string =>
  author === 'rep' && authorName ? `${authorName}: ${text}` : text
