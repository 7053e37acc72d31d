/**
 * The pages beside the desk itself, in the order of the menu. A page is a folder under `pages/` and a row here; its code is
 * loaded when it is first opened, so that a rep does not carry what managers need:
 * `{ path: 'team', title: () => words().title, role: 'manager', isListed: true,
 *    load: async () => (await import('./pages/team/team.tsx')).Team }`
 */
import { partsOf } from './address.ts'
import type { PageEntry } from './page-entry.ts'
import { titles } from './pages/titles.ts'
import { strings } from './strings.ts'

export const pages: readonly PageEntry[] = [
  {
    path: 'replies',
    title: () => strings.talk.replies.title,
    role: 'rep',
    isListed: true,
    load: async () => (await import('./pages/replies/replies.tsx')).Replies,
  },
  {
    path: 'team',
    title: () => titles().team,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/team/team.tsx')).Team,
  },
  {
    path: 'scoring',
    title: () => titles().scoring,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/scoring/scoring.tsx')).Scoring,
  },
  {
    path: 'routing',
    title: () => titles().routing,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/routing/routing.tsx')).Routing,
  },
  {
    path: 'results',
    title: () => titles().results,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/results/results.tsx')).Results,
  },
  {
    path: 'webhooks',
    title: () => titles().webhooks,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/webhooks/webhooks.tsx')).Webhooks,
  },
  {
    path: 'audit',
    title: () => titles().audit,
    role: 'manager',
    isListed: true,
    load: async () => (await import('./pages/audit/audit.tsx')).Audit,
  },
  {
    path: 'account',
    title: () => titles().account,
    role: 'rep',
    isListed: true,
    load: async () => (await import('./pages/account/account.tsx')).Account,
  },
  {
    path: 'invitation',
    title: () => titles().invitation,
    role: 'anybody',
    isListed: false,
    load: async () => (await import('./pages/invitation/invitation.tsx')).Invitation,
  },
  {
    path: 'forgotten',
    title: () => titles().forgotten,
    role: 'anybody',
    isListed: false,
    load: async () => (await import('./pages/forgotten/forgotten.tsx')).Forgotten,
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
