/** A hand-off is rejected: its reason says where the lead goes, and whether the prospect is written to again. */
import { isLive } from '../domain/routing.ts'
import { aftermathOf, rejectedMove } from '../domain/stage.ts'
import type { Actor, HeldResult } from './actor.ts'
import type { Rejection } from './lead-port.ts'
import type { HandoffView } from './ports.ts'
import { inLane } from './receive.ts'
import {
  type Invalid,
  invalid,
  isInvalid,
  loadFresh,
  morningOf,
  playbookOf,
  prospectMoved,
  setBack,
  type VerdictDeps,
} from './set-back.ts'

/** `until`: the day (`YYYY-MM-DD`, in the playbook's time zone) from which to write again; with `not_now` only. */
export interface RejectionVerdict extends Rejection {
  until: string | null
  duplicateOf: string | null
}

/** By its holder, or a manager. */
export async function reject(
  deps: VerdictDeps,
  handoffId: string,
  actor: Actor,
  verdict: RejectionVerdict,
): Promise<HeldResult | Invalid> {
  const handoff = await deps.handoffs.find(handoffId)
  if (!handoff) return { status: 'not_found' }
  const fault = await duplicateFault(deps, handoff.prospectId, verdict.duplicateOf)
  return fault ?? inLane(deps.lanes, handoff.conversationId, () => attempt(deps, handoff, actor, verdict))
}

async function attempt(
  deps: VerdictDeps,
  { id, conversationId }: HandoffView,
  actor: Actor,
  verdict: RejectionVerdict,
): Promise<HeldResult | Invalid | 'conflict'> {
  // The conversation first: whoever moves the hand-off after that makes the turn's version an old one.
  const conversation = await loadFresh(deps, conversationId)
  const handoff = conversation && (await deps.handoffs.find(id))
  if (!handoff) return { status: 'not_found' }
  const settled = settledAlready(handoff, actor, verdict)
  if (settled) return settled
  const until = morningOf(verdict.until, await playbookOf(deps, conversation), deps.clock.now())
  if (isInvalid(until)) return until
  const { reason, note, duplicateOf } = verdict
  const { qualification } = conversation
  const result = await setBack(deps, conversation, {
    aftermath: aftermathOf(reason),
    until,
    prospect: prospectMoved(actor, rejectedMove(reason), { reason, note, duplicateOf }),
    handoff: { end: 'rejected', qualification, userId: actor.id, rejection: { reason, note } },
  })
  return result === 'conflict' ? result : written(deps, id)
}

async function written({ handoffs }: VerdictDeps, handoffId: string): Promise<HeldResult> {
  const handoff = await handoffs.find(handoffId)
  return handoff ? { status: 'done', handoff } : { status: 'not_found' }
}

/** Null: there is something to reject, and it is theirs. */
function settledAlready(handoff: HandoffView, actor: Actor, verdict: Rejection): HeldResult | null {
  const isTheirs = handoff.rep?.id === actor.id || actor.role !== 'rep'
  const { rejection } = handoff
  if (isTheirs && rejection?.reason === verdict.reason && rejection.note === verdict.note)
    return { status: 'done', handoff }
  if (isTheirs && isLive(handoff.status)) return null
  return { status: 'not_holder', holder: handoff.rep?.name ?? null }
}

async function duplicateFault(
  { leads }: VerdictDeps,
  prospectId: string,
  other: string | null,
): Promise<Invalid | null> {
  if (other === null) return null
  if (other === prospectId)
    return invalid('duplicateOf', `${other} is this lead itself: name the other one, or leave it out`)
  if (await leads.exists(other)) return null
  return invalid(
    'duplicateOf',
    `there is no lead ${other}: give the id of the other one (its prospectId), or leave it out`,
  )
}
