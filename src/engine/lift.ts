/** A manager lifts a dialogue without a live hand-off into a queue; the card is the bot's own, of what was said so far. */
import type { Playbook } from '../../flows/vocabulary.ts'
import { isLive } from '../domain/routing.ts'
import { QUALIFIED } from '../domain/stage.ts'
import type { Actor } from './actor.ts'
import { advance } from './advance.ts'
import { record } from './judgements.ts'
import type { ConversationState, HandoffView, Turn } from './ports.ts'
import { inLane } from './receive.ts'
import {
  type Impossible,
  type Invalid,
  impossible,
  invalid,
  loadFresh,
  NO_MESSAGES,
  playbookOf,
  prospectMoved,
  silentTurn,
  type VerdictDeps,
} from './set-back.ts'

/** `queue` null: that of the wanted product. */
export interface Wanted {
  queue: string | null
  note: string
}

export type LiftResult =
  | { status: 'done'; handoff: HandoffView }
  | { status: 'not_found' }
  | Invalid
  | Impossible

export const lift = (
  deps: VerdictDeps,
  conversationId: string,
  actor: Actor,
  wanted: Wanted,
): Promise<LiftResult> =>
  inLane(deps.lanes, conversationId, async (): Promise<LiftResult | 'conflict'> => {
    const conversation = await loadFresh(deps, conversationId)
    const view = conversation && (await deps.handoffs.view(conversationId))
    if (!view) return { status: 'not_found' }
    if (view.handoff && isLive(view.handoff.status)) return alreadyLive(view.handoff, wanted.queue)
    const playbook = await playbookOf(deps, conversation)
    const fault = queueFault(playbook, wanted.queue)
    if (fault) return fault
    const turn = liftingTurn(deps, playbook, conversation, actor, wanted)
    if ('status' in turn) return turn
    if ((await deps.turns.commit(turn)) === 'conflict') return 'conflict'
    // Where the bot has judged, this is another judgement.
    if (conversation.saved?.context.outcome)
      await record(deps, conversation, actor, { about: 'outcome', value: 'handed_off', note: wanted.note })
    return lifted(deps, conversationId)
  })

function liftingTurn(
  deps: VerdictDeps,
  playbook: Playbook,
  conversation: ConversationState,
  actor: Actor,
  { queue, note }: Wanted,
): Turn | Impossible {
  if (!conversation.saved)
    return impossible('The prospect has not begun to talk: there is nothing to hand off yet.')
  const at = deps.clock.now()
  const event = { type: 'lifted' as const, at: at.toISOString(), queue }
  const decided = advance(playbook, conversation.saved, event, { language: conversation.language })
  const turn = silentTurn(deps, conversation, decided, at)
  if (!turn.handoff || 'end' in turn.handoff) return NO_MESSAGES
  return {
    ...turn,
    prospect: prospectMoved(actor, QUALIFIED, { reason: null, note }),
    handoff: { ...turn.handoff, lifted: { userId: actor.id, note } },
  }
}

async function lifted({ handoffs }: VerdictDeps, conversationId: string): Promise<LiftResult> {
  const handoff = (await handoffs.view(conversationId))?.handoff
  return handoff ? { status: 'done', handoff } : { status: 'not_found' }
}

/** What waits already is what was asked for, unless it waits elsewhere. */
function alreadyLive(handoff: HandoffView, queue: string | null): LiftResult {
  if (handoff.rep) return impossible(`${handoff.rep.name} holds it already.`)
  if (queue === null || queue === handoff.queue) return { status: 'done', handoff }
  return impossible(`It waits in the queue "${handoff.queue}" already: claim it there.`)
}

function queueFault(playbook: Playbook, queue: string | null): Invalid | null {
  const queues = playbook.queues.map(({ id }) => id)
  return queue === null || queues.includes(queue)
    ? null
    : invalid('queue', `there is no queue "${queue}": it is one of ${queues.join(', ')}`)
}
