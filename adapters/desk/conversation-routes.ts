/** One conversation: the card, the ledger and the transcript; the rep's words. */
import { Explanation } from '../../src/domain/explanation.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { DeliveryStore, NoteStore } from '../../src/engine/desk-ports.ts'
import type { ErasureStore } from '../../src/engine/erasure-port.ts'
import type { ConversationView, HandoffStore, User } from '../../src/engine/ports.ts'
import type { Scores } from '../../src/engine/scores.ts'
import { Problem, problem } from '../problem.ts'
import { maySee } from './access.ts'
import { ConversationBody, ExplanationQuery, Reply, Sent } from './bodies.ts'
import { actorOf, Id, notHolder } from './handoff-routes.ts'
import { presentConversation, presentMessage } from './present.ts'
import { type Answer, json, type Route, refuse, route } from './route.ts'

export interface ConversationRouteOptions {
  handoffs: HandoffStore
  desk: Desk
  scores: Scores
  erasures: Erasures
  notes: Pick<NoteStore, 'of'>
  deliveries: DeliveryStore
}

/** What was erased is told as such to whoever had it open. */
export type Erasures = Pick<ErasureStore, 'erasedAt'>

export function conversationRoutes({ handoffs, desk, scores, ...beside }: ConversationRouteOptions): Route[] {
  const view = route({
    method: 'get',
    path: '/conversations/{id}',
    summary: 'A conversation: card, score ledger, transcript',
    params: Id,
    answers: {
      200: { description: 'Everything the desk knows of it.', body: ConversationBody },
      403: { description: 'It is not waiting, and not the caller’s.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
    },
    async answer({ params }, { user }) {
      const found = await findVisible(handoffs, params.id, user)
      if ('refused' in found) return (await erased(beside.erasures, params.id)) ?? found.refused
      const [explanation, notes, deliveries] = await Promise.all([
        scores.explain(params.id),
        beside.notes.of(params.id),
        beside.deliveries.of(params.id),
      ])
      return json(200, presentConversation(found.view, explanation, { notes, deliveries }))
    },
  })

  const explanation = route({
    method: 'get',
    path: '/conversations/{id}/explanation',
    summary: 'The score laid open, now or at another instant',
    params: Id,
    query: ExplanationQuery,
    answers: {
      200: { description: 'Every number with the rows that it comes from.', body: Explanation },
      403: { description: 'It is not waiting, and not the caller’s.', body: Problem },
      404: { description: 'There is no such conversation, or nothing was said in it yet.', body: Problem },
    },
    async answer({ params, query }, { user }) {
      const found = await findVisible(handoffs, params.id, user)
      if ('refused' in found) return (await erased(beside.erasures, params.id)) ?? found.refused
      const explained = await scores.explain(params.id, query.at ? new Date(query.at) : undefined)
      return explained ? json(200, explained) : noConversation()
    },
  })

  const reply = route({
    method: 'post',
    path: '/conversations/{id}/messages',
    summary: 'Write to the prospect, in the prospect’s own channel',
    params: Id,
    body: Reply,
    answers: {
      200: { description: 'It was sent before under this `clientId`; the first message.', body: Sent },
      201: { description: 'Sent.', body: Sent },
      403: { description: 'Only who holds the conversation may write: `holder`.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
    },
    async answer({ params, body }, caller) {
      const result = await desk.reply(params.id, actorOf(caller), body)
      if (result.status === 'not_found') return (await erased(beside.erasures, params.id)) ?? noConversation()
      if (result.status === 'not_holder') return notHolder(result.holder)
      return json(result.status === 'sent' ? 201 : 200, { message: presentMessage(result.message) })
    },
  })

  return [view, explanation, reply]
}

/** The conversation, if the user may open it; else the answer that says why not. */
export async function findVisible(
  handoffs: HandoffStore,
  conversationId: string,
  user: User,
): Promise<{ view: ConversationView } | { refused: Answer }> {
  const view = await handoffs.view(conversationId)
  if (view === null) return { refused: noConversation() }
  if (maySee(user, view)) return { view }
  const holder = view.rep?.name ?? null
  const detail = holder === null ? 'It is not waiting for a rep.' : `${holder} holds this conversation.`
  return { refused: refuse(problem(403, detail, { holder })) }
}

/** Null: it was not. */
async function erased(erasures: Erasures, conversationId: string): Promise<Answer | null> {
  const at = await erasures.erasedAt(conversationId)
  return at && refuse(problem(404, 'This conversation was erased, as the prospect wished.', { erasedAt: at }))
}

export const noConversation = (): Answer => refuse(problem(404, 'There is no such conversation.'))
