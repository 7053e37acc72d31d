/** Dialogues that go on in another channel, and links that lead there. Rare, so plain transactions. */
import { v7 as uuidv7 } from 'uuid'
import type { ContinuationStore, ContinuationView, Redeemed, Undone } from '../engine/continuation-port.ts'
import { auditRow } from './audit.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import { Before, giveBack, type Place, takeOver } from './continuation-parts.ts'
import type { ChannelTicket, Prisma } from './generated/client.ts'

type Transaction = Prisma.TransactionClient
type Use = Parameters<ContinuationStore['redeem']>[0]

const viewed = { undoer: { select: { id: true, name: true } } } as const

const viewOf = (row: Prisma.ContinuationGetPayload<{ include: typeof viewed }>): ContinuationView => ({
  id: row.id,
  conversationId: row.conversationId,
  channel: row.channel,
  at: row.at.toISOString(),
  otherConversationId: row.otherConversationId,
  otherProspectId: row.otherProspectId,
  undone: row.undoneAt && { at: row.undoneAt.toISOString(), by: row.undoer },
})

export function createContinuationStore(client: Client): ContinuationStore {
  return {
    async issue({ tokenHash, conversationId, at, expiresAt }) {
      await client.$transaction([
        client.channelTicket.deleteMany({ where: { conversationId, usedAt: null } }),
        client.channelTicket.create({ data: { tokenHash, conversationId, createdAt: at, expiresAt } }),
      ])
    },
    redeem: (use) => client.$transaction((tx) => redeem(tx, use)),
    async list(conversationId) {
      const rows = await client.continuation.findMany({
        where: { conversationId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        include: viewed,
      })
      return rows.map(viewOf)
    },
    undo: (id, by) => client.$transaction((tx) => undo(tx, id, by)),
  }
}

async function redeem(tx: Transaction, use: Use): Promise<Redeemed> {
  // One use at a time of each link.
  await tx.$queryRaw`SELECT 1 FROM channel_ticket WHERE token_hash = ${use.tokenHash} FOR UPDATE`
  const ticket = await tx.channelTicket.findUnique({ where: { tokenHash: use.tokenHash } })
  if (!ticket || !isGood(ticket, use)) return { status: 'expired' }
  const { conversationId } = ticket
  const seen = await holderOf(tx, use)
  await lock(tx, [conversationId, ...(seen ? [seen.id] : [])])
  const holder = await holderOf(tx, use)
  if (holder?.id !== conversationId) {
    if (holder?.current && ['queue', 'rep'].includes(holder.owner)) return { status: 'engaged' }
    await begin(tx, conversationId, holder, use)
  }
  await tx.channelTicket.update({
    where: { tokenHash: use.tokenHash },
    data: { usedAt: ticket.usedAt ?? use.at, usedChannel: use.channel, usedKey: use.channelKey },
  })
  return { status: 'continued', conversationId }
}

/** A link that was used is good for the same chat only: its delivery may come twice. */
const isGood = (ticket: ChannelTicket, { channel, channelKey, at }: Use): boolean =>
  ticket.usedAt === null
    ? ticket.expiresAt > at
    : ticket.usedChannel === channel && ticket.usedKey === channelKey

async function begin(tx: Transaction, conversationId: string, holder: Place | null, use: Use): Promise<void> {
  const id = uuidv7()
  const { channel, channelKey, at } = use
  const { before, otherProspectId } = await takeOver(tx, { id, conversationId, holder, ...use })
  const otherConversationId = holder?.id ?? null
  const row = { conversationId, channel, channelKey, otherConversationId, otherProspectId, at }
  await tx.continuation.create({ data: { id, ...row, before } })
  const details = { continuation: id, channel, merged: otherProspectId }
  const entry = {
    at,
    userId: null,
    action: 'conversation.continued',
    subject: conversationId,
    details,
  } as const
  await tx.auditEntry.create({ data: auditRow(entry) })
  await tell(tx, [conversationId, ...(holder ? [holder.id] : [])])
}

async function undo(tx: Transaction, id: string, by: { userId: string; at: Date }): Promise<Undone> {
  const found = await tx.continuation.findUnique({ where: { id } })
  if (!found) return { status: 'not_found' }
  const { conversationId, otherConversationId: other } = found
  await lock(tx, [conversationId, ...(other ? [other] : [])])
  const row = await tx.continuation.findUnique({ where: { id } })
  if (!row) return { status: 'not_found' }
  if (row.undoneAt) return { status: 'already' }
  const holder = await holderOf(tx, row)
  if (holder?.id !== conversationId) return { status: 'overtaken' }
  await giveBack(tx, { ...row, before: Before.parse(row.before), holder, undoneAt: by.at })
  await tx.continuation.update({ where: { id }, data: { undoneAt: by.at, undoneBy: by.userId } })
  const details = { continuation: id, channel: row.channel, merged: row.otherProspectId }
  const entry = { ...by, action: 'conversation.separated', subject: conversationId, details } as const
  await tx.auditEntry.create({ data: auditRow(entry) })
  await tell(tx, [conversationId, ...(other ? [other] : [])])
  return { status: 'undone', conversationId }
}

/** Whose the chat is; `current`: it is held there now. */
async function holderOf(
  tx: Transaction,
  { channel, channelKey }: { channel: string; channelKey: string },
): Promise<Place | null> {
  const [row] = await tx.$queryRaw<Place[]>`
    SELECT c.id::text, c.owner, c.prospect_id::text AS "prospectId", a.current
      FROM (SELECT id, true AS current FROM conversation WHERE channel = ${channel} AND channel_key = ${channelKey}
            UNION ALL
            SELECT conversation_id, false FROM other_address
             WHERE channel = ${channel} AND channel_key = ${channelKey}) AS a
      JOIN conversation c ON c.id = a.id`
  return row ?? null
}

/** In one order, as everybody who locks several does; a turn that is under way commits before or finds a newer version. */
const lock = (tx: Transaction, ids: string[]) =>
  tx.$queryRaw`SELECT 1 FROM conversation WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`

const tell = (tx: Transaction, conversations: string[]) =>
  tx.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ conversations, queue: true })})`
