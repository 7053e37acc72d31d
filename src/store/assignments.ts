/** How a rep came to what they hold, as the desk shows it. */
import { z } from 'zod'
import { NotChosen, RoutingWay } from '../domain/assignment.ts'
import type { AssignmentView } from '../engine/routing-port.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'

export const assigned = {
  rep: { select: { id: true, name: true } },
  user: { select: { id: true, name: true } },
} as const

type AssignedRow = Prisma.AssignmentGetPayload<{ include: typeof assigned }>

export const Others = z.array(z.object({ id: z.string(), why: NotChosen, detail: z.string().nullable() }))
export const Way = z.enum([...RoutingWay.options.map(({ shape }) => shape.kind.value), 'hand'])

/** The names of these users, by id. */
export async function namesOf(client: Client, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await client.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Null: whoever holds it took it after that, or nobody does. */
export async function assignmentOf(
  client: Client,
  handoff: { repId: string | null; assignments: AssignedRow[]; claimedAt: Date | null },
): Promise<AssignmentView | null> {
  const [row] = handoff.assignments
  const isTheirs = row && row.repId === handoff.repId && row.at.getTime() === handoff.claimedAt?.getTime()
  if (!row || !isTheirs) return null
  const others = Others.parse(row.others)
  const names = await namesOf(
    client,
    others.map(({ id }) => id),
  )
  return {
    at: row.at.toISOString(),
    by: row.user,
    way: Way.parse(row.way),
    rule: row.rule === null ? null : { id: row.rule, name: row.ruleTitle ?? row.rule },
    version: row.version,
    rep: row.rep,
    others: others.flatMap(({ id, why, detail }) => {
      const name = names.get(id)
      return name === undefined ? [] : [{ rep: { id, name }, why, detail }]
    }),
    note: row.note,
  }
}
