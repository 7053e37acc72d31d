/** A user sees it otherwise than the bot: noted beside the bot's judgement; on the outcome, it has its effect as well. */
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Judgement, Overruling } from '../domain/judgement.ts'
import type { RejectionReason } from '../domain/lead.ts'
import { isLive } from '../domain/routing.ts'
import { type Aftermath, aftermathOf, rejectedMove, type StepMove } from '../domain/stage.ts'
import type { Actor, HeldResult } from './actor.ts'
import { isSaid, record } from './judgements.ts'
import { type LiftResult, lift } from './lift.ts'
import type { ConversationState, HandoffView } from './ports.ts'
import { inLane } from './receive.ts'
import { reject } from './rejection.ts'
import {
  type Impossible,
  type Invalid,
  impossible,
  invalid,
  isInvalid,
  loadFresh,
  morningOf,
  NO_MESSAGES,
  playbookOf,
  prospectMoved,
  setBack,
  type VerdictDeps,
} from './set-back.ts'

type Outcome = Extract<Overruling, { about: 'outcome' }>

/** `judgements`: all of the conversation's, those that stand first. */
export type OverruleResult =
  | { status: 'done'; judgements: Judgement[] }
  | Extract<HeldResult, { status: 'not_holder' | 'not_found' }>
  | Invalid
  | Impossible

/** By the holder, or a manager. */
export async function overrule(
  deps: VerdictDeps,
  conversationId: string,
  actor: Actor,
  said: Overruling,
): Promise<OverruleResult> {
  const conversation = await loadFresh(deps, conversationId)
  if (!conversation) return { status: 'not_found' }
  const isTheirs = conversation.owner === 'rep' && conversation.repId === actor.id
  if (!isTheirs && actor.role === 'rep') return notTheirs(deps, conversation, actor, said)
  const playbook = await playbookOf(deps, conversation)
  const until = morningOf('until' in said ? (said.until ?? null) : null, playbook, deps.clock.now())
  const fault = isInvalid(until) ? until : faultOf(conversation, playbook, said)
  if (fault) return fault
  await record(deps, conversation, actor, said)
  const refused = said.about === 'outcome' ? await followThrough(deps, conversation, actor, said) : null
  return refused ?? { status: 'done', judgements: await deps.leads.judgements(conversationId) }
}

/** Their first request may have taken it out of their hands: the same again is done already. */
async function notTheirs(
  deps: VerdictDeps,
  conversation: ConversationState,
  actor: Actor,
  said: Overruling,
): Promise<OverruleResult> {
  if (await isSaid(deps, conversation, actor, said))
    return { status: 'done', judgements: await deps.leads.judgements(conversation.id) }
  return { status: 'not_holder', holder: (await deps.handoffs.view(conversation.id))?.rep?.name ?? null }
}

/** Null: nothing stands against it. */
function faultOf(
  { saved }: ConversationState,
  playbook: Playbook,
  said: Overruling,
): Invalid | Impossible | null {
  if (said.about === 'criterion') return criterionFault(playbook, said.criterion)
  if (said.about !== 'outcome') return null
  if (!saved?.context.outcome)
    return impossible('The bot is still asking: there is no outcome to overrule yet.')
  return saved.state === 'stopped' ? NO_MESSAGES : null
}

function criterionFault(playbook: Playbook, criterion: string): Invalid | null {
  const known = playbook.criteria.map(({ id }) => id)
  return known.includes(criterion)
    ? null
    : invalid('criterion', `there is no criterion "${criterion}": it is one of ${known.join(', ')}`)
}

type Refusal = Exclude<OverruleResult, { status: 'done' }>

/** By the ways that there are for it: a hand-off, a rejection, or, without a hand-off to reject, the same for the dialogue. */
async function followThrough(
  deps: VerdictDeps,
  { id }: ConversationState,
  actor: Actor,
  said: Outcome,
): Promise<Refusal | null> {
  const handoff = (await deps.handoffs.view(id))?.handoff ?? null
  const live = handoff && isLive(handoff.status) ? handoff : null
  if (said.value === 'handed_off')
    return live ? null : refusalIn(await lift(deps, id, actor, { queue: null, note: said.note }))
  const reason = said.value === 'nurture' ? 'not_now' : 'not_target'
  if (live) return refusalIn(await rejectLive(deps, live, actor, reason, said))
  await setAside(deps, id, actor, reason, said)
  return null
}

const refusalIn = (result: LiftResult | HeldResult | Invalid): Refusal | null =>
  result.status === 'done' ? null : result

const rejectLive = (
  deps: VerdictDeps,
  { id }: HandoffView,
  actor: Actor,
  reason: RejectionReason,
  { note, until }: Outcome,
) => reject(deps, id, actor, { reason, note, until: until ?? null, duplicateOf: null })

/** The dialogue goes where the judgement says, if it is not there; a lost lead that is to be nurtured is re-opened. */
const setAside = (
  deps: VerdictDeps,
  conversationId: string,
  actor: Actor,
  reason: RejectionReason,
  { note, until: day }: Outcome,
) =>
  inLane(deps.lanes, conversationId, async () => {
    const aftermath = aftermathOf(reason)
    const conversation = await loadFresh(deps, conversationId)
    if (!conversation || (!day && isAt(conversation, aftermath))) return 'there'
    const until = morningOf(day ?? null, await playbookOf(deps, conversation), deps.clock.now())
    const { to, from } = rejectedMove(reason)
    const step: StepMove = { to, from: aftermath === 'end' ? from : [...from, 'lost'] }
    return setBack(deps, conversation, {
      aftermath,
      until: isInvalid(until) ? null : until,
      prospect: prospectMoved(actor, step, { reason, note }),
      handoff: null,
    })
  })

/** Where the dialogue stands, by the machine's own name for it. */
function isAt({ saved }: ConversationState, aftermath: Aftermath): boolean {
  const state = saved?.state ?? ''
  const place = typeof state === 'string' ? state : Object.keys(state)[0]
  return place === (aftermath === 'end' ? 'disqualified' : 'nurture')
}
