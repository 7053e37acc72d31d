/**
 * One message's way: lane → load → who owns the conversation → understand → advance → commit. The sender is
 * acknowledged by the return of `receive`, and so only after the commit.
 */

import { topicsOf } from '../../flows/topics.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { DialogueEvent } from '../domain/event.ts'
import type { Inbound, InboundContent, Receipt } from '../domain/inbound.ts'
import type { Reading } from '../domain/reading.ts'
import { storable } from '../domain/transcript.ts'
import { advance, askedOf } from './advance.ts'
import { Contention } from './errors.ts'
import type { Lanes } from './lanes.ts'
import type { Clock, ConversationState, NewMessage, PlaybookStore, TurnStore, Understand } from './ports.ts'
import { buildTurn } from './turn.ts'

/** What every turn is made with, whoever causes it. */
export interface TurnDeps {
  turns: TurnStore
  playbooks: PlaybookStore
  understand: Understand
  clock: Clock
  lanes: Lanes
  newId: () => string
  /** The channels whose messages the outbox carries. */
  outboxChannels: ReadonlySet<string>
}

/** How often a turn is made anew because another process moved the conversation meanwhile. */
const MAX_ATTEMPTS = 20

/** Runs `attempt` in the conversation's lane until it commits; it must load anew each time. */
export function inLane<T>(
  lanes: Lanes,
  conversationId: string,
  attempt: () => Promise<T | 'conflict'>,
): Promise<T> {
  return lanes.run(conversationId, async () => {
    for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
      const result = await attempt()
      if (result !== 'conflict') return result
    }
    throw new Contention(conversationId)
  })
}

const textOf = (content: InboundContent): string | null =>
  content.kind === 'open' ? null : storable(content.text)

export function createReceive(deps: TurnDeps) {
  return (inbound: Inbound): Promise<Receipt> =>
    inLane(deps.lanes, inbound.conversationId, () => take(deps, inbound))
}

async function take(deps: TurnDeps, inbound: Inbound): Promise<Receipt | 'conflict'> {
  const { conversationId, channel, externalId } = inbound
  const loaded = await deps.turns.load({
    conversationId,
    // An opening that changes nothing commits nothing, so that nothing would show a stale state.
    remembered: inbound.content.kind !== 'open',
    delivery: externalId === null ? null : { channel, externalId },
  })
  if (!loaded) return { status: 'unknown_conversation' }
  if (loaded.duplicate) return { status: 'duplicate', seq: loaded.duplicate.seq }

  const { conversation } = loaded
  const at = deps.clock.now()
  const message = inboundMessage(inbound, conversation, at)
  const heard = moves(conversation, inbound.content)
    ? await decide(deps, conversation, inbound.content, message, at)
    : { readings: [], saved: conversation.saved, effects: [] }
  if (!message && heard.effects.length === 0) return { status: 'accepted', seq: null }

  const turn = buildTurn({
    conversation,
    inbound: message,
    readings: heard.readings,
    saved: heard.saved,
    // A rep who holds the conversation is the only one who speaks in it.
    effects:
      conversation.owner === 'rep' ? heard.effects.filter(({ type }) => type !== 'say') : heard.effects,
    at,
    newId: deps.newId,
    viaOutbox: deps.outboxChannels.has(conversation.channel),
    firedTimer: null,
  })
  const result = await deps.turns.commit(turn)
  return result === 'conflict' ? result : { status: 'accepted', seq: message?.seq ?? null }
}

/**
 * The machine moves until a rep holds the conversation: whoever waits in a queue may still add facts, and the hand-off is
 * updated. A stop is heard whoever holds it.
 */
const moves = (conversation: ConversationState, content: InboundContent): boolean =>
  conversation.owner !== 'rep' || (content.kind === 'command' && content.command === 'stop')

function inboundMessage(inbound: Inbound, conversation: ConversationState, at: Date): NewMessage | null {
  const text = textOf(inbound.content)
  if (text === null) return null
  return {
    seq: conversation.lastSeq + 1,
    author: 'prospect',
    repId: null,
    text,
    choices: [],
    question: null,
    wants: null,
    channel: inbound.channel,
    externalId: inbound.externalId,
    clientId: inbound.clientId,
    at,
    viaOutbox: false,
  }
}

async function decide(
  deps: TurnDeps,
  conversation: ConversationState,
  content: InboundContent,
  message: NewMessage | null,
  at: Date,
) {
  const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
  const event = eventOf(deps, playbook, conversation, content, message, at)
  const { saved, effects } = advance(playbook, conversation.saved, event, { language: conversation.language })
  return { readings: event.type === 'said' ? event.readings : [], saved, effects }
}

function read(
  deps: TurnDeps,
  playbook: Playbook,
  conversation: ConversationState,
  text: string,
  at: Date,
): Reading[] {
  return deps.understand(text, {
    language: conversation.language,
    now: at,
    timeZone: playbook.timeZone,
    asked: conversation.saved ? askedOf(playbook, conversation.saved) : null,
    topics: topicsOf(playbook),
  })
}

const commands = { human: 'asked_for_person', stop: 'stopped', restart: 'restarted' } as const

function eventOf(
  deps: TurnDeps,
  playbook: Playbook,
  conversation: ConversationState,
  content: InboundContent,
  stored: NewMessage | null,
  now: Date,
): DialogueEvent {
  const at = now.toISOString()
  if (content.kind === 'open' || !stored) return { type: 'opened', at }
  const message = { seq: stored.seq, text: stored.text }
  switch (content.kind) {
    case 'text':
      return { type: 'said', at, message, readings: read(deps, playbook, conversation, message.text, now) }
    case 'choice': {
      const open = conversation.saved ? askedOf(playbook, conversation.saved) : null
      const question = content.question ?? open?.question
      return question === undefined
        ? { type: 'said', at, message, readings: read(deps, playbook, conversation, message.text, now) }
        : { type: 'chose', at, message, question, choice: content.choice }
    }
    case 'contact':
      return { type: 'shared_contact', at, message, contact: content.contact }
    case 'command':
      return { type: commands[content.command], at, message }
    case 'language':
      return { type: 'language_chosen', at, message, language: content.language }
  }
}
