/** Routing in memory: plans as versions, and a hand-off that is given to somebody; nobody is given one by a rule. */
import { planFaults, type RoutingPlan, STANDARD_PLAN } from '../../../../src/domain/routing-plan.ts'
import type { PlanVersion, Routing } from '../../../../src/engine/routing-port.ts'
import type { KeptPerson } from './people.ts'

export function createMemoryRouting({
  users,
  now,
}: {
  users: ReadonlyMap<string, KeptPerson>
  now: () => Date
}): Routing {
  const versions: PlanVersion[] = [{ ...STANDARD_PLAN, version: 0, note: null, by: null, at: null }]
  const newest = () => versions.at(-1) as PlanVersion
  const faultsOf = (plan: RoutingPlan) => planFaults(plan, new Set(users.keys()))
  return {
    current: async () => structuredClone(newest()),
    history: async () => structuredClone(versions.slice(1).reverse()),
    async set(plan, { userId, note, basedOn }) {
      const faults = faultsOf(plan)
      if (faults.length > 0) return { status: 'faulty', faults }
      const { version } = newest()
      if (version !== basedOn) return { status: 'outdated', version }
      const by = { id: userId, name: users.get(userId)?.name ?? '' }
      versions.push({ ...plan, version: version + 1, note, by, at: now().toISOString() })
      return { status: 'set', plan: structuredClone(newest()) }
    },
    async replay(rules) {
      const faults = faultsOf({ ...STANDARD_PLAN, rules: [...rules] })
      if (faults.length > 0) return { status: 'faulty', faults }
      return { status: 'done', replay: { leads: 0, changed: 0, reps: [], changes: [] } }
    },
    colleagues: async () =>
      [...users.values()]
        .filter(({ active }) => active)
        .map(({ id, name, capacity }) => ({ id, name, why: null, capacity, held: 0 })),
    breaches: async (cursor) => (cursor === null ? { items: [], cursor: null } : 'bad_cursor'),
  }
}
