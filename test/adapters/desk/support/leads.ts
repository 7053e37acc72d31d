/** Leads in memory, as the desk's routes ask for them. */
import { ranked } from '../../../../src/domain/judgement.ts'
import { Stage } from '../../../../src/domain/lead.ts'
import type { LeadStore } from '../../../../src/engine/lead-port.ts'
import type { Change, ConversationView, HandoffView } from '../../../../src/engine/ports.ts'
import { stageChange } from './builders.ts'

export type Kept = ConversationView & { handoff: HandoffView }

export interface Note {
  prospectId: string
  by: string
  stage: string
  value: number | null
  reason: string | null
  note: string | null
}

export function createLeads(world: {
  kept: Map<string, Kept>
  notes: Note[]
  nameOf(userId: string): { id: string; name: string }
  tell(change: Partial<Change>): void
}): LeadStore {
  const { kept, notes, nameOf, tell } = world
  const leadOf = (prospectId: string) => [...kept.values()].find((each) => each.prospectId === prospectId)

  return {
    async view(prospectId) {
      const found = leadOf(prospectId)
      return found ? { stage: Stage.parse(found.stage), stages: structuredClone(found.stages) } : null
    },
    isHolder: async (prospectId, userId) => leadOf(prospectId)?.handoff.rep?.id === userId,
    exists: async (prospectId) => leadOf(prospectId) !== undefined,
    conversations: async () => [],
    async changeStage(prospectId, { userId, at }, decide) {
      const found = leadOf(prospectId)
      if (!found) return false
      const facts = decide(Stage.parse(found.stage), found.stages.at(-1) ?? null)
      if (!facts) return true
      const by = nameOf(userId)
      found.stage = facts.stage
      found.stages.push(stageChange({ ...facts, actor: 'rep', by, at: at.toISOString() }))
      notes.push({ prospectId, by: userId, ...facts })
      tell({ queue: true })
      return true
    },
    judgements: async (conversationId) => structuredClone(kept.get(conversationId)?.judgements ?? []),
    async judge(conversationId, { userId, at, ...said }) {
      const found = kept.get(conversationId)
      if (!found) throw new Error(`there is no conversation ${conversationId}`)
      const before = found.judgements.toSorted((one, other) => one.at.localeCompare(other.at))
      found.judgements = ranked([...before, { ...said, by: nameOf(userId), at: at.toISOString() }])
    },
  }
}
