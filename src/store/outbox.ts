/** Deliveries, in order within a lane, each leased to one worker at a time. */
import { type Delivery, MAIL, type OutboxStore } from '../engine/ports.ts'
import type { Client } from './client.ts'
import { messageOf } from './conversations.ts'

/** So long a claim waits at most for a message whose sender tells no more of it. */
const LEAVING_MS = 10_000

/** Nobody is at it. */
const AT_REST = { leaseUntil: null, leavingUntil: null } as const

export function createOutboxStore(client: Client): OutboxStore {
  async function load(ids: bigint[]): Promise<Delivery[]> {
    const rows = await client.outbox.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      include: { conversation: { select: { channelKey: true } } },
    })
    const messages = await client.message.findMany({
      where: { OR: rows.map((row) => ({ conversationId: row.conversationId, seq: row.messageSeq })) },
      include: { rep: { select: { name: true } } },
    })
    return rows.flatMap((row) => {
      const message = messages.find(
        (m) => m.conversationId === row.conversationId && m.seq === row.messageSeq,
      )
      if (!message) return []
      return [
        {
          id: row.id,
          channel: row.channel,
          // Where it was said: meanwhile they may have gone on elsewhere.
          channelKey: row.channel === MAIL ? row.conversation.channelKey : row.lane,
          conversationId: row.conversationId,
          message: messageOf(message),
          attempts: row.attempts,
        },
      ]
    })
  }

  return {
    async lease(channel, now, leaseMs, limit) {
      // The oldest open delivery of each lane, if nobody is at it. A lease that ran out means that its holder died
      // between sending and writing so: the message may have gone out already, and the row says so from now on.
      const leased = await client.$queryRaw<{ id: bigint }[]>`
        UPDATE outbox o
           SET lease_until = ${new Date(now.getTime() + leaseMs)}, attempts = o.attempts + 1,
               maybe_repeated = o.maybe_repeated OR o.lease_until IS NOT NULL
          FROM (SELECT head.id FROM outbox head
                 WHERE head.channel = ${channel} AND head.sent_at IS NULL AND head.failure IS NULL
                   AND head.due_at <= ${now} AND (head.lease_until IS NULL OR head.lease_until <= ${now})
                   AND NOT EXISTS (SELECT 1 FROM outbox earlier
                                    WHERE earlier.channel = head.channel AND earlier.lane = head.lane
                                      AND earlier.id < head.id AND earlier.sent_at IS NULL AND earlier.failure IS NULL)
                 ORDER BY head.id LIMIT ${limit} FOR UPDATE SKIP LOCKED) AS due
         WHERE o.id = due.id
        RETURNING o.id`
      return leased.length === 0 ? [] : load(leased.map((row) => row.id))
    },
    async mayLeave(id) {
      // The conversation is locked against a claim: either it is seen here, or it waits until the message has left.
      const [row] = await client.$queryRaw<{ may: boolean }[]>`
        WITH held AS MATERIALIZED (
          SELECT CASE
                  WHEN c.owner = 'rep' AND m.author = 'bot' THEN 'withheld'
                  WHEN row.follow_up AND p.opted_out_at IS NOT NULL THEN 'opted_out'
                  WHEN row.channel <> ${MAIL} THEN NULL
                  WHEN EXISTS (SELECT 1 FROM message later
                                WHERE later.conversation_id = c.id AND later.seq > row.message_seq
                                  AND later.author = 'prospect') THEN 'answered'
                  WHEN p.email IS NULL THEN 'no_address'
                  WHEN p.bounced_email = lower(p.email) THEN 'bounced' END AS why, m.author
            FROM outbox row
            JOIN conversation c ON c.id = row.conversation_id
            JOIN prospect p ON p.id = c.prospect_id
            JOIN message m ON m.conversation_id = row.conversation_id AND m.seq = row.message_seq
           WHERE row.id = ${id} FOR KEY SHARE OF c)
        UPDATE outbox o
           SET failure = held.why, lease_until = CASE WHEN held.why IS NULL THEN o.lease_until END,
               leaving_until = CASE WHEN held.why IS NULL AND held.author = 'bot'
                                    THEN clock_timestamp() + ${LEAVING_MS} * interval '1 millisecond' END
          FROM held WHERE o.id = ${id}
        RETURNING o.failure IS NULL AS may`
      return row?.may ?? true
    },
    async sent(id, sentId, at) {
      await client.outbox.update({ where: { id }, data: { sentId, sentAt: at, ...AT_REST } })
    },
    async retry(id, dueAt) {
      await client.outbox.update({ where: { id }, data: { dueAt, ...AT_REST } })
    },
    async failed(id, failure) {
      await client.outbox.update({ where: { id }, data: { failure, ...AT_REST } })
    },
  }
}
