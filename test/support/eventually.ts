import { vi } from 'vitest'

/**
 * What `look` gives as soon as it no longer throws. It waits for what must come, so its bound is generous: it is only
 * ever reached by what never comes, however busy the machine.
 */
export const eventually = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: 15_000, interval: 10 })
