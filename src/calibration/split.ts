/** Fitted on the past, tested on what came after it: never the other way round. */
import type { Example } from './example.ts'

/** Of 1, the oldest part that is fitted; the rest, the latest, tests it. */
export const FITTED_SHARE = 0.8

/** Oldest first; leads of one instant by id, so that the order of arrival does not matter. */
export const byTime = (examples: readonly Example[]): Example[] =>
  examples.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))

export function splitByTime(examples: readonly Example[]): { fitted: Example[]; tested: Example[] } {
  const ordered = byTime(examples)
  const cut = Math.floor(ordered.length * FITTED_SHARE)
  return { fitted: ordered.slice(0, cut), tested: ordered.slice(cut) }
}
