/**
 * Which of the fetched updates are dealt with, and from where to fetch next. Telegram forgets what lies before the
 * offset, so the offset stands at the first update that is not settled.
 *
 * The order is the one in which Telegram listed the updates. Their ids are no order: after an idle week they go on at
 * random, and may be lower than the offset that they are returned for.
 */
export interface Window {
  /** Takes in what was fetched; returns the ids that were not known. Never more than one answer's worth is kept. */
  fetched(ids: readonly number[]): number[]
  settle(id: number): void
  /** Where the next fetch starts; null before the first update. */
  offset(): number | null
  /** How many are not settled yet. */
  open(): number
}

export function createWindow(): Window {
  let listed: readonly number[] = []
  let settled = new Set<number>()
  /** Behind everything that was listed before. */
  let behind: number | null = null

  const open = () => listed.filter((id) => !settled.has(id))
  const offset = () => {
    const last = listed.at(-1)
    return open()[0] ?? (last === undefined ? behind : last + 1)
  }

  return {
    fetched(ids) {
      behind = offset()
      const known = new Set(listed)
      // What is open is listed again, being at or behind the offset. If it is not, it must still not be passed over.
      const listedAgain = new Set(ids)
      listed = [...open().filter((id) => !listedAgain.has(id)), ...ids]
      settled = new Set(ids.filter((id) => settled.has(id)))
      return ids.filter((id) => !known.has(id))
    },
    settle(id) {
      settled.add(id)
    },
    offset,
    open: () => open().length,
  }
}
