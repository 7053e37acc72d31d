/** How leads find their rep: the plans there were, each with who set it. */
import { RoutingPlan } from '../domain/routing-plan.ts'
import type { PlanVersion } from '../engine/routing-port.ts'
import type { PlanStore } from '../engine/routing-store.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'

const set = { user: { select: { id: true, name: true } } } as const

const planOf = (row: Prisma.RoutingPlanGetPayload<{ include: typeof set }>): PlanVersion => ({
  ...RoutingPlan.parse(row.plan),
  version: row.version,
  note: row.note,
  by: row.user,
  at: row.at.toISOString(),
})

export function createPlanStore(client: Client): PlanStore {
  const latest = async (take: number) => {
    const rows = await client.routingPlan.findMany({ orderBy: { version: 'desc' }, take, include: set })
    return rows.map(planOf)
  }
  return {
    newest: async () => (await latest(1))[0] ?? null,
    history: latest,
    add: (plan, { version, note, userId, at, begunAnew }) =>
      client.$transaction(async (tx) => {
        const { count } = await tx.routingPlan.createMany({
          data: [{ version, plan: JSON.parse(JSON.stringify(plan)), note, userId, at }],
          skipDuplicates: true,
        })
        if (count > 0) await tx.routingShare.deleteMany({ where: { rule: { in: begunAnew } } })
        return count > 0
      }),
  }
}
