/** Who gets which hand-off: the rules for managers, colleagues for whoever passes one on, promises that were not kept. */
import type { PlanFault } from '../../src/domain/routing-plan.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { Routing } from '../../src/engine/routing-port.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { HandoffBody } from './bodies.ts'
import { actorOf, Id, noHandoff, notHolder } from './handoff-routes.ts'
import { paged, pageOf } from './paging.ts'
import { presentHandoff } from './present.ts'
import { type Answer, json, type Route, refuse, route } from './route.ts'
import {
  AssignRequest,
  Breach,
  BreachPage,
  BreachQuery,
  Colleagues,
  NewRouting,
  RoutingBody,
  RoutingHistory,
  RoutingReplayBody,
  RoutingReplayRequest,
} from './routing-bodies.ts'

export function routingRoutes({ routing, desk }: { routing: Routing; desk: Desk }): Route[] {
  const forbidden = { description: 'For managers and administrators.', body: Problem }
  const faulty = { description: 'It cannot be in force: `faults`, each with its place.', body: Problem }

  const current = route({
    method: 'get',
    path: '/routing',
    summary: 'The rules in force, and how long is waited for whom',
    answers: { 200: { description: 'The newest version.', body: RoutingBody }, 403: forbidden },
    async answer(_request, { user }) {
      return mayManage(user) ? json(200, RoutingBody.parse(await routing.current())) : forManagers()
    },
  })

  const set = route({
    method: 'put',
    path: '/routing',
    summary: 'Put other rules in force, for whatever waits and comes',
    body: NewRouting,
    answers: {
      200: { description: 'In force, as a new version.', body: RoutingBody },
      403: forbidden,
      409: { description: 'Somebody changed them meanwhile: `version` is in force now.', body: Problem },
      422: faulty,
    },
    async answer({ body }, { user }) {
      if (!mayManage(user)) return forManagers()
      const { basedOn, note = null, ...plan } = body
      const result = await routing.set(plan, { userId: user.id, note, basedOn })
      if (result.status === 'set') return json(200, RoutingBody.parse(result.plan))
      if (result.status === 'faulty') return faultsOf(result.faults)
      const { version } = result
      return refuse(
        problem(409, `Version ${version} is in force meanwhile: look at it, and change that.`, { version }),
      )
    },
  })

  const history = route({
    method: 'get',
    path: '/routing/history',
    summary: 'The rules there were, newest first: who set what, and when',
    answers: { 200: { description: 'The latest hundred.', body: RoutingHistory }, 403: forbidden },
    async answer(_request, { user }) {
      if (!mayManage(user)) return forManagers()
      return json(200, RoutingHistory.parse({ items: await routing.history() }))
    },
  })

  const replay = route({
    method: 'post',
    path: '/routing/replay',
    summary: 'Who would have got which of the latest leads under changed rules; nothing is changed',
    body: RoutingReplayRequest,
    answers: {
      200: { description: 'What would change.', body: RoutingReplayBody },
      403: forbidden,
      422: faulty,
    },
    async answer({ body: { rules, ...span } }, { user }) {
      if (!mayManage(user)) return forManagers()
      const result = await routing.replay(rules, span)
      return result.status === 'done'
        ? json(200, RoutingReplayBody.parse(result.replay))
        : faultsOf(result.faults)
    },
  })

  const assign = route({
    method: 'post',
    path: '/handoffs/{id}/assign',
    summary:
      'Give a hand-off to somebody: by a manager, whoever holds it or nobody, and whatever speaks against it but being ' +
      'inactive; by its holder, to a colleague who has room',
    params: Id,
    body: AssignRequest,
    answers: {
      200: { description: 'It is theirs; the hand-off as it is now.', body: HandoffBody },
      403: {
        description: 'Only managers and its holder may: `holder` is their name or null.',
        body: Problem,
      },
      404: { description: 'There is no such hand-off.', body: Problem },
      409: { description: 'It is over: nobody waits in it.', body: Problem },
      422: {
        description: 'They cannot take it: `why` (a reason of routing), or no such user.',
        body: Problem,
      },
    },
    async answer({ params, body }, caller) {
      const result = await desk.assign(params.id, actorOf(caller), {
        repId: body.repId,
        note: body.note ?? null,
      })
      switch (result.status) {
        case 'done':
          return json(200, presentHandoff(result.handoff))
        case 'not_found':
          return noHandoff()
        case 'not_holder':
          return notHolder(result.holder)
        case 'gone':
          return refuse(problem(409, 'It is over: there is nobody in it to be given to anybody.'))
        case 'refused':
          return refuse(problem(422, result.detail, { why: result.why }))
      }
    },
  })

  const colleagues = route({
    method: 'get',
    path: '/colleagues',
    summary: 'Who may be given a hand-off, by name, and who could be now',
    answers: { 200: { description: 'Everybody who is active and has joined.', body: Colleagues } },
    answer: async () => json(200, Colleagues.parse({ items: await routing.colleagues() })),
  })

  const breaches = route({
    method: 'get',
    path: '/promises',
    summary: 'Response times that were promised and not kept, newest first',
    query: BreachQuery,
    answers: {
      200: pageOf(BreachPage),
      403: forbidden,
    },
    async answer({ query }, { user }) {
      if (!mayManage(user)) return forManagers()
      const page = await routing.breaches(query.cursor ?? null, query.limit)
      return paged(page, (breach) => Breach.parse(breach))
    },
  })

  return [current, set, history, replay, assign, colleagues, breaches]
}

const forManagers = (): Answer =>
  refuse(problem(403, 'Only managers and administrators see and change how leads find their rep.'))

const faultsOf = (faults: PlanFault[]): Answer => {
  const [first] = faults
  const detail = `These rules cannot be in force: ${first?.place}: ${first?.message}.`
  return refuse(problem(422, detail, { faults: faults.map(({ place, message }) => ({ place, message })) }))
}
