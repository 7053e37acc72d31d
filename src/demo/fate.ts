/** What became of a prospect, as the database has it, beside what the script says must become of them. */
import { OutcomeKind, type Temperature } from '../domain/outcome.ts'
import type { ConversationView } from '../engine/ports.ts'
import { createScores } from '../engine/scores.ts'
import type { Stores } from '../store/database.ts'
import type { Script } from './script.ts'

export interface Fate {
  script: Script
  /** Null: the qualification has not ended. */
  outcome: OutcomeKind | null
  reasons: string[]
  /** Null as long as the outcome is. */
  temperature: Temperature | null
  score: number
  /** The queue's id; null unless handed off. */
  queue: string | null
  asScripted: boolean
}

export async function readFate(
  stores: Pick<Stores, 'handoffs' | 'scores' | 'calibrations' | 'playbooks'>,
  script: Script,
  conversationId: string,
): Promise<Fate> {
  const scores = createScores({ ...stores, clock: { now: () => new Date() } })
  const [view, explanation] = await Promise.all([
    stores.handoffs.view(conversationId),
    scores.explain(conversationId),
  ])
  if (!view) throw new Error(`the conversation of ${script.name} is gone from the database`)
  return fateOf(script, view, explanation && { ...explanation, score: explanation.score.now })
}

/** `scored`: as it stands now; null while nothing has been said. */
export function fateOf(
  script: Script,
  view: Pick<ConversationView, 'outcome' | 'reasons' | 'handoff'>,
  scored: { score: number; temperature: Temperature } | null,
): Fate {
  const fate = {
    script,
    outcome: OutcomeKind.nullable().parse(view.outcome),
    reasons: view.reasons,
    temperature: scored?.temperature ?? null,
    score: scored?.score ?? 0,
    queue: view.handoff?.queue ?? null,
  }
  return { ...fate, asScripted: isAsScripted(fate) }
}

function isAsScripted(fate: Omit<Fate, 'asScripted'>): boolean {
  const { ends } = fate.script
  return (
    fate.outcome === ends.outcome &&
    fate.reasons.some((reason) => reason === ends.reason || reason.startsWith(`${ends.reason}:`)) &&
    (ends.temperature === undefined || ends.temperature === fate.temperature) &&
    fate.queue === (ends.queue ?? null)
  )
}

export const hasOptedOut = ({ reasons }: Pick<Fate, 'reasons'>): boolean => reasons.includes('asked:stop')
