/** What leaves the house, field by field: nothing that a row gains later slips out by itself. */

import type { Explanation } from '../../src/domain/explanation.ts'
import type { Judgement } from '../../src/domain/judgement.ts'
import type { StageChange } from '../../src/domain/stage.ts'
import type { Message } from '../../src/domain/transcript.ts'
import type { MessageDelivery, PrivateNote } from '../../src/engine/desk-ports.ts'
import type { ConversationView, HandoffView, User } from '../../src/engine/ports.ts'
import type { AssignmentView } from '../../src/engine/routing-port.ts'
import type { AssignmentBody } from './assignment-body.ts'
import type { Caller, ConversationBody, HandoffBody } from './bodies.ts'

export const presentUser = (user: User): Caller => ({
  id: user.id,
  email: user.email,
  name: user.name,
  role: user.role,
})

const presentHolder = (rep: { id: string; name: string } | null) => rep && { id: rep.id, name: rep.name }

export const presentHandoff = (handoff: HandoffView): HandoffBody => ({
  id: handoff.id,
  conversationId: handoff.conversationId,
  prospectId: handoff.prospectId,
  channel: handoff.channel,
  queue: handoff.queue,
  status: handoff.status,
  score: handoff.score,
  temperature: handoff.temperature,
  reasons: handoff.reasons,
  summary: handoff.summary,
  name: handoff.name,
  language: handoff.language,
  lastSeq: handoff.lastSeq,
  waitingSince: handoff.waitingSince,
  dueAt: handoff.dueAt,
  warnAt: handoff.warnAt,
  rep: presentHolder(handoff.rep),
  rejection: handoff.rejection && { reason: handoff.rejection.reason, note: handoff.rejection.note },
})

const presentAssignment = (assignment: AssignmentView): AssignmentBody => ({
  at: assignment.at,
  by: presentHolder(assignment.by),
  way: assignment.way,
  rule: presentHolder(assignment.rule),
  version: assignment.version,
  rep: { id: assignment.rep.id, name: assignment.rep.name },
  others: assignment.others.map(({ rep, why, detail }) => ({
    rep: { id: rep.id, name: rep.name },
    why,
    detail,
  })),
  note: assignment.note,
})

export const presentStage = (change: StageChange): StageChange => ({
  stage: change.stage,
  actor: change.actor,
  by: presentHolder(change.by),
  reason: change.reason,
  note: change.note,
  value: change.value,
  currency: change.currency,
  duplicateOf: change.duplicateOf,
  at: change.at,
})

export const presentJudgement = (judgement: Judgement): Judgement => ({
  about: judgement.about,
  criterion: judgement.criterion,
  value: judgement.value,
  note: judgement.note,
  by: presentHolder(judgement.by),
  qualification: judgement.qualification,
  superseded: judgement.superseded,
  at: judgement.at,
})

export const presentMessage = (message: Message): Message => ({
  conversationId: message.conversationId,
  seq: message.seq,
  author: message.author,
  authorName: message.authorName,
  text: message.text,
  choices: message.choices.map(({ id, label }) => ({ id, label })),
  question: message.question,
  wants: message.wants,
  clientId: message.clientId,
  at: message.at,
})

export const presentConversation = (
  view: ConversationView,
  explanation: Explanation | null,
  beside: { notes: PrivateNote[]; deliveries: MessageDelivery[] },
): ConversationBody => ({
  id: view.id,
  prospectId: view.prospectId,
  channel: view.channel,
  language: view.language,
  owner: view.owner,
  rep: presentHolder(view.rep),
  outcome: view.outcome,
  reasons: view.reasons,
  segment: view.segment,
  followUpAt: view.followUpAt,
  stage: view.stage,
  stages: view.stages.map(presentStage),
  contact: view.contact,
  doubted: view.doubted && {
    at: view.doubted.at,
    by: presentHolder(view.doubted.by),
    note: view.doubted.note,
  },
  vouched: view.vouched && { at: view.vouched.at, fields: view.vouched.fields },
  consent: view.consent,
  barred: { optedOut: view.barred.optedOut, email: view.barred.email, channel: view.barred.channel },
  source: view.source,
  campaign: view.campaign,
  referrer: view.referrer,
  handoff: view.handoff && presentHandoff(view.handoff),
  assignment: view.assignment && presentAssignment(view.assignment),
  card: view.card,
  judgements: view.judgements.map(presentJudgement),
  score: explanation?.score.now ?? 0,
  explanation,
  ledger: view.ledger.map((entry) => ({
    rule: entry.rule,
    playbook: entry.playbook,
    question: entry.question,
    points: entry.points,
    evidence: entry.evidence,
    at: entry.at,
    qualification: entry.qualification,
  })),
  transcript: view.transcript.map(presentMessage),
  notes: beside.notes.map(presentNote),
  deliveries: beside.deliveries.map(({ seq, state, why }) => ({ seq, state, why })),
})

export const presentNote = (note: PrivateNote): ConversationBody['notes'][number] => ({
  id: note.id,
  by: presentHolder(note.by),
  text: note.text,
  clientId: note.clientId,
  at: note.at,
})
