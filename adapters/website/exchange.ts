/** Inside a conversation: what the prospect sends, and what there is to read. */
import { randomUUID } from 'node:crypto'
import type { Contact } from '../../src/domain/reading.ts'
import type { ConversationStore } from '../../src/engine/ports.ts'
import { activityId, IncomingActivity, PASSING_TYPES, toActivity } from './activities.ts'
import type { Addresses } from './addresses.ts'
import { senderOf } from './admission.ts'
import type { Bot, TurnResult } from './bot.ts'
import { type BearerHandler, GONE, type Logger, tooMany } from './http.ts'
import type { Identify } from './identity.ts'
import type { Limits } from './limits.ts'
import type { Answer } from './problem.ts'
import { IdentityBody, parse, Watermark } from './requests.ts'
import { PAGE } from './stream.ts'
import type { Claims } from './tokens.ts'

export interface ExchangeOptions {
  bot: Bot
  addresses: Addresses
  limits: Limits
  conversations: Pick<ConversationStore, 'messages'>
  logger: Logger
  botName: string
  identify: Identify
  /** Keeps what the page's server vouches for of the prospect. */
  vouched: (row: string, contact: Contact) => Promise<void>
  /** Somebody read the conversation, by the engine's id. */
  polled: (row: string) => void
  /** The prospect is typing there. */
  typed: (row: string) => Promise<void>
}

export interface Exchange {
  /** Answers once the turn is committed. */
  post: BearerHandler
  /** Who the prospect is, by a token of the page's server. */
  identify: BearerHandler
  /** Files are refused, in words. */
  upload: BearerHandler
  poll: BearerHandler
}

export function createExchange(options: ExchangeOptions): Exchange {
  const { bot, addresses, limits, conversations, logger, botName, identify, vouched, polled, typed } = options

  function settle({ conversation }: Claims, result: TurnResult): Answer {
    switch (result.status) {
      case 'accepted':
      case 'duplicate':
        return { status: 200, body: { id: activityId(conversation, result.seq ?? 0) } }
      case 'refused':
        return { status: 400, detail: result.reason }
      case 'unknown_conversation':
        addresses.forget(conversation)
        return GONE
    }
  }

  /** A sign that passes: it is not worth a message's limit, nor a fault's answer. */
  async function tellTyping({ conversation }: Claims): Promise<void> {
    const row = await addresses.find(conversation)
    if (row !== null)
      await typed(row).catch((error) => logger.error({ err: error }, 'website: typing was not told'))
  }

  async function read({ conversation, user }: Claims, after: number): Promise<Answer> {
    const row = await addresses.find(conversation)
    if (row === null) return GONE
    polled(row)
    const messages = await conversations.messages(row, after, PAGE)
    const activities = messages.map((message) => toActivity(message, { conversation, user, botName }))
    return { status: 200, body: { activities, watermark: String(messages.at(-1)?.seq ?? after) } }
  }

  return {
    async post(request, claims) {
      const activity = parse(IncomingActivity, request.body, 'activity')
      if ('detail' in activity) return activity
      const { type, locale } = activity.value
      if (type === 'typing') await tellTyping(claims)
      if (type !== 'message') return passing(type, claims)
      const wait = await limits.message(claims.conversation)
      if (wait > 0) return tooMany('messages', wait)
      const row = await addresses.find(claims.conversation)
      if (row === null) return GONE
      return settle(claims, await bot.hear(senderOf(request, claims, row, locale), activity.value))
    },
    async identify(request, claims) {
      const body = parse(IdentityBody, request.body, 'body')
      if ('detail' in body) return body
      const wait = await limits.message(claims.conversation)
      if (wait > 0) return tooMany('messages', wait)
      const known = identify(body.value.identity)
      if (known.status === 'refused') return { status: 422, detail: known.detail }
      const row = await addresses.find(claims.conversation)
      if (row === null) return GONE
      const { sub: _sub, ...contact } = known.customer
      const result = await bot.identify(senderOf(request, claims, row, body.value.locale), known.customer)
      // Also of a repetition: it may be that only this was missing.
      await vouched(row, contact)
      return settle(claims, result)
    },
    async upload(request, claims) {
      const row = await addresses.find(claims.conversation)
      if (row === null) return GONE
      return { status: 415, detail: await bot.refuse(senderOf(request, claims, row, null), 'file') }
    },
    async poll(request, claims) {
      const watermark = parse(Watermark, request.query.watermark, 'watermark')
      if ('detail' in watermark) return watermark
      try {
        return await read(claims, watermark.value)
      } catch (error) {
        // One failed poll makes Direct Line's client stop polling for good; "nothing new yet" lets it ask again.
        logger.error({ err: error }, 'website: messages could not be read')
        return { status: 200, body: { activities: [], watermark: String(watermark.value) } }
      }
    },
  }
}

const passing = (type: string, { conversation }: Claims): Answer =>
  PASSING_TYPES.has(type)
    ? { status: 200, body: { id: `${conversation}|${randomUUID()}` } }
    : {
        status: 400,
        detail: `Activities of type "${type}" are not taken here: send a message, typing or event.`,
      }
