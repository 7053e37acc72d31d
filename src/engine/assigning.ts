/** A hand-off given to somebody by a hand: a manager's, or that of who holds it. */
import type { NotChosen } from '../domain/assignment.ts'
import type { Actor } from './actor.ts'
import type { Given } from './giving-port.ts'
import type { HandoffStore, HandoffView } from './ports.ts'
import type { TurnDeps } from './receive.ts'
import { planInForce } from './routing.ts'
import type { PlanStore } from './routing-store.ts'
import { announce } from './speaking.ts'

export type AssignResult =
  /** It is theirs; also if it was before. */
  | { status: 'done'; handoff: HandoffView }
  | { status: 'not_found' }
  | { status: 'not_holder'; holder: string | null }
  /** Nobody waits in it any more. */
  | { status: 'gone' }
  /** `detail` says it to whoever asked. */
  | { status: 'refused'; why: NotChosen; detail: string }

export interface Assigning {
  /**
   * A manager's hand wins over everything but inactivity; its holder passes it on to a colleague who has room. Recorded, and
   * the prospect is told who is with them now.
   */
  assign(handoffId: string, actor: Actor, to: { repId: string; note: string | null }): Promise<AssignResult>
}

export const createAssigning = (
  deps: TurnDeps & { handoffs: HandoffStore; plans: PlanStore },
): Assigning => ({
  async assign(handoffId, actor, { repId, note }) {
    const before = await deps.handoffs.find(handoffId)
    if (!before) return { status: 'not_found' }
    const isRep = actor.role === 'rep'
    if (isRep && before.rep?.id !== actor.id)
      return { status: 'not_holder', holder: before.rep?.name ?? null }
    const { version } = await planInForce(deps.plans)
    const given = await deps.handoffs.give(
      handoffId,
      {
        to: repId,
        from: isRep ? { holder: actor.id } : 'anybody',
        limited: isRep,
        event: { kind: 'assigned', userId: actor.id },
        decision: { userId: actor.id, way: 'hand', rule: null, version, others: [], note },
        unanswered: false,
      },
      deps.clock.now(),
    )
    return resultOf(deps, handoffId, given)
  },
})

async function resultOf(
  deps: TurnDeps & { handoffs: HandoffStore },
  handoffId: string,
  given: Given,
): Promise<AssignResult> {
  switch (given.status) {
    case 'given':
    case 'theirs': {
      const handoff = await deps.handoffs.find(handoffId)
      if (!handoff) return { status: 'not_found' }
      if (given.status === 'given' && handoff.rep) await announce(deps, handoff.conversationId, handoff.rep)
      return { status: 'done', handoff }
    }
    case 'full':
      return {
        status: 'refused',
        why: 'at_capacity',
        detail: `They hold ${given.held}, and can hold ${given.capacity} at once: ask somebody else, or a manager.`,
      }
    case 'inactive':
      return {
        status: 'refused',
        why: 'inactive',
        detail: 'There is no such user who works here: see GET /api/v1/colleagues.',
      }
    case 'taken':
      return { status: 'not_holder', holder: given.holder }
    default:
      return given
  }
}
