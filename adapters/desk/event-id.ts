/** The id of a stream's event: conversations with the numbers of their last messages, as `id.seq` in a row. Pure. */

/** More than anybody holds; an id travels in a header. */
const MOST = 100

export const eventIdOf = (held: ReadonlyMap<string, number>): string =>
  `v1,${[...held]
    .slice(0, MOST)
    .map(([id, seq]) => `${id}.${seq}`)
    .join()}`

/** Null for anything that is none of ours: then the listener is as if here for the first time. */
export function readEventId(id: string): Map<string, number> | null {
  const [version, ...pairs] = id.split(',').filter((part) => part !== '')
  if (version !== 'v1') return null
  const read = pairs.map((pair) => pair.split('.'))
  const isOurs = read.every(([of, seq]) => of !== undefined && /^\d+$/.test(seq ?? ''))
  return isOurs ? new Map(read.map(([of = '', seq]) => [of, Number(seq)])) : null
}
