/**
 * Hears of every commit in every process on the database (LISTEN), this one included: there is one way in which
 * sockets, workers and desks learn that there is something to fetch. A notice carries ids only; whoever hears it reads
 * what is new for itself, so a lost or repeated notice does no harm. After a lost connection everybody is told to look.
 */
import pg from 'pg'
import { z } from 'zod'
import type { Change, Changes } from '../engine/ports.ts'
import { Typed } from '../engine/typing-port.ts'

export const CHANGE_CHANNEL = 'bantam_change'
/** Who is typing: heard by whoever looks at this moment, and not kept. */
export const TYPING_CHANNEL = 'bantam_typing'

const Notice = z.object({
  conversations: z.array(z.string()).nullable(),
  queue: z.boolean().nullable(),
  outbox: z.boolean().nullable(),
})

/** Everything may have changed: what a listener is told after a gap. */
const ANYTHING: Change = { conversations: 'all', queue: true, outbox: true }

const RECONNECT_MS = 500

export interface ChangeFeed extends Changes {
  /** The returned function stops it. */
  onTyping(listener: (typed: Typed) => void): () => void
  close(): Promise<void>
}

export async function openChanges(databaseUrl: string, onLost: (error: Error) => void): Promise<ChangeFeed> {
  const listeners = new Set<(change: Change) => void>()
  const watchers = new Set<(typed: Typed) => void>()
  let closed = false
  let current: pg.Client | null = null

  const tell = (change: Change) => {
    for (const listener of listeners) listener(change)
  }

  async function connect() {
    const client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      application_name: 'bantam changes',
    })
    client.on('error', (error) => {
      void lost(client, error)
    })
    client.on('notification', ({ channel, payload }) => {
      if (channel === TYPING_CHANNEL) {
        const typed = Typed.parse(JSON.parse(payload ?? '{}'))
        for (const watcher of watchers) watcher(typed)
        return
      }
      const notice = Notice.parse(JSON.parse(payload ?? '{}'))
      tell({
        conversations: notice.conversations ?? [],
        queue: notice.queue ?? false,
        outbox: notice.outbox ?? false,
      })
    })
    await client.connect()
    await client.query(`LISTEN ${CHANGE_CHANNEL}; LISTEN ${TYPING_CHANNEL}`)
    current = client
  }

  async function lost(client: pg.Client, error: Error) {
    if (closed || current !== client) return
    current = null
    onLost(error)
    await client.end().catch(() => undefined)
    await reconnect()
  }

  async function reconnect() {
    while (!closed && !current) {
      try {
        await connect()
        tell(ANYTHING)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS))
      }
    }
  }

  await connect()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onTyping(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    async close() {
      closed = true
      await current?.end()
    },
  }
}

/** The payload that tells of a change outside the hot path. */
export const notice = (change: Partial<Change>): string =>
  JSON.stringify({
    conversations: change.conversations ?? [],
    queue: change.queue ?? false,
    outbox: change.outbox ?? false,
  })
