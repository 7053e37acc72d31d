/** Dialogues that went on in another channel, as far as the desk tells of them. */
import type { ContinuationStore, ContinuationView } from '../../../../src/engine/continuation-port.ts'

export function createMemoryContinuations(nameOf: (userId: string) => { id: string; name: string }) {
  const kept = new Map<string, ContinuationView>()
  const store: Pick<ContinuationStore, 'list' | 'undo'> = {
    list: async (id) => [...kept.values()].filter(({ conversationId }) => conversationId === id),
    async undo(id, { userId, at }) {
      const found = kept.get(id)
      if (!found) return { status: 'not_found' }
      if (found.undone) return { status: 'already' }
      kept.set(id, { ...found, undone: { at: at.toISOString(), by: nameOf(userId) } })
      return { status: 'undone', conversationId: found.conversationId }
    },
  }
  return { ...store, add: (view: ContinuationView) => void kept.set(view.id, view) }
}
