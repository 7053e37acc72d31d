/** Those who may be given hand-offs: what they hold, when they were last given one, what became of theirs. */
import { z } from 'zod'
import { WorkingHours } from '../domain/hours.ts'
import type { RosterRow, RosterStore } from '../engine/routing-store.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

const Row = z.object({
  id: z.string(),
  name: z.string(),
  active: z.boolean(),
  capacity: z.int(),
  skills: z.array(z.string()),
  hours: WorkingHours.nullable(),
  seen_at: z.date().nullable(),
  held: z.int(),
  last_at: z.date().nullable(),
  won: z.int(),
  closed: z.int(),
})

const rosterRow = (raw: unknown): RosterRow => {
  const { seen_at, last_at, ...row } = Row.parse(raw)
  return { ...row, seenAt: seen_at, lastAt: last_at?.toISOString() ?? null }
}

/** A lead that is won or lost is its last rep's. */
const DEALS = Prisma.sql`
  SELECT last.rep_id, count(*) FILTER (WHERE last.stage = 'won')::int AS won, count(*)::int AS closed
    FROM (SELECT DISTINCT ON (p.id) h.rep_id, p.stage
            FROM prospect p JOIN conversation c ON c.prospect_id = p.id
            JOIN handoff h ON h.conversation_id = c.id
           WHERE p.stage IN ('won', 'lost') AND h.rep_id IS NOT NULL
           ORDER BY p.id, h.claimed_at DESC NULLS LAST) last
   GROUP BY last.rep_id`

const NO_DEALS = Prisma.sql`SELECT NULL::uuid AS rep_id, 0 AS won, 0 AS closed WHERE false`

export function createRosterStore(client: Client): RosterStore {
  return {
    async reps(withDeals) {
      const rows = await client.$queryRaw<unknown[]>`
        SELECT u.id::text, u.name, u.active, u.capacity, u.skills, u.hours, u.seen_at,
               (SELECT count(*)::int FROM conversation c WHERE c.rep_id = u.id AND c.owner = 'rep') AS held,
               (SELECT max(a.at) FROM assignment a WHERE a.rep_id = u.id) AS last_at,
               coalesce(d.won, 0) AS won, coalesce(d.closed, 0) AS closed
          FROM "user" u LEFT JOIN (${withDeals ? DEALS : NO_DEALS}) d ON d.rep_id = u.id
         WHERE u.password_hash IS NOT NULL ORDER BY u.id`
      return rows.map(rosterRow)
    },
    async shares() {
      const rows = await client.routingShare.findMany({ orderBy: [{ rule: 'asc' }, { repId: 'asc' }] })
      return rows.map(({ rule, repId, given, credit, there }) => ({ rule, repId, given, credit, there }))
    },
    async saveShares(shares) {
      if (shares.length === 0) return
      await client.$executeRaw`
        INSERT INTO routing_share (rule, rep_id, given, credit, there)
        SELECT rule, "repId", given, credit, there
          FROM jsonb_to_recordset(${JSON.stringify(shares)}::jsonb)
               AS s(rule text, "repId" uuid, given int, credit float8, there bool)
            ON CONFLICT (rule, rep_id)
            DO UPDATE SET given = EXCLUDED.given, credit = EXCLUDED.credit, there = EXCLUDED.there`
    },
  }
}
