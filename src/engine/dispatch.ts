/**
 * Gives what waits to whom the rules choose: best first, then longest waiting, so that who is free again never gets what has
 * just come before what has waited. One process at a time; a claim that comes in between is simply first.
 */
import type { Assignment } from '../domain/assignment.ts'
import { createDealing, type Dealing, type Share } from '../domain/dealing.ts'
import type { Decision } from './giving-port.ts'
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

/** Gives as much as it can; how many. */
export async function dealWaiting(
  deps: DispatchDeps,
  plan: PlanVersion,
  company: CompanyHours,
): Promise<number> {
  if (choosesNobody(plan)) return 0
  const at = deps.clock.now()
  const rows = await deps.roster.reps(dealsByConversion(plan.rules))
  const before = await deps.roster.shares()
  const dealing = dealingOf(plan, rows, before, company, at)
  const greetings: Promise<unknown>[] = []
  let count = 0
  for await (const handoff of waitingHandoffs(deps.waiting)) {
    if (!dealing.isAnybodyFree()) break
    const decision = dealing.decide(handoff.lead)
    const repId = decision.chosen
    if (repId === null) continue
    const gift = {
      to: repId,
      from: 'queue' as const,
      limited: true,
      event: { kind: 'assigned' as const, userId: null },
    }
    const given = await deps.handoffs.give(
      handoff.id,
      { ...gift, decision: decisionOf(plan, decision), unanswered: false },
      at,
    )
    // Somebody is not what they were a moment ago: the next run sees them as they are.
    if (given.status === 'full' || given.status === 'inactive') break
    if (given.status !== 'given') continue
    dealing.given(decision, repId, at.toISOString())
    count += 1
    const name = rows.find(({ id }) => id === repId)?.name ?? ''
    greetings.push(announce(deps, handoff.conversationId, { id: repId, name }).catch(deps.onError))
  }
  await deps.roster.saveShares(changedShares(before, dealing.shares()))
  await Promise.all(greetings)
  return count
}

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
