/** The desk's API as the page uses it. A refusal and a lost connection are values; nothing is thrown for them. */
import type { Conversation, Handoff, Message, Outcome, Page, Queue, Tab, User, Verdict } from './types.ts'

export type Failure =
  | { kind: 'offline' }
  /** `holder` is told where it matters who has a hand-off; null: nobody, undefined: not said. */
  | { kind: 'problem'; status: number; detail: string; holder: string | null | undefined; told?: Told }

/** What else a problem says: `why` as a code, `faults` in its body. */
export type Told = Readonly<Record<string, unknown>>

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** What a list holds, by its tab. */
const filters: Record<Tab, string> = {
  waiting: 'status=waiting',
  mine: 'mine=true',
  held: 'status=claimed,accepted',
}

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
    queues: () => call<{ queues: Queue[] }>('GET', '/queues'),
    handoffs(tab: Tab, { queue, cursor }: { queue: string | null; cursor: string | null }) {
      const query = new URLSearchParams(filters[tab])
      if (queue !== null) query.set('queue', queue)
      if (cursor !== null) query.set('cursor', cursor)
      return call<Page>('GET', `/handoffs?${query}`)
    },
    conversation: (id: string) => call<Conversation>('GET', `/conversations/${id}`),
    claim: (id: string) => onHandoff(id, 'claim'),
    release: (id: string) => onHandoff(id, 'release'),
    accept: (id: string) => onHandoff(id, 'accept'),
    reject: (id: string, verdict: Verdict) => onHandoff(id, 'reject', verdict),
    handBack: (id: string, to: string | null) => onHandoff(id, 'return', { to }),
    reply: (conversationId: string, reply: { text: string; clientId: string }) =>
      call<{ message: Message }>('POST', `/conversations/${conversationId}/messages`, reply),
    setOutcome: (prospectId: string, outcome: Outcome) =>
      call<undefined>('POST', `/leads/${prospectId}/outcome`, outcome),
  }
}
export type Api = ReturnType<typeof createApi>

function failureOf(status: number, told: Told & { detail?: string; holder?: string | null }): Failure {
  return { kind: 'problem', status, detail: told.detail ?? String(status), holder: told.holder, told }
}
