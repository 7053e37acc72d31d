/** Direct Line 3.0 over HTTP, as far as the widget needs it. A call answers what became of it; none throws. */
import { type Frame, type Outgoing, readFrame, writeMessage } from './activities.ts'
import type { Settings } from './settings.ts'

export interface Session {
  conversationId: string
  token: string
  /** Null: the server offers no stream; then one polls. */
  streamUrl: string | null
  /** Opens the conversation again when the token has expired; null: the server gave none. */
  resumeToken: string | null
}

/** What a visitor did. `page`: its path; `click`: what the page calls it; `custom`: the page's own. */
export interface VisitorEvent {
  id: string
  kind: 'page' | 'click' | 'custom'
  name: string
  /** ISO 8601 */
  at: string
}

export type Failure =
  /** No network, a fault or a limit of the server: the same again later. */
  | { status: 'unreachable'; retryAfterMs: number | null }
  /** The token has expired. */
  | { status: 'forbidden' }
  | { status: 'gone' }
  /** The server will never accept this. */
  | { status: 'refused' }

export type Answer<T> = { status: 'ok'; value: T } | Failure

export interface Client {
  /** A new conversation; its greeting is there at once. */
  start(): Promise<Answer<Session>>
  /** A new token for the conversation that `resumeToken` belongs to, and its stream from `watermark` on. */
  resume(resumeToken: string, watermark: string): Promise<Answer<Session>>
  /** The conversation that a link in a mail leads into. */
  follow(linkToken: string): Promise<Answer<Session>>
  /** A new address for the stream, from `watermark` on. */
  reconnect(session: Session, watermark: string): Promise<Answer<Session>>
  /** `ok` once it is in the transcript; repeated with the same id, it is there once. */
  send(session: Session, outgoing: Outgoing): Promise<Answer<unknown>>
  /** Something about the conversation: `GET …/menu`, `POST …/identity`. */
  ask(
    session: Session,
    method: 'GET' | 'POST',
    what: string,
    body?: object,
  ): Promise<Answer<Record<string, unknown>>>
  poll(session: Session, watermark: string): Promise<Answer<Frame>>
  /** The visitor is typing; nothing is kept of it. */
  type(session: Session): Promise<Answer<unknown>>
  /** `ok` once they are kept; repeated with the same ids, they are kept once. */
  tell(session: Session, events: VisitorEvent[]): Promise<Answer<unknown>>
}

export type ClientSettings = Pick<
  Settings,
  | 'base'
  | 'events'
  | 'playbook'
  | 'language'
  | 'source'
  | 'campaign'
  | 'referrer'
  | 'engagement'
  | 'customer'
  | 'known'
  | 'knownFrom'
  | 'linked'
>

/** An answer that takes longer will not come. */
const TIMEOUT_MS = 20_000

export function createClient(settings: ClientSettings, fetch: typeof globalThis.fetch): Client {
  const { base } = settings

  /** What is known by now. */
  const opening = () => {
    const { language, playbook, source, campaign, referrer, engagement, customer } = settings
    const { known, knownFrom, linked } = settings
    const touch = { source, campaign, referrer }
    return { user: {}, locale: language, playbook, ...touch, engagement, customer, known, knownFrom, linked }
  }

  const at = (conversationId: string): string => `${base}/conversations/${encodeURIComponent(conversationId)}`

  async function call<T>(
    request: { method: string; url: string; token?: string; body?: unknown; keepalive?: boolean },
    read: (body: Record<string, unknown>) => T | null,
  ): Promise<Answer<T>> {
    try {
      const response = await fetch(request.url, {
        method: request.method,
        keepalive: request.keepalive === true,
        headers: {
          ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (!response.ok) return failureOf(response)
      const value = read({ ...(await response.json()) })
      return value === null ? unreachable : { status: 'ok', value }
    } catch {
      return unreachable
    }
  }

  return {
    start: () => call({ method: 'POST', url: `${base}/conversations`, body: opening() }, readSession),
    resume: (resumeToken, watermark) =>
      call({ method: 'POST', url: `${base}/tokens/resume`, body: { resumeToken, watermark } }, (body) =>
        readSession({ resumeToken, ...body }),
      ),
    follow: (linkToken) =>
      call({ method: 'POST', url: `${base}/tokens/link`, body: { linkToken } }, readSession),
    reconnect: ({ conversationId, token, resumeToken }, watermark) =>
      call({ method: 'GET', url: `${at(conversationId)}${after(watermark)}`, token }, (body) =>
        readSession({ token, resumeToken, ...body }),
      ),
    send: ({ conversationId, token }, outgoing) =>
      call(
        {
          method: 'POST',
          url: `${at(conversationId)}/activities`,
          token,
          body: writeMessage(outgoing, settings.language),
        },
        (body) => body,
      ),
    type: ({ conversationId, token }) =>
      call(
        {
          method: 'POST',
          url: `${at(conversationId)}/activities`,
          token,
          body: { type: 'typing', from: { id: 'visitor', role: 'user' } },
        },
        (body) => body,
      ),
    ask: ({ conversationId, token }, method, what, body) =>
      call({ method, url: `${at(conversationId)}/${what}`, token, body }, (answered) => answered),
    poll: ({ conversationId, token }, watermark) =>
      call({ method: 'GET', url: `${at(conversationId)}/activities${after(watermark)}`, token }, readFrame),
    // Sent also while the page is going.
    tell: ({ token }, events) =>
      call(
        { method: 'POST', url: settings.events, token, body: { events }, keepalive: true },
        (body) => body,
      ),
  }
}

const unreachable: Failure = { status: 'unreachable', retryAfterMs: null }

const after = (watermark: string): string => `?watermark=${encodeURIComponent(watermark)}`

function readSession(body: Record<string, unknown>): Session | null {
  const { conversationId, token, streamUrl, resumeToken } = body
  if (typeof conversationId !== 'string' || typeof token !== 'string') return null
  return {
    conversationId,
    token,
    streamUrl: typeof streamUrl === 'string' ? streamUrl : null,
    resumeToken: typeof resumeToken === 'string' ? resumeToken : null,
  }
}

function failureOf({ status, headers }: Response): Failure {
  if (status === 401 || status === 403) return { status: 'forbidden' }
  if (status === 404 || status === 410) return { status: 'gone' }
  if (status < 500 && status !== 408 && status !== 429) return { status: 'refused' }
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return { status: 'unreachable', retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : null }
}
