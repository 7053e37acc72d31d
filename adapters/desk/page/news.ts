/** What is worth telling a rep who is looking elsewhere. Pure. */
import type { Listed } from './types.ts'

export interface News {
  kind: 'waiting' | 'written' | 'yours'
  conversationId: string
  /** Null: not known. */
  name: string | null
}

/** The two lists that are watched; null: not loaded yet, and then nothing in it is new. */
export interface Watched {
  waiting: readonly Listed[] | null
  mine: readonly Listed[] | null
}

const newIn = (before: readonly Listed[] | null, now: readonly Listed[] | null): Listed[] => {
  if (before === null || now === null) return []
  const known = new Set(before.map(({ conversationId }) => conversationId))
  return now.filter(({ conversationId }) => !known.has(conversationId))
}

/** `changed`: in which conversations something was said. `looksAt`: what is before their eyes; null: nothing is. */
export function newsOf(
  before: Watched,
  now: Watched,
  {
    changed,
    looksAt,
    claimed,
  }: { changed: readonly string[]; looksAt: string | null; claimed: string | null },
): News[] {
  const mine = now.mine ?? []
  const yours = newIn(before.mine, now.mine).filter(({ conversationId }) => conversationId !== claimed)
  const fresh = new Set(yours.map(({ conversationId }) => conversationId))
  const written = mine.filter(
    ({ conversationId }) =>
      changed.includes(conversationId) && conversationId !== looksAt && !fresh.has(conversationId),
  )
  const told = (kind: News['kind'], items: Listed[]) =>
    items.map(({ conversationId, name }): News => ({ kind, conversationId, name }))
  return [
    ...told('yours', yours),
    ...told('written', written),
    ...told('waiting', newIn(before.waiting, now.waiting)),
  ]
}
