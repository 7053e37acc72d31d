/** Telegram chats that are ours: a rep's own, and groups of reps. */
import { Role } from '../domain/routing.ts'
import type { RepChat, RepChatStore } from '../engine/rep-notice-port.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'
import { toldOfRow } from './rep-notices.ts'

const withUser = { user: { select: { id: true, name: true, role: true, active: true } } } as const

const chatOf = (row: Prisma.RepChatGetPayload<{ include: typeof withUser }>): RepChat => ({
  id: row.id,
  chat: row.chat,
  user: row.user && { ...row.user, role: Role.parse(row.user.role) },
  title: row.title,
  linkedAt: row.linkedAt,
})

export function createRepChatStore(client: Client): RepChatStore {
  return {
    async find(chat) {
      const row = await client.repChat.findUnique({ where: { chat }, include: withUser })
      return row && chatOf(row)
    },
    async ofUser(userId) {
      const row = await client.repChat.findUnique({ where: { userId }, include: withUser })
      return row && chatOf(row)
    },
    async groups() {
      const rows = await client.repChat.findMany({
        where: { userId: null },
        orderBy: [{ linkedAt: 'asc' }, { id: 'asc' }],
        include: withUser,
      })
      return rows.map(chatOf)
    },
    async addCode({ codeHash, userId, forGroup, expiresAt }) {
      await client.$transaction([
        client.repChatCode.deleteMany({ where: { userId, forGroup } }),
        client.repChatCode.create({ data: { codeHash, userId, forGroup, expiresAt } }),
      ])
    },
    link: (codeHash, { id, chat, title, isGroup }, at) =>
      client.$transaction(async (tx) => {
        const code = await tx.repChatCode.findUnique({ where: { codeHash }, include: { user: true } })
        const { count } = await tx.repChatCode.deleteMany({
          where: { codeHash, forGroup: isGroup, expiresAt: { gt: at }, user: { active: true } },
        })
        if (!code || count === 0) return null
        const userId = isGroup ? null : code.userId
        await tx.repChat.deleteMany({ where: { OR: [{ chat }, ...(userId ? [{ userId }] : [])] } })
        const row = await tx.repChat.create({
          data: { id, chat, userId, title, linkedAt: at },
          include: withUser,
        })
        return chatOf(row)
      }),
    async unlinkUser(userId) {
      const { count } = await client.repChat.deleteMany({ where: { userId } })
      return count > 0
    },
    async unlinkGroup(id) {
      const { count } = await client.repChat.deleteMany({ where: { id, userId: null } })
      return count > 0
    },
    async conversationOf(chat, sentId) {
      // In this order: what is on its way now is then either still so, or noted when it is looked for.
      const onItsWay = await client.repNotice.count({
        where: {
          channel: 'telegram',
          lane: chat,
          sentAt: null,
          failure: null,
          leaseUntil: { not: null },
        },
      })
      const row = await client.repNotice.findFirst({
        where: { channel: 'telegram', lane: chat, sentId, conversationId: { not: null } },
        select: { conversationId: true },
      })
      return row?.conversationId ?? (onItsWay > 0 ? 'not_yet' : null)
    },
    async toldOf(userId) {
      const row = await client.user.findUnique({ where: { id: userId } })
      return row && toldOfRow(row)
    },
    async setToldOf(userId, { mail, telegram }) {
      await client.user.updateMany({
        where: { id: userId },
        data: {
          ...(mail !== undefined && { toldByMail: mail }),
          ...(telegram !== undefined && { toldByTelegram: telegram }),
        },
      })
    },
  }
}
