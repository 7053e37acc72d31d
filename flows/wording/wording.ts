/**
 * What a translator writes. A new language is one file here, one beside each playbook (what people call things there may
 * stand in a file of topics), one of replies, and its code in `Language`.
 * Address people politely, in a form that fits everybody: no guess at anybody's gender.
 */
import type { Phrases } from '../phrases.ts'

/** What a language says in every playbook. */
export interface CommonWording {
  criteria: Record<string, string>
  /** The criteria's library in words: what a playbook says where it has no words of its own. */
  questions: Record<string, QuestionWording>
  /** Labels of choices that many questions have. */
  choices: Record<string, string>
  /** What gave points, by the rules of `flows/behaviours.ts`, and what a rep had best do; both for the rep. */
  behaviour: Record<string, string>
  actions: Record<string, string>
  /** Of those who are not ready yet, by segment; and of those whom a gate turned away, by gate. */
  segments: Record<string, SegmentWording>
  reopenings: Record<string, FollowUpWording>
  phrases: Phrases
}

export interface SegmentWording {
  /** In short, for the manager. */
  title: string
  /** At the end, `{date}` being the day of the first follow-up; without it, what everybody is told. */
  farewell?: string
  /** A message to be passed on to the colleague who decides. */
  forward?: string
  steps: FollowUpWording[]
}

/** What goes before a follow-up's question; how to be left in peace is said after it. */
export interface FollowUpWording {
  say: string
  /** Where their own words are known: `{quote}` are these, `{said}` is the day on which they said so. */
  recall?: string
}

export interface QuestionWording {
  /** In short, for the rep. */
  title: string
  /** In mid-sentence, when their answer is read back to them: “I've changed it: the budget – …”. */
  name: string
  ask: string
  /** In other words, with an example of an answer. */
  rephrase: string
  /** Labels by choice, at most 40 characters. */
  choices: Record<string, string>
  /** What people call a choice in their own words, in the notation of `src/understanding/lexicon.ts`. */
  topics?: Record<string, readonly string[]>
  /** What means a choice only in reply to the question. The library's own are in `flows/replies`. */
  replies?: Record<string, readonly string[]>
}

/** What a language says in one playbook; the common words stand where it has none of its own. */
export interface PlaybookWording {
  /** Titles of criteria that are the company's own. */
  criteria?: Record<string, string>
  /** Every question that the library has no words for, and of the others what the company says its own way. */
  questions: Record<string, Partial<QuestionWording>>
  gates: Record<string, string>
  queues: Record<string, string>
  /** What prospects ask of their own accord: the question in a few ways, and the answer. */
  answers?: Record<string, { asked: string[]; say: string }>
  /** Titles of the company's own rules of behaviour and next actions, or of the library's in other words. */
  behaviour?: Record<string, string>
  actions?: Record<string, string>
  /** What a prospect agrees to by leaving contact details. */
  consent?: string
  /** What the company says its own way. */
  segments?: Record<string, Partial<SegmentWording>>
  reopenings?: Record<string, FollowUpWording>
  phrases?: Partial<Phrases>
}
