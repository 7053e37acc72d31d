import { v7 as uuidv7 } from 'uuid'
import type { SavedReply, SavedReplyStore } from '../engine/desk-ports.ts'
import type { Client } from './client.ts'
import type { SavedReply as Row } from './generated/client.ts'

const replyOf = ({ id, userId, title, text }: Row): SavedReply => ({ id, ownerId: userId, title, text })

export const createSavedReplyStore = (client: Client): SavedReplyStore => ({
  async of(userId) {
    const rows = await client.savedReply.findMany({
      where: { OR: [{ userId }, { userId: null }] },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
    })
    return rows.map(replyOf)
  },
  async find(id) {
    const row = await client.savedReply.findUnique({ where: { id } })
    return row && replyOf(row)
  },
  async add({ ownerId, title, text }, at) {
    return replyOf(
      await client.savedReply.create({ data: { id: uuidv7(), userId: ownerId, title, text, updatedAt: at } }),
    )
  },
  async change(id, { title, text }, at) {
    const [row] = await client.savedReply.updateManyAndReturn({
      where: { id },
      data: { title, text, updatedAt: at },
    })
    return row ? replyOf(row) : null
  },
  async remove(id) {
    await client.savedReply.deleteMany({ where: { id } })
  },
})
