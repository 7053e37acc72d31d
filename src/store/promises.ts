/** Response times of hand-offs, and those whose rep has vanished. */
import type { PromisedHandoff, PromiseStore } from '../engine/promise-store.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'
import { factsOf } from './waiting.ts'

const LIVE = Prisma.sql`h.status IN ('waiting', 'claimed', 'accepted')`

interface Row {
  id: string
  holder: string | null
  from: Date
  due_at: Date | null
}

const CLOCK = Prisma.sql`
  h.id::text, CASE WHEN h.status <> 'waiting' THEN h.rep_id::text END AS holder,
  coalesce(h.promise_from, h.waiting_since) AS "from", h.due_at`

/** Since when they have waited for the rep: the first word that nobody has answered. */
const AWAITED = Prisma.sql`
  (SELECT min(m.at) FROM message m
    WHERE m.conversation_id = h.conversation_id AND m.author = 'prospect'
      AND m.seq > coalesce((SELECT max(own.seq) FROM message own
                             WHERE own.conversation_id = h.conversation_id AND own.author = 'rep'), 0))`
const SPOKEN = Prisma.sql`
  EXISTS (SELECT FROM message own WHERE own.conversation_id = h.conversation_id AND own.author = 'rep'
             AND own.rep_id = h.rep_id AND own.at >= h.claimed_at)`

export function createPromiseStore(client: Client): PromiseStore {
  async function promised(rows: Row[]): Promise<PromisedHandoff[]> {
    const facts = await factsOf(
      client,
      rows.map(({ id }) => id),
    )
    return rows.flatMap(({ id, holder, from, due_at: dueAt }) => {
      const own = facts.get(id)
      return own ? [{ ...own, holder, from, dueAt }] : []
    })
  }

  return {
    unset: async (limit) =>
      promised(
        await client.$queryRaw<Row[]>`
          SELECT ${CLOCK} FROM handoff h
           WHERE h.promise = 'new' AND ${LIVE} AND h.answered_at IS NULL
           ORDER BY h.waiting_since LIMIT ${limit}`,
      ),
    async set(handoffId, times) {
      await client.$queryRaw`
        WITH timed AS (
          UPDATE handoff SET promise = ${times ? 'running' : 'none'}, warn_at = ${times?.warnAt ?? null},
                             due_at = ${times?.dueAt ?? null}
           WHERE id = ${handoffId}::uuid AND promise = 'new' RETURNING id)
        SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM timed`
    },
    async warn(now) {
      const rows = await client.$queryRaw<unknown[]>`
        WITH warned AS (
               UPDATE handoff h SET promise = 'warned'
                WHERE h.promise = 'running' AND h.warn_at <= ${now} AND ${LIVE} AND h.answered_at IS NULL
               RETURNING h.id, h.rep_id),
             noted AS (
               INSERT INTO handoff_event (handoff_id, kind, user_id, at)
               SELECT id, 'warned', rep_id, ${now} FROM warned)
        SELECT warned.id::text, pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM warned`
      return rows.length
    },
    overdue: async (now, limit) =>
      promised(
        await client.$queryRaw<Row[]>`
          SELECT ${CLOCK} FROM handoff h
           WHERE h.promise IN ('running', 'warned') AND h.due_at <= ${now} AND ${LIVE} AND h.answered_at IS NULL
           ORDER BY h.due_at LIMIT ${limit}`,
      ),
    async breach(handoffId, { holder, dueAt, at }) {
      const [row] = await client.$queryRaw<{ id: bigint }[]>`
        WITH broken AS (
               UPDATE handoff h SET promise = 'broken'
                WHERE h.id = ${handoffId}::uuid AND h.promise IN ('running', 'warned') AND h.due_at = ${dueAt}
                  AND h.answered_at IS NULL AND ${LIVE}
                  AND CASE WHEN h.status = 'waiting' THEN NULL ELSE h.rep_id END
                        IS NOT DISTINCT FROM ${holder}::uuid
               RETURNING h.id),
             noted AS (
               INSERT INTO handoff_event (handoff_id, kind, user_id, at)
               SELECT id, 'late', ${holder}::uuid, ${at} FROM broken),
             listed AS (
               INSERT INTO promise_breach (handoff_id, rep_id, due_at, at)
               SELECT id, ${holder}::uuid, ${dueAt}, ${at} FROM broken RETURNING id)
        SELECT listed.id, pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM listed`
      return row?.id ?? null
    },
    async passedTo(id, passedTo) {
      await client.promiseBreach.update({ where: { id }, data: { passedTo } })
    },
    async abandoned(now, holdMs) {
      const rows = await client.$queryRaw<(Row & { silent_since: Date })[]>`
        SELECT * FROM (
          SELECT ${CLOCK},
                 greatest(u.seen_at, h.claimed_at, ${AWAITED}) AS silent_since
            FROM handoff h JOIN "user" u ON u.id = h.rep_id
           WHERE h.status IN ('claimed', 'accepted') AND (u.seen_at IS NULL OR u.seen_at <= ${now})
             AND (${AWAITED} IS NOT NULL OR NOT ${SPOKEN})) held
         WHERE silent_since < ${now}`
      const since = new Map(rows.map((row) => [row.id, row.silent_since.getTime()]))
      return (await promised(rows)).filter((handoff) => {
        const hold = holdMs(handoff)
        return hold !== null && now.getTime() - (since.get(handoff.id) ?? 0) >= hold
      })
    },
  }
}
