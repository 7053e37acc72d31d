import type { DeliveryStore, MessageDelivery } from '../engine/desk-ports.ts'
import type { Client } from './client.ts'

const stateOf = (row: { sentAt: Date | null; failure: string | null }): MessageDelivery['state'] => {
  if (row.failure !== null) return 'failed'
  return row.sentAt === null ? 'waiting' : 'sent'
}

export const createDeliveryStore = (client: Client): DeliveryStore => ({
  async of(conversationId) {
    const rows = await client.outbox.findMany({
      where: { conversationId },
      orderBy: { messageSeq: 'asc' },
      select: { messageSeq: true, sentAt: true, failure: true },
    })
    return rows.map((row) => ({ seq: row.messageSeq, state: stateOf(row), why: row.failure }))
  },
})
