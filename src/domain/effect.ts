/** What a turn does to the world. The engine decides these as plain values; the store writes them; the outbox delivers. */
import type { Evidence } from './answer.ts'
import type { Card } from './card.ts'
import type { Language } from './language.ts'
import type { Outcome } from './outcome.ts'
import type { Contact } from './reading.ts'
import type { LedgerEntry } from './scoring.ts'
import type { Choice } from './transcript.ts'

export type Effect =
  /** A bot message, ready to read in the conversation's language. `followUp`: it comes unasked, long after the last word. */
  | {
      type: 'say'
      text: string
      choices: Choice[]
      question: string | null
      wants: 'contact' | null
      followUp?: true
    }
  | { type: 'score'; entry: LedgerEntry }
  /** One timer per key; setting it anew replaces it. */
  | { type: 'set_timer'; key: string; dueAt: string; event: { type: string } }
  | { type: 'cancel_timer'; key: string }
  /** Opens the qualification's hand-off, or updates the one there is. */
  | { type: 'hand_off'; queue: string; outcome: Outcome; card: Card }
  /** The qualification has ended, in this and no other way. */
  | { type: 'end'; outcome: Outcome }
  /** A new qualification begins: earlier ledger rows stay, and no longer count. */
  | { type: 'begin_qualification' }
  | { type: 'note_contact'; contact: Contact }
  /** The prospect left contact details: to the text that the question showed, or unasked; then it is said in reply. */
  | { type: 'consent'; version: string; language: Language; asked: boolean; evidence: Evidence }
  | { type: 'set_language'; language: Language }
  /** The prospect wants no more messages; the conversation closes and a waiting hand-off is withdrawn. */
  | { type: 'opt_out' }
