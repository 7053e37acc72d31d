/** The base: whoever came out below the threshold, and is kept warm, unfinished or turned away. */
import type { Language } from '../domain/language.ts'
import type { Stage } from '../domain/lead.ts'
import type { OutcomeKind, Temperature } from '../domain/outcome.ts'

export type BaseOutcome = Exclude<OutcomeKind, 'handed_off'>

export interface BaseLead {
  conversationId: string
  prospectId: string
  channel: string
  language: Language
  name: string | null
  email: string | null
  phone: string | null
  company: string | null
  stage: Stage
  outcome: BaseOutcome
  /** The playbook's; null: in none. */
  segment: string | null
  reasons: string[]
  /** As they stood when the qualification ended. */
  score: number
  temperature: Temperature
  /** ISO 8601; null: the bot does not write of its own accord. */
  followUpAt: string | null
  /** When the conversation began. */
  since: string
}

export interface BaseStore {
  /** The latest conversation first; one that a rep holds or that waits for one is not in it. */
  list(filter: {
    outcome: BaseOutcome | null
    segment: string | null
    search: string | null
    cursor: string | null
    limit: number
  }): Promise<{ items: BaseLead[]; cursor: string | null } | 'bad_cursor'>
}
