/**
 * The visitor's messages on their way, one at a time, so that they arrive in the order they were written in. A message
 * keeps its id over every attempt: the server counts it once.
 */
import type { Outgoing } from './activities.ts'
import type { Answer } from './client.ts'
import type { Timers } from './timers.ts'

export type Delivery = 'sending' | 'sent' | 'failed' | 'refused'

export interface Outbox {
  post(outgoing: Outgoing): void
  /** There is a connection, or the visitor says so: nothing waits any longer, and what has failed goes out again. */
  flush(): void
  /** What the server may not have, in its order. */
  waiting(): Outgoing[]
}

export interface OutboxDependencies {
  send: (outgoing: Outgoing) => Promise<Answer<unknown>>
  timers: Timers
  delivered: (clientId: string, delivery: Delivery) => void
}

/** Pauses before the second, third … attempt; after the last, the visitor is told and may try again. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000]

export function createOutbox({ send, timers, delivered }: OutboxDependencies): Outbox {
  let queue: Outgoing[] = []
  let failed: Outgoing[] = []
  let attempts = 0
  let sending = false
  let cancelPause: (() => void) | null = null

  async function next(): Promise<void> {
    const [head] = queue
    if (sending || head === undefined) return
    cancelPause?.()
    sending = true
    const answer = await send(head)
    sending = false
    if (answer.status === 'unreachable' || answer.status === 'forbidden') {
      return postpone(answer.status === 'unreachable' ? answer.retryAfterMs : null)
    }
    // Others may stand before it by now.
    queue = queue.filter((each) => each !== head)
    attempts = 0
    delivered(head.clientId, answer.status === 'ok' ? 'sent' : 'refused')
    void next()
  }

  function postpone(askedMs: number | null): void {
    const pause = PAUSES_MS[attempts++]
    if (pause === undefined) giveUp()
    else cancelPause = timers.after(Math.max(pause, askedMs ?? 0), next)
  }

  /** What stands behind the failed one fails with it: sent alone, it would arrive before its time. */
  function giveUp(): void {
    for (const { clientId } of queue) delivered(clientId, 'failed')
    failed = [...failed, ...queue]
    queue = []
    attempts = 0
  }

  function flush(): void {
    const again = failed
    failed = []
    queue = [...again, ...queue]
    for (const { clientId } of again) delivered(clientId, 'sending')
    void next()
  }

  return {
    post: (outgoing) => {
      queue.push(outgoing)
      void next()
    },
    flush,
    waiting: () => [...failed, ...queue],
  }
}
