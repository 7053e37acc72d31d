/** What prospects did, in memory: each event once, as the store keeps it. */
import type { Behaviour } from '../../src/domain/behaviour.ts'
import { type BehaviourStore, MAX_BEHAVIOURS } from '../../src/engine/behaviour-port.ts'

export interface MemoryBehaviours extends BehaviourStore {
  /** How often anything was told, repetitions too. */
  told(): number
}

export function createMemoryBehaviours(exists: (conversationId: string) => boolean): MemoryBehaviours {
  const kept = new Map<string, Map<string, Behaviour>>()
  let told = 0
  return {
    async record(conversationId, behaviours) {
      told += behaviours.length
      if (!exists(conversationId)) return { status: 'unknown_conversation' }
      const own = kept.get(conversationId) ?? new Map<string, Behaviour>()
      kept.set(conversationId, own)
      const fresh = behaviours.filter(({ id }) => !own.has(id))
      if (own.size + fresh.length > MAX_BEHAVIOURS) return { status: 'full' }
      const before = own.size
      for (const behaviour of fresh) if (!own.has(behaviour.id)) own.set(behaviour.id, behaviour)
      return { status: 'recorded', fresh: own.size - before }
    },
    of: async (conversationId) => [...(kept.get(conversationId)?.values() ?? [])],
    told: () => told,
  }
}
