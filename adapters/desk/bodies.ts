/** What goes over the wire, as zod schemas: requests are parsed by them, and OpenAPI is made from them. */

import { z } from 'zod'
import { Card } from '../../src/domain/card.ts'
import { Consent } from '../../src/domain/consent.ts'
import { Explanation } from '../../src/domain/explanation.ts'
import { Judgement, Overruling } from '../../src/domain/judgement.ts'
import { Language } from '../../src/domain/language.ts'
import { RejectionReason, Stage } from '../../src/domain/lead.ts'
import { Temperature } from '../../src/domain/outcome.ts'
import { MAX_PASSWORD } from '../../src/domain/person.ts'
import { Contact } from '../../src/domain/reading.ts'
import { HandoffStatus, Owner, Role } from '../../src/domain/routing.ts'
import { LedgerEntry } from '../../src/domain/scoring.ts'
import { type FactFault, faultsOf, reasonFaults, StageChange } from '../../src/domain/stage.ts'
import { MAX_TEXT, Message } from '../../src/domain/transcript.ts'
import { Problem } from '../problem.ts'
import { AssignmentBody } from './assignment-body.ts'
import { Continuations } from './continuation-body.ts'
import { Holder, named } from './named.ts'

export const Login = z.object({
  email: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(MAX_PASSWORD),
})

export const Caller = z.object({ id: z.string(), email: z.string(), name: z.string(), role: Role })
export type Caller = z.infer<typeof Caller>

/** The token is also set as a cookie; programs send it as `Authorization: Bearer`. */
export const NewSession = z.object({ token: z.string(), expiresAt: z.iso.datetime(), user: Caller })
export const CurrentSession = z.object({ user: Caller })

/** The domain's rules, told as the schema's own. */
const faultIssues = (faults: FactFault[], input: unknown) =>
  faults.map(({ field, message }) => ({ code: 'custom' as const, path: [field], message, input }))

export const Queues = z.object({
  queues: z.array(z.object({ queue: z.string(), waiting: z.int(), claimed: z.int() })),
})

/** Never shown to the prospect, on any channel. */
export const NoteBody = z.object({
  id: z.string(),
  by: Holder.nullable(),
  text: z.string(),
  clientId: z.string(),
  at: z.iso.datetime(),
})

export const HandoffBody = z.object({
  id: z.string(),
  conversationId: z.string(),
  prospectId: z.string(),
  channel: z.string(),
  queue: z.string(),
  status: HandoffStatus,
  score: z.number(),
  temperature: Temperature,
  reasons: z.array(z.string()),
  summary: z.string(),
  /** What they are called: their name, else e-mail, phone or company; null: nothing is known. */
  name: z.string().nullable(),
  language: Language,
  /** Of the conversation's last message: a greater one than was seen means that something was said. */
  lastSeq: z.int().nonnegative(),
  waitingSince: z.iso.datetime(),
  /** By when a person was promised to write, and when the rep is warned; null: nothing is promised, or somebody has. */
  dueAt: z.iso.datetime().nullable(),
  warnAt: z.iso.datetime().nullable(),
  rep: Holder.nullable(),
  rejection: z.object({ reason: RejectionReason, note: z.string().nullable() }).nullable(),
})
export type HandoffBody = z.infer<typeof HandoffBody>

export const HandoffPage = z.object({ items: z.array(HandoffBody), cursor: z.string().nullable() })

/** `status` is a list with commas; without it: the waiting ones, or with `mine` the held ones. */
export const HandoffQuery = z.object({
  queue: z.string().min(1).max(100).optional(),
  status: z
    .preprocess(
      (given) => (typeof given === 'string' ? given.split(',') : given),
      z.array(HandoffStatus).min(1).optional(),
    )
    .optional(),
  mine: z.enum(['true', 'false']).optional(),
  /** Words of the prospect's name, address or company, or of what was said; their beginnings will do. */
  search: z.string().trim().min(1).max(200).optional(),
  cursor: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const Note = z.string().trim().min(1).max(1000)

/** A field that goes with one reason only. */
const goesWith = (field: string, reason: RejectionReason) => ({
  path: [field],
  message: `goes with the reason "${reason}" only; leave it out`,
})

/**
 * `until` (with `not_now`): the day from which to write again, in the playbook's time zone; without it, as the playbook plans.
 * `duplicateOf` (with `duplicate`): the other lead, by its `prospectId`.
 */
export const Rejection = z
  .object({
    reason: RejectionReason,
    note: Note.nullish(),
    until: z.iso.date().nullish(),
    duplicateOf: z.guid().nullish(),
  })
  .check(({ value, issues }) => void issues.push(...faultIssues(reasonFaults(value), value)))
  .refine(({ until, reason }) => !until || reason === 'not_now', goesWith('until', 'not_now'))
  .refine(
    ({ duplicateOf, reason }) => !duplicateOf || reason === 'duplicate',
    goesWith('duplicateOf', 'duplicate'),
  )

/** `to`: the question at which the bot goes on; without it, where it stopped. */
export const Return = z.object({ to: z.string().min(1).max(100).nullish() })

export const Reply = z.object({
  text: z
    .string()
    .max(MAX_TEXT)
    .refine((text) => text.trim() !== '', 'must not be blank'),
  /** The sender's own id for the message: sent again, it is the same message. */
  clientId: z.string().min(1).max(100),
})

/**
 * The bot takes a lead to `mql`; reps take it further, and back. An opportunity and a won lead may have a value, in the
 * playbook's currency; a lost one has a reason. What is left out at the same stage is as it was.
 */
export const OutcomeRequest = z
  .object({
    stage: Stage,
    value: z.number().nonnegative().max(1e12).nullish(),
    reason: RejectionReason.nullish(),
    note: Note.nullish(),
  })
  .check(({ value, issues }) => void issues.push(...faultIssues(faultsOf(value), value)))
export type OutcomeRequest = z.infer<typeof OutcomeRequest>

/** Where the lead stands, and how it came there, oldest first. */
export const LeadStages = z.object({ stage: Stage, stages: z.array(StageChange) })

/** All of the conversation's, those that stand first. */
export const Judgements = z.object({ judgements: z.array(Judgement) })

/** `queue`: one of the playbook's; without it, that of the wanted product. */
export const LiftRequest = z.object({ queue: z.string().min(1).max(100).nullish(), note: Note })

export const Sent = z.object({ message: Message })

export const ConversationBody = z.object({
  id: z.string(),
  prospectId: z.string(),
  channel: z.string(),
  language: Language,
  owner: Owner,
  rep: Holder.nullable(),
  outcome: z.string().nullable(),
  reasons: z.array(z.string()),
  segment: z.string().nullable(),
  followUpAt: z.iso.datetime().nullable(),
  stage: z.string(),
  stages: z.array(StageChange),
  contact: Contact,
  /** A rep holds the contact details for wrong. */
  doubted: z.object({ at: z.iso.datetime(), by: Holder.nullable(), note: z.string().nullable() }).nullable(),
  /** The site's own server vouches for these of the contact details. */
  vouched: z.object({ at: z.iso.datetime(), fields: z.array(Contact.keyof()) }).nullable(),
  consent: Consent.nullable(),
  /** Since when they want no more messages, their e-mail address refuses mail, their messenger our messages. */
  barred: z.object({
    optedOut: z.iso.datetime().nullable(),
    email: z.iso.datetime().nullable(),
    channel: z.iso.datetime().nullable(),
  }),
  /** Where the prospect came from, by the first touch; `referrer` is a host. */
  source: z.string().nullable(),
  campaign: z.string().nullable(),
  referrer: z.string().nullable(),
  handoff: HandoffBody.nullable(),
  /** How its holder came to it; null: they took it, or nobody has it. */
  assignment: AssignmentBody.nullable(),
  card: Card.nullable(),
  judgements: z.array(Judgement),
  /** Now; the rows that it comes from are in `explanation`. */
  score: z.number(),
  /** The score laid open; null while nothing has been said. */
  explanation: Explanation.nullable(),
  ledger: z.array(LedgerEntry.extend({ qualification: z.int() })),
  transcript: z.array(Message),
  /** What colleagues noted, oldest first; no prospect sees it. */
  notes: z.array(NoteBody),
  /** What became of messages that a channel carries. The website's have none: they are read where they are kept. */
  deliveries: z.array(
    z.object({ seq: z.int(), state: z.enum(['waiting', 'sent', 'failed']), why: z.string().nullable() }),
  ),
})
export type ConversationBody = z.infer<typeof ConversationBody>

/** Another instant than now: what the score was, or will be if nothing more happens. */
export const ExplanationQuery = z.object({ at: z.iso.datetime({ offset: true }).optional() })

/** `after`: the id of the last event that was heard, for who cannot send `Last-Event-ID`. */
export const StreamQuery = z.object({
  conversation: z.guid().optional(),
  after: z.string().max(8000).optional(),
})

/** What the stream's `change` events carry. */
export const ChangeBody = z.object({
  /** Hand-offs changed: waiting, held, judged. */
  queue: z.boolean(),
  /** Conversations with something new, of those that the listener holds or watches. */
  conversations: z.array(z.string()),
})
export type ChangeBody = z.infer<typeof ChangeBody>

const names = {
  Problem,
  Login,
  NewSession,
  CurrentSession,
  Queues,
  Handoff: HandoffBody,
  Assignment: AssignmentBody,
  HandoffPage,
  Rejection,
  Return,
  Reply,
  Sent,
  Continuations,
  Message,
  OutcomeRequest,
  StageChange,
  LeadStages,
  Overruling,
  Judgement,
  Judgements,
  LiftRequest,
  Card,
  Explanation,
  Conversation: ConversationBody,
  Change: ChangeBody,
}
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })
