/** What prospects may want of us beside the dialogue: that it ends, that it goes on elsewhere, that we forget them. */
import { createHash, randomBytes } from 'node:crypto'
import type { Effect } from '../domain/effect.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/transcript.ts'
import type { ContinuationStore, Redeemed } from './continuation-port.ts'
import type { ErasureStore } from './erasure-port.ts'
import type { ConversationState, ConversationStore, NewMessage, TimerStore } from './ports.ts'
import { inLane, type TurnDeps } from './receive.ts'
import { buildTurn } from './turn.ts'

/** Said by the house, in the prospect's language. */
export type Said = (language: Language) => string

export interface Wishes {
  /** No follow-up comes any more, and whoever reads the transcript sees that the prospect has left. */
  end(conversationId: string, said: Said): Promise<'done' | 'not_found'>
  /** Everything of the conversation's prospect. */
  erase(conversationId: string): Promise<'done' | 'not_found'>
  /** The token of a link by which the dialogue goes on elsewhere, good for `lifetime` ms; only its hash is kept. */
  issueLink(conversationId: string): Promise<{ token: string; lifetime: number }>
  /** Whether this is a link's token: what else may come with a deep link says where somebody comes from. */
  isLink(payload: string): boolean
  /** The chat that the link was followed in has the dialogue from now on, at the question that is open. */
  followLink(link: {
    token: string
    channel: string
    channelKey: string
    /** The delivery's: a repeated one changes nothing. */
    externalId: string
    said: Said
  }): Promise<Redeemed>
}

/** Milliseconds: to find the telephone and scan the code, not to find the link in a history. */
export const LINK_LIFETIME = 15 * 60_000

/** 192 bits. A Telegram deep link takes 64 signs of `[A-Za-z0-9_-]`; the first ones tell a token from a source. */
const TOKEN_BYTES = 24
const PREFIX = 'go_'
const TOKEN = new RegExp(`^${PREFIX}[\\w-]{32}$`)

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface WishDeps extends TurnDeps {
  conversations: Pick<ConversationStore, 'messages'>
  continuations: Pick<ContinuationStore, 'issue' | 'redeem'>
  erasures: Pick<ErasureStore, 'erase' | 'prospectOf'>
  timers: Pick<TimerStore, 'dropAll'>
}

export function createWishes(deps: WishDeps): Wishes {
  const { turns, lanes, clock, conversations, continuations, erasures, timers } = deps

  const load = (conversationId: string, externalId: string | null, channel: string) =>
    turns.load({
      conversationId,
      remembered: false,
      delivery: externalId === null ? null : { channel, externalId },
    })

  async function lastMessage({ id, lastSeq }: ConversationState): Promise<Message | null> {
    const [message] = await conversations.messages(id, lastSeq - 1, 1)
    return message ?? null
  }

  const commit = (conversation: ConversationState, message: NewMessage, effects: Effect[]) =>
    turns.commit(
      buildTurn({
        conversation,
        inbound: message,
        readings: [],
        behaviours: [],
        saved: conversation.saved,
        effects,
        at: message.at,
        newId: deps.newId,
        viaOutbox: deps.outboxChannels.has(conversation.channel),
        firedTimer: null,
        followUp: null,
      }),
    )

  const fromHouse = (
    conversation: ConversationState,
    text: string,
    externalId: string | null,
  ): NewMessage => ({
    seq: conversation.lastSeq + 1,
    author: 'system',
    repId: null,
    text,
    choices: [],
    question: null,
    wants: null,
    channel: conversation.channel,
    externalId,
    clientId: null,
    at: clock.now(),
    viaOutbox: deps.outboxChannels.has(conversation.channel),
    followUp: null,
  })

  /** The question that is open is put again, where it is the bot who asks: the chat begins with it. */
  async function openQuestion(conversation: ConversationState): Promise<Effect[]> {
    const open = conversation.saved?.context.open
    if (conversation.owner !== 'bot' || !open) return []
    const recent = await conversations.messages(conversation.id, Math.max(0, conversation.lastSeq - RECENT))
    const asked = recent.findLast(({ author, question }) => author === 'bot' && question === open)
    if (!asked) return []
    const { text, choices, question, wants } = asked
    return [{ type: 'say', text, choices, question, wants }]
  }

  return {
    end: (conversationId, said) =>
      inLane(lanes, conversationId, async () => {
        const loaded = await load(conversationId, null, '')
        if (!loaded) return 'not_found'
        await timers.dropAll(conversationId)
        const { conversation } = loaded
        const text = said(conversation.language)
        const last = await lastMessage(conversation)
        // Pressed twice.
        if (last?.author === 'system' && last.text === text) return 'done'
        const result = await commit(conversation, fromHouse(conversation, text, null), [])
        return result === 'conflict' ? result : 'done'
      }),
    async erase(conversationId) {
      const prospectId = await erasures.prospectOf(conversationId)
      const erased = prospectId && (await erasures.erase(prospectId, { by: 'prospect', at: clock.now() }))
      return erased ? 'done' : 'not_found'
    },
    async issueLink(conversationId) {
      const token = PREFIX + randomBytes(TOKEN_BYTES).toString('base64url')
      const at = clock.now()
      const expiresAt = new Date(at.getTime() + LINK_LIFETIME)
      await continuations.issue({ tokenHash: hashOf(token), conversationId, at, expiresAt })
      return { token, lifetime: LINK_LIFETIME }
    },
    isLink: (payload) => TOKEN.test(payload),
    async followLink({ token, channel, channelKey, externalId, said }) {
      const at = clock.now()
      const redeemed = await continuations.redeem({ tokenHash: hashOf(token), channel, channelKey, at })
      if (redeemed.status !== 'continued') return redeemed
      const { conversationId } = redeemed
      await turns.holdOn(conversationId, channel, at)
      return inLane(lanes, conversationId, async (): Promise<Redeemed | 'conflict'> => {
        const loaded = await load(conversationId, externalId, channel)
        if (!loaded) return { status: 'expired' }
        if (loaded.duplicate) return redeemed
        const { conversation } = loaded
        const message = fromHouse(conversation, said(conversation.language), externalId)
        const result = await commit(conversation, message, await openQuestion(conversation))
        return result === 'conflict' ? result : redeemed
      })
    },
  }
}

/** The open question is among so many last messages, or it is too long ago to be put again word for word. */
const RECENT = 20
