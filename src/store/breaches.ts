/** Promises that were not kept, newest first. */
import { calledBy } from '../domain/lead.ts'
import type { BreachStore } from '../engine/routing-store.ts'
import type { Client } from './client.ts'
import { called } from './views.ts'

const person = { select: { id: true, name: true } } as const

const isId = (cursor: string): boolean => /^\d{1,18}$/.test(cursor)

export function createBreachStore(client: Client): BreachStore {
  return {
    async page(cursor, limit) {
      if (cursor !== null && !isId(cursor)) return 'bad_cursor'
      const rows = await client.promiseBreach.findMany({
        ...(cursor !== null && { where: { id: { lt: BigInt(cursor) } } }),
        orderBy: { id: 'desc' },
        take: limit + 1,
        include: {
          rep: person,
          next: person,
          handoff: {
            select: {
              conversationId: true,
              queue: true,
              answeredAt: true,
              conversation: { select: { prospect: { select: called } } },
            },
          },
        },
      })
      const items = rows.slice(0, limit)
      const last = items.at(-1)
      return {
        items: items.map((row) => ({
          handoffId: row.handoffId,
          conversationId: row.handoff.conversationId,
          queue: row.handoff.queue,
          name: calledBy(row.handoff.conversation.prospect),
          rep: row.rep,
          dueAt: row.dueAt.toISOString(),
          at: row.at.toISOString(),
          passedTo: row.next,
          answeredAt: row.handoff.answeredAt?.toISOString() ?? null,
        })),
        cursor: rows.length > limit && last ? String(last.id) : null,
      }
    },
  }
}
