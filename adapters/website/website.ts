/** The website as a channel: botbuilder's turn in process behind our own Direct Line endpoints and WebSockets. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import express, { type RequestHandler, type Router } from 'express'
import { LRUCache } from 'lru-cache'
import type { Contact } from '../../src/domain/reading.ts'
import type { BehaviourStore } from '../../src/engine/behaviour-port.ts'
import type { Changes, Clock, ConversationStore } from '../../src/engine/ports.ts'
import type { Typed, Typing } from '../../src/engine/typing-port.ts'
import type { Channel, Receive } from '../channel.ts'
import { createLinks } from '../links.ts'
import { createAddresses } from './addresses.ts'
import type { PlaybookLookup } from './admission.ts'
import { CHANNEL, createBot } from './bot.ts'
import { WebsiteAdapter } from './bot-adapter.ts'
import { createDirectLine } from './direct-line.ts'
import { createEvents } from './events.ts'
import type { Logger } from './http.ts'
import { createIdentify } from './identity.ts'
import { createLimits, DEFAULT_LIMITS, type LimitOptions } from './limits.ts'
import type { MenuParts } from './menu.ts'
import { createOrigins } from './origins.ts'
import { BASE, EVENTS } from './requests.ts'
import { createStream, type Every } from './stream.ts'
import { createTokens } from './tokens.ts'
import { createUpgrade } from './upgrade.ts'

export interface WebsiteOptions {
  receive: Receive
  conversations: Pick<ConversationStore, 'open' | 'find' | 'exists' | 'locate' | 'messages'>
  behaviours: Pick<BehaviourStore, 'record'>
  menu: MenuParts
  changes: Changes
  /** Absent: nobody is shown that somebody is typing. */
  typing?: Typing
  playbook: PlaybookLookup
  /** Signs the tokens: at least 32 random bytes, the same in every process. */
  secret: string
  /** Shared with the servers of pages, for customers who are signed in there; null: nobody can be identified. */
  identitySecret?: string | null
  /** Keeps which contact details the page's server vouches for; absent: they are kept as any others. */
  vouch?: (conversationId: string, contact: Contact, at: Date) => Promise<void>
  /** The pages that may have the chat, as `createOrigins` takes them; null: all. */
  origins?: readonly string[] | null
  clock: Clock
  logger: Logger
  /** As visitors reach us, e.g. behind a proxy; null: as each request did. */
  publicUrl: string | null
  /** The name that the bot's messages carry. */
  botName?: string
  limits?: LimitOptions
  every?: Every
}

export interface Website extends Channel {
  /** All endpoints under `/v3/directline`, and `/events`; mounted at the root, and before middleware that messages need not pay for. */
  router: Router
  /** For the HTTP server's `upgrade` event. False: not our path, and the request is untouched. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
}

/** Whoever asked for messages so long ago has the page open still; clients ask every second or so. */
const POLLED_MS = 30_000
const MAX_POLLED = 10_000

export function createWebsite(options: WebsiteOptions): Website {
  const { conversations, changes, typing, playbook, clock, logger, publicUrl, botName = 'Bantam' } = options
  const gate = createGate(options.receive)
  const origins = createOrigins(options.origins ?? null, publicUrl?.replace(/\/+$/, '') ?? null)
  const tokens = createTokens({ secret: options.secret, clock })
  const addresses = createAddresses(conversations)
  const stream = createStream({
    conversations,
    changes,
    every: options.every ?? every,
    onError: (error, place) => logger.error({ err: error }, `${place} failed`),
  })
  const adapter = new WebsiteAdapter({ show: stream.show, now: clock.now })
  const bot = createBot({ adapter, receive: gate.receive })
  const limits = createLimits(options.limits ?? DEFAULT_LIMITS)
  const polls = new LRUCache<string, true>({ max: MAX_POLLED, ttl: POLLED_MS })

  let stopListening: () => void = () => undefined

  function showTyping({ conversationId, by, name }: Typed): void {
    if (by === 'rep')
      stream.showRow(conversationId, {
        type: 'typing',
        id: `typing|${randomUUID()}`,
        timestamp: clock.now(),
        from: { id: 'rep', name: name ?? botName, role: 'bot' },
        channelData: { author: 'rep', name },
      })
  }

  return {
    name: CHANNEL,
    isWatched: (conversationId) => stream.isWatched(conversationId) || polls.has(conversationId),
    router: express.Router().use(
      guarded([BASE, EVENTS], origins.guard),
      createDirectLine({
        bot,
        tokens,
        addresses,
        limits,
        links: createLinks({ secret: options.secret, clock }),
        conversations,
        playbook,
        clock,
        logger,
        botName,
        identify: createIdentify({ secret: options.identitySecret ?? null, clock }),
        vouched: async (row, contact) => options.vouch?.(row, contact, clock.now()),
        polled: (row) => void polls.set(row, true),
        typed: async (row) => typing?.prospect(row),
        publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
        menu: options.menu,
      }),
      createEvents({
        receive: gate.receive,
        behaviours: options.behaviours,
        tokens,
        addresses,
        limits,
        clock,
        logger,
      }),
    ),
    upgrade: createUpgrade({ origins, tokens, addresses, stream, botName, logger }),
    async start() {
      stream.start()
      stopListening = typing?.subscribe(showTyping) ?? stopListening
    },
    async stop() {
      stopListening()
      await gate.close()
      await stream.stop()
    },
  }
}

const guarded = (paths: string[], guard: RequestHandler): Router => express.Router().use(paths, guard)

/** Lets turns through until it is closed, and then waits for those that are under way. */
function createGate(receive: Receive): { receive: Receive; close(): Promise<void> } {
  const underWay = new Set<Promise<unknown>>()
  let closed = false
  return {
    async receive(inbound) {
      if (closed) throw new Error('the website channel is stopping')
      const turn = receive(inbound)
      underWay.add(turn)
      try {
        return await turn
      } finally {
        underWay.delete(turn)
      }
    },
    async close() {
      closed = true
      await Promise.allSettled(underWay)
    },
  }
}

const every: Every = (ms, action) => {
  const timer = setInterval(action, ms)
  timer.unref()
  return () => clearInterval(timer)
}
