/** What our own people are told: rows that triggers write with what they tell of, and the chats that they are told in. */
import { z } from 'zod'
import { Localised } from '../../flows/localised.ts'
import { Card } from '../domain/card.ts'
import { WorkingHours } from '../domain/hours.ts'
import { Language } from '../domain/language.ts'
import { calledBy } from '../domain/lead.ts'
import { HandoffStatus, Role } from '../domain/routing.ts'
import { ToldOf, usuallyTold } from '../domain/telling.ts'
import type { NoticeWhy, RepChannel, RepNotice, RepNoticeStore } from '../engine/rep-notice-port.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'
import { called } from './views.ts'

const included = {
  user: true,
  handoff: {
    include: {
      rep: { select: { id: true, name: true } },
      events: { where: { kind: 'claimed' }, select: { userId: true, at: true } },
    },
  },
  conversation: { include: { prospect: { select: called }, playbook: { select: { body: true } } } },
} satisfies Prisma.RepNoticeInclude

type Row = Prisma.RepNoticeGetPayload<{ include: typeof included }>

const userOf = (row: NonNullable<Row['user']>, channel: RepChannel): RepNotice['user'] => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: Role.parse(row.role),
  active: row.active,
  hours: WorkingHours.nullable().parse(row.hours),
  toldOf: toldOfRow(row)[channel],
})

export const toldOfRow = (row: {
  role: string
  toldByMail: string | null
  toldByTelegram: string | null
}) => ({
  mail: ToldOf.parse(row.toldByMail ?? usuallyTold(row.role)),
  // Whoever links a chat wants to hear.
  telegram: ToldOf.parse(row.toldByTelegram ?? 'queued'),
})

const Queues = z.array(z.object({ id: z.string(), title: Localised })).catch([])

/** As the playbook calls it, in the company's language. */
function queueCalled(row: Row, queue: string): string {
  const { queues } = Object(row.conversation?.playbook.body) as { queues?: unknown }
  const title = Queues.parse(queues).find(({ id }) => id === queue)?.title
  return title?.[companyOf(row).language] ?? queue
}

function handoffOf(row: Row): RepNotice['handoff'] {
  const { handoff, conversation, userId, at } = row
  if (!handoff || !conversation) return null
  return {
    id: handoff.id,
    conversationId: handoff.conversationId,
    queue: queueCalled(row, handoff.queue),
    status: HandoffStatus.parse(handoff.status),
    score: handoff.score,
    card: Card.parse(handoff.card),
    rep: handoff.rep,
    channel: conversation.channel,
    language: Language.parse(conversation.language),
    ownClaim: handoff.events.some((event) => event.userId === userId && event.at >= at),
  }
}

/** Of a playbook's body only what is told by: a body that a test left empty has neither. */
function companyOf({ conversation }: Row): { language: Language; timeZone: string } {
  const body = conversation?.playbook.body
  const { languages, timeZone } = Object(body) as { languages?: unknown; timeZone?: unknown }
  const first = Language.safeParse(Array.isArray(languages) ? languages[0] : null)
  return { language: first.data ?? 'en', timeZone: typeof timeZone === 'string' ? timeZone : 'UTC' }
}

export function createRepNoticeStore(client: Client): RepNoticeStore {
  async function messageOf({ conversation, conversationId, messageSeq }: Row): Promise<RepNotice['message']> {
    if (!conversation || conversationId === null || messageSeq === null) return null
    const key = { conversationId_seq: { conversationId, seq: messageSeq } }
    const message = await client.message.findUnique({ where: key })
    return message && { conversationId, name: calledBy(conversation.prospect), text: message.text }
  }

  async function cardIdOf({ why, lane, handoffId }: Row): Promise<string | null> {
    if (why !== 'changed' && why !== 'assigned') return null
    const card = await client.repNotice.findFirst({ where: { lane, handoffId, why: 'queued' } })
    return card?.sentId ?? null
  }

  async function noticeOf(row: Row, channel: RepChannel): Promise<RepNotice> {
    return {
      id: row.id,
      lane: row.lane,
      why: row.why as NoticeWhy,
      at: row.at,
      attempts: row.attempts,
      user: row.user && userOf(row.user, channel),
      handoff: handoffOf(row),
      message: await messageOf(row),
      cardId: await cardIdOf(row),
      ...companyOf(row),
    }
  }

  return {
    async lease(channel, now, leaseMs, limit) {
      const leased = await client.$queryRaw<{ id: bigint }[]>`
        UPDATE rep_notice n
           SET lease_until = ${new Date(now.getTime() + leaseMs)}, attempts = n.attempts + 1
          FROM (SELECT head.id FROM rep_notice head
                 WHERE head.channel = ${channel} AND head.sent_at IS NULL AND head.failure IS NULL
                   AND head.due_at <= ${now} AND (head.lease_until IS NULL OR head.lease_until <= ${now})
                   AND NOT EXISTS (SELECT FROM rep_notice busy
                                    WHERE busy.channel = head.channel AND busy.lane = head.lane
                                      AND busy.id < head.id AND busy.sent_at IS NULL AND busy.failure IS NULL
                                      AND busy.due_at <= ${now})
                 ORDER BY head.id LIMIT ${limit} FOR UPDATE SKIP LOCKED) AS due
         WHERE n.id = due.id
        RETURNING n.id`
      if (leased.length === 0) return []
      const ids = leased.map(({ id }) => id)
      const rows = await client.repNotice.findMany({ where: { id: { in: ids } }, include: included })
      return Promise.all(rows.map((row) => noticeOf(row, channel)))
    },
    async sent(id, sentId, at) {
      await client.repNotice.updateMany({ where: { id }, data: { sentId, sentAt: at, leaseUntil: null } })
    },
    async retry(id, dueAt) {
      await client.repNotice.updateMany({ where: { id }, data: { dueAt, leaseUntil: null } })
    },
    async failed(id, failure) {
      await client.repNotice.updateMany({ where: { id }, data: { failure, leaseUntil: null } })
    },
    async forget(before) {
      const { count } = await client.repNotice.deleteMany({ where: { at: { lt: before } } })
      return count
    },
  }
}
