/** What the page speaks of; the API's bodies are the source. */
import type { z } from 'zod'
import type { Card } from '../../../src/domain/card.ts'
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

export type Conversation = ConversationBody
/** One step of a lead: who took it where, when and why. */
export type StageStep = Conversation['stages'][number]
/** What a user holds against, or with, the bot's judgement; it stands beside it. */
export type Judgement = Conversation['judgements'][number]
/** The contact details were found wrong. */
export type Doubt = NonNullable<Conversation['doubted']>
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
