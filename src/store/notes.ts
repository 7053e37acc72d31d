import type { NoteStore, PrivateNote } from '../engine/desk-ports.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'

const noted = { user: { select: { id: true, name: true } } } as const

const noteOf = (row: Prisma.PrivateNoteGetPayload<{ include: typeof noted }>): PrivateNote => ({
  id: String(row.id),
  by: row.user,
  text: row.text,
  clientId: row.clientId,
  at: row.at.toISOString(),
})

export const createNoteStore = (client: Client): NoteStore => ({
  async of(conversationId) {
    const rows = await client.privateNote.findMany({
      where: { conversationId },
      orderBy: { id: 'asc' },
      include: noted,
    })
    return rows.map(noteOf)
  },
  async add(conversationId, { userId, text, clientId, at }) {
    const key = { conversationId, userId, clientId }
    const row = await client.privateNote.upsert({
      where: { conversationId_userId_clientId: key },
      create: { ...key, text, at },
      update: {},
      include: noted,
    })
    await client.$queryRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ conversations: [conversationId] })})::text`
    return noteOf(row)
  },
})
