/** What managers set of routing, as one document with versions: the rules, and how long prospects and reps are waited for. */
import { z } from 'zod'
import { RoutingRule } from './assignment.ts'

const Minutes = z.int().min(1).max(10_080)

/** Of a queue. */
export const QueueTimes = z.object({
  /** From hand-off to the first human message, in minutes of working hours; null: nothing is promised. */
  answerWithinMinutes: Minutes.nullable(),
  /** So long may a rep who holds a conversation give no sign of life before it goes back; null: for ever. */
  holdMinutes: Minutes.nullable(),
})
export type QueueTimes = z.infer<typeof QueueTimes>

export const RoutingPlan = z.object({
  /** The first that matches wins; where none does, reps take for themselves. */
  rules: z.array(RoutingRule).max(200),
  /** Who is at work by their hours is there: if they were seen at the desk just now, or anyhow (told by mail or Telegram). */
  presence: z.enum(['desk', 'hours']).default('desk'),
  times: z.object({
    standard: QueueTimes,
    /** Those that are not as the standard. */
    queues: z.record(z.string().min(1).max(100), QueueTimes),
  }),
})
export type RoutingPlan = z.infer<typeof RoutingPlan>

/** In force until a manager sets another: reps take for themselves, and answer within five minutes. */
export const STANDARD_PLAN: RoutingPlan = {
  rules: [
    { id: 'pull', title: 'Reps take for themselves', when: {}, skills: [], team: [], way: { kind: 'pull' } },
  ],
  presence: 'desk',
  times: { standard: { answerWithinMinutes: 5, holdMinutes: 15 }, queues: {} },
}

/** A queue's own times go before those of the playbook that a lead came by, and those before the standard. */
export const timesOf = (
  { times }: RoutingPlan,
  { queue, times: own }: { queue: string; times: Partial<QueueTimes> | null },
): QueueTimes => times.queues[queue] ?? { ...times.standard, ...own }

/** What is wrong with a plan that has the right form; `place` as `rules.2.way.repId`. */
export interface PlanFault {
  place: string
  message: string
}

/** `people`: the ids of all users there are. */
export function planFaults({ rules }: RoutingPlan, people: ReadonlySet<string>): PlanFault[] {
  return rules.flatMap((rule, n) => [
    ...(rules.findIndex(({ id }) => id === rule.id) < n
      ? [{ place: `rules.${n}.id`, message: `there is another rule "${rule.id}"; ids are needed once each` }]
      : []),
    ...peopleOf(rule).flatMap(({ place, id }) =>
      people.has(id) ? [] : [{ place: `rules.${n}.${place}`, message: `there is no user ${id}` }],
    ),
  ])
}

function peopleOf({ team, way }: RoutingRule): { place: string; id: string }[] {
  const named = team.map((id, n) => ({ place: `team.${n}`, id }))
  if (way.kind === 'rep') return [...named, { place: 'way.repId', id: way.repId }]
  if (way.kind !== 'weighted') return named
  return [...named, ...Object.keys(way.weights).map((id) => ({ place: `way.weights.${id}`, id }))]
}
