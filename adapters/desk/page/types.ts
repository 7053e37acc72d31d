/** What the page speaks of; the API's bodies are the source. */
import type { z } from 'zod'
import type { Card } from '../../../src/domain/card.ts'
import type { RejectionReason } from '../../../src/domain/lead.ts'
import type {
  Caller,
  ChangeBody,
  ConversationBody,
  HandoffBody,
  HandoffPage,
  OutcomeRequest,
  Queues,
  Rejection,
} from '../bodies.ts'

export type User = Caller
export type Change = ChangeBody

/** One step of a lead: who took it where, when and why. */
export interface StageStep {
  stage: string
  actor: 'bot' | 'rep' | 'import'
  by: { id: string; name: string } | null
  reason: RejectionReason | null
  note: string | null
  value: number | null
  currency: string | null
  at: string
}

/** What a user holds against, or with, the bot's judgement; it stands beside it. */
export interface Judgement {
  about: 'temperature' | 'outcome' | 'criterion'
  criterion: string | null
  value: string
  note: string
  by: { id: string; name: string } | null
  /** A later one on the same subject has taken its place. */
  superseded: boolean
  at: string
}

/** The contact details were found wrong. */
export interface Doubt {
  at: string
  by: { id: string; name: string } | null
  note: string | null
}

/** What is shown where the API tells it, and left out where it does not. */
interface Besides {
  campaign?: string | null
  referrer?: string | null
  stages?: StageStep[]
  judgements?: Judgement[]
  doubted?: Doubt | null
  /** Since when they want no more messages, their e-mail address refuses mail, their messenger our messages. */
  barred?: { optedOut: string | null; email: string | null; channel: string | null }
  segment?: string | null
  followUpAt?: string | null
}

export type Conversation = ConversationBody & Besides
export type Handoff = HandoffBody
export type Page = z.infer<typeof HandoffPage>
export type Queue = z.infer<typeof Queues>['queues'][number]
export type Outcome = OutcomeRequest
export type Verdict = z.infer<typeof Rejection>
export type CardView = Card
export type CardCriterion = Card['criteria'][number]
export type CardAnswer = CardCriterion['answers'][number]
export type CardAnswerStatus = CardAnswer['status']
export type Message = ConversationBody['transcript'][number]

export type Tab = 'waiting' | 'mine' | 'held'
