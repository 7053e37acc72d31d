/** What goes over the wire about who gets which hand-off, and why. */
import { z } from 'zod'
import { NotChosen, RoutingRule } from '../../src/domain/assignment.ts'
import { QueueTimes, RoutingPlan } from '../../src/domain/routing-plan.ts'
import { Others, RuleName, Way } from './assignment-body.ts'
import { Holder, named } from './named.ts'

const Note = z.string().trim().min(1).max(1000)

/** Version 0 is the standard, which nobody has set: reps take for themselves. */
export const RoutingBody = z.object({
  version: z.int().nonnegative(),
  ...RoutingPlan.shape,
  note: z.string().nullable(),
  by: Holder.nullable(),
  at: z.iso.datetime().nullable(),
})
export type RoutingBody = z.infer<typeof RoutingBody>

/** `basedOn`: the version that was changed; if another is in force meanwhile, it is refused. */
export const NewRouting = z.object({
  basedOn: z.int().nonnegative(),
  ...RoutingPlan.shape,
  note: Note.nullish(),
})

export const RoutingHistory = z.object({ items: z.array(RoutingBody) })

/** `days`: how far back; `most`: at most so many changed decisions are listed. */
export const RoutingReplayRequest = z.object({
  rules: RoutingPlan.shape.rules,
  days: z.int().min(1).max(92).default(30),
  most: z.int().min(0).max(500).default(100),
})

export const RoutingDecision = z.object({
  /** Null: no rule matched. */
  rule: RuleName,
  way: Way,
  /** Null: it waits for whoever takes it, or is next free. */
  rep: Holder.nullable(),
  others: Others,
})

/** `got`: who held it first. `before`, `after`: by the rules in force, and by the changed ones. */
export const RoutingReplayBody = z.object({
  leads: z.int(),
  changed: z.int(),
  reps: z.array(z.object({ rep: Holder, got: z.int(), before: z.int(), after: z.int() })),
  changes: z.array(
    z.object({
      handoffId: z.string(),
      conversationId: z.string(),
      name: z.string().nullable(),
      queue: z.string(),
      at: z.iso.datetime(),
      got: Holder.nullable(),
      before: RoutingDecision,
      after: RoutingDecision,
    }),
  ),
})

export const AssignRequest = z.object({ repId: z.guid(), note: Note.nullish() })

/** Whoever may be given hand-offs; `why` null: they could be given one now. */
export const Colleagues = z.object({
  items: z.array(
    z.object({
      ...Holder.shape,
      why: NotChosen.nullable(),
      capacity: z.int(),
      held: z.int(),
    }),
  ),
})

export const BreachQuery = z.object({
  cursor: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** A promise that was not kept: nobody wrote by `dueAt`. */
export const Breach = z.object({
  handoffId: z.string(),
  conversationId: z.string(),
  queue: z.string(),
  name: z.string().nullable(),
  /** Who had it; null: it waited in its queue. */
  rep: Holder.nullable(),
  dueAt: z.iso.datetime(),
  at: z.iso.datetime(),
  /** To whom it was passed on; null: to its queue, or to nobody. */
  passedTo: Holder.nullable(),
  /** When a person first wrote; null: nobody has yet. */
  answeredAt: z.iso.datetime().nullable(),
})
export const BreachPage = z.object({ items: z.array(Breach), cursor: z.string().nullable() })

const names = {
  Routing: RoutingBody,
  NewRouting,
  RoutingRule,
  QueueTimes,
  RoutingHistory,
  RoutingReplayRequest,
  RoutingDecision,
  RoutingReplay: RoutingReplayBody,
  AssignRequest,
  Colleagues,
  Breach,
  BreachPage,
}
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })
