/** What a prospect of the demo will say, and what must become of them. Plain data. */
import type { Language } from '../domain/language.ts'
import type { OutcomeKind, Temperature } from '../domain/outcome.ts'

/**
 * Words as they would be typed (on Telegram also a command, such as `/stop`), a button by its choice's id, or contact
 * details shared by Telegram's own button.
 */
export type Reply = string | { press: string } | { share: 'contact' }

export interface Script {
  name: string
  language: Language
  channel: 'website' | 'telegram'
  /** Where they come from: a campaign; on Telegram the deep link's payload. */
  source: string
  /** By the id of the question that is open; a list has one reply for each time that the question is asked. */
  replies: Record<string, Reply | Reply[]>
  ends: Ending
}

export interface Ending {
  outcome: OutcomeKind
  /** One of the outcome's reasons; `score` stands for whatever score it is. */
  reason: string
  temperature?: Temperature
  /** Only of a hand-off. */
  queue?: string
}
