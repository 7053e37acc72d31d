/** What becomes of the addresses and of the people when a dialogue goes on elsewhere, and when that is undone. */
import { z } from 'zod'
import type { Prisma } from './generated/client.ts'

type Transaction = Prisma.TransactionClient

/** A conversation that has the chat. */
export interface Place {
  id: string
  owner: string
  prospectId: string
  /** It is held there now; else it was before, and would be again. */
  current: boolean
}

const CONTACT = ['name', 'email', 'phone', 'company', 'role'] as const

/** What undoing a continuation brings back; nothing that anybody said. */
export const Before = z.object({
  /** `parked`: the chat was all that the other conversation had; `spare`: it has another address. */
  other: z.enum(['none', 'parked', 'spare']),
  owner: z.string().nullable(),
  timers: z.array(z.object({ key: z.string(), dueAt: z.iso.datetime(), event: z.json() })),
  /** Those of the other prospect, which are this one's since. */
  conversations: z.array(z.string()),
  /** The contact details that this prospect lacked, and has from the other. */
  filled: z.array(z.enum(CONTACT)),
})
export type Before = z.infer<typeof Before>

interface Move {
  /** The continuation's. */
  id: string
  conversationId: string
  channel: string
  channelKey: string
}

/** Makes the chat this conversation's; says what is no more as it was. */
export async function takeOver(
  tx: Transaction,
  move: Move & { holder: Place | null; at: Date },
): Promise<{ before: Before; otherProspectId: string | null }> {
  const { conversationId, holder, channel } = move
  const vacated = holder
    ? await vacate(tx, holder, move)
    : { other: 'none' as const, owner: null, timers: [] }
  // One chat of a channel: an earlier one is left.
  await tx.otherAddress.deleteMany({ where: { conversationId, channel } })
  await tx.$executeRaw`
    INSERT INTO other_address (channel, channel_key, conversation_id, since)
    SELECT channel, channel_key, id, ${move.at} FROM conversation
     WHERE id = ${conversationId}::uuid AND channel <> ${channel}`
  await tx.$executeRaw`
    UPDATE conversation
       SET channel = ${channel}, channel_key = ${move.channelKey}, unreachable_at = NULL, version = version + 1,
           updated_at = ${move.at}
     WHERE id = ${conversationId}::uuid`
  const own = await tx.conversation.findUniqueOrThrow({ where: { id: conversationId } })
  if (!holder || holder.prospectId === own.prospectId)
    return { before: { ...vacated, conversations: [], filled: [] }, otherProspectId: null }
  const merged = await merge(tx, own.prospectId, holder.prospectId)
  return { before: { ...vacated, ...merged }, otherProspectId: holder.prospectId }
}

/** The chat is free afterwards. */
async function vacate(
  tx: Transaction,
  holder: Place,
  { id, conversationId, channel, channelKey, at }: Move & { at: Date },
) {
  await tx.otherAddress.deleteMany({ where: { channel, channelKey } })
  if (!holder.current) return { other: 'spare' as const, owner: null, timers: [] }
  const spare = await tx.otherAddress.findFirst({
    where: { conversationId: holder.id },
    orderBy: { since: 'desc' },
  })
  if (spare) {
    await heldAtSpare(tx, holder.id, spare, at)
    return { other: 'spare' as const, owner: null, timers: [] }
  }
  const timers = await tx.timer.findMany({ where: { conversationId: holder.id } })
  await tx.timer.deleteMany({ where: { conversationId: holder.id } })
  await tx.conversation.update({
    where: { id: holder.id },
    // No chat has such a key: it is one of ours, with the continuation's id behind it.
    data: {
      channelKey: `${channelKey}~${id}`,
      supersededBy: conversationId,
      owner: 'closed',
      version: { increment: 1 },
      updatedAt: at,
    },
  })
  const kept = timers.map(({ key, dueAt, event }) => ({
    key,
    dueAt: dueAt.toISOString(),
    event: z.json().parse(event),
  }))
  return { other: 'parked' as const, owner: holder.owner, timers: kept }
}

async function heldAtSpare(
  tx: Transaction,
  conversationId: string,
  spare: { channel: string; channelKey: string },
  at: Date,
) {
  const { channel, channelKey } = spare
  await tx.otherAddress.delete({ where: { channel_channelKey: { channel, channelKey } } })
  await tx.conversation.update({
    where: { id: conversationId },
    data: { channel, channelKey, unreachableAt: null, version: { increment: 1 }, updatedAt: at },
  })
}

/** Two prospects are one from now on: the first, who keeps what they have told and gets what they have not. */
async function merge(
  tx: Transaction,
  into: string,
  from: string,
): Promise<Pick<Before, 'conversations' | 'filled'>> {
  const [kept, other] = await Promise.all([
    tx.prospect.findUniqueOrThrow({ where: { id: into } }),
    tx.prospect.findUniqueOrThrow({ where: { id: from } }),
  ])
  const filled = CONTACT.filter((field) => kept[field] === null && other[field] !== null)
  await tx.prospect.update({
    where: { id: into },
    data: Object.fromEntries(filled.map((field) => [field, other[field]])),
  })
  const theirs = await tx.conversation.findMany({ where: { prospectId: from }, select: { id: true } })
  const conversations = theirs.map(({ id }) => id)
  await belongTo(tx, conversations, into)
  return { conversations, filled }
}

/** Whatever a process remembers of them is old from now on. */
const belongTo = (tx: Transaction, conversations: string[], prospectId: string) =>
  tx.conversation.updateMany({
    where: { id: { in: conversations } },
    data: { prospectId, version: { increment: 1 } },
  })

/** The reverse of `takeOver`. */
export async function giveBack(
  tx: Transaction,
  move: Move & {
    holder: Place
    before: Before
    otherConversationId: string | null
    otherProspectId: string | null
    undoneAt: Date
  },
): Promise<void> {
  const { conversationId, holder, channel, channelKey, before, otherConversationId, undoneAt } = move
  if (holder.current) await leave(tx, conversationId, undoneAt)
  else await tx.otherAddress.delete({ where: { channel_channelKey: { channel, channelKey } } })
  if (otherConversationId && before.other === 'spare') {
    const conversation = { conversationId: otherConversationId, since: undoneAt }
    await tx.otherAddress.create({ data: { channel, channelKey, ...conversation } })
  }
  if (otherConversationId && before.other === 'parked') await unpark(tx, otherConversationId, move)
  if (move.otherProspectId) await separate(tx, holder.prospectId, move.otherProspectId, before)
}

async function leave(tx: Transaction, conversationId: string, at: Date) {
  const spare = await tx.otherAddress.findFirst({ where: { conversationId }, orderBy: { since: 'desc' } })
  if (!spare) throw new Error(`conversation ${conversationId} has no other address to go back to`)
  await heldAtSpare(tx, conversationId, spare, at)
}

async function unpark(
  tx: Transaction,
  id: string,
  { channelKey, before, undoneAt }: { channelKey: string; before: Before; undoneAt: Date },
) {
  await tx.conversation.update({
    where: { id },
    data: {
      channelKey,
      supersededBy: null,
      owner: before.owner ?? 'bot',
      version: { increment: 1 },
      updatedAt: undoneAt,
    },
  })
  const timers = before.timers.map(({ key, dueAt, event }) => ({
    conversationId: id,
    key,
    dueAt,
    event: event ?? {},
  }))
  await tx.timer.createMany({ data: timers })
}

async function separate(tx: Transaction, prospectId: string, otherId: string, before: Before) {
  await belongTo(tx, before.conversations, otherId)
  const [kept, other] = await Promise.all([
    tx.prospect.findUniqueOrThrow({ where: { id: prospectId } }),
    tx.prospect.findUniqueOrThrow({ where: { id: otherId } }),
  ])
  // What they have told since stays theirs.
  const borrowed = before.filled.filter((field) => kept[field] === other[field])
  await tx.prospect.update({
    where: { id: prospectId },
    data: Object.fromEntries(borrowed.map((field) => [field, null])),
  })
}
