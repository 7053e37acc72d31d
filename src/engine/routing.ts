/** What managers do with routing: the plan in force, its history, and what another would have done. */
import { isSharing, type RoutingRule } from '../domain/assignment.ts'
import { planFaults, type RoutingPlan, STANDARD_PLAN } from '../domain/routing-plan.ts'
import type { AuditStore } from './audit-port.ts'
import type { Clock } from './ports.ts'
import { compare } from './replay-routing.ts'
import { type Attendance, awayAt, type CompanyHours, hoursOf } from './roster.ts'
import type { Colleague, PlanVersion, Routing } from './routing-port.ts'
import type { BreachStore, PlanStore, RosterRow, RosterStore, WaitingStore } from './routing-store.ts'

const STANDARD: PlanVersion = { ...STANDARD_PLAN, version: 0, note: null, by: null, at: null }
const HISTORY = 100
const DAY = 86_400_000

export const planInForce = async (plans: PlanStore): Promise<PlanVersion> =>
  (await plans.newest()) ?? STANDARD

export const dealsByConversion = (rules: readonly RoutingRule[]): boolean =>
  rules.some(({ way }) => way.kind === 'by_conversion')

export function createRouting(deps: {
  plans: PlanStore
  roster: RosterStore
  waiting: WaitingStore
  breaches: BreachStore
  audit: AuditStore
  companyHours: CompanyHours
  clock: Clock
}): Routing {
  const { plans, roster, waiting, audit, companyHours, clock } = deps

  async function faultsOf(plan: RoutingPlan) {
    const people = await roster.reps(false)
    return planFaults(plan, new Set(people.map(({ id }) => id)))
  }

  return {
    current: () => planInForce(plans),
    history: () => plans.history(HISTORY),
    async set(plan, { userId, note, basedOn }) {
      const faults = await faultsOf(plan)
      if (faults.length > 0) return { status: 'faulty', faults }
      const before = await planInForce(plans)
      if (before.version !== basedOn) return { status: 'outdated', version: before.version }
      const at = clock.now()
      const version = basedOn + 1
      const begunAnew = dealtOtherwise(before.rules, plan.rules)
      if (!(await plans.add(plan, { version, note, userId, at, begunAnew })))
        return { status: 'outdated', version: (await planInForce(plans)).version }
      await audit.note({ at, userId, action: 'routing.changed', subject: null, details: { version } })
      return { status: 'set', plan: await planInForce(plans) }
    },
    async replay(rules, { days, most }) {
      const before = await planInForce(plans)
      const faults = await faultsOf({ ...before, rules: [...rules] })
      if (faults.length > 0) return { status: 'faulty', faults }
      const withDeals = dealsByConversion([...before.rules, ...rules])
      const rows = await roster.reps(withDeals)
      const reps = rows.map((row) => ({ ...row, away: null, hours: hoursOf(row, companyHours) }))
      const past = await waiting.past(new Date(clock.now().getTime() - days * DAY))
      return { status: 'done', replay: compare(past, reps, { before: before.rules, after: rules }, most) }
    },
    async colleagues() {
      const [rows, { presence }] = await Promise.all([roster.reps(false), planInForce(plans)])
      return rows
        .filter(({ active }) => active)
        .map((row) => colleagueOf(row, { company: companyHours, presence }, clock.now()))
        .toSorted((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1))
    },
    breaches: (cursor, limit) => deps.breaches.page(cursor, limit),
  }
}

function colleagueOf(row: RosterRow, attendance: Attendance, at: Date): Colleague {
  const { id, name, capacity, held } = row
  const why = awayAt(row, attendance, at) ?? (held >= capacity ? 'at_capacity' : null)
  return { id, name, why, capacity, held }
}

/** Rules by shares that are not what they were: what was had under the old ones says nothing of the new ones. */
const dealtOtherwise = (before: readonly RoutingRule[], after: readonly RoutingRule[]): string[] =>
  before
    .filter(({ way }) => isSharing(way))
    .filter((rule) => {
      const now = after.find(({ id }) => id === rule.id)
      return !now || JSON.stringify([now.way, now.team]) !== JSON.stringify([rule.way, rule.team])
    })
    .map(({ id }) => id)
