/** What the desk keeps beside conversations, in memory: notes, saved replies, deliveries, who is typing. */
import { randomUUID } from 'node:crypto'
import type {
  DeliveryStore,
  MessageDelivery,
  NoteStore,
  PrivateNote,
  SavedReply,
  SavedReplyStore,
} from '../../../../src/engine/desk-ports.ts'
import type { Change } from '../../../../src/engine/ports.ts'
import type { Typed, Typing } from '../../../../src/engine/typing-port.ts'

export function createBeside(world: {
  nameOf(userId: string): { id: string; name: string }
  isHolder(conversationId: string, userId: string): boolean
  tell(change: Partial<Change>): void
}) {
  const noted = new Map<string, PrivateNote[]>()
  const delivered = new Map<string, MessageDelivery[]>()
  const replies = new Map<string, SavedReply>()
  const watchers = new Set<(typed: Typed) => void>()
  const typed: Typed[] = []
  const typeOut = (sign: Typed) => {
    typed.push(sign)
    for (const watcher of watchers) watcher(sign)
  }

  const privateNotes: NoteStore = {
    of: async (id) => structuredClone(noted.get(id) ?? []),
    async add(id, { userId, text, clientId, at }) {
      const notes = noted.get(id) ?? []
      const before = notes.find((each) => each.by?.id === userId && each.clientId === clientId)
      if (before) return before
      const note = { id: randomUUID(), by: world.nameOf(userId), text, clientId, at: at.toISOString() }
      noted.set(id, [...notes, note])
      world.tell({ conversations: [id] })
      return note
    },
  }
  const savedReplies: SavedReplyStore = {
    of: async (userId) =>
      [...replies.values()]
        .filter(({ ownerId }) => ownerId === null || ownerId === userId)
        .sort((one, other) => one.title.localeCompare(other.title)),
    find: async (id) => replies.get(id) ?? null,
    async add(reply) {
      const added = { id: randomUUID(), ...reply }
      replies.set(added.id, added)
      return added
    },
    async change(id, words) {
      const found = replies.get(id)
      if (!found) return null
      const changed = { ...found, ...words }
      replies.set(id, changed)
      return changed
    },
    async remove(id) {
      replies.delete(id)
    },
  }
  const deliveries: DeliveryStore = { of: async (id) => delivered.get(id) ?? [] }
  const typing: Typing = {
    async rep(conversationId, userId) {
      if (!world.isHolder(conversationId, userId)) return false
      typeOut({ conversationId, by: 'rep', name: world.nameOf(userId).name })
      return true
    },
    prospect: async (conversationId) => typeOut({ conversationId, by: 'prospect', name: null }),
    subscribe(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
  return {
    privateNotes,
    savedReplies,
    deliveries,
    typing,
    /** Who has been seen typing, in order. */
    typed,
    deliver(id: string, states: MessageDelivery[]) {
      delivered.set(id, states)
      world.tell({ conversations: [id] })
    },
  }
}
