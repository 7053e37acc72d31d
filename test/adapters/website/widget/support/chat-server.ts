/**
 * A site with the chat on it: the real website channel over conversations kept in memory, and a bot that says what the
 * test tells it to. The network between page and server can be made to fail.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import express, { type Router } from 'express'
import { createWebsite, type WebsiteOptions } from '../../../../../adapters/website/website.ts'
import type { Behaviour } from '../../../../../src/domain/behaviour.ts'
import type { Inbound, InboundContent, Receipt } from '../../../../../src/domain/inbound.ts'
import type { Message } from '../../../../../src/domain/transcript.ts'
import type { Change, ConversationStore } from '../../../../../src/engine/ports.ts'
import { createMemoryBehaviours } from '../../../../support/memory-behaviours.ts'
import { createMemoryMenu } from '../../support/menu.ts'

export type Line = Partial<Pick<Message, 'author' | 'authorName' | 'text' | 'choices' | 'question'>>

/** What the bot says to something that the visitor did. */
export type Script = (content: InboundContent) => Line[]

interface Kept {
  id: string
  channelKey: string
  source: string | null
  campaign: string | null
  referrer: string | null
  transcript: Message[]
}

export interface ChatServer {
  origin: string
  /** The conversations, oldest first. */
  kept: Kept[]
  /** Everything asked of the chat's own endpoints: `POST /v3/directline/conversations`. */
  requests: string[]
  /** What the visitor of the last conversation did, each event once; `told` counts repetitions too. */
  behaviours(): Promise<Behaviour[]>
  told(): number
  /** Says something in the conversation, as a rep does. */
  say(line: Line): void
  /** Requests fail with this status until it is null again; 0 hangs up on them. */
  failWith(status: number | null): void
  /** Refuses WebSockets, as some proxies do. */
  refuseStreams(): void
  /** Cuts every connection there is. */
  cut(): void
  /** The conversations are gone, as if erased. */
  forget(): void
  close(): Promise<void>
}

export async function startChatServer({
  script,
  pages,
  website: overrides = {},
}: {
  script: Script
  pages: Router
  website?: Partial<WebsiteOptions>
}): Promise<ChatServer> {
  const kept: Kept[] = []
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const listeners = new Set<(change: Change) => void>()
  let failure: number | null = null
  let streams = true

  const find = (id: string) => kept.find((conversation) => conversation.id === id)

  function write(conversation: Kept, line: Line, clientId: string | null = null): Message {
    const message: Message = {
      conversationId: conversation.id,
      seq: conversation.transcript.length + 1,
      author: 'bot',
      authorName: null,
      text: '',
      choices: [],
      question: null,
      wants: null,
      at: new Date().toISOString(),
      ...line,
      clientId,
    }
    conversation.transcript.push(message)
    return message
  }

  const changed = (id: string) => {
    for (const listener of listeners) listener({ conversations: [id], queue: false, outbox: false })
  }

  async function receive({ conversationId, clientId, content }: Inbound): Promise<Receipt> {
    const conversation = find(conversationId)
    if (!conversation) return { status: 'unknown_conversation' }
    const earlier = conversation.transcript.find(
      (message) => clientId !== null && message.clientId === clientId,
    )
    if (earlier) return { status: 'duplicate', seq: earlier.seq }
    if (content.kind === 'open' && conversation.transcript.length > 0)
      return { status: 'duplicate', seq: null }
    const own =
      content.kind === 'open'
        ? null
        : write(conversation, { author: 'prospect', text: content.text }, clientId)
    for (const line of script(content)) write(conversation, line)
    changed(conversationId)
    return { status: 'accepted', seq: own?.seq ?? null }
  }

  const conversations: Pick<ConversationStore, 'open' | 'find' | 'exists' | 'locate' | 'messages'> = {
    async open({ channelKey, source, campaign = null, referrer = null }) {
      const known = kept.find((conversation) => conversation.channelKey === channelKey)
      if (known) return { id: known.id, created: false }
      const id = randomUUID()
      kept.push({ id, channelKey, source, campaign, referrer, transcript: [] })
      return { id, created: true }
    },
    find: async (_channel, key) => kept.find(({ channelKey }) => channelKey === key) ?? null,
    exists: async (id) => find(id) !== undefined,
    locate: async (id) => find(id)?.channelKey ?? null,
    messages: async (id, after) => structuredClone(find(id)?.transcript.slice(after) ?? []),
  }

  const behaviours = createMemoryBehaviours((id) => find(id) !== undefined)

  const website = createWebsite({
    menu: createMemoryMenu(),
    receive,
    conversations,
    behaviours,
    changes: {
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    playbook: (id) =>
      id === null || id === 'saas' ? { id: 'saas', version: 1, languages: ['en', 'pl', 'ru'] } : null,
    secret: 'a secret of at least thirty-two bytes',
    clock: { now: () => new Date() },
    logger: {
      error: (context) => {
        throw new Error('the website channel failed', { cause: context })
      },
    },
    publicUrl: null,
    ...overrides,
  })

  const app = express()
  app.use(['/v3/directline', '/events'], (request, response, next) => {
    if (request.method === 'OPTIONS') return next()
    const path = request.originalUrl.replace(/\?.*/, '')
    if (path !== '/events') requests.push(`${request.method} ${path}`)
    if (failure === null) next()
    else if (failure === 0) request.socket.destroy()
    else response.status(failure).end()
  })
  app.use(website.router)
  app.use(pages)

  const server = createServer(app)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('upgrade', (request, socket, head) => {
    if (!streams || failure !== null || !website.upgrade(request, socket, head)) socket.destroy()
  })
  await website.start()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    requests,
    behaviours: () => behaviours.of(kept.at(-1)?.id ?? ''),
    told: behaviours.told,
    say(line) {
      const conversation = kept.at(-1)
      if (!conversation) throw new Error('nobody has opened a conversation')
      write(conversation, line)
      changed(conversation.id)
    },
    failWith(status) {
      failure = status
    },
    refuseStreams() {
      streams = false
    },
    cut,
    forget() {
      kept.length = 0
    },
    async close() {
      await website.stop()
      server.close()
      cut()
    },
  }
}
