/** Telegram chats of reps in memory, with the rules of their store. */
import { usuallyTold } from '../../../../src/domain/telling.ts'
import type { RepChat, RepChatStore } from '../../../../src/engine/rep-notice-port.ts'
import type { KeptPerson } from './people.ts'

type Code = Parameters<RepChatStore['addCode']>[0]
type Told = Awaited<ReturnType<RepChatStore['toldOf']>>

export function createMemoryRepChats(users: Map<string, KeptPerson>): RepChatStore {
  const chats: RepChat[] = []
  const codes: Code[] = []
  const chosen = new Map<string, Partial<NonNullable<Told>>>()
  const remove = (isIt: (chat: RepChat) => boolean) => {
    const index = chats.findIndex(isIt)
    if (index >= 0) chats.splice(index, 1)
    return index >= 0
  }

  return {
    find: async (chat) => chats.find((each) => each.chat === chat) ?? null,
    ofUser: async (userId) => chats.find(({ user }) => user?.id === userId) ?? null,
    groups: async () => chats.filter(({ user }) => user === null),
    async addCode(code) {
      codes.push(code)
    },
    async link(codeHash, { id, chat, title, isGroup }, at) {
      const index = codes.findIndex((each) => each.codeHash === codeHash && each.forGroup === isGroup)
      const [code] = index < 0 ? [] : codes.splice(index, 1)
      const user = code && users.get(code.userId)
      if (!code || !user?.active || code.expiresAt <= at) return null
      remove((each) => each.chat === chat || (!isGroup && each.user?.id === user.id))
      const linked: RepChat = { id, chat, user: isGroup ? null : user, title, linkedAt: at }
      chats.push(linked)
      return linked
    },
    unlinkUser: async (userId) => remove(({ user }) => user?.id === userId),
    unlinkGroup: async (id) => remove((each) => each.id === id && each.user === null),
    conversationOf: async () => null,
    async toldOf(userId) {
      const role = users.get(userId)?.role
      if (!role) return null
      return { mail: usuallyTold(role), telegram: 'queued', ...chosen.get(userId) }
    },
    async setToldOf(userId, toldOf) {
      const given = Object.fromEntries(Object.entries(toldOf).filter(([, value]) => value !== undefined))
      chosen.set(userId, { ...chosen.get(userId), ...given })
    },
  }
}
