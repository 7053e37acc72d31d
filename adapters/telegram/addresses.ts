/** From a Telegram chat to its conversation, remembered: every update needs it. */
import { LRUCache } from 'lru-cache'
import { Language } from '../../src/domain/language.ts'
import type { Clock, ConversationStore } from '../../src/engine/ports.ts'
import { CHANNEL, type CurrentPlaybook } from './parts.ts'

export interface Addresses {
  /** The chat's conversation, opened at the first contact; `source` counts only then. */
  open(chat: string, contact: { languageCode: string | null; source: string | null }): Promise<string>
  /** Null: the chat has none. */
  find(chat: string): Promise<string | null>
  /** The conversation is gone (erased): look it up anew. */
  forget(chat: string): void
}

/** Some 100 bytes each. */
const REMEMBERED = 50_000

export function createAddresses({
  conversations,
  playbook,
  clock,
}: {
  conversations: Pick<ConversationStore, 'open' | 'find'>
  playbook: () => CurrentPlaybook
  clock: Clock
}): Addresses {
  const known = new LRUCache<string, string>({ max: REMEMBERED })

  return {
    async open(chat, { languageCode, source }) {
      const remembered = known.get(chat)
      if (remembered) return remembered
      const { id, version, languages } = playbook()
      const conversation = await conversations.open({
        channel: CHANNEL,
        channelKey: chat,
        playbook: { id, version },
        language: languageFor(languageCode, languages),
        source,
        reference: null,
        at: clock.now(),
      })
      known.set(chat, conversation.id)
      return conversation.id
    },
    async find(chat) {
      const id = known.get(chat) ?? (await conversations.find(CHANNEL, chat))?.id ?? null
      if (id) known.set(chat, id)
      return id
    },
    forget(chat) {
      known.delete(chat)
    },
  }
}

/** The language of the prospect's Telegram (`pl`, `pt-br`), if it is among those offered; else English, else the first. */
export function languageFor(code: string | null, offered: readonly Language[]): Language {
  const language = Language.safeParse(code?.split('-')[0]?.toLowerCase()).data
  if (language && offered.includes(language)) return language
  return offered.includes('en') ? 'en' : (offered[0] ?? 'en')
}
