/** The server as the widget's parts see it: a client that answers as told, and sockets in the test's hand. */
import type { Frame, Message } from '../../../../../adapters/website/widget/activities.ts'
import type { Answer, Client, Session } from '../../../../../adapters/website/widget/client.ts'
import type { OpenSocket, SocketEvents } from '../../../../../adapters/website/widget/socket.ts'

export const session = (overrides: Partial<Session> = {}): Session => ({
  conversationId: 'c1',
  token: 't1',
  streamUrl: 'ws://server/stream',
  resumeToken: 'r1',
  ...overrides,
})

export const message = (overrides: Partial<Message> = {}): Message => ({
  id: `c1|${String(overrides.seq ?? 1).padStart(7, '0')}`,
  seq: 1,
  author: 'bot',
  name: null,
  text: 'Hello',
  choices: [],
  clientId: null,
  at: Date.UTC(2026, 10, 21, 12),
  ...overrides,
})

export const frame = (messages: Message[] = [], watermark: string | null = null): Frame => ({
  messages,
  typing: null,
  watermark,
})

export const ok = <T>(value: T): Answer<T> => ({ status: 'ok', value })
export const unreachable = { status: 'unreachable', retryAfterMs: null } as const
export const forbidden = { status: 'forbidden' } as const
export const gone = { status: 'gone' } as const
export const refused = { status: 'refused' } as const

/** Everything goes well unless overridden; `calls` tells what was asked, in order. */
export function createPeer(overrides: Partial<Client> = {}) {
  const calls: string[] = []
  const usual: Client = {
    start: async () => ok(session()),
    resume: async (resumeToken) => ok(session({ token: 't2', resumeToken })),
    follow: async () => ok(session({ conversationId: 'c-of-link', token: 't3', resumeToken: 'r-of-link' })),
    reconnect: async (current) => ok({ ...current, streamUrl: 'ws://server/stream-again' }),
    send: async () => ok({ id: 'c1|0000002' }),
    poll: async () => ok(frame()),
    tell: async () => ok({}),
    type: async () => ok({}),
    ask: async () => ok({}),
    ...overrides,
  }
  const client: Client = {
    start() {
      calls.push('start')
      return usual.start()
    },
    resume(token, watermark) {
      calls.push(`resume ${token}`)
      return usual.resume(token, watermark)
    },
    follow(linkToken) {
      calls.push(`follow ${linkToken}`)
      return usual.follow(linkToken)
    },
    reconnect(current, watermark) {
      calls.push(`reconnect ${watermark}`)
      return usual.reconnect(current, watermark)
    },
    send(current, outgoing) {
      calls.push(`send ${outgoing.text} ${current.token}`)
      return usual.send(current, outgoing)
    },
    poll(current, watermark) {
      calls.push(`poll ${watermark}`)
      return usual.poll(current, watermark)
    },
    ask(current, method, what, body) {
      calls.push(`${method} ${what} ${JSON.stringify(body)} ${current.token}`)
      return usual.ask(current, method, what, body)
    },
    tell(current, events) {
      calls.push(`tell ${events.map(({ name }) => name)} ${current.token}`)
      return usual.tell(current, events)
    },
    type(current) {
      calls.push(`type ${current.token}`)
      return usual.type(current)
    },
  }
  return { client, calls }
}

export function createSockets() {
  const sockets: { url: string; events: SocketEvents; closed: boolean }[] = []
  const open: OpenSocket = (url, events) => {
    const socket = { url, events, closed: false }
    sockets.push(socket)
    return () => {
      socket.closed = true
    }
  }
  return {
    open,
    sockets,
    last(): { url: string; events: SocketEvents; closed: boolean } {
      const socket = sockets.at(-1)
      if (socket === undefined) throw new Error('no socket has been opened')
      return socket
    },
  }
}

/** What the server sends for `message`. */
export const activityOf = ({ id, text, clientId, author, name, at }: Message) => ({
  type: 'message',
  id,
  text,
  timestamp: new Date(at).toISOString(),
  from: author === 'visitor' ? { id: 'dl_1', role: 'user' } : { id: 'bantam', role: 'bot' },
  channelData: author === 'visitor' ? { clientActivityID: clientId } : { author, name },
})

export const frameText = (messages: Message[], watermark: string): string =>
  JSON.stringify({ activities: messages.map(activityOf), watermark })
