/**
 * A hand-off comes into somebody's hands: taken by them, given by a rule, or by a hand. Of many at once exactly one wins;
 * nobody gets more than they can hold, and no message of the bot's leaves afterwards.
 */
import { setTimeout as pass } from 'node:timers/promises'
import type { HandoffStatus } from '../domain/routing.ts'
import type { Gift, Given } from '../engine/giving-port.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

type Tx = Prisma.TransactionClient

/** How soon a message that was on its way is looked at again. */
const LOOK_AGAIN_MS = 20

export async function give(client: Client, handoffId: string, gift: Gift, at: Date): Promise<Given> {
  for (;;) {
    const given = await client.$transaction((tx) => tryToGive(tx, handoffId, gift, at))
    if (given !== 'leaving') return given
    await pass(LOOK_AGAIN_MS)
  }
}

/**
 * The person is locked first, then the conversation, as whoever makes people inactive and as turns do; what is counted
 * after that, in statements of their own, nobody else changes meanwhile.
 */
async function tryToGive(tx: Tx, handoffId: string, gift: Gift, at: Date): Promise<Given | 'leaving'> {
  const [taker] = await tx.$queryRaw<{ active: boolean; capacity: number }[]>`
    SELECT active AND password_hash IS NOT NULL AS active, capacity
      FROM "user" WHERE id = ${gift.to}::uuid FOR NO KEY UPDATE`
  if (!taker?.active) return { status: 'inactive' }
  await tx.$queryRaw`
    SELECT id FROM conversation
     WHERE id = (SELECT conversation_id FROM handoff WHERE id = ${handoffId}::uuid) FOR UPDATE`
  const [found] = await tx.$queryRaw<Found[]>`
    SELECT h.status, h.rep_id::text AS holder, rep.name,
           EXISTS (SELECT FROM outbox o WHERE o.conversation_id = h.conversation_id
                      AND o.leaving_until > clock_timestamp()) AS leaving,
           (SELECT count(*)::int FROM conversation c
             WHERE c.rep_id = ${gift.to}::uuid AND c.owner = 'rep') AS held
      FROM handoff h LEFT JOIN "user" rep ON rep.id = h.rep_id WHERE h.id = ${handoffId}::uuid`
  const stands = standing(found, gift)
  if (stands) return stands
  if (gift.limited && (found?.held ?? 0) >= taker.capacity)
    return { status: 'full', held: found?.held ?? 0, capacity: taker.capacity }
  if (found?.leaving) return 'leaving'
  await write(tx, handoffId, gift, at)
  return { status: 'given' }
}

interface Found {
  status: HandoffStatus
  holder: string | null
  name: string | null
  leaving: boolean
  held: number
}

/** Null: it may be given as it stands. */
function standing(found: Found | undefined, { to, from }: Gift): Given | null {
  if (!found) return { status: 'not_found' }
  const isHeld = found.status === 'claimed' || found.status === 'accepted'
  if (isHeld && found.holder === to) return { status: 'theirs' }
  if (!isHeld && found.status !== 'waiting') return { status: 'gone' }
  if (from === 'anybody') return null
  const isFrom = from === 'queue' ? !isHeld : found.holder === from.holder
  return isFrom ? null : { status: 'taken', holder: isHeld ? found.name : null }
}

async function write(tx: Tx, handoffId: string, { to, event, decision, anew }: Gift, at: Date) {
  const assigned = decision
    ? Prisma.sql`, assigned AS (
        INSERT INTO assignment (handoff_id, at, rep_id, user_id, way, rule, rule_title, version, others, note)
        SELECT moved.id, ${at}, ${to}::uuid, ${decision.userId}::uuid, ${decision.way}, ${decision.rule?.id ?? null},
               ${decision.rule?.title ?? null}, ${decision.version}, ${JSON.stringify(decision.others)}::jsonb, ${decision.note}
          FROM moved)`
    : Prisma.empty
  // A promise that was broken begins anew with whoever takes it on; one that is passed on does, too.
  const restarts = Prisma.sql`h.answered_at IS NULL AND h.promise <> 'none' AND (${anew} OR h.promise = 'broken')`
  await tx.$queryRaw`
    WITH moved AS (
           UPDATE handoff h
              SET status = 'claimed', rep_id = ${to}::uuid, claimed_at = ${at}, updated_at = ${at},
                  promise = CASE WHEN ${restarts} THEN 'new' ELSE h.promise END,
                  promise_from = CASE WHEN ${restarts} THEN ${at}::timestamptz ELSE h.promise_from END
            WHERE h.id = ${handoffId}::uuid
           RETURNING h.id, h.conversation_id),
         owned AS (
           UPDATE conversation c SET owner = 'rep', rep_id = ${to}::uuid, version = c.version + 1, updated_at = ${at}
             FROM moved WHERE c.id = moved.conversation_id),
         noted AS (
           INSERT INTO handoff_event (handoff_id, kind, user_id, at)
           SELECT id, ${event.kind}, ${event.userId}::uuid, ${at} FROM moved)
         ${assigned}
    SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM moved`
}
