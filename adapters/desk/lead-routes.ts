/** What reps and managers make of a lead: how far it has come, and what they see otherwise than the bot. */
import { Overruling } from '../../src/domain/judgement.ts'
import type { Desk } from '../../src/engine/desk.ts'
import type { LeadStore } from '../../src/engine/lead-port.ts'
import { Problem, problem } from '../problem.ts'
import { mayFollow, seesAll } from './access.ts'
import { HandoffBody, Judgements, LeadStages, LiftRequest, OutcomeRequest } from './bodies.ts'
import { noConversation } from './conversation-routes.ts'
import { actorOf, Id, notHolder, refuseField } from './handoff-routes.ts'
import { presentHandoff, presentJudgement, presentStage } from './present.ts'
import { empty, json, type Route, refuse, route } from './route.ts'

export function leadRoutes({ leads, desk }: { leads: LeadStore; desk: Desk }): Route[] {
  const notTheirs = { description: 'It is not the caller’s lead.', body: Problem }
  const noSuchLead = { description: 'There is no such lead.', body: Problem }

  const stages = route({
    method: 'get',
    path: '/leads/{id}/stages',
    summary: 'How the lead came where it stands: each stage with who, when and why',
    params: Id,
    answers: {
      200: { description: 'Oldest first.', body: LeadStages },
      403: notTheirs,
      404: noSuchLead,
    },
    async answer({ params }, { user }) {
      if (!(await mayFollow(leads, params.id, user))) return notTheirLead()
      const lead = await leads.view(params.id)
      return lead === null
        ? noLead()
        : json(200, { stage: lead.stage, stages: lead.stages.map(presentStage) })
    },
  })

  const outcome = route({
    method: 'post',
    path: '/leads/{id}/outcome',
    summary: 'Say how far a lead has come, won or lost; a lost one is closed everywhere',
    params: Id,
    body: OutcomeRequest,
    answers: {
      204: { description: 'Noted, or so already.' },
      403: notTheirs,
      404: noSuchLead,
      409: { description: 'Not from where the lead stands: `stage`.', body: Problem },
    },
    async answer({ params, body }, caller) {
      if (!(await mayFollow(leads, params.id, caller.user))) return notTheirLead()
      const result = await desk.setOutcome(params.id, actorOf(caller), body)
      if (result.status === 'not_found') return noLead()
      if (result.status === 'done') return empty()
      return refuse(problem(409, result.detail, { stage: result.stage }))
    },
  })

  const judgement = route({
    method: 'post',
    path: '/conversations/{id}/judgement',
    summary:
      'Say what one sees otherwise than the bot. It is kept beside the bot’s own; one on the outcome also rejects the hand-off ' +
      'or, from a manager, hands off',
    params: Id,
    body: Overruling,
    answers: {
      200: { description: 'Noted; the judgements, those that stand first.', body: Judgements },
      403: { description: 'Only its holder, or a manager, may: `holder`.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
      409: { description: 'There is no outcome yet, or it cannot have its effect.', body: Problem },
    },
    async answer({ params, body }, caller) {
      const result = await desk.overrule(params.id, actorOf(caller), body)
      switch (result.status) {
        case 'done':
          return json(200, { judgements: result.judgements.map(presentJudgement) })
        case 'not_found':
          return noConversation()
        case 'not_holder':
          return notHolder(result.holder)
        case 'invalid':
          return refuseField(result)
        case 'impossible':
          return refuse(problem(409, result.detail))
      }
    },
  })

  const lift = route({
    method: 'post',
    path: '/conversations/{id}/hand-off',
    summary: 'For managers: put a conversation that has no live hand-off into a queue, with the bot’s card',
    params: Id,
    body: LiftRequest,
    answers: {
      200: { description: 'It waits.', body: HandoffBody },
      403: { description: 'Only a manager may.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
      409: { description: 'A rep holds it, it waits elsewhere, or the prospect said stop.', body: Problem },
    },
    async answer({ params, body }, caller) {
      if (!seesAll(caller.user))
        return refuse(problem(403, 'Only a manager puts a conversation into a queue: ask one.'))
      const result = await desk.lift(params.id, actorOf(caller), {
        queue: body.queue ?? null,
        note: body.note,
      })
      switch (result.status) {
        case 'done':
          return json(200, presentHandoff(result.handoff))
        case 'not_found':
          return noConversation()
        case 'invalid':
          return refuseField(result)
        case 'impossible':
          return refuse(problem(409, result.detail))
      }
    },
  })

  return [stages, outcome, judgement, lift]
}

const noLead = () => refuse(problem(404, 'There is no such lead.'))

const notTheirLead = () =>
  refuse(problem(403, 'It is the lead of a rep who holds or has held its conversation, and of managers.'))
