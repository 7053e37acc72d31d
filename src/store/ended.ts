/** Qualifications that have ended, for replays: what was answered and how it ended, and nothing that a replay does not need. */
import { z } from 'zod'
import { Context } from '../../flows/context.ts'
import type { EndedStore } from '../engine/rubrics.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

const Row = z.object({
  conversationId: z.string(),
  name: z.string().nullable(),
  answers: Context.shape.answers,
  outcome: Context.shape.outcome.unwrap(),
})

export function createEndedStore(client: Client): EndedStore {
  return {
    async ended(playbookId, after, limit) {
      const behind = after === null ? Prisma.empty : Prisma.sql`AND c.id > ${after}::uuid`
      const rows = await client.$queryRaw<unknown[]>`
        SELECT c.id::text AS "conversationId", p.name, c.saved -> 'context' -> 'answers' AS answers,
               c.saved -> 'context' -> 'outcome' AS outcome
          FROM conversation c JOIN prospect p ON p.id = c.prospect_id
         WHERE c.playbook_id = ${playbookId} AND c.saved -> 'context' ->> 'outcome' IS NOT NULL ${behind}
         ORDER BY c.id LIMIT ${limit}`
      return rows.map((row) => Row.parse(row))
    },
  }
}
