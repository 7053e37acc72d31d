/**
 * Scores as they are read: for any conversation, at any instant, laid open. A waiting hand-off's place in its queue follows
 * its score, which changes without a word being said; the runner brings it up to date.
 */
import { explain, type Facts, ledgerFor } from '../../flows/explain.ts'
import { missingCriteria, warmthOf } from '../../flows/scoring.ts'
import type { Behaviour } from '../domain/behaviour.ts'
import type { Explanation } from '../domain/explanation.ts'
import type { Stage } from '../domain/lead.ts'
import type { OutcomeKind, Temperature } from '../domain/outcome.ts'
import type { Contact } from '../domain/reading.ts'
import type { LedgerEntry } from '../domain/scoring.ts'
import { nextChange, scoreAt } from '../domain/standing.ts'
import type { Saved } from './advance.ts'
import type { CalibrationStore } from './crm-ports.ts'
import type { Clock, PlaybookStore } from './ports.ts'
import { createForecasts, type Forecastable } from './probability.ts'

/** What is stored of a conversation's current qualification, as far as a score rests on it. */
export interface ScoredConversation {
  id: string
  playbook: { id: string; version: number }
  saved: Saved
  entries: LedgerEntry[]
  behaviours: Behaviour[]
  contact: Contact
  doubted: boolean
  stage: Stage
  outcome: OutcomeKind | null
  channel: string
  source: string | null
  campaign: string | null
  /** When the prospect came. */
  createdAt: Date
  /** What the CRM has on the same person. */
  lead: Forecastable['lead']
}

export interface ScoreStore {
  /** In no particular order; those that have not begun, or are not there, are left out. */
  read(conversationIds: readonly string[]): Promise<ScoredConversation[]>
  /** Conversations with a live hand-off whose score is to be found anew by now, the longest due first. */
  due(now: Date, limit: number): Promise<{ conversationId: string; rescoreAt: Date }[]>
  /** `rescoreAt` null: it changes no more by itself. Nothing is written if something happened since `seen`. */
  keep(
    change: { conversationId: string; score: number; temperature: Temperature; rescoreAt: Date | null },
    seen: Date,
  ): Promise<void>
}

export interface Scores {
  /** Null: there is no such conversation, or it has not begun. `at`: now, unless another instant is asked for. */
  explain(conversationId: string, at?: Date): Promise<Explanation | null>
  /** Brings the hand-offs up to date that are due; returns how many. */
  rescoreDue(): Promise<number>
}

const BATCH = 200

export function createScores(deps: {
  scores: ScoreStore
  calibrations: CalibrationStore
  playbooks: PlaybookStore
  clock: Clock
}): Scores {
  const { scores, playbooks, clock } = deps
  const forecastOf = createForecasts(deps)

  const factsOf = (conversation: ScoredConversation): Facts => ({
    ...conversation,
    context: conversation.saved.context,
    calibrated: null,
  })

  const playbookOf = ({ playbook }: ScoredConversation) => playbooks.get(playbook.id, playbook.version)

  async function rescore(conversation: ScoredConversation, seen: Date, now: Date) {
    const playbook = await playbookOf(conversation)
    const facts = factsOf(conversation)
    const ledger = ledgerFor(playbook, facts)
    const score = scoreAt(ledger, now.getTime())
    const isReady = missingCriteria(playbook, facts.context.answers).length === 0
    const next = nextChange(ledger, now.getTime())
    await scores.keep(
      {
        conversationId: conversation.id,
        score,
        temperature: warmthOf(playbook, score, isReady),
        rescoreAt: next === null ? null : new Date(next),
      },
      seen,
    )
  }

  return {
    async explain(conversationId, at = clock.now()) {
      const [conversation] = await scores.read([conversationId])
      if (!conversation) return null
      const { context } = conversation.saved
      const calibrated = await forecastOf({ ...conversation, ...context, contact: conversation.contact })
      return explain(await playbookOf(conversation), { ...factsOf(conversation), calibrated }, at)
    },
    async rescoreDue() {
      const now = clock.now()
      const due = await scores.due(now, BATCH)
      const seen = new Map(due.map(({ conversationId, rescoreAt }) => [conversationId, rescoreAt]))
      const conversations = await scores.read([...seen.keys()])
      await Promise.all(
        conversations.map((conversation) => rescore(conversation, seen.get(conversation.id) ?? now, now)),
      )
      return due.length
    },
  }
}
