/** The desk's API as the page uses it. A refusal and a lost connection are values; nothing is thrown for them. */
import type { TitlesBody } from '../title-routes.ts'
import type {
  BaseLead,
  Colleague,
  Conversation,
  Handoff,
  HandoffPage,
  ListState,
  Message,
  Narrowed,
  Outcome,
  Overruled,
  Page,
  PrivateNote,
  Queue,
  SavedReply,
  Tab,
  User,
  Verdict,
} from './types.ts'

export type Failure =
  | { kind: 'offline' }
  /** `holder` is told where it matters who has a hand-off; null: nobody, undefined: not said. */
  | { kind: 'problem'; status: number; detail: string; holder: string | null | undefined; told?: Told }

/** What else a problem says: `why` as a code, `faults` in its body. */
export type Told = Readonly<Record<string, unknown>>

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** Rows asked for at a time. */
const PAGE = '100'

const statuses: Record<ListState, string> = {
  waiting: 'waiting',
  held: 'claimed,accepted',
  ended: 'rejected,returned,withdrawn,closed',
}

/** Where a list comes from, and what it is asked for. */
function listPath(tab: Tab, { queue, state, segment, search }: Narrowed, cursor: string | null): string {
  const query = new URLSearchParams({ limit: PAGE })
  if (search !== '') query.set('search', search)
  if (cursor !== null) query.set('cursor', cursor)
  if (tab === 'base') {
    if (state !== null) query.set('outcome', state)
    if (segment !== null) query.set('segment', segment)
    return `/base?${query}`
  }
  if (tab === 'mine') query.set('mine', 'true')
  else if (queue !== null) query.set('queue', queue)
  if (tab === 'waiting') query.set('status', 'waiting')
  if (tab === 'all')
    query.set('status', isListState(state) ? statuses[state] : Object.values(statuses).join())
  return `/handoffs?${query}`
}

const isListState = (state: Narrowed['state']): state is ListState =>
  state !== null && Object.hasOwn(statuses, state)

export function createApi({ fetch, base }: { fetch: typeof globalThis.fetch; base: string }) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<Result<T>> {
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      })
      const told = response.status === 204 ? undefined : await response.json()
      return response.ok
        ? { ok: true, value: told }
        : { ok: false, failure: failureOf(response.status, told) }
    } catch {
      // Neither a connection nor an answer that is ours: for the page both mean that the server cannot be reached.
      return { ok: false, failure: { kind: 'offline' } }
    }
  }
  const onHandoff = (id: string, action: string, body: unknown = {}) =>
    call<Handoff>('POST', `/handoffs/${id}/${action}`, body)

  return {
    /** Any other request, for a page with routes of its own. */
    call,
    whoAmI: () => call<{ user: User }>('GET', '/session'),
    logIn: (email: string, password: string) => call<{ user: User }>('POST', '/session', { email, password }),
    logOut: () => call<undefined>('DELETE', '/session'),
    titles: () => call<TitlesBody>('GET', '/titles'),
    queues: () => call<{ queues: Queue[] }>('GET', '/queues'),
    async list(tab: Tab, narrowed: Narrowed, cursor: string | null): Promise<Result<Page>> {
      const path = listPath(tab, narrowed, cursor)
      if (tab === 'base') {
        const page = await call<{ items: BaseLead[]; cursor: string | null }>('GET', path)
        return page.ok ? { ok: true, value: asPage('base', page.value) } : page
      }
      const page = await call<HandoffPage>('GET', path)
      return page.ok ? { ok: true, value: asPage('handoff', page.value) } : page
    },
    conversation: (id: string) => call<Conversation>('GET', `/conversations/${id}`),
    claim: (id: string) => onHandoff(id, 'claim'),
    release: (id: string) => onHandoff(id, 'release'),
    accept: (id: string) => onHandoff(id, 'accept'),
    reject: (id: string, verdict: Verdict) => onHandoff(id, 'reject', verdict),
    handBack: (id: string, to: string | null) => onHandoff(id, 'return', { to }),
    reply: (conversationId: string, reply: { text: string; clientId: string }) =>
      call<{ message: Message }>('POST', `/conversations/${conversationId}/messages`, reply),
    note: (conversationId: string, note: { text: string; clientId: string }) =>
      call<{ note: PrivateNote }>('POST', `/conversations/${conversationId}/notes`, note),
    /** The prospect sees it for a few seconds. */
    type: (conversationId: string) => call<undefined>('POST', `/conversations/${conversationId}/typing`, {}),
    savedReplies: () => call<{ items: SavedReply[] }>('GET', '/saved-replies'),
    colleagues: () => call<{ items: Colleague[] }>('GET', '/colleagues'),
    transfer: (id: string, to: { repId: string; note: string | null }) => onHandoff(id, 'assign', to),
    judge: (conversationId: string, said: Overruled) =>
      call<unknown>('POST', `/conversations/${conversationId}/judgement`, said),
    lift: (conversationId: string, note: string) =>
      call<Handoff>('POST', `/conversations/${conversationId}/hand-off`, { note }),
    setOutcome: (prospectId: string, outcome: Outcome) =>
      call<undefined>('POST', `/leads/${prospectId}/outcome`, outcome),
  }
}
export type Api = ReturnType<typeof createApi>

const asPage = <T, K>(kind: K, { items, cursor }: { items: T[]; cursor: string | null }) => ({
  items: items.map((item) => ({ ...item, kind })),
  cursor,
})

function failureOf(status: number, told: Told & { detail?: string; holder?: string | null }): Failure {
  return { kind: 'problem', status, detail: told.detail ?? String(status), holder: told.holder, told }
}
