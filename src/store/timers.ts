/** Timer rows: leased when due, removed by the turn that they cause. */
import type { DueTimer, TimerStore } from '../engine/ports.ts'
import type { Client } from './client.ts'

export function createTimerStore(client: Client): TimerStore {
  return {
    lease: (now, leaseMs, limit) =>
      client.$queryRaw<DueTimer[]>`
        UPDATE timer SET lease_until = ${new Date(now.getTime() + leaseMs)}
          FROM (SELECT conversation_id, key FROM timer
                 WHERE due_at <= ${now} AND (lease_until IS NULL OR lease_until <= ${now})
                 ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED) AS due
         WHERE timer.conversation_id = due.conversation_id AND timer.key = due.key
        RETURNING timer.conversation_id::text AS "conversationId", timer.key, timer.event,
                  (SELECT p.opted_out_at IS NOT NULL FROM conversation c JOIN prospect p ON p.id = c.prospect_id
                    WHERE c.id = timer.conversation_id) AS "optedOut"`,
    async drop(conversationId, key) {
      await client.timer.deleteMany({ where: { conversationId, key } })
    },
    async dropAll(conversationId) {
      await client.timer.deleteMany({ where: { conversationId } })
    },
  }
}
