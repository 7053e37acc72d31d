/** From decided effects to the rows of one turn. Pure: what `advance` decided, put in the store's terms. */
import type { Behaviour } from '../domain/behaviour.ts'
import type { Effect } from '../domain/effect.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Reading } from '../domain/reading.ts'
import type { Owner } from '../domain/routing.ts'
import type { LedgerEntry } from '../domain/scoring.ts'
import { HANDED_OFF, QUALIFIED } from '../domain/stage.ts'
import type { Saved } from './advance.ts'
import type { ConversationState, FollowUp, NewMessage, Turn } from './ports.ts'

/** Everything a turn is made from; `newId` names a hand-off that is opened. */
export interface TurnInput {
  conversation: ConversationState
  /** The prospect's message, if the event came with one; its `seq` is `conversation.lastSeq + 1`. */
  inbound: NewMessage | null
  readings: Reading[]
  behaviours: Behaviour[]
  saved: Saved | null
  effects: Effect[]
  at: Date
  newId: () => string
  /** Channels that cannot read messages for themselves. */
  viaOutbox: boolean
  /** The timer that caused the turn: it has gone off. */
  firedTimer: string | null
  /** How follow-ups reach the prospect; null where all that is said is said in reply. */
  followUp: FollowUp | null
}

const ofType = <T extends Effect['type']>(effects: Effect[], type: T) =>
  effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type)

function botMessages(input: TurnInput, firstSeq: number): NewMessage[] {
  return ofType(input.effects, 'say').map((say, index) => ({
    seq: firstSeq + index,
    author: 'bot',
    repId: null,
    text: say.text,
    choices: say.choices,
    question: say.question,
    wants: say.wants,
    channel: input.conversation.channel,
    externalId: null,
    clientId: null,
    at: input.at,
    viaOutbox: input.viaOutbox,
    followUp: say.followUp ? input.followUp : null,
  }))
}

/** The last word on each timer counts: a set after a cancel sets, a cancel after a set cancels. */
function timersOf(input: TurnInput): Turn['timers'] {
  const last = new Map<string, Extract<Effect, { type: 'set_timer' | 'cancel_timer' }>>()
  if (input.firedTimer !== null) last.set(input.firedTimer, { type: 'cancel_timer', key: input.firedTimer })
  for (const effect of input.effects)
    if (effect.type === 'set_timer' || effect.type === 'cancel_timer') last.set(effect.key, effect)
  const effects = [...last.values()]
  return {
    set: ofType(effects, 'set_timer').map(({ key, dueAt, event }) => ({
      key,
      dueAt: new Date(dueAt),
      event,
    })),
    cancel: ofType(effects, 'cancel_timer').map(({ key }) => key),
  }
}

function ownerAfter(current: Owner, effects: Effect[]): Owner {
  let owner = current
  for (const effect of effects) {
    if (effect.type === 'hand_off' && (owner === 'bot' || owner === 'closed')) owner = 'queue'
    if (effect.type === 'opt_out') owner = 'closed'
    if (effect.type === 'begin_qualification') owner = 'bot'
  }
  return owner
}

/** A qualification that has ended in it takes the lead further; what only updates it does not. */
function stageAfter(effects: Effect[]): NonNullable<Turn['prospect']>['stage'] {
  if (!effects.some(({ type }) => type === 'hand_off')) return null
  const step = effects.some(({ type }) => type === 'end') ? QUALIFIED : HANDED_OFF
  return { ...step, actor: 'bot', userId: null, reason: null, note: null, duplicateOf: null }
}

function prospectOf(effects: Effect[]): Turn['prospect'] {
  const contacts = ofType(effects, 'note_contact')
  const stops = effects.filter(({ type }) => type === 'opt_out' || type === 'begin_qualification')
  const stage = stageAfter(effects)
  if (contacts.length === 0 && stops.length === 0 && !stage) return null
  const lastStop = stops.at(-1)
  return {
    contact: Object.assign({}, ...contacts.map(({ contact }) => contact)),
    optedOut: lastStop ? lastStop.type === 'opt_out' : null,
    stage,
    doubt: null,
  }
}

/** Opens or updates the hand-off; withdraws it when the prospect leaves or starts over. */
function handoffOf(input: TurnInput, qualificationBefore: number): Turn['handoff'] {
  const handOff = ofType(input.effects, 'hand_off').at(-1)
  if (handOff)
    return {
      id: input.newId(),
      queue: handOff.queue,
      outcome: handOff.outcome,
      card: handOff.card,
      lifted: null,
    }
  const left = input.effects.some(({ type }) => type === 'opt_out' || type === 'begin_qualification')
  return left && input.conversation.saved
    ? { end: 'withdrawn', qualification: qualificationBefore, userId: null, rejection: null }
    : null
}

/** Undefined: no effect touches it. */
function outcomeOf(effects: Effect[]): Outcome | null | undefined {
  const last = effects.filter(({ type }) => type === 'end' || type === 'begin_qualification').at(-1)
  if (!last) return undefined
  return last.type === 'end' ? last.outcome : null
}

export const qualificationAfter = ({ qualification }: ConversationState, effects: Effect[]): number =>
  qualification + ofType(effects, 'begin_qualification').length

export function buildTurn(input: TurnInput): Turn {
  const { conversation, effects, inbound } = input
  const afterInbound = conversation.lastSeq + (inbound ? 1 : 0)
  const messages = [...(inbound ? [inbound] : []), ...botMessages(input, afterInbound + 1)]
  const ledger: LedgerEntry[] = ofType(effects, 'score').map(({ entry }) => entry)
  return {
    conversationId: conversation.id,
    expectedVersion: conversation.version,
    messages,
    readings: inbound ? input.readings.map((reading) => ({ seq: inbound.seq, reading })) : [],
    ledger,
    conversation: {
      language: ofType(effects, 'set_language').at(-1)?.language ?? conversation.language,
      owner: ownerAfter(conversation.owner, effects),
      lastSeq: conversation.lastSeq + messages.length,
      qualification: qualificationAfter(conversation, effects),
      saved: input.saved,
      outcome: outcomeOf(effects),
      playbook: conversation.playbook,
    },
    prospect: prospectOf(effects),
    consents: ofType(effects, 'consent').map(({ version, language, asked, evidence }) => ({
      version,
      language,
      asked,
      seq: evidence.message,
    })),
    behaviours: input.behaviours,
    timers: timersOf(input),
    handoff: handoffOf(input, conversation.qualification),
    at: input.at,
  }
}
