/**
 * A hand-off comes into somebody's hands: taken by them, given by a rule, or by a hand. Of many at once exactly one wins;
 * nobody gets more than they can hold, and no message of the bot's leaves afterwards.
 */
import { setTimeout as pass } from 'node:timers/promises'
import { z } from 'zod'
import type { Gift, Given } from '../engine/giving-port.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

/** How soon a message that was on its way is looked at again. */
const LOOK_AGAIN_MS = 20

const Verdict = z.object({
  verdict: z.enum(['inactive', 'theirs', 'gone', 'taken', 'full', 'leaving', 'given']),
  /** Who has it. */
  holder: z.string().nullable(),
  /** Of whose it would be. */
  held: z.int(),
  capacity: z.int().nullable(),
})

/**
 * Whose it becomes is locked first, then the conversation, as whoever makes people inactive and as turns do. What the second
 * statement counts, nobody else changes meanwhile; in one statement with the locks it would count what was before them.
 */
export async function give(client: Client, handoffId: string, gift: Gift, at: Date): Promise<Given> {
  for (;;) {
    const [, rows] = await client.$transaction([
      client.$queryRaw`${lock(handoffId, gift.to)}`,
      client.$queryRaw<unknown[]>`${giving(handoffId, gift, at)}`,
    ])
    const [row] = z.array(Verdict).parse(rows)
    if (!row) return { status: 'not_found' }
    const { verdict, holder, held, capacity } = row
    if (verdict === 'full') return { status: verdict, held, capacity: capacity ?? 0 }
    if (verdict === 'taken') return { status: verdict, holder }
    if (verdict !== 'leaving') return { status: verdict }
    await pass(LOOK_AGAIN_MS)
  }
}

const lock = (handoffId: string, to: string) => Prisma.sql`
  WITH taker AS MATERIALIZED (SELECT id FROM "user" WHERE id = ${to}::uuid FOR NO KEY UPDATE)
  SELECT id FROM conversation
   WHERE id = (SELECT conversation_id FROM handoff WHERE id = ${handoffId}::uuid AND EXISTS (SELECT FROM taker))
     FOR UPDATE`

const isHeld = Prisma.sql`h.status IN ('claimed', 'accepted')`

/** Whether it is where it is to be taken from; null: that does not matter. */
function stands({ from, unanswered }: Pick<Gift, 'from' | 'unanswered'>): Prisma.Sql {
  if (unanswered) return Prisma.sql`h.answered_at IS NULL AND (${stands({ from, unanswered: false })})`
  if (from === 'anybody') return Prisma.sql`true`
  return from === 'queue'
    ? Prisma.sql`h.status = 'waiting'`
    : Prisma.sql`${isHeld} AND h.rep_id = ${from.holder}::uuid`
}

function giving(handoffId: string, gift: Gift, at: Date): Prisma.Sql {
  const { to, limited, event } = gift
  // A promise that was broken begins anew with whoever takes it on.
  const restarts = Prisma.sql`h.answered_at IS NULL AND h.promise = 'broken'`
  return Prisma.sql`
    WITH found AS (
           SELECT h.id, rep.name AS holder, taker.capacity,
                  (SELECT count(*)::int FROM conversation c
                    WHERE c.rep_id = ${to}::uuid AND c.owner = 'rep') AS held,
                  EXISTS (SELECT FROM outbox o WHERE o.conversation_id = h.conversation_id
                             AND o.leaving_until > clock_timestamp()) AS leaving,
                  taker.active AND taker.password_hash IS NOT NULL AS works,
                  ${isHeld} AND h.rep_id = ${to}::uuid AS theirs,
                  h.status = 'waiting' OR ${isHeld} AS live,
                  ${stands(gift)} AS stands
             FROM handoff h
             LEFT JOIN "user" taker ON taker.id = ${to}::uuid
             LEFT JOIN "user" rep ON rep.id = h.rep_id AND ${isHeld}
            WHERE h.id = ${handoffId}::uuid),
         judged AS MATERIALIZED (
           SELECT id, holder, held, capacity,
                  CASE WHEN works IS NOT TRUE THEN 'inactive' WHEN theirs THEN 'theirs' WHEN NOT live THEN 'gone'
                       WHEN NOT stands THEN 'taken' WHEN ${limited} AND held >= capacity THEN 'full'
                       WHEN leaving THEN 'leaving' ELSE 'given' END AS verdict
             FROM found),
         moved AS (
           UPDATE handoff h
              SET status = 'claimed', rep_id = ${to}::uuid, claimed_at = ${at}, updated_at = ${at},
                  promise = CASE WHEN ${restarts} THEN 'new' ELSE h.promise END,
                  promise_from = CASE WHEN ${restarts} THEN ${at}::timestamptz ELSE h.promise_from END
             FROM judged WHERE h.id = judged.id AND judged.verdict = 'given'
           RETURNING h.id, h.conversation_id),
         owned AS (
           UPDATE conversation c SET owner = 'rep', rep_id = ${to}::uuid, version = c.version + 1, updated_at = ${at}
             FROM moved WHERE c.id = moved.conversation_id),
         noted AS (
           INSERT INTO handoff_event (handoff_id, kind, user_id, at)
           SELECT id, ${event.kind}, ${event.userId}::uuid, ${at} FROM moved)
         ${assigning(gift, at)},
         told AS MATERIALIZED (SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })}) FROM moved)
    SELECT verdict, holder, held, capacity, (SELECT count(*)::int FROM told) AS told FROM judged`
}

const assigning = ({ to, decision }: Gift, at: Date): Prisma.Sql =>
  decision
    ? Prisma.sql`, assigned AS (
        INSERT INTO assignment (handoff_id, at, rep_id, user_id, way, rule, rule_title, version, others, note)
        SELECT moved.id, ${at}, ${to}::uuid, ${decision.userId}::uuid, ${decision.way}, ${decision.rule?.id ?? null},
               ${decision.rule?.title ?? null}, ${decision.version}, ${JSON.stringify(decision.others)}::jsonb,
               ${decision.note}
          FROM moved)`
    : Prisma.empty
