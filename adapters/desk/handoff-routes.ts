/** The queues, the hand-offs in them, and what a rep does to one. */
import { z } from 'zod'
import type { Actor, Desk, HeldResult } from '../../src/engine/desk.ts'
import type { HandoffStore } from '../../src/engine/ports.ts'
import { Problem, problem } from '../problem.ts'
import { listScope } from './access.ts'
import { HandoffBody, HandoffPage, HandoffQuery, Queues, Rejection, Return } from './bodies.ts'
import { paged, pageOf } from './paging.ts'
import { presentHandoff } from './present.ts'
import { type Answer, type Authenticated, json, type Route, refuse, route } from './route.ts'

export const actorOf = ({ user }: Authenticated): Actor => ({ id: user.id, name: user.name, role: user.role })

/** Any UUID's shape: an unknown one is a 404, not a fault of form. */
export const Id = z.object({ id: z.guid() })

export function handoffRoutes({ handoffs, desk }: { handoffs: HandoffStore; desk: Desk }): Route[] {
  const queues = route({
    method: 'get',
    path: '/queues',
    summary: 'The queues, with how many wait and how many are held',
    answers: { 200: { description: 'All queues.', body: Queues } },
    async answer() {
      const all = await handoffs.queues()
      return json(200, { queues: all.map(({ queue, waiting, claimed }) => ({ queue, waiting, claimed })) })
    },
  })

  const list = route({
    method: 'get',
    path: '/handoffs',
    summary: 'Hand-offs, best first: highest score, then longest waiting',
    query: HandoffQuery,
    answers: {
      200: pageOf(HandoffPage),
    },
    async answer({ query }, { user }) {
      const scope = listScope(user, { statuses: query.status, mine: query.mine === 'true' })
      if (scope === 'mixed') return refuse(problem(400, MIXED))
      const page = await handoffs.list({
        queue: query.queue ?? null,
        ...scope,
        search: query.search ?? null,
        cursor: query.cursor ?? null,
        limit: query.limit,
      })
      return paged(page, presentHandoff)
    },
  })

  const claim = route({
    method: 'post',
    path: '/handoffs/{id}/claim',
    summary: 'Take a hand-off; of many at once exactly one wins',
    params: Id,
    answers: {
      200: { description: 'It is the caller’s.', body: HandoffBody },
      404: { description: 'There is no such hand-off.', body: Problem },
      409: {
        description:
          'Somebody else has it: `holder` is their name, null when it waits no more. Or the caller holds as many as they ' +
          'can: `held`, `capacity`.',
        body: Problem,
      },
    },
    async answer({ params }, caller) {
      const result = await desk.claim(params.id, actorOf(caller))
      if (result.status === 'claimed') return json(200, presentHandoff(result.handoff))
      if (result.status === 'not_found') return noHandoff()
      if (result.status === 'full') return full(result)
      const holder = result.status === 'taken' ? result.holder : null
      const detail = holder === null ? 'It is not waiting any more.' : `${holder} took it first.`
      return refuse(problem(409, detail, { holder }))
    },
  })

  const held = {
    200: { description: 'Done; the hand-off as it is now.', body: HandoffBody },
    403: { description: 'Only its holder may: `holder` is their name or null.', body: Problem },
    404: { description: 'There is no such hand-off.', body: Problem },
  }

  const release = route({
    method: 'post',
    path: '/handoffs/{id}/release',
    summary: 'Put a hand-off back into its queue',
    params: Id,
    answers: held,
    answer: async ({ params }, caller) => heldAnswer(await desk.release(params.id, actorOf(caller))),
  })

  const accept = route({
    method: 'post',
    path: '/handoffs/{id}/accept',
    summary: 'Accept the lead: it stays with the rep',
    params: Id,
    answers: held,
    answer: async ({ params }, caller) => heldAnswer(await desk.accept(params.id, actorOf(caller))),
  })

  const reject = route({
    method: 'post',
    path: '/handoffs/{id}/reject',
    summary:
      'Reject the lead, with the reason; a manager rejects anybody’s. After `not_now` the bot writes again, `wrong_data` marks ' +
      'the contact details as doubtful, and what is not for us at all is lost',
    params: Id,
    body: Rejection,
    answers: {
      ...held,
      400: { description: 'A field is wrong, such as a day that is past: `errors`.', body: Problem },
    },
    async answer({ params, body }, caller) {
      const { reason, note = null, until = null, duplicateOf = null } = body
      const result = await desk.reject(params.id, actorOf(caller), { reason, note, until, duplicateOf })
      return result.status === 'invalid' ? refuseField(result) : heldAnswer(result)
    },
  })

  const returnToBot = route({
    method: 'post',
    path: '/handoffs/{id}/return',
    summary: 'Hand the conversation back to the bot',
    params: Id,
    body: Return,
    answers: held,
    answer: async ({ params, body }, caller) =>
      heldAnswer(await desk.returnToBot(params.id, actorOf(caller), { question: body.to ?? null })),
  })

  return [queues, list, claim, release, accept, reject, returnToBot]
}

/** One field that only the engine can tell to be wrong. */
export const refuseField = ({ field, message }: { field: string; message: string }): Answer =>
  refuse(problem(400, `The body is not valid: ${field}: ${message}`, { errors: [{ field, message }] }))

const MIXED =
  'A rep’s waiting and held hand-offs are two lists: ask for status=waiting, or for the others by themselves.'

const full = ({ held, capacity }: { held: number; capacity: number }): Answer => {
  const detail = `You hold ${held}, and can hold ${capacity} at once: finish one, give one back or pass one on first.`
  return refuse(problem(409, detail, { holder: null, held, capacity }))
}

export const noHandoff = (): Answer => refuse(problem(404, 'There is no such hand-off.'))

function heldAnswer(result: HeldResult): Answer {
  if (result.status === 'done') return json(200, presentHandoff(result.handoff))
  return result.status === 'not_found' ? noHandoff() : notHolder(result.holder)
}

export const notHolder = (holder: string | null): Answer =>
  refuse(
    problem(403, holder === null ? 'Nobody holds it: claim it first.' : `${holder} holds it.`, { holder }),
  )
