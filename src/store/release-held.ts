/** Gives back what somebody holds who becomes inactive. */
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Prisma } from './generated/client.ts'

/**
 * To be called in the transaction that made them inactive: a claim of theirs that was under way has either committed
 * before, and is given back here, or finds them inactive. The conversations are locked first and their versions move, as
 * for every change of owner; each keeps its old place in its queue.
 */
export async function releaseHeld(
  tx: Prisma.TransactionClient,
  repId: string,
  by: { userId: string | null; at: Date },
): Promise<void> {
  await tx.$queryRaw`
    WITH locked AS MATERIALIZED (
           SELECT c.id FROM conversation c WHERE c.rep_id = ${repId}::uuid ORDER BY c.id FOR UPDATE),
         moved AS (
           UPDATE handoff h SET status = 'waiting', rep_id = NULL, updated_at = ${by.at}
             FROM locked
            WHERE h.conversation_id = locked.id AND h.rep_id = ${repId}::uuid
              AND h.status IN ('claimed', 'accepted')
           RETURNING h.id, h.conversation_id),
         owned AS (
           UPDATE conversation c
              SET owner = 'queue', rep_id = NULL, version = c.version + 1, updated_at = ${by.at}
             FROM moved WHERE c.id = moved.conversation_id
           RETURNING c.id),
         noted AS (
           INSERT INTO handoff_event (handoff_id, kind, user_id, at)
           SELECT id, 'released', ${by.userId}::uuid, ${by.at} FROM moved),
         audited AS (
           INSERT INTO audit (at, user_id, action, subject)
           SELECT ${by.at}, ${by.userId}::uuid, 'handoff.released', id::text FROM moved)
    SELECT owned.id::text, pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM owned`
}
