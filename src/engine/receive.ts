/**
 * One message's way: lane → load → who owns the conversation → understand → advance → commit. The sender is
 * acknowledged by the return of `receive`, and so only after the commit.
 */

import { knownBy } from '../../flows/told.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Behaviour } from '../domain/behaviour.ts'
import type { Effect } from '../domain/effect.ts'
import type { DialogueEvent } from '../domain/event.ts'
import type { Inbound, InboundContent, Receipt } from '../domain/inbound.ts'
import type { Reading } from '../domain/reading.ts'
import { storable } from '../domain/transcript.ts'
import { type Asked, advance, answeredBy, askedOf, type Place, renew, type Saved } from './advance.ts'
import { Contention } from './errors.ts'
import type { Lanes } from './lanes.ts'
import { type Listened, listen } from './listen.ts'
import { noticedIn } from './noticed.ts'
import {
  type Clock,
  type ConversationState,
  MAIL,
  type NewMessage,
  type PlaybookStore,
  type TurnStore,
  type Understand,
} from './ports.ts'
import { buildTurn, qualificationAfter } from './turn.ts'
import { backToRep, comesBackToRep, fulfil, type Wish, wishOf, withWish } from './while-waiting.ts'

/** What every turn is made with, whoever causes it. */
export interface TurnDeps {
  turns: TurnStore
  playbooks: PlaybookStore
  understand: Understand
  clock: Clock
  lanes: Lanes
  newId: () => string
  /** The channels whose messages the outbox carries, and e-mail if it is configured. */
  outboxChannels: ReadonlySet<string>
  /** Whether a message would be seen now: the page is open. Channels that keep messages always say yes. */
  isPresent: (conversation: ConversationState) => boolean
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
  if (speaks(inbound) && conversation.channel !== channel) {
    // It is held where the prospect wrote last.
    return (await deps.turns.holdOn(conversationId, channel, at))
      ? 'conflict'
      : { status: 'unknown_conversation' }
  }
  const playbook = await deps.playbooks.get(conversation.playbook.id, conversation.playbook.version)
  const message = inboundMessage(inbound, conversation, at)
  const wish = wishOf(conversation, inbound.content)
  const heard = hear(deps, playbook, conversation, { content: inbound.content, message, wish }, at)
  if (!message && heard.effects.length === 0) return { status: 'accepted', seq: null }

  const turn = buildTurn({
    conversation: { ...conversation, playbook: { id: heard.playbook.id, version: heard.playbook.version } },
    inbound: message,
    readings: heard.readings,
    behaviours: heard.behaviours,
    saved: heard.saved,
    // A rep who holds the conversation is the only one who speaks in it.
    effects:
      conversation.owner === 'rep' ? heard.effects.filter(({ type }) => type !== 'say') : heard.effects,
    at,
    newId: deps.newId,
    viaOutbox: deps.outboxChannels.has(conversation.channel),
    firedTimer: null,
    followUp: null,
  })
  const result = await deps.turns.commit(withWish(turn, wish))
  return result === 'conflict' ? result : { status: 'accepted', seq: message?.seq ?? null }
}

/** To open a page is not to say something there, and our mails' links are followed on no channel. */
const speaks = ({ channel, content }: Inbound): boolean => channel !== MAIL && content.kind !== 'open'

/**
 * The machine moves until a rep holds the conversation: whoever waits in a queue may still add facts, and the hand-off is
 * updated. A stop is heard whoever holds it, and so is a correction.
 */
const moves = (conversation: ConversationState, content: InboundContent): boolean =>
  content.kind !== 'note' &&
  (conversation.owner !== 'rep' || (content.kind === 'command' && content.command === 'stop'))

function inboundMessage(inbound: Inbound, conversation: ConversationState, at: Date): NewMessage | null {
  if (inbound.content.kind === 'open') return null
  return {
    seq: conversation.lastSeq + 1,
    author: inbound.content.kind === 'contact' && inbound.content.vouched ? 'system' : 'prospect',
    repId: null,
    text: storable(inbound.content.text),
    choices: [],
    question: null,
    wants: null,
    channel: inbound.channel,
    externalId: inbound.externalId,
    clientId: inbound.clientId,
    at,
    viaOutbox: false,
    followUp: null,
  }
}

/** Follow-ups go by e-mail where the channel does not carry them. */
const placeOf = ({ outboxChannels }: TurnDeps, { language, channel }: ConversationState): Place => ({
  language,
  reaches: outboxChannels.has(channel) ? 'always' : outboxChannels.has(MAIL) ? 'by_mail' : 'never',
})

interface Decision {
  /** The version that the dialogue goes on with. */
  playbook: Playbook
  readings: Reading[]
  behaviours: Behaviour[]
  saved: Saved | null
  effects: Effect[]
  /** The words say of themselves that they put an earlier answer right. */
  corrects: boolean
}

function decide(
  deps: TurnDeps,
  own: Playbook,
  conversation: ConversationState,
  content: InboundContent,
  message: NewMessage | null,
  at: Date,
): Decision {
  const renewal = message && renewed(deps, own, conversation, at)
  const playbook = renewal?.playbook ?? own
  const before = renewal?.saved ?? conversation.saved
  const corrected = before && correctedBy(playbook, before, content)
  const heard = eventOf(
    playbook,
    content,
    message,
    at,
    (text) => listen(deps.understand, playbook, { ...conversation, saved: before }, text, at, corrected),
    {
      open: before && askedOf(playbook, before)?.question,
      corrects: corrected?.question,
      nextSeq: conversation.lastSeq + 1,
    },
  )
  const { saved, effects } = advance(playbook, before, heard, placeOf(deps, conversation))
  const all = [...(renewal?.effects ?? []), ...effects]
  return {
    playbook,
    readings: heard.type === 'said' ? heard.readings : [],
    behaviours: noticedIn(heard, qualificationAfter(conversation, all)),
    saved,
    effects: all,
    corrects: heard.type === 'said' && isCorrection(heard),
  }
}

const isCorrection = ({
  corrects,
  corrections,
  readings,
}: Extract<DialogueEvent, { type: 'said' }>): boolean =>
  corrects !== undefined ||
  (corrections !== undefined && readings.some(({ kind, value }) => kind === 'intent' && value === 'correct'))

/** The dialogue on the version that is deployed, if that takes running dialogues over. */
function renewed(deps: TurnDeps, own: Playbook, { saved }: ConversationState, at: Date) {
  const playbook = deps.playbooks.current(own.id)
  const renewal = saved && playbook ? renew(own, playbook, saved, at.toISOString()) : null
  return renewal && playbook ? { ...renewal, playbook } : null
}

/** The question whose answer these words are another wording of. */
const correctedBy = (playbook: Playbook, saved: Saved, content: InboundContent): Asked | null =>
  content.kind === 'text' && content.corrects ? answeredBy(playbook, saved, content.corrects) : null

const commands = { human: 'asked_for_person', stop: 'stopped', restart: 'restarted' } as const

/** `open` is the question that the dialogue waits for, if it waits for one; `nextSeq` is the number of the next message. */
function eventOf(
  playbook: Playbook,
  content: InboundContent,
  stored: NewMessage | null,
  now: Date,
  listenTo: (text: string) => Listened,
  {
    open,
    corrects,
    nextSeq,
  }: { open: string | null | undefined; corrects: string | undefined; nextSeq: number },
): DialogueEvent {
  const at = now.toISOString()
  if (content.kind === 'open') {
    const { entry, timeZone, known = [], seen } = content
    if (seen) return { type: 'brought', at, brought: { known: knownBy(playbook, seen), seq: nextSeq } }
    const brought = known.length > 0 ? { known, seq: nextSeq } : undefined
    return { type: 'opened', at, entry, timeZone, brought }
  }
  if (!stored) return { type: 'opened', at }
  const message = { seq: stored.seq, text: stored.text }
  switch (content.kind) {
    case 'text':
      return { type: 'said', at, message, ...listenTo(message.text), corrects }
    case 'note':
      return { type: 'said', at, message, readings: [] }
    case 'choice': {
      const question = content.question ?? open
      return question
        ? { type: 'chose', at, message, question, choice: content.choice }
        : { type: 'said', at, message, ...listenTo(message.text) }
    }
    case 'contact':
      return { type: 'shared_contact', at, message, contact: content.contact }
    case 'command':
      return { type: commands[content.command], at, message }
    case 'language':
      return { type: 'language_chosen', at, message, language: content.language }
  }
}

function hear(
  deps: TurnDeps,
  playbook: Playbook,
  conversation: ConversationState,
  { content, message, wish }: { content: InboundContent; message: NewMessage | null; wish: Wish | null },
  at: Date,
): Decision {
  const still = {
    playbook,
    readings: [],
    behaviours: [],
    saved: conversation.saved,
    effects: [],
    corrects: false,
  }
  if (wish) return { ...still, ...fulfil(wish, playbook, conversation, at) }
  if (content.kind !== 'command' && comesBackToRep(playbook, conversation, message))
    return { ...still, ...backToRep(playbook, conversation, at) }
  if (moves(conversation, content)) return decide(deps, playbook, conversation, content, message, at)
  if (content.kind !== 'text' || conversation.saved?.state !== 'handed_off') return still
  // What the prospect puts right while a rep holds it belongs on the rep's card all the same.
  const decided = decide(deps, playbook, conversation, content, message, at)
  return decided.corrects ? decided : still
}
