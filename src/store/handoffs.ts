/** Hand-offs: the reps' queues, who holds what, and what became of it. */
import { z } from 'zod'
import type { HandoffStatus } from '../domain/routing.ts'
import { ACCEPTED, type StepMove } from '../domain/stage.ts'
import type { Given } from '../engine/giving-port.ts'
import type { ClaimResult, HandoffStore, HandoffView } from '../engine/ports.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { Prisma } from './generated/client.ts'
import { give } from './giving.ts'
import { searchConversations } from './search.ts'
import { stepOf } from './stages.ts'
import { handoffView, viewConversation, viewed } from './views.ts'

/** Where a page ended: best first, then longest waiting, then by id so that the order is total. */
const Cursor = z.object({ score: z.number(), since: z.iso.datetime(), id: z.uuid() })

const placeOf = ({ score, waitingSince, id }: { score: number; waitingSince: Date; id: string }) =>
  cursorOf({ score, since: waitingSince.toISOString(), id })

const after = (from: z.infer<typeof Cursor>): Prisma.HandoffWhereInput => {
  const since = new Date(from.since)
  return {
    OR: [
      { score: { lt: from.score } },
      { score: from.score, waitingSince: { gt: since } },
      { score: from.score, waitingSince: since, id: { gt: from.id } },
    ],
  }
}

export function createHandoffStore(client: Client): HandoffStore {
  async function find(handoffId: string): Promise<HandoffView | null> {
    const row = await client.handoff.findUnique({ where: { id: handoffId }, include: viewed })
    return row && handoffView(row)
  }

  async function claimed(handoffId: string, given: Given): Promise<ClaimResult> {
    const handoff = await find(handoffId)
    if (given.status === 'full') return given
    if (!handoff || given.status === 'not_found') return { status: 'not_found' }
    if (given.status === 'given' || given.status === 'theirs') return { status: 'claimed', handoff }
    const holder = given.status === 'taken' ? given.holder : null
    return holder === null ? { status: 'gone' } : { status: 'taken', holder }
  }

  /**
   * Moves a hand-off from the given states, with its conversation, as one conditional update. The conversation is
   * locked first, as turns do, and its version moves: a turn that was being made meanwhile has to look again.
   */
  async function move(change: {
    handoffId: string
    from: HandoffStatus[]
    /** Only if this user holds it; null: whoever does. */
    holder: string | null
    to: { status: HandoffStatus; repId: string | null; owner: 'queue' | 'rep' }
    event: { kind: string; userId: string }
    /** Only as long as no person has written since it was handed off. */
    unanswered?: boolean
    /** The lead moves along. */
    step?: StepMove
    at: Date
  }): Promise<boolean> {
    const { to, event, step, at } = change
    const held = change.holder === null ? Prisma.sql`true` : Prisma.sql`h.rep_id = ${change.holder}::uuid`
    const rows = await client.$queryRaw<unknown[]>`
      WITH locked AS MATERIALIZED (
             SELECT id FROM conversation
              WHERE id = (SELECT conversation_id FROM handoff WHERE id = ${change.handoffId}::uuid) FOR UPDATE),
           moved AS (
             UPDATE handoff h
                SET status = ${to.status}, rep_id = ${to.repId}::uuid, updated_at = ${at}
               FROM locked
              WHERE h.id = ${change.handoffId}::uuid AND h.conversation_id = locked.id
                AND h.status = ANY(${change.from}) AND ${held}
                AND (NOT ${change.unanswered ?? false} OR h.answered_at IS NULL)
             RETURNING h.id, h.conversation_id),
           owned AS (
             UPDATE conversation c
                SET owner = ${to.owner}, rep_id = ${to.repId}::uuid, version = c.version + 1, updated_at = ${at}
               FROM moved WHERE c.id = moved.conversation_id
             RETURNING c.id),
           noted AS (
             INSERT INTO handoff_event (handoff_id, kind, user_id, at)
             SELECT id, ${event.kind}, ${event.userId}::uuid, ${at} FROM moved)
             ${step ? Prisma.sql`, ${stepOf(step, event.userId, at)}` : Prisma.empty}
      SELECT owned.id::text, pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM owned`
    return rows.length > 0
  }

  return {
    find,
    view: (conversationId) => viewConversation(client, conversationId),
    async list({ queue, statuses, repId, search = null, cursor, limit }) {
      const from = cursor === null ? null : readCursor(Cursor, cursor)
      if (cursor !== null && !from) return 'bad_cursor'
      const found = search === null ? null : await searchConversations(client, search)
      const rows = await client.handoff.findMany({
        where: {
          ...(queue !== null && { queue }),
          ...(repId !== null && { repId }),
          status: { in: statuses },
          ...(found && { conversationId: { in: found } }),
          ...(from && after(from)),
        },
        orderBy: [{ score: 'desc' }, { waitingSince: 'asc' }, { id: 'asc' }],
        take: limit + 1,
        include: viewed,
      })
      const items = rows.slice(0, limit)
      const last = items.at(-1)
      return {
        items: items.map(handoffView),
        cursor: rows.length > limit && last ? placeOf(last) : null,
      }
    },
    async queues() {
      const rows = await client.handoff.groupBy({
        by: ['queue', 'status'],
        where: { status: { in: ['waiting', 'claimed', 'accepted'] } },
        _count: true,
        orderBy: { queue: 'asc' },
      })
      const names = [...new Set(rows.map((row) => row.queue))]
      const count = (queue: string, waiting: boolean) =>
        rows
          .filter((row) => row.queue === queue && (row.status === 'waiting') === waiting)
          .reduce((sum, row) => sum + row._count, 0)
      return names.map((queue) => ({ queue, waiting: count(queue, true), claimed: count(queue, false) }))
    },
    give: (handoffId, gift, at) => give(client, handoffId, gift, at),
    async claim(handoffId, userId, at) {
      const event = { kind: 'claimed' as const, userId }
      const gift = {
        to: userId,
        from: 'queue' as const,
        limited: true,
        event,
        decision: null,
        unanswered: false,
      }
      return claimed(handoffId, await give(client, handoffId, gift, at))
    },
    release: (handoffId, { holder, by }, at) =>
      move({
        handoffId,
        from: ['claimed', 'accepted'],
        holder,
        to: { status: 'waiting', repId: null, owner: 'queue' },
        event: { kind: 'released', userId: by },
        at,
      }),
    takeBack: (handoffId, { holder, kind }, at) =>
      move({
        handoffId,
        from: ['claimed', 'accepted'],
        holder,
        to: { status: 'waiting', repId: null, owner: 'queue' },
        event: { kind, userId: holder },
        unanswered: kind === 'passed_on',
        at,
      }),
    async accept(handoffId, userId, at) {
      const done = await move({
        handoffId,
        from: ['claimed'],
        holder: userId,
        to: { status: 'accepted', repId: userId, owner: 'rep' },
        event: { kind: 'accepted', userId },
        step: ACCEPTED,
        at,
      })
      if (done) return true
      const handoff = await find(handoffId)
      return handoff?.status === 'accepted' && handoff.rep?.id === userId
    },
  }
}
