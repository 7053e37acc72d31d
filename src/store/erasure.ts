/** The end of everything that is kept of a prospect. What hangs on them or their conversations goes with them. */
import type { ErasureStore } from '../engine/erasure-port.ts'
import { auditRow } from './audit.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'

/** The prospects that are one person by continuations that nobody has undone. */
const PERSON = `WITH RECURSIVE person(id) AS (
    SELECT id FROM prospect WHERE id = $1::uuid
    UNION
    SELECT CASE WHEN c.prospect_id = person.id THEN k.other_prospect_id ELSE c.prospect_id END
      FROM person, continuation k JOIN conversation c ON c.id = k.conversation_id
     WHERE k.undone_at IS NULL AND k.other_prospect_id IS NOT NULL
       AND person.id IN (c.prospect_id, k.other_prospect_id))
  SELECT id::text FROM person`

/** As a turn does, the conversation is locked first: what is being written is written before, or not at all. */
async function locked(tx: Prisma.TransactionClient, prospects: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM conversation WHERE prospect_id = ANY(${prospects}::uuid[]) ORDER BY id FOR UPDATE`
  return rows.map(({ id }) => id)
}

const importedLeadsOf = (tx: Prisma.TransactionClient, prospects: string[]) => tx.$executeRaw`
  DELETE FROM imported_lead l USING prospect p
   WHERE p.id = ANY(${prospects}::uuid[]) AND (l.email = lower(p.email) OR l.phone = p.phone)`

export function createErasureStore(client: Client): ErasureStore {
  return {
    erase: (prospectId, { by, at }) =>
      client.$transaction(async (tx) => {
        const person = await tx.$queryRawUnsafe<{ id: string }[]>(PERSON, prospectId)
        if (person.length === 0) return null
        const prospects = person.map(({ id }) => id)
        const conversations = await locked(tx, prospects)
        const importedLeads = await importedLeadsOf(tx, prospects)
        const gone = await tx.$executeRaw`DELETE FROM prospect WHERE id = ANY(${prospects}::uuid[])`
        if (gone === 0) return null
        await tx.erasure.create({ data: { prospectId, conversations, askedBy: by, at } })
        const details = { by, conversations: conversations.length, imported: importedLeads }
        const entry = { at, userId: null, action: 'prospect.erased', subject: prospectId, details } as const
        await tx.auditEntry.create({ data: auditRow(entry) })
        const told = notice({ conversations, queue: true, outbox: true })
        await tx.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${told})`
        return { conversations, importedLeads }
      }),
    async prospectOf(conversationId) {
      const row = await client.conversation.findUnique({
        where: { id: conversationId },
        select: { prospectId: true },
      })
      return row?.prospectId ?? null
    },
    async erasedAt(conversationId) {
      const row = await client.erasure.findFirst({ where: { conversations: { has: conversationId } } })
      return row?.at ?? null
    },
  }
}
