/**
 * The pages beside the desk itself, in the order of the menu. A page is a folder under `pages/` and a row here; its code is
 * loaded when it is first opened, so that a rep does not carry what managers need:
 * `{ path: 'team', title: () => words().title, role: 'manager', isListed: true,
 *    load: async () => (await import('./pages/team/team.tsx')).Team }`
 */
import { partsOf } from './address.ts'
import type { PageEntry } from './page-entry.ts'
import { strings } from './strings.ts'

export const pages: readonly PageEntry[] = [
  {
    path: 'replies',
    title: () => strings.talk.replies.title,
    role: 'rep',
    isListed: true,
    load: async () => (await import('./pages/replies/replies.tsx')).Replies,
  },
]

export interface Place {
  /** The conversation in the address; null: the list alone, or another page. */
  conversation: string | null
  /** Null: the desk itself. */
  page: PageEntry | null
  /** What follows the page's own path. */
  rest: string[]
  /** It leads nowhere. */
  isUnknown: boolean
}

const CONVERSATION = /^[\w-]+$/

/** What an address's part from `#` on means. */
export function placeOf(hash: string): Place {
  const [first, ...rest] = partsOf(hash)
  const [id = ''] = rest
  if (first === undefined) return { conversation: null, page: null, rest, isUnknown: false }
  if (first === 'conversations' && CONVERSATION.test(id))
    return { conversation: id, page: null, rest, isUnknown: false }
  const page = pages.find(({ path }) => path === first) ?? null
  return { conversation: null, page, rest, isUnknown: page === null }
}
