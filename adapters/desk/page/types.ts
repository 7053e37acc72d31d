/** What the page speaks of; the API's bodies are the source. */
import type { z } from 'zod'
import type { Card } from '../../../src/domain/card.ts'
import type { Overruling } from '../../../src/domain/judgement.ts'
import type { OutcomeKind } from '../../../src/domain/outcome.ts'
import type { BaseLeadBody } from '../base-routes.ts'
import type {
  Caller,
  ChangeBody,
  ConversationBody,
  HandoffBody,
  HandoffPage as Handoffs,
  NoteBody,
  OutcomeRequest,
  Queues,
  Rejection,
} from '../bodies.ts'
import type { SavedReplyBody } from '../saved-reply-routes.ts'

export type User = Caller
export type Change = ChangeBody

export type Conversation = ConversationBody
/** One step of a lead: who took it where, when and why. */
export type StageStep = Conversation['stages'][number]
/** What a user holds against, or with, the bot's judgement; it stands beside it. */
export type Judgement = Conversation['judgements'][number]
/** The contact details were found wrong. */
export type Doubt = NonNullable<Conversation['doubted']>
/** `dueAt`: by when a person was promised to write; `warnAt`: from when on that is near. */
export type Handoff = HandoffBody & { dueAt?: string | null; warnAt?: string | null }
export type HandoffPage = z.infer<typeof Handoffs>
export type BaseLead = BaseLeadBody
/** One line of a list: a hand-off, or a lead of the base. */
export type Listed = (Handoff & { kind: 'handoff' }) | (BaseLead & { kind: 'base' })
export interface Page {
  items: Listed[]
  cursor: string | null
}
export type Queue = z.infer<typeof Queues>['queues'][number]
export type Outcome = OutcomeRequest
export type Overruled = Overruling
/** What colleagues tell each other of a conversation. */
export type PrivateNote = z.infer<typeof NoteBody>
export type Delivery = Conversation['deliveries'][number]
export type SavedReply = z.infer<typeof SavedReplyBody>
/** Who may be given a hand-off; `why` says what speaks against them, null: nothing. */
export interface Colleague {
  id: string
  name: string
  why: string | null
  capacity: number
  held: number
}
export type Verdict = z.infer<typeof Rejection>
export type CardView = Card
export type CardCriterion = Card['criteria'][number]
export type CardAnswer = CardCriterion['answers'][number]
export type CardAnswerStatus = CardAnswer['status']
export type Message = ConversationBody['transcript'][number]

/** `all` and `base` are managers'. */
export type Tab = 'waiting' | 'mine' | 'all' | 'base'

/** What a list is narrowed to; null: not by this. */
export interface Narrowed {
  queue: string | null
  /** Of `all`: how far it is; of `base`: how it ended. */
  state: ListState | BaseState | null
  /** Of `base`: what they are kept warm for. */
  segment: string | null
  /** Words; empty: none. */
  search: string
}
export type ListState = 'waiting' | 'held' | 'ended'
export type BaseState = Exclude<OutcomeKind, 'handed_off'>
