/** The bot as botbuilder sees it: a message is given to the engine, and its receipt is the turn's result. */
import { createHash } from 'node:crypto'
import {
  type Activity,
  ActivityHandlerBase,
  type ChannelAccount,
  type ConversationReference,
  TurnContext,
} from 'botbuilder'
import type { Arrival, InboundContent, Receipt } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Receive } from '../channel.ts'
import { type Refusal, refusalIn } from '../refusals.ts'
import { BOT_ID, contentOf, hasFiles, type IncomingActivity } from './activities.ts'
import type { WebsiteAdapter } from './bot-adapter.ts'
import type { Customer } from './identity.ts'
import { signedInAs } from './identity-words.ts'

export const CHANNEL = 'website'

/** Whom a turn is about. */
export interface Sender {
  /** The Direct Line conversation id. */
  conversation: string
  /** The engine's id of the same conversation. */
  row: string
  user: string
  /** For words of our own; asked for only when there are any. */
  language: () => Language
}

export type TurnResult = Receipt | { status: 'refused'; reason: string }

export interface Bot {
  /** Greets, the first time; afterwards it changes nothing. */
  open(sender: Sender, arrival: Arrival): Promise<TurnResult>
  /** Tells who the prospect is, as the page's server vouches for; the same again changes nothing. */
  identify(sender: Sender, customer: Customer): Promise<TurnResult>
  hear(sender: Sender, activity: IncomingActivity): Promise<TurnResult>
  /** Tells the prospect in the open chat why something was not taken, and returns the words. */
  refuse(sender: Sender, refusal: Refusal): Promise<string>
}

/** Keys of a turn's own state. */
const SENDER = Symbol('sender')
const RESULT = Symbol('result')

export interface BotOptions {
  adapter: WebsiteAdapter
  receive: Receive
}

export function createBot({ adapter, receive }: BotOptions): Bot {
  const handler = new WebsiteBot(receive)

  async function turn(sender: Sender, activity: Partial<Activity>): Promise<TurnResult> {
    let result: TurnResult | undefined
    await adapter.run({ ...activity, ...addressOf(sender) }, async (context) => {
      context.turnState.set(SENDER, sender)
      await handler.run(context)
      result = context.turnState.get<TurnResult | undefined>(RESULT)
    })
    // A middleware may end the turn before the handler: nothing is committed then, and nothing may be acknowledged.
    if (!result) throw new Error(`no handler took the ${activity.type} activity`)
    return result
  }

  return {
    open: (sender, arrival) =>
      turn(sender, {
        type: 'conversationUpdate',
        membersAdded: [{ id: sender.user, name: '' }],
        channelData: arrival,
      }),
    identify: ({ conversation, row, language }, { sub, ...contact }) => {
      const said = [contact.name, contact.company, contact.email, contact.phone].filter(Boolean).join(', ')
      const externalId = `${conversation}:customer:${digestOf(sub, said)}`
      return receive({
        channel: CHANNEL,
        conversationId: row,
        externalId,
        clientId: null,
        content: { kind: 'contact', text: signedInAs(language(), said || sub), contact, vouched: true },
      })
    },
    hear: turn,
    async refuse(sender, refusal) {
      let reason = ''
      await adapter.run({ type: 'event', name: 'refusal', ...addressOf(sender) }, async (context) => {
        reason = await tell(context, sender, refusal)
      })
      return reason
    },
  }
}

/**
 * Botbuilder's handler by overriding, not `ActivityHandler` with its registered listeners: those cost 60 µs a message,
 * a fifth of what a whole turn may.
 */
class WebsiteBot extends ActivityHandlerBase {
  readonly #receive: Receive

  constructor(receive: Receive) {
    super()
    this.#receive = receive
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const sender = context.turnState.get<Sender>(SENDER)
    const content = contentOf(context.activity)
    if (content.kind === 'refused') {
      const reason = await tell(context, sender, content.refusal)
      context.turnState.set(RESULT, { status: 'refused', reason })
      return
    }
    await this.#give(context, content)
    if (hasFiles(context.activity)) await tell(context, sender, 'file')
  }

  protected override async onMembersAddedActivity(
    _added: ChannelAccount[],
    context: TurnContext,
  ): Promise<void> {
    const { entry, known }: Arrival = context.activity.channelData
    await this.#give(context, { kind: 'open', entry, known })
  }

  async #give(context: TurnContext, content: InboundContent): Promise<void> {
    const { conversation, row } = context.turnState.get<Sender>(SENDER)
    const clientId: string | null = context.activity.channelData?.clientActivityID ?? null
    const externalId = clientId === null ? null : `${conversation}:${clientId}`
    const inbound = { channel: CHANNEL, conversationId: row, externalId, clientId, content }
    context.turnState.set(RESULT, await this.#receive(inbound))
  }
}

const digestOf = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)

/**
 * A notice is for the moment: it is shown in the open chat, and is no part of the transcript. Returns its words, for
 * whoever is not watching.
 */
async function tell(context: TurnContext, { language }: Sender, refusal: Refusal): Promise<string> {
  const text = refusalIn(language(), refusal)
  await context.sendActivity({
    type: 'message',
    text,
    textFormat: 'plain',
    channelData: { author: 'system' },
  })
  return text
}

/** What an adapter needs to reach the prospect again. */
export const referenceOf = (bearer: Pick<Sender, 'conversation' | 'user'>): Partial<ConversationReference> =>
  TurnContext.getConversationReference(addressOf(bearer))

const addressOf = ({ conversation, user }: Pick<Sender, 'conversation' | 'user'>): Partial<Activity> => ({
  channelId: 'directline',
  conversation: { id: conversation, isGroup: false, conversationType: '', name: '' },
  from: { id: user, name: '', role: 'user' },
  recipient: { id: BOT_ID, name: '', role: 'bot' },
})
