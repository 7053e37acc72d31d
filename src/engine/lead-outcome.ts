/** How far a lead has come, in a user's words. */
import type { Stage } from '../domain/lead.ts'
import { type MoveResult, move, type StageFacts } from '../domain/stage.ts'
import type { Actor } from './actor.ts'
import { inLane } from './receive.ts'
import { type Impossible, impossible, loadFresh, setBack, type VerdictDeps } from './set-back.ts'

export type SetOutcomeResult =
  | { status: 'done' }
  | { status: 'not_found' }
  /** `stage`: where the lead stands. */
  | (Impossible & { stage: Stage })

/** What is lost is closed everywhere. Who may say so is checked before. */
export async function setOutcome(
  deps: VerdictDeps,
  prospectId: string,
  actor: Actor,
  facts: StageFacts,
): Promise<SetOutcomeResult> {
  const judged: { stage: Stage; result: MoveResult }[] = []
  const found = await deps.leads.changeStage(
    prospectId,
    { userId: actor.id, at: deps.clock.now() },
    (stage, now) => {
      const result = move(stage, now, facts, actor.role === 'rep' ? 'rep' : 'manager')
      judged.push({ stage, result })
      return result.kind === 'moved' ? result.facts : null
    },
  )
  const last = judged.at(-1)
  if (!found || !last) return { status: 'not_found' }
  if (last.result.kind === 'refused') return { ...impossible(last.result.why), stage: last.stage }
  if (facts.stage === 'lost')
    for (const id of await deps.leads.conversations(prospectId)) await close(deps, id, actor)
  return { status: 'done' }
}

/** Nobody writes to a lost lead, and no rep waits for it. */
const close = (deps: VerdictDeps, conversationId: string, actor: Actor) =>
  inLane(deps.lanes, conversationId, async () => {
    const conversation = await loadFresh(deps, conversationId)
    if (!conversation?.saved || conversation.owner === 'closed') return 'closed'
    const { qualification } = conversation
    return setBack(deps, conversation, {
      aftermath: 'end',
      until: null,
      prospect: null,
      handoff: { end: 'closed', qualification, userId: actor.id, rejection: null },
    })
  })
