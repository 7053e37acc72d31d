/** Time that passes only when a test says so. */
import type { Sleep } from '../../adapters/waiting.ts'
import type { Clock } from '../../src/engine/ports.ts'

export interface Time {
  clock: Clock
  sleep: Sleep
  /** How long each one who waits will still wait, shortest first. */
  waits(): number[]
  /** Lets time pass, and wakes whoever has waited long enough. */
  pass(ms: number): void
}

export function createTime(start = '2026-11-02T09:00:00.000Z'): Time {
  let now = new Date(start).getTime()
  const sleepers = new Set<{ until: number; wake: () => void }>()

  return {
    clock: { now: () => new Date(now) },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const wake = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        const sleeper = { until: now + ms, wake }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', wake)
      }),
    waits: () => [...sleepers].map(({ until }) => until - now).sort((a, b) => a - b),
    pass(ms) {
      now += ms
      for (const { until, wake } of [...sleepers]) if (until <= now) wake()
    },
  }
}
