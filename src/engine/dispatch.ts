/**
 * Gives what waits to whom the rules choose: best first, then longest waiting, so that who is free again never gets what has
 * just come before what has waited. One process at a time; a claim that comes in between is simply first.
 */
import type { Assignment, RoutingRule } from '../domain/assignment.ts'
import { createDealing, type Dealing, type Share } from '../domain/dealing.ts'
import type { Decision, Given } from './giving-port.ts'
import type { HandoffStore } from './ports.ts'
import type { TurnDeps } from './receive.ts'
import { type CompanyHours, repAt } from './roster.ts'
import { dealsByConversion } from './routing.ts'
import type { PlanVersion } from './routing-port.ts'
import type { RosterRow, RosterStore, WaitingHandoff, WaitingStore } from './routing-store.ts'
import { announce } from './speaking.ts'

const PAGE = 200

export interface DispatchDeps extends TurnDeps {
  handoffs: HandoffStore
  roster: RosterStore
  waiting: WaitingStore
  onError: (error: unknown) => void
}

export const choosesNobody = ({ rules }: PlanVersion): boolean =>
  rules.every(({ way }) => way.kind === 'pull')

export const decisionOf = (plan: PlanVersion, { rule: id, way, others }: Assignment): Decision => {
  const rule = plan.rules.find((each) => each.id === id)
  return {
    userId: null,
    way,
    rule: rule ? { id: rule.id, title: rule.title } : null,
    version: plan.version,
    others,
    note: null,
  }
}

/** Everybody as they are at `at`, dealt to by the plan. */
export function dealingOf(
  plan: PlanVersion,
  rows: readonly RosterRow[],
  shares: readonly Share[],
  company: CompanyHours,
  at: Date,
): Dealing {
  const reps = rows.map((row) => repAt(row, { company, presence: plan.presence }, at))
  return createDealing(plan.rules, reps, shares)
}

/** Who had a prospect last, where the playbook says that they meet them again. */
const LAST_REP: RoutingRule = {
  id: 'last_rep',
  title: 'Their last rep',
  when: {},
  skills: [],
  team: [],
  way: { kind: 'owner' },
}

/** Gives as much as it can; how many. */
export async function dealWaiting(
  deps: DispatchDeps,
  plan: PlanVersion,
  company: CompanyHours,
): Promise<number> {
  const returned = await dealOut(
    deps,
    { ...plan, rules: [LAST_REP] },
    company,
    await deps.waiting.returning(PAGE),
  )
  if (choosesNobody(plan)) return returned
  return returned + (await dealOut(deps, plan, company, waitingHandoffs(deps.waiting)))
}

async function dealOut(
  deps: DispatchDeps,
  plan: PlanVersion,
  company: CompanyHours,
  handoffs: Iterable<WaitingHandoff> | AsyncIterable<WaitingHandoff>,
): Promise<number> {
  if (Array.isArray(handoffs) && handoffs.length === 0) return 0
  const at = deps.clock.now()
  const rows = await deps.roster.reps(dealsByConversion(plan.rules))
  const before = await deps.roster.shares()
  const dealing = dealingOf(plan, rows, before, company, at)
  const greetings: Promise<unknown>[] = []
  for await (const handoff of handoffs) {
    if (!dealing.isAnybodyFree()) break
    const decision = dealing.decide(handoff.lead)
    const repId = decision.chosen
    if (repId === null) continue
    const { status } = await giveTo(deps, handoff.id, repId, decisionOf(plan, decision), at)
    // Somebody is not what they were a moment ago: the next run sees them as they are.
    if (status === 'full' || status === 'inactive') break
    if (status !== 'given') continue
    dealing.given(decision, repId, at.toISOString())
    const name = rows.find(({ id }) => id === repId)?.name ?? ''
    greetings.push(announce(deps, handoff.conversationId, { id: repId, name }).catch(deps.onError))
  }
  await deps.roster.saveShares(changedShares(before, dealing.shares()))
  await Promise.all(greetings)
  return greetings.length
}

const giveTo = (
  { handoffs }: DispatchDeps,
  handoffId: string,
  to: string,
  decision: Decision,
  at: Date,
): Promise<Given> =>
  handoffs.give(
    handoffId,
    {
      to,
      from: 'queue',
      limited: true,
      event: { kind: 'assigned', userId: null },
      decision,
      unanswered: false,
    },
    at,
  )

async function* waitingHandoffs(store: WaitingStore): AsyncGenerator<WaitingHandoff> {
  let last: WaitingHandoff | null = null
  for (;;) {
    const page: WaitingHandoff[] = await store.waiting(last, PAGE)
    yield* page
    last = page.at(-1) ?? null
    if (page.length < PAGE) return
  }
}

export function changedShares(before: readonly Share[], after: readonly Share[]): Share[] {
  const known = new Set(before.map((share) => JSON.stringify(share)))
  return after.filter((share) => !known.has(JSON.stringify(share)))
}
