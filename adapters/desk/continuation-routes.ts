/** Dialogues that went on in another channel: who was taken for one person by it, and how that is undone. */
import type { ContinuationStore, ContinuationView } from '../../src/engine/continuation-port.ts'
import type { Clock, HandoffStore } from '../../src/engine/ports.ts'
import { Problem, problem } from '../problem.ts'
import { seesAll } from './access.ts'
import { Continuations } from './continuation-body.ts'
import { findVisible } from './conversation-routes.ts'
import { Id } from './handoff-routes.ts'
import { empty, json, type Route, refuse, route } from './route.ts'

export interface ContinuationRouteOptions {
  handoffs: HandoffStore
  continuations: Pick<ContinuationStore, 'list' | 'undo'>
  clock: Clock
}

const present = (view: ContinuationView): Continuations['items'][number] => ({
  id: view.id,
  conversationId: view.conversationId,
  channel: view.channel,
  at: view.at,
  otherConversationId: view.otherConversationId,
  otherProspectId: view.otherProspectId,
  undone: view.undone,
})

export function continuationRoutes({ handoffs, continuations, clock }: ContinuationRouteOptions): Route[] {
  const list = route({
    method: 'get',
    path: '/conversations/{id}/continuations',
    summary: 'Where a dialogue went on in another channel, and who was taken for one person by it',
    params: Id,
    answers: {
      200: { description: 'Newest first.', body: Continuations },
      403: { description: 'It is not waiting, and not the caller’s.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
    },
    async answer({ params }, { user }) {
      const found = await findVisible(handoffs, params.id, user)
      if ('refused' in found) return found.refused
      return json(200, { items: (await continuations.list(params.id)).map(present) })
    },
  })

  const undo = route({
    method: 'post',
    path: '/continuations/{id}/undo',
    summary:
      'For managers: the chat, its conversation and its lead are again what they were; what was said stays where it was said',
    params: Id,
    answers: {
      204: { description: 'Undone, or so already.' },
      403: { description: 'Only a manager may.', body: Problem },
      404: { description: 'There is no such continuation.', body: Problem },
      409: { description: 'The chat has gone on with yet another conversation since.', body: Problem },
    },
    async answer({ params }, { user }) {
      if (!seesAll(user)) return refuse(problem(403, 'Only a manager separates conversations: ask one.'))
      const { status } = await continuations.undo(params.id, { userId: user.id, at: clock.now() })
      if (status === 'not_found') return refuse(problem(404, 'There is no such continuation.'))
      if (status === 'overtaken')
        return refuse(problem(409, 'The chat has gone on with another conversation since: undo that first.'))
      return empty()
    },
  })

  return [list, undo]
}
