/** Routing: the plan in force and its history, who was given what and why, and what is promised to those who wait. */
import type { NotChosen, RoutingRule, RoutingWay } from '../domain/assignment.ts'
import type { PlanFault, RoutingPlan } from '../domain/routing-plan.ts'

interface Named {
  id: string
  name: string
}

/** 0: the standard plan, which nobody has set. */
export interface PlanVersion extends RoutingPlan {
  version: number
  note: string | null
  by: Named | null
  /** ISO 8601. */
  at: string | null
}

export interface DecisionView {
  /** Null: no rule matched. */
  rule: Named | null
  way: RoutingWay['kind']
  /** Null: it waits for whoever takes it, or is next free. */
  rep: Named | null
  others: { rep: Named; why: NotChosen; detail: string | null }[]
}

/** How a rep came to a hand-off. */
export interface AssignmentView {
  at: string
  /** Null: by the rules. Else whose hand it was. */
  by: Named | null
  /** `hand`: a manager's, or that of who held it before. */
  way: RoutingWay['kind'] | 'hand'
  rule: Named | null
  /** Of the plan. */
  version: number
  rep: Named
  others: DecisionView['others']
  note: string | null
}

/** Somebody who may be given hand-offs. */
export interface Colleague extends Named {
  /** Null: they could be given one now. */
  why: NotChosen | null
  capacity: number
  held: number
}

/** A promise that was not kept. */
export interface BreachView {
  handoffId: string
  conversationId: string
  queue: string
  name: string | null
  /** Who had it; null: it waited in its queue. */
  rep: Named | null
  dueAt: string
  at: string
  /** To whom it was passed on; null: to its queue, or to nobody. */
  passedTo: Named | null
  /** When a person first wrote; null: nobody has yet. */
  answeredAt: string | null
}

export interface ReplayedDecision {
  handoffId: string
  conversationId: string
  name: string | null
  queue: string
  at: string
  /** Who held it first. */
  got: Named | null
  /** By the rules in force, and by the changed ones, each from the same beginning. */
  before: DecisionView
  after: DecisionView
}

export interface RoutingReplay {
  leads: number
  /** Those whom `after` gives to another than `before`. */
  changed: number
  /** How many each rep got, and would have got. */
  reps: { rep: Named; got: number; before: number; after: number }[]
  /** At most as many as were asked for, oldest first. */
  changes: ReplayedDecision[]
}

export type SetPlanResult =
  | { status: 'set'; plan: PlanVersion }
  /** Somebody set another meanwhile. */
  | { status: 'outdated'; version: number }
  | { status: 'faulty'; faults: PlanFault[] }

/** What managers do with routing. */
export interface Routing {
  current(): Promise<PlanVersion>
  /** Newest first, at most a hundred. */
  history(): Promise<PlanVersion[]>
  set(plan: RoutingPlan, by: { userId: string; note: string | null; basedOn: number }): Promise<SetPlanResult>
  /** What those of the last `days` would have met; nothing is changed. */
  replay(
    rules: readonly RoutingRule[],
    span: { days: number; most: number },
  ): Promise<{ status: 'done'; replay: RoutingReplay } | { status: 'faulty'; faults: PlanFault[] }>
  /** By name. */
  colleagues(): Promise<Colleague[]>
  /** Newest first. `cursor` is what the previous page returned; anything else is bad. */
  breaches(
    cursor: string | null,
    limit: number,
  ): Promise<{ items: BreachView[]; cursor: string | null } | 'bad_cursor'>
}
