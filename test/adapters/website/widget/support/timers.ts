import type { Timers } from '../../../../../adapters/website/widget/timers.ts'

/** Time that passes when the test says so. */
export function createTimers() {
  let now = 0
  const waiting = new Set<{ due: number; run: () => void }>()

  const timers: Timers = {
    after(ms, run) {
      const timer = { due: now + ms, run }
      waiting.add(timer)
      return () => waiting.delete(timer)
    },
  }

  return {
    timers,
    /** How many timers wait. */
    waiting: () => waiting.size,
    /** Lets `ms` pass, with everything that comes due and what follows from it. */
    async pass(ms: number): Promise<void> {
      const end = now + ms
      for (;;) {
        await settled()
        const [next] = [...waiting].filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)
        if (next === undefined) break
        now = next.due
        waiting.delete(next)
        next.run()
      }
      now = end
    },
  }
}

/** All promises that can be kept without time passing have been kept. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
