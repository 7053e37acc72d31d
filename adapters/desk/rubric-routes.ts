/** Rubrics for managers: what is in force, what a change would have done, and putting it in force. */
import { z } from 'zod'
import { Rubric } from '../../flows/revision.ts'
import { RubricParts } from '../../flows/rubric-parts.ts'
import { Report } from '../../src/calibration/report.ts'
import { OutcomeKind, Temperature } from '../../src/domain/outcome.ts'
import type { CalibrationStore } from '../../src/engine/crm-ports.ts'
import type { Refused, Rubrics } from '../../src/engine/rubrics.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { named } from './named.ts'
import { type Answer, json, type Route, refuse, route } from './route.ts'

const PlaybookId = z.object({ id: z.string().min(1).max(24) })

const End = z.object({
  outcome: OutcomeKind,
  temperature: Temperature,
  score: z.number(),
  reasons: z.array(z.string()),
})

const InForce = z.object({
  version: z.int().positive(),
  rubric: Rubric,
  parts: RubricParts,
  revisions: z.array(
    z.object({
      version: z.int(),
      rubric: Rubric,
      note: z.string().nullable(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
})

export type InForceBody = z.infer<typeof InForce>

const Playbooks = z.object({ items: z.array(z.object({ id: z.string(), version: z.int() })) })

/** `bantam calibrate` makes one; null: it has not run yet. */
const Calibrated = z.object({
  calibration: z.object({ at: z.iso.datetime(), report: Report }).nullable(),
})

export type CalibratedBody = z.infer<typeof Calibrated>

const Replay = z.object({
  judged: z.int(),
  changed: z.int(),
  moves: z.array(z.object({ from: OutcomeKind, to: OutcomeKind, count: z.int() })),
  changes: z.array(
    z.object({ conversationId: z.string(), name: z.string().nullable(), before: End, after: End }),
  ),
})

export type ReplayBody = z.infer<typeof Replay>

const Accepted = z.object({ version: z.int().positive() })

const ReplayRequest = z.object({ rubric: Rubric, most: z.int().min(0).max(500).default(100) })
const NewRubric = z.object({ rubric: Rubric, note: z.string().trim().min(1).max(1000).nullish() })

const names = {
  Playbooks,
  Calibrated,
  RubricInForce: InForce,
  Replay,
  ReplayRequest,
  NewRubric,
  AcceptedRubric: Accepted,
}
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

const refusals = {
  403: { description: 'For managers and administrators.', body: Problem },
  404: { description: 'There is no such playbook.', body: Problem },
  422: { description: 'It cannot go live: `faults`, each with its place.', body: Problem },
}

export interface RubricRouteOptions {
  rubrics: Rubrics
  calibrations: Pick<CalibrationStore, 'latest'>
}

export function rubricRoutes({ rubrics, calibrations }: RubricRouteOptions): Route[] {
  const playbooks = route({
    method: 'get',
    path: '/playbooks',
    summary: 'What leads can be scored by',
    answers: { 200: { description: 'By id.', body: Playbooks }, 403: refusals[403] },
    answer: async (_request, { user }) =>
      mayManage(user) ? json(200, { items: await rubrics.list() }) : forManagers(),
  })

  const calibration = route({
    method: 'get',
    path: '/calibration',
    summary: 'What won and lost leads say of the score: the latest calibration',
    answers: { 200: { description: 'As it was stored.', body: Calibrated }, 403: refusals[403] },
    async answer(_request, { user }) {
      if (!mayManage(user)) return forManagers()
      const latest = await calibrations.latest()
      const told = latest && { at: latest.at.toISOString(), report: latest.report }
      return json(200, { calibration: told })
    },
  })

  const inForce = route({
    method: 'get',
    path: '/playbooks/{id}/rubric',
    summary: 'The points, limits and thresholds in force, and the revisions there were',
    params: PlaybookId,
    answers: {
      200: { description: 'What new conversations are scored by.', body: InForce },
      403: refusals[403],
      404: refusals[404],
    },
    async answer({ params }, caller) {
      if (!mayManage(caller.user)) return forManagers()
      const current = await rubrics.current(params.id)
      return current ? json(200, InForce.parse(current)) : noPlaybook()
    },
  })

  const replay = route({
    method: 'post',
    path: '/playbooks/{id}/rubric/replay',
    summary: 'Whose outcome would be another under a changed rubric; nothing is changed',
    params: PlaybookId,
    body: ReplayRequest,
    answers: { 200: { description: 'What would change.', body: Replay }, ...refusals },
    async answer({ params, body }, caller) {
      if (!mayManage(caller.user)) return forManagers()
      const result = await rubrics.replay(params.id, body.rubric, body.most)
      return result.status === 'done' ? json(200, Replay.parse(result.replay)) : refused(result)
    },
  })

  const accept = route({
    method: 'post',
    path: '/playbooks/{id}/rubric',
    summary: 'Put a changed rubric in force for new conversations',
    params: PlaybookId,
    body: NewRubric,
    answers: { 201: { description: 'In force, under this version.', body: Accepted }, ...refusals },
    async answer({ params, body }, caller) {
      if (!mayManage(caller.user)) return forManagers()
      const by = { userId: caller.user.id, note: body.note ?? null }
      const result = await rubrics.accept(params.id, body.rubric, by)
      return result.status === 'accepted' ? json(201, { version: result.version }) : refused(result)
    },
  })

  return [playbooks, calibration, inForce, replay, accept]
}

const forManagers = (): Answer =>
  refuse(problem(403, 'Only managers and administrators see and change rubrics.'))
const noPlaybook = (): Answer => refuse(problem(404, 'There is no such playbook.'))
const refused = (result: Refused): Answer =>
  result.status === 'no_playbook'
    ? noPlaybook()
    : refuse(problem(422, 'This rubric cannot go live.', { faults: result.faults }))
