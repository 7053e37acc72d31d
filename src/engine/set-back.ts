/** Turns that a rep's judgement causes: the machine moves, nothing is said, and what is noted of it is written with it. */
import type { Playbook } from '../../flows/vocabulary.ts'
import type { RejectionReason } from '../domain/lead.ts'
import { instantOf } from '../domain/schedule.ts'
import type { Aftermath, StepMove } from '../domain/stage.ts'
import type { Actor } from './actor.ts'
import { advance } from './advance.ts'
import type { EndedHandoff, LeadStore, TurnMove } from './lead-port.ts'
import type { ConversationState, HandoffStore, Turn } from './ports.ts'
import type { TurnDeps } from './receive.ts'
import { buildTurn } from './turn.ts'

export type VerdictDeps = TurnDeps & { handoffs: HandoffStore; leads: LeadStore }

/** When people have begun their day, local time. */
const MORNING = 'T10:00:00'

/** A field of the request that is wrong, and what to do about it. */
export type Invalid = { status: 'invalid'; field: string; message: string }

/** It cannot be done as things stand; `detail` says why and what to do. */
export type Impossible = { status: 'impossible'; detail: string }

export const invalid = (field: string, message: string): Invalid => ({ status: 'invalid', field, message })
export const impossible = (detail: string): Impossible => ({ status: 'impossible', detail })

export const NO_MESSAGES = impossible(
  'The prospect asked for no more messages; only their own word begins anew.',
)

/** What a dialogue that leaves the reps' hands leaves behind. */
export interface SetBack {
  aftermath: Aftermath
  /** ISO 8601, with the aftermath `nurture`; null: as the playbook plans. */
  until: string | null
  prospect: Turn['prospect']
  handoff: EndedHandoff | null
}

/** As the database has it now. */
export const loadFresh = async (
  { turns }: VerdictDeps,
  conversationId: string,
): Promise<ConversationState | null> =>
  (await turns.load({ conversationId, remembered: false, delivery: null }))?.conversation ?? null

export const playbookOf = (
  { playbooks }: VerdictDeps,
  { playbook }: Pick<ConversationState, 'playbook'>,
): Promise<Playbook> => playbooks.get(playbook.id, playbook.version)

export const silentTurn = (
  deps: VerdictDeps,
  conversation: ConversationState,
  decided: ReturnType<typeof advance>,
  at: Date,
): Turn =>
  buildTurn({
    conversation,
    inbound: null,
    readings: [],
    behaviours: [],
    followUp: null,
    ...decided,
    at,
    newId: deps.newId,
    viaOutbox: false,
    firedTimer: null,
  })

/** The bot has the dialogue again, or nobody has. */
export async function setBack(deps: VerdictDeps, conversation: ConversationState, change: SetBack) {
  const at = deps.clock.now()
  const { aftermath, until, prospect, handoff } = change
  const decided = advance(
    await playbookOf(deps, conversation),
    conversation.saved,
    { type: 'rejected', at: at.toISOString(), aftermath, until },
    { language: conversation.language },
  )
  const turn = silentTurn(deps, conversation, decided, at)
  const owner = aftermath === 'end' ? 'closed' : 'bot'
  return deps.turns.commit({
    ...turn,
    conversation: { ...turn.conversation, owner },
    prospect,
    handoff,
  })
}

/** What a turn changes of its prospect where nothing but a user's judgement moves it. */
export const prospectMoved = (
  actor: Actor,
  step: StepMove,
  facts: { reason: RejectionReason | null; note: string | null; duplicateOf?: string | null },
): NonNullable<Turn['prospect']> & { stage: TurnMove } => ({
  contact: {},
  optedOut: null,
  stage: { ...step, actor: 'rep', userId: actor.id, duplicateOf: null, ...facts },
  doubt: facts.reason === 'wrong_data' ? { userId: actor.id, note: facts.note } : null,
})

/** The instant of a day (`YYYY-MM-DD`), or what is wrong with it. */
export function morningOf(day: string | null, { timeZone }: Playbook, now: Date): string | Invalid | null {
  if (day === null) return null
  const at = instantOf(`${day}${MORNING}`, timeZone)
  return at > now.toISOString() ? at : invalid('until', `${day} is not in the future: give a later day`)
}

export const isInvalid = (found: string | Invalid | null): found is Invalid =>
  found !== null && typeof found === 'object'
