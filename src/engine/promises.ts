/**
 * Response times: set when somebody is handed off, warned of when nearly up, and passed on when they are. And what a rep who
 * has vanished holds goes back to its queue.
 */
import { isSharing, outsideOf, ruleFor } from '../domain/assignment.ts'
import type { Share } from '../domain/dealing.ts'
import { afterWorkingMinutes, nextAtWork, type WorkingHours } from '../domain/hours.ts'
import { timesOf } from '../domain/routing-plan.ts'
import type { AuditStore } from './audit-port.ts'
import { changedShares, type DispatchDeps, dealingOf, decisionOf } from './dispatch.ts'
import { type NobodyThere, tellNobodyIsThere } from './nobody-there.ts'
import type { PromisedHandoff, PromiseStore } from './promise-store.ts'
import { type CompanyHours, hoursOf, isPresent } from './roster.ts'
import { dealsByConversion } from './routing.ts'
import type { PlanVersion } from './routing-port.ts'
import type { RosterRow, WaitingHandoff } from './routing-store.ts'
import { announce } from './speaking.ts'

const BATCH = 100
const MINUTE = 60_000
/** The rep is warned when this part of the time is over. */
const WARN_AFTER = 0.6

export interface PromiseDeps extends DispatchDeps {
  promises: PromiseStore
  audit: AuditStore
}

/** Everything as it is at one instant. */
interface Scene {
  plan: PlanVersion
  company: CompanyHours
  at: Date
  rows(): Promise<readonly RosterRow[]>
}

/** Reads who there is when somebody asks, and once. */
export function sceneOf(deps: PromiseDeps, plan: PlanVersion, company: CompanyHours): Scene {
  let rows: Promise<RosterRow[]> | null = null
  return {
    plan,
    company,
    at: deps.clock.now(),
    rows() {
      rows ??= deps.roster.reps(dealsByConversion(plan.rules))
      return rows
    },
  }
}

/** Those whom the rules would let have it, whoever is there and has room. */
async function whoCould({ plan, rows }: Scene, { lead }: WaitingHandoff): Promise<RosterRow[]> {
  const rule = ruleFor(plan.rules, lead)
  return (await rows()).filter(
    (row) => row.active && row.capacity > 0 && (!rule || outsideOf(rule, lead.owner, row) === null),
  )
}

/** Of equal hours one: they are looked at minute by minute. */
function differentHours(rows: readonly RosterRow[], company: CompanyHours): WorkingHours[] {
  const all = rows.map((row) => hoursOf(row, company))
  return [...new Map(all.map((hours) => [JSON.stringify(hours), hours])).values()]
}

/** Of who has it; of those who could take it, as long as nobody has. */
async function hoursOn(scene: Scene, handoff: PromisedHandoff): Promise<WorkingHours[]> {
  const holder = (await scene.rows()).find(({ id }) => id === handoff.holder)
  return differentHours(holder ? [holder] : await whoCould(scene, handoff), scene.company)
}

/** If nobody is at work who could take it, nor sits at the desk anyway, the prospect is told when somebody is. */
async function tellIfNobody(deps: PromiseDeps, scene: Scene, handoff: PromisedHandoff): Promise<void> {
  const { at, company } = scene
  const could = await whoCould(scene, handoff)
  if (could.some((row) => isPresent(row, at))) return
  const until = nextAtWork(differentHours(could, company), at)
  if (until !== null && until <= at) return
  const told: NobodyThere = { handoffId: handoff.id, conversationId: handoff.conversationId, until }
  await tellNobodyIsThere(deps, told).catch(deps.onError)
}

/** Sets the times of those who have just come, or have just been passed on. */
export async function setPromises(deps: PromiseDeps, scene: Scene): Promise<void> {
  for (const handoff of await deps.promises.unset(BATCH)) {
    if (handoff.holder === null) await tellIfNobody(deps, scene, handoff)
    const minutes = timesOf(scene.plan, handoff).answerWithinMinutes
    const hours = minutes === null ? [] : await hoursOn(scene, handoff)
    const dueAt = minutes === null ? null : afterWorkingMinutes(hours, handoff.from, minutes)
    const warnAt =
      minutes === null ? null : afterWorkingMinutes(hours, handoff.from, Math.floor(minutes * WARN_AFTER))
    await deps.promises.set(handoff.id, dueAt && warnAt ? { dueAt, warnAt } : null)
  }
}

/** Those whose time is up go to the next rep; each breach is listed. */
export async function passOn(deps: PromiseDeps, scene: Scene): Promise<void> {
  for (const handoff of await deps.promises.overdue(scene.at, BATCH)) {
    const { holder, dueAt } = handoff
    if (dueAt === null) continue
    const breach = await deps.promises.breach(handoff.id, { holder, dueAt, at: scene.at })
    if (breach === null) continue
    if (holder === null) await tellIfNobody(deps, scene, handoff)
    else await toTheNext(deps, scene, { ...handoff, holder }, breach)
  }
}

async function toTheNext(
  deps: PromiseDeps,
  scene: Scene,
  handoff: PromisedHandoff & { holder: string },
  breach: bigint,
): Promise<void> {
  const { plan, company, at } = scene
  const { holder } = handoff
  const rows = await scene.rows()
  const shares: Share[] = await deps.roster.shares()
  const dealing = dealingOf(plan, rows, shares, company, at)
  const decision = dealing.decide({ ...handoff.lead, had: [...handoff.lead.had, holder] })
  if (decision.way === 'pull') {
    // Whoever takes it is the next; with nobody to do so, it is better with who has it than with nobody.
    if (!dealing.isAnybodyFree([holder])) return
    const isBack = await deps.handoffs.takeBack(handoff.id, { holder, kind: 'passed_on' }, at)
    if (isBack) await noteTaken(deps, handoff.id, { from: holder, why: 'late' }, at)
    return
  }
  if (decision.chosen === null) return
  const given = await deps.handoffs.give(
    handoff.id,
    {
      to: decision.chosen,
      from: { holder },
      limited: true,
      event: { kind: 'passed_on', userId: holder },
      decision: decisionOf(plan, decision),
      unanswered: true,
    },
    at,
  )
  if (given.status !== 'given') return
  await deps.promises.passedTo(breach, decision.chosen)
  dealing.given(decision, decision.chosen, at.toISOString())
  if (plan.rules.some(({ way }) => isSharing(way)))
    await deps.roster.saveShares(changedShares(shares, dealing.shares()))
  const name = rows.find(({ id }) => id === decision.chosen)?.name ?? ''
  await announce(deps, handoff.conversationId, { id: decision.chosen, name }).catch(deps.onError)
}

/** Nobody's own doing, and so nobody's name stands at it. */
const noteTaken = (
  { audit }: PromiseDeps,
  subject: string,
  details: { from: string; why: 'late' | 'vanished' },
  at: Date,
): Promise<void> => audit.note({ at, userId: null, action: 'handoff.released', subject, details })

/** A rep of whom nothing is seen or heard gives back what somebody waits in. */
export async function takeBackAbandoned(deps: PromiseDeps, scene: Scene): Promise<number> {
  const holdMs = (handoff: WaitingHandoff) => {
    const minutes = timesOf(scene.plan, handoff).holdMinutes
    return minutes === null ? null : minutes * MINUTE
  }
  let count = 0
  for (const handoff of await deps.promises.abandoned(scene.at, holdMs)) {
    const { holder } = handoff
    if (holder === null) continue
    if (!(await deps.handoffs.takeBack(handoff.id, { holder, kind: 'given_back' }, scene.at))) continue
    count += 1
    await noteTaken(deps, handoff.id, { from: holder, why: 'vanished' }, scene.at)
    await tellIfNobody(deps, scene, handoff)
  }
  return count
}
