/** Waiting that can be cut short, on a time that a test can move. */
import { setTimeout as timeout } from 'node:timers/promises'

/** Resolves after `ms`, or as soon as `signal` is aborted; never rejects. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

export const realSleep: Sleep = (ms, signal) => timeout(ms, undefined, { signal }).catch(() => undefined)

/** 1 s, 2 s, 4 s … at most `mostMs`, by how many attempts have failed (1, 2, 3 …). No jitter: every step is testable. */
export const backoffMs = (failures: number, mostMs: number): number =>
  Math.min(mostMs, 1000 * 2 ** Math.min(failures - 1, 20))

const MOST_ASKED_MS = 3_600_000

/** Of a Retry-After in seconds or as a date, an hour at most; null: it says nothing of use. */
export function retryAfterMs(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MOST_ASKED_MS) : null
}

export interface Bell {
  ring(): void
  /** Until the bell rings or `ms` have passed; at once if it has rung since the last wait. */
  wait(ms: number): Promise<void>
}

/** Wakes one waiter; a ring that nobody waits for is kept for the next who does. */
export function createBell(sleep: Sleep): Bell {
  let rung = false
  let waiting: AbortController | null = null

  return {
    ring() {
      rung = true
      waiting?.abort()
    },
    async wait(ms) {
      if (!rung) {
        waiting = new AbortController()
        await sleep(ms, waiting.signal)
        waiting = null
      }
      rung = false
    },
  }
}
