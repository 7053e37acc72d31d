/** What we tell other systems of, and in which words: each message is `{type, timestamp, data}`, as Standard Webhooks has it. */
import { z } from 'zod'
import { Language } from './language.ts'
import { RejectionReason, Stage } from './lead.ts'
import { OutcomeKind, Temperature } from './outcome.ts'
import { HandoffStatus } from './routing.ts'
import { StageActor } from './stage.ts'

/** `updated`: new facts, another queue, back in its queue, withdrawn, or closed. */
export const WebhookEvent = z.enum([
  'handoff.created',
  'handoff.updated',
  'handoff.claimed',
  'handoff.accepted',
  'handoff.rejected',
  'handoff.returned',
  'lead.stage_changed',
  'conversation.ended',
])
export type WebhookEvent = z.infer<typeof WebhookEvent>

/** Sent when a manager asks for it, whatever else the receiver wants to hear of. */
export const TEST_EVENT = 'webhook.test'

const text = z.string().nullable()
const Somebody = z.object({ id: z.guid(), name: z.string() })

const LeadFacts = z.object({
  id: z.guid(),
  stage: Stage,
  contact: z.object({ name: text, email: text, phone: text, company: text, role: text }),
})

const ConversationFacts = z.object({
  id: z.guid(),
  channel: z.string(),
  language: Language,
  /** Where the prospect came from; `referrer` is a host. */
  source: text,
  campaign: text,
  referrer: text,
})

export const HandoffTold = z.object({
  handoff: z.object({
    id: z.guid(),
    queue: z.string(),
    status: HandoffStatus,
    score: z.number(),
    temperature: Temperature,
    reasons: z.array(z.string()),
    /** What they want, in one line. */
    summary: z.string(),
    waitingSince: z.iso.datetime(),
    rejection: z.object({ reason: RejectionReason.nullable(), note: text }).nullable(),
  }),
  /** Who holds it. */
  rep: Somebody.nullable(),
  conversation: ConversationFacts,
  lead: LeadFacts,
})

export const StageTold = z.object({
  stage: Stage,
  actor: StageActor,
  by: Somebody.nullable(),
  reason: RejectionReason.nullable(),
  note: text,
  value: z.number().nullable(),
  /** ISO 4217. */
  currency: text,
  lead: LeadFacts,
})

export const EndTold = z.object({
  outcome: z.object({ kind: OutcomeKind, reasons: z.array(z.string()), segment: text }),
  conversation: ConversationFacts,
  lead: LeadFacts,
})

const told = <Data extends z.ZodType>(type: string, data: Data) =>
  z.object({ type: z.literal(type), timestamp: z.iso.datetime(), data })

/** The body of each message, by its event; a receiver may get one more than once, under the same `webhook-id`. */
export const webhookMessages = {
  'handoff.created': told('handoff.created', HandoffTold),
  'handoff.updated': told('handoff.updated', HandoffTold),
  'handoff.claimed': told('handoff.claimed', HandoffTold),
  'handoff.accepted': told('handoff.accepted', HandoffTold),
  'handoff.rejected': told('handoff.rejected', HandoffTold),
  'handoff.returned': told('handoff.returned', HandoffTold),
  'lead.stage_changed': told('lead.stage_changed', StageTold),
  'conversation.ended': told('conversation.ended', EndTold),
  [TEST_EVENT]: told(TEST_EVENT, z.object({})),
} satisfies Record<WebhookEvent | typeof TEST_EVENT, z.ZodType>

const MAX_URL = 2000

/** Where it leads is looked at with every connection. */
export const WebhookUrl = z
  .url({ protocol: /^https?$/, error: 'must be an https address' })
  .max(MAX_URL)
  .refine((url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''), {
    error: 'must not have a name or password in it: messages are signed instead',
  })
  .refine((url) => !url.includes('#'), { error: 'must not have a # in it' })

/** Prospects' data goes over the open net encrypted; whoever runs the server may name hosts of their own net. */
export const isSecure = (url: string, ownHosts: ReadonlySet<string>): boolean =>
  new URL(url).protocol === 'https:' || ownHosts.has(new URL(url).hostname)

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** After so many failed attempts, so long until the next one. */
const WAITS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
]

/** For so long one message is tried. */
export const TRIED_FOR_MS = 24 * HOUR
/** After so long without one taken message an address is given up. */
export const GIVEN_UP_AFTER_MS = 5 * 24 * HOUR
/** So long the secret before the latest one signs, too. */
export const ROTATION_MS = 24 * HOUR

/**
 * When to try again, in milliseconds from `now`; null: not any more. The last attempt is made when the day is over.
 * `askedMs`: what the receiver asked for itself.
 */
export function nextAttemptIn(
  { since, attempts }: { since: Date; attempts: number },
  now: Date,
  askedMs: number | null = null,
): number | null {
  const left = since.getTime() + TRIED_FOR_MS - now.getTime()
  if (left <= 0) return null
  const usual = WAITS[Math.max(attempts, 1) - 1] ?? 8 * HOUR
  return Math.min(Math.max(usual, askedMs ?? 0), left)
}
