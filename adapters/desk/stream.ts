/**
 * Server-sent events for the desk: only *what* changed, never the content. A listener that (re)connects gets `hello`
 * and fetches everything anew, and is subscribed before that, so that nothing falls between.
 */
import type { Response } from 'express'
import type { Change, Changes, HandoffStore, User } from '../../src/engine/ports.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import type { ChangeBody } from './bodies.ts'
import { heldHandoffs } from './held.ts'
import type { Sessions } from './sessions.ts'

const HEARTBEAT_MS = 20_000
/** How soon a browser tries again when the connection breaks. */
const RETRY_MS = 2_000
/** A listener this far behind is cut off; it connects anew and fetches. */
const MAX_BUFFERED_BYTES = 64 * 1024

export interface StreamOptions {
  changes: Changes
  typing: Pick<Typing, 'subscribe'>
  handoffs: HandoffStore
  sessions: Sessions
  log: { warn(fields: object, message: string): void }
  heartbeatMs?: number
}

interface Pending {
  queue: boolean
  conversations: Set<string> | 'all'
}

interface Listener {
  user: User
  token: string
  /** A conversation that is open on the screen without being held. */
  watched: string | null
  held: Set<string>
  pending: Pending
  flushing: boolean
  response: Response
  /** Event ids, counted per connection. */
  sent: number
}

export function createStream(options: StreamOptions) {
  const { changes, typing, handoffs, sessions, log, heartbeatMs = HEARTBEAT_MS } = options
  const listeners = new Set<Listener>()

  const unsubscribe = changes.subscribe((change) => {
    for (const listener of listeners) {
      note(listener, change)
      void flush(listener)
    }
  })

  /** For those who have it before their eyes or in their hands; passing, so without an id. */
  const unwatch = typing.subscribe(({ conversationId, by }) => {
    if (by !== 'prospect') return
    for (const listener of listeners)
      if (listener.watched === conversationId || listener.held.has(conversationId))
        write(listener, `event: typing\ndata: ${JSON.stringify({ conversationId })}\n\n`)
  })

  /** Whatever arrives while a flush is under way goes into the next one: a burst is one event. */
  async function flush(listener: Listener): Promise<void> {
    if (listener.flushing) return
    listener.flushing = true
    try {
      if (listener.sent === 0) await greet(listener)
      while (listeners.has(listener) && isPending(listener)) await flushOnce(listener)
    } catch (error) {
      log.warn({ err: error }, 'a desk stream could not read what its rep holds; it must connect anew')
      listener.response.end()
    } finally {
      listener.flushing = false
    }
  }

  async function greet(listener: Listener): Promise<void> {
    listener.held = await heldBy(listener.user.id)
    send(listener, 'hello', {})
  }

  async function flushOnce(listener: Listener): Promise<void> {
    const { queue, conversations } = listener.pending
    listener.pending = { queue: false, conversations: new Set() }
    if (queue) listener.held = await heldBy(listener.user.id)
    const heard = new Set(listener.held)
    if (listener.watched !== null) heard.add(listener.watched)
    const theirs = [...heard].filter((id) => conversations === 'all' || conversations.has(id))
    if (queue || theirs.length > 0) send(listener, 'change', { queue, conversations: theirs })
  }

  async function heldBy(userId: string): Promise<Set<string>> {
    const held = new Set<string>()
    for await (const handoff of heldHandoffs(handoffs, userId, ['claimed', 'accepted'])) {
      held.add(handoff.conversationId)
    }
    return held
  }

  /** Keeps the connection from falling asleep, and ends it with its session. */
  async function beat(listener: Listener): Promise<void> {
    try {
      if ((await sessions.userOf(listener.token)) === null) listener.response.end()
      else write(listener, ': still here\n\n')
    } catch (error) {
      log.warn({ err: error }, 'a desk stream could not check its session; it must connect anew')
      listener.response.end()
    }
  }

  return {
    open(who: { user: User; token: string; watched: string | null }, response: Response) {
      const listener: Listener = {
        ...who,
        held: new Set(),
        pending: { queue: false, conversations: new Set() },
        flushing: false,
        response,
        sent: 0,
      }
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      response.write(`retry: ${RETRY_MS}\n\n`)
      listeners.add(listener)
      const heartbeat = setInterval(() => void beat(listener), heartbeatMs)
      response.on('close', () => {
        clearInterval(heartbeat)
        listeners.delete(listener)
      })
      void flush(listener)
    },
    stop() {
      unsubscribe()
      unwatch()
      for (const { response } of listeners) response.end()
    },
  }
}
export type Stream = ReturnType<typeof createStream>

function note({ pending }: Listener, change: Change): void {
  if (change.queue) pending.queue = true
  if (change.conversations === 'all') pending.conversations = 'all'
  else if (pending.conversations !== 'all') {
    for (const id of change.conversations) pending.conversations.add(id)
  }
}

const isPending = ({ pending: { queue, conversations } }: Listener): boolean =>
  queue || conversations === 'all' || conversations.size > 0

function send(listener: Listener, event: 'hello' | 'change', body: ChangeBody | Record<string, never>): void {
  listener.sent += 1
  write(listener, `id: ${listener.sent}\nevent: ${event}\ndata: ${JSON.stringify(body)}\n\n`)
}

function write({ response }: Listener, text: string): void {
  if (response.writableEnded) return
  if (response.writableLength > MAX_BUFFERED_BYTES) response.destroy()
  else response.write(text)
}
