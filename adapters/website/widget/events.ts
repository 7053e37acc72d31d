/**
 * What the visitor does on the page's own, on its way to the server: in memory alone until the visitor has turned to us,
 * then in small batches. An event keeps its id over every attempt, and over a reload: the server counts it once.
 */
import type { Answer, VisitorEvent } from './client.ts'
import type { Timers } from './timers.ts'

export interface Events {
  /** `at`: when it was, in milliseconds since 1970; now, unless told. */
  tell(kind: VisitorEvent['kind'], name: string, at?: number): void
  /** What an earlier page could not get rid of. */
  take(left: readonly VisitorEvent[]): void
  /** There is a conversation: from now on events are sent. */
  begin(): void
  /** There is a connection, or the page is about to go: does not wait for company. */
  flush(): void
  /** What the server may not have yet. */
  waiting(): VisitorEvent[]
}

export interface EventsDependencies {
  send: (events: VisitorEvent[]) => Promise<Answer<unknown>>
  timers: Timers
  now: () => number
  newId: () => string
  /** What waits is not what it was. */
  changed(): void
}

/** As the server takes them at once. */
const BATCH = 50
/** The oldest go: whoever does so much before a word is known well enough by the rest. */
const MOST_WAITING = 200
const LONGEST_NAME = 500
/** What is done together is told together. */
const GATHER_MS = 1_000
const PAUSE_MS = 10_000

export function createEvents({ send, timers, now, newId, changed }: EventsDependencies): Events {
  let waiting: VisitorEvent[] = []
  let begun = false
  let sending = false
  let stopWaiting: (() => void) | null = null

  function wait(ms: number): void {
    if (begun) stopWaiting ??= timers.after(ms, flush)
  }

  async function flush(): Promise<void> {
    stopWaiting?.()
    stopWaiting = null
    if (!begun || sending || waiting.length === 0) return
    const batch = waiting.slice(0, BATCH)
    sending = true
    const answer = await send(batch)
    sending = false
    if (answer.status === 'unreachable' || answer.status === 'forbidden') {
      return wait(Math.max(PAUSE_MS, answer.status === 'unreachable' ? (answer.retryAfterMs ?? 0) : 0))
    }
    // Taken, or refused for good.
    waiting = waiting.filter((event) => !batch.includes(event))
    changed()
    void flush()
  }

  return {
    tell: (kind, name, at = now()) => {
      const called = name.trim().slice(0, LONGEST_NAME)
      if (called === '') return
      const event = { id: newId(), kind, name: called, at: new Date(at).toISOString() }
      waiting = [...waiting, event].slice(-MOST_WAITING)
      changed()
      wait(GATHER_MS)
    },
    take: (left) => {
      waiting = [...left, ...waiting]
    },
    begin: () => {
      begun = true
    },
    flush: () => void flush(),
    waiting: () => waiting,
  }
}
