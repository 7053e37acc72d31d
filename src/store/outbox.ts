/** Deliveries, in order within a lane, each leased to one worker at a time. */
import type { Delivery, OutboxStore } from '../engine/ports.ts'
import type { Client } from './client.ts'
import { messageOf } from './conversations.ts'

/** Why a delivery was given up without being sent: a rep took over before it left. */
export const WITHHELD = 'withheld'

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
          channelKey: row.conversation.channelKey,
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
      const withheld = await client.$executeRaw`
        UPDATE outbox o SET failure = ${WITHHELD}, lease_until = NULL
          FROM conversation c, message m
         WHERE o.id = ${id} AND c.id = o.conversation_id AND c.owner = 'rep'
           AND m.conversation_id = o.conversation_id AND m.seq = o.message_seq AND m.author = 'bot'`
      return withheld === 0
    },
    async sent(id, sentId, at) {
      await client.outbox.update({ where: { id }, data: { sentId, sentAt: at, leaseUntil: null } })
    },
    async retry(id, dueAt) {
      await client.outbox.update({ where: { id }, data: { dueAt, leaseUntil: null } })
    },
    async failed(id, failure) {
      await client.outbox.update({ where: { id }, data: { failure, leaseUntil: null } })
    },
  }
}
