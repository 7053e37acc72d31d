/**
 * The conversations that this process moved last, as it left them. Only ever a guess: each turn made on it is checked
 * against the database's version when it is committed, so another process, or a rep's claim, costs one more load.
 */
import { LRUCache } from 'lru-cache'
import type { ConversationState, Turn, TurnStore } from '../engine/ports.ts'

type LoadRequest = Parameters<TurnStore['load']>[0]
type Loaded = NonNullable<Awaited<ReturnType<TurnStore['load']>>>

interface Remembered {
  conversation: ConversationState
  /** Deliveries that were written since it is remembered, by channel and id: the message each became. */
  deliveries: Map<string, number>
}

/** Each takes some 4 KB. */
const REMEMBERED = 5000

export interface TurnMemory {
  recall(request: LoadRequest): Loaded | null
  loaded(conversation: ConversationState): void
  committed(turn: Turn): void
  forget(conversationId: string): void
}

const keyOf = (channel: string, externalId: string) => `${channel}:${externalId}`

export function createMemory(): TurnMemory {
  const known = new LRUCache<string, Remembered>({ max: REMEMBERED })

  return {
    recall({ conversationId, delivery }) {
      const remembered = known.get(conversationId)
      if (!remembered) return null
      const seq = delivery && remembered.deliveries.get(keyOf(delivery.channel, delivery.externalId))
      return { conversation: remembered.conversation, duplicate: seq ? { seq } : null }
    },
    loaded(conversation) {
      known.set(conversation.id, { conversation, deliveries: new Map() })
    },
    committed(turn) {
      const before = known.get(turn.conversationId)
      if (!before) return
      if (before.conversation.version !== turn.expectedVersion) return void known.delete(turn.conversationId)
      for (const { channel, externalId, seq } of turn.messages)
        if (externalId !== null) before.deliveries.set(keyOf(channel, externalId), seq)
      const { language, owner, lastSeq, qualification, saved, playbook } = turn.conversation
      const version = turn.expectedVersion + 1
      const moved = { language, owner, lastSeq, qualification, saved, playbook, version }
      // As the commit does: a conversation that no rep holds has no rep.
      const repId = owner === 'rep' ? before.conversation.repId : null
      before.conversation = { ...before.conversation, ...moved, repId }
    },
    forget: (conversationId) => void known.delete(conversationId),
  }
}
