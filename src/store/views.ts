/** Rows of several tables as the desk shows them. */
import { Card } from '../domain/card.ts'
import type { Consent } from '../domain/consent.ts'
import { Source } from '../domain/known.ts'
import { Language } from '../domain/language.ts'
import { calledBy, RejectionReason } from '../domain/lead.ts'
import { Temperature } from '../domain/outcome.ts'
import { HandoffStatus, isLive, Owner } from '../domain/routing.ts'
import { FOLLOW_UP_TIMER } from '../engine/advance.ts'
import type { ConversationView, HandoffView } from '../engine/ports.ts'
import { assigned, assignmentOf } from './assignments.ts'
import type { Client } from './client.ts'
import { messageOf } from './conversations.ts'
import type { Consent as ConsentRow, LedgerEntry, Prisma, Prospect } from './generated/client.ts'
import { judged, judgementsOf } from './leads.ts'
import { oldestFirst, stageChangeOf, staged } from './stages.ts'
import { vouchedOf } from './vouched.ts'

/** What a prospect is called by. */
export const called = { name: true, email: true, phone: true, company: true } as const

/** What a hand-off's view is made of. */
export const viewed = {
  rep: { select: { id: true, name: true } },
  conversation: {
    select: {
      channel: true,
      language: true,
      prospectId: true,
      lastSeq: true,
      prospect: { select: called },
    },
  },
} as const

export type ViewedHandoff = Prisma.HandoffGetPayload<{ include: typeof viewed }>

/** Somebody waits for a person to write. */
const isPromised = ({ status, answeredAt }: ViewedHandoff): boolean =>
  answeredAt === null && isLive(HandoffStatus.parse(status))

export const handoffView = (row: ViewedHandoff): HandoffView => ({
  id: row.id,
  conversationId: row.conversationId,
  prospectId: row.conversation.prospectId,
  channel: row.conversation.channel,
  queue: row.queue,
  status: HandoffStatus.parse(row.status),
  score: row.score,
  temperature: Temperature.parse(row.temperature),
  reasons: row.reasons,
  summary: Card.parse(row.card).summary,
  name: calledBy(row.conversation.prospect),
  language: Language.parse(row.conversation.language),
  lastSeq: row.conversation.lastSeq,
  waitingSince: row.waitingSince.toISOString(),
  dueAt: isPromised(row) ? (row.dueAt?.toISOString() ?? null) : null,
  warnAt: isPromised(row) ? (row.warnAt?.toISOString() ?? null) : null,
  rep: row.rep,
  rejection:
    row.status === 'rejected' && row.rejectReason !== null
      ? { reason: RejectionReason.catch('other').parse(row.rejectReason), note: row.rejectNote }
      : null,
})

export const contactOf = (prospect: Prospect) => ({
  name: prospect.name ?? undefined,
  email: prospect.email ?? undefined,
  phone: prospect.phone ?? undefined,
  company: prospect.company ?? undefined,
  role: prospect.role ?? undefined,
})

/** An address that they gave after the one that refused mail is good until it refuses, too. */
const bouncedSince = ({ email, bouncedEmail, emailBouncedAt }: Prospect): string | null =>
  email !== null && email.toLowerCase() === bouncedEmail ? (emailBouncedAt?.toISOString() ?? null) : null

export const entryOf = (row: LedgerEntry): ConversationView['ledger'][number] => ({
  qualification: row.qualification,
  rule: row.rule,
  playbook: { id: row.playbookId, version: row.playbookVersion },
  question: row.question,
  points: row.points,
  evidence: {
    message: row.messageSeq,
    quote: row.quote,
    start: row.start,
    end: row.end,
    ...(row.source !== null && { source: Source.parse(row.source) }),
  },
  at: row.at.toISOString(),
})

const consentOf = (row: ConsentRow): Consent => ({
  version: row.textVersion,
  language: Language.parse(row.language),
  asked: row.asked,
  channel: row.channel,
  message: row.messageSeq,
  at: row.at.toISOString(),
})

const doubtOf = ({
  doubtedAt,
  doubter,
  doubtNote,
}: Prospect & { doubter: { id: string; name: string } | null }): ConversationView['doubted'] =>
  doubtedAt && { at: doubtedAt.toISOString(), by: doubter, note: doubtNote }

export async function viewConversation(
  client: Client,
  conversationId: string,
): Promise<ConversationView | null> {
  const row = await client.conversation.findUnique({
    where: { id: conversationId },
    include: {
      prospect: {
        include: {
          doubter: { select: { id: true, name: true } },
          stageChanges: { orderBy: oldestFirst, include: staged },
        },
      },
      rep: { select: { id: true, name: true } },
      messages: { orderBy: { seq: 'asc' }, include: { rep: { select: { name: true } } } },
      ledger: { orderBy: [{ turn: 'asc' }, { n: 'asc' }] },
      consents: { orderBy: [{ turn: 'desc' }, { n: 'desc' }], take: 1 },
      timers: { where: { key: { startsWith: FOLLOW_UP_TIMER } }, orderBy: { dueAt: 'asc' }, take: 1 },
      handoffs: {
        orderBy: { qualification: 'desc' },
        take: 1,
        include: { ...viewed, assignments: { orderBy: { id: 'desc' }, take: 1, include: assigned } },
      },
      judgements: { orderBy: oldestFirst, include: judged },
    },
  })
  if (!row) return null
  const handoff = row.handoffs[0]
  return {
    id: row.id,
    prospectId: row.prospectId,
    channel: row.channel,
    language: Language.parse(row.language),
    owner: Owner.parse(row.owner),
    rep: row.rep,
    outcome: row.outcome,
    reasons: row.reasons,
    segment: row.segment,
    followUpAt: row.timers[0]?.dueAt.toISOString() ?? null,
    stage: row.prospect.stage,
    stages: row.prospect.stageChanges.map(stageChangeOf),
    contact: contactOf(row.prospect),
    doubted: doubtOf(row.prospect),
    vouched: vouchedOf(row.prospect),
    consent: row.consents[0] ? consentOf(row.consents[0]) : null,
    barred: {
      optedOut: row.prospect.optedOutAt?.toISOString() ?? null,
      email: bouncedSince(row.prospect),
      channel: row.unreachableAt?.toISOString() ?? null,
    },
    source: row.source,
    campaign: row.campaign,
    referrer: row.referrer,
    handoff: handoff ? handoffView(handoff) : null,
    assignment: handoff ? await assignmentOf(client, handoff) : null,
    card: handoff ? Card.parse(handoff.card) : null,
    judgements: judgementsOf(row.judgements),
    ledger: row.ledger.map(entryOf),
    transcript: row.messages.map(messageOf),
  }
}
