/** Direct Line's conversation id is our channel key; the engine has an id of its own for the same conversation. */
import { LRUCache } from 'lru-cache'
import type { ConversationStore } from '../../src/engine/ports.ts'
import { CHANNEL } from './bot.ts'

export interface Addresses {
  /** The engine's id; null: there is no such conversation. */
  find(conversation: string): Promise<string | null>
  /** The same, asking the store whether the conversation is still there. */
  confirm(conversation: string): Promise<string | null>
  remember(conversation: string, row: string): void
  /** The engine no longer knows it (its prospect was erased). */
  forget(conversation: string): void
}

/** Addresses kept in memory, of about 200 bytes each. */
const REMEMBERED = 50_000

export function createAddresses(conversations: Pick<ConversationStore, 'find' | 'exists'>): Addresses {
  const rows = new LRUCache<string, string>({ max: REMEMBERED })

  async function find(conversation: string): Promise<string | null> {
    const known = rows.get(conversation)
    if (known !== undefined) return known
    const row = await conversations.find(CHANNEL, conversation)
    if (row) rows.set(conversation, row.id)
    return row?.id ?? null
  }

  return {
    find,
    async confirm(conversation) {
      const row = await find(conversation)
      if (row === null || (await conversations.exists(row))) return row
      rows.delete(conversation)
      return null
    },
    remember: (conversation, row) => void rows.set(conversation, row),
    forget: (conversation) => void rows.delete(conversation),
  }
}
