/**
 * The WebSockets of Direct Line. A socket knows the last message it was sent; whenever something may be new it reads what
 * comes after that from the store. So nothing is missed or sent twice, whichever process wrote the message.
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Activity } from 'botbuilder'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Changes, ConversationStore } from '../../src/engine/ports.ts'
import { toActivity, type Viewpoint } from './activities.ts'

/** Direct Line's ping is an empty frame. One period without a sign of life, and the peer is taken for dead. */
export const PING_MS = 20_000
/** Bytes waiting for a peer that does not read: it is cut off, and comes back with its watermark. */
export const MAX_BUFFERED = 1_048_576
/** A prospect has a few tabs; more sockets on one conversation are somebody else's doing. */
export const MAX_SOCKETS = 12
/** Clients send nothing but empty pings. */
const MAX_FRAME = 1024
/** RFC 6455 "going away". */
const GOING_AWAY = 1001
/** Of our own: the conversation was erased. Other clients ask for it again, and are told 404. */
export const GONE = 4404
/** Messages read at a time, by sockets and by polling. */
export const PAGE = 500

export type Every = (ms: number, action: () => void) => () => void

export interface StreamOptions {
  conversations: Pick<ConversationStore, 'messages' | 'exists'>
  changes: Changes
  /** Repeats an action until the returned function is called. */
  every: Every
  onError: (error: unknown, place: string) => void
}

/** Who watches, and from where on. */
export interface Watcher extends Viewpoint {
  /** The engine's conversation id. */
  row: string
  watermark: number
}

export interface Stream {
  start(): void
  stop(): Promise<void>
  hasRoom(conversation: string): boolean
  /** Whether a socket is open on the conversation, by the engine's id. */
  isWatched(row: string): boolean
  /** Completes the WebSocket handshake of a request that was checked. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, watcher: Watcher): void
  /** Sends what is not kept (typing, a notice) to the sockets open right now. */
  show(conversation: string, activity: Partial<Activity>): void
  /** The same, by the engine's id. */
  showRow(row: string, activity: Partial<Activity>): void
}

interface Connection {
  socket: WebSocket
  watcher: Watcher
  alive: boolean
  reading: boolean
  /** Something may have come since the read that is under way began. */
  stale: boolean
  /** Something has changed, by a notice. */
  told: boolean
}

export function createStream({ conversations, changes, every, onError }: StreamOptions): Stream {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_FRAME })
  const byConversation = new Map<string, Set<Connection>>()
  const byRow = new Map<string, Set<Connection>>()
  let stopListening: () => void = () => undefined
  let stopPinging: () => void = () => undefined

  /** Reads until nothing is new; never twice at once on one socket, so that the order is the transcript's. */
  async function advance(connection: Connection): Promise<void> {
    connection.stale = true
    if (connection.reading) return
    connection.reading = true
    try {
      while (connection.stale && isOpen(connection)) {
        connection.stale = false
        await readPage(connection)
      }
    } catch (error) {
      // The client comes back with its watermark, and by then the store may answer again.
      onError(error, 'website stream')
      connection.socket.terminate()
    } finally {
      connection.reading = false
    }
  }

  async function readPage(connection: Connection): Promise<void> {
    const { watcher } = connection
    const messages = await conversations.messages(watcher.row, watcher.watermark, PAGE)
    const last = messages.at(-1)
    if (!last) {
      // What has changed without a message may be that there is nothing left.
      if (connection.told && !(await conversations.exists(watcher.row))) connection.socket.close(GONE)
      connection.told = false
      return
    }
    watcher.watermark = last.seq
    connection.stale ||= messages.length === PAGE
    send(
      connection,
      messages.map((message) => toActivity(message, watcher)),
    )
  }

  function join(connection: Connection): void {
    const { row, conversation } = connection.watcher
    add(byRow, row, connection)
    add(byConversation, conversation, connection)
    connection.socket.on('pong', () => {
      connection.alive = true
    })
    connection.socket.on('error', () => connection.socket.terminate())
    connection.socket.on('close', () => {
      remove(byRow, row, connection)
      remove(byConversation, conversation, connection)
    })
  }

  function ping(): void {
    for (const connection of all(byRow)) {
      if (!connection.alive) {
        connection.socket.terminate()
        continue
      }
      connection.alive = false
      connection.socket.ping()
      connection.socket.send('')
    }
  }

  function* changed(rows: string[] | 'all'): Iterable<Connection> {
    if (rows === 'all') yield* all(byRow)
    else for (const row of rows) yield* byRow.get(row) ?? []
  }

  return {
    start() {
      stopPinging = every(PING_MS, ping)
      stopListening = changes.subscribe((change) => {
        for (const connection of changed(change.conversations)) {
          connection.told = true
          void advance(connection)
        }
      })
    },
    async stop() {
      stopPinging()
      stopListening()
      const closed = [...all(byRow)].map(({ socket }) => closing(socket))
      await Promise.all(closed)
      server.close()
    },
    isWatched: (row) => (byRow.get(row)?.size ?? 0) > 0,
    hasRoom: (conversation) => (byConversation.get(conversation)?.size ?? 0) < MAX_SOCKETS,
    accept(request, socket, head, watcher) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = {
          socket: webSocket,
          watcher,
          alive: true,
          reading: false,
          stale: false,
          told: false,
        }
        join(connection)
        void advance(connection)
      })
    },
    show(conversation, activity) {
      for (const connection of byConversation.get(conversation) ?? []) send(connection, [activity])
    },
    showRow(row, activity) {
      for (const connection of byRow.get(row) ?? []) send(connection, [activity])
    },
  }
}

function send({ socket, watcher }: Connection, activities: Partial<Activity>[]): void {
  if (socket.bufferedAmount > MAX_BUFFERED) socket.terminate()
  else socket.send(JSON.stringify({ activities, watermark: String(watcher.watermark) }))
}

const isOpen = ({ socket }: Connection): boolean => socket.readyState === socket.OPEN

/** Milliseconds given to a peer to answer the closing handshake. */
const CLOSING_MS = 1000

function closing(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => socket.terminate(), CLOSING_MS)
    socket.once('close', () => {
      clearTimeout(cut)
      resolve()
    })
    socket.close(GOING_AWAY)
  })
}

function add(index: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const known = index.get(key)
  if (known) known.add(connection)
  else index.set(key, new Set([connection]))
}

function remove(index: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const known = index.get(key)
  known?.delete(connection)
  if (known?.size === 0) index.delete(key)
}

function* all(index: Map<string, Set<Connection>>): Iterable<Connection> {
  for (const connections of index.values()) yield* connections
}
