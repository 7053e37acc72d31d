/** Who got what, when, and what they did with it. */
import { z } from 'zod'
import { calledBy, RejectionReason, Stage } from '../domain/lead.ts'
import type { Holding, HoldingFilter, HoldingStore, MeasuredBy } from '../engine/holding-port.ts'
import { namesOf, Others, Way } from './assignments.ts'
import type { Client } from './client.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { Prisma } from './generated/client.ts'

/** Where a page ended. */
const Cursor = z.object({ at: z.iso.datetime(), id: z.string().max(50) })

const End = z.enum(['passed_on', 'released', 'given_back', 'rejected', 'returned', 'withdrawn', 'closed'])

/** Every time that a hand-off came to somebody: they took it, or were given it. */
const STARTS = Prisma.sql`
  SELECT 'c' || id AS id, handoff_id, user_id AS rep_id, at, 'taken' AS way, NULL::uuid AS by_id, NULL AS rule,
         NULL AS rule_title, '[]'::jsonb AS others, NULL AS note
    FROM handoff_event WHERE kind = 'claimed' AND user_id IS NOT NULL
  UNION ALL
  SELECT 'a' || id, handoff_id, rep_id, at, way, user_id, rule, rule_title, others, note FROM assignment`

const only = (condition: Prisma.Sql, isAsked: boolean): Prisma.Sql =>
  isAsked ? Prisma.sql`AND ${condition}` : Prisma.empty

/** Each with what it was, and when and how it ended: by an event, or in that somebody else got it. */
const holdings = ({ repId, queue, campaign, from, to }: HoldingFilter) => Prisma.sql`
  SELECT s.*, h.conversation_id, h.queue, h.waiting_since, h.answered_at AS first_answer_at, c.source, c.campaign, p.name, p.email, p.phone, p.company,
         p.stage, rep.name AS rep_name, by_whom.name AS by_name, ending.at AS ended_at, ending.kind AS "end",
         (SELECT min(m.at) FROM message m
           WHERE m.conversation_id = h.conversation_id AND m.author = 'rep' AND m.rep_id = s.rep_id AND m.at >= s.at
             AND (ending.at IS NULL OR m.at <= ending.at)) AS answered_at,
         EXISTS (SELECT FROM handoff_event e
                  WHERE e.handoff_id = s.handoff_id AND e.kind = 'accepted' AND e.user_id = s.rep_id AND e.at >= s.at
                    AND (ending.at IS NULL OR e.at <= ending.at)) AS accepted,
         CASE WHEN ending.kind = 'rejected' THEN ending.reason END AS rejection
    FROM (${STARTS}) s
    JOIN handoff h ON h.id = s.handoff_id
    JOIN conversation c ON c.id = h.conversation_id
    JOIN prospect p ON p.id = c.prospect_id
    JOIN "user" rep ON rep.id = s.rep_id
    LEFT JOIN "user" by_whom ON by_whom.id = s.by_id
    LEFT JOIN LATERAL (
      SELECT later.at, later.kind, later.reason
        FROM (SELECT e.at, e.kind, e.reason FROM handoff_event e
               WHERE e.handoff_id = s.handoff_id
                 AND e.kind IN ('passed_on', 'released', 'given_back', 'rejected', 'returned', 'withdrawn', 'closed')
              UNION ALL
              SELECT next.at, 'passed_on', NULL FROM (${STARTS}) next WHERE next.handoff_id = s.handoff_id) later
       WHERE later.at > s.at ORDER BY later.at, later.kind DESC LIMIT 1) ending ON true
   WHERE s.at >= ${from} AND s.at < ${to}
     ${only(Prisma.sql`s.rep_id = ${repId}::uuid`, repId !== null)}
     ${only(Prisma.sql`h.queue = ${queue}`, queue !== null)}
     ${only(Prisma.sql`c.campaign = ${campaign}`, campaign !== null)}`

const Row = z.object({
  id: z.string(),
  handoff_id: z.string(),
  conversation_id: z.string(),
  rep_id: z.string(),
  rep_name: z.string(),
  by_id: z.string().nullable(),
  by_name: z.string().nullable(),
  at: z.date(),
  way: z.union([z.literal('taken'), Way]),
  rule: z.string().nullable(),
  rule_title: z.string().nullable(),
  others: Others,
  note: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  queue: z.string(),
  source: z.string().nullable(),
  campaign: z.string().nullable(),
  waiting_since: z.date(),
  answered_at: z.date().nullable(),
  ended_at: z.date().nullable(),
  end: End.nullable(),
  accepted: z.boolean(),
  rejection: RejectionReason.nullable().catch('other'),
  stage: Stage,
})

function holdingOf(row: z.infer<typeof Row>, names: ReadonlyMap<string, string>): Holding {
  return {
    id: row.id,
    at: row.at.toISOString(),
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name ?? '' },
    way: row.way,
    rule: row.rule === null ? null : { id: row.rule, name: row.rule_title ?? row.rule },
    rep: { id: row.rep_id, name: row.rep_name },
    others: row.others.flatMap(({ id, why, detail }) => {
      const name = names.get(id)
      return name === undefined ? [] : [{ rep: { id, name }, why, detail }]
    }),
    note: row.note,
    handoffId: row.handoff_id,
    conversationId: row.conversation_id,
    name: calledBy(row),
    queue: row.queue,
    source: row.source,
    campaign: row.campaign,
    waitingSince: row.waiting_since.toISOString(),
    answeredAt: row.answered_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    end: row.end,
    accepted: row.accepted,
    rejection: row.rejection,
    stage: row.stage,
  }
}

const KEYS: Record<MeasuredBy, { key: Prisma.Sql; name: Prisma.Sql }> = {
  rep: { key: Prisma.sql`rep_id::text`, name: Prisma.sql`min(rep_name)` },
  queue: { key: Prisma.sql`queue`, name: Prisma.sql`NULL::text` },
  campaign: { key: Prisma.sql`campaign`, name: Prisma.sql`NULL::text` },
}

const MeasureRow = z.object({
  key: z.string().nullable(),
  name: z.string().nullable(),
  got: z.int(),
  answered: z.int(),
  median: z.number().nullable(),
  accepted: z.int(),
  rejected: z.int(),
  lost: z.int(),
  won: z.int(),
  reasons: z.array(RejectionReason.catch('other')),
})

/** How often each, most often first. */
function counted(reasons: readonly RejectionReason[]): { reason: RejectionReason; count: number }[] {
  return [...new Set(reasons)]
    .map((reason) => ({ reason, count: reasons.filter((each) => each === reason).length }))
    .toSorted((one, other) => other.count - one.count)
}

export const createHoldingStore = (client: Client): HoldingStore => ({
  async page(filter, cursor, limit) {
    const place = cursor === null ? null : readCursor(Cursor, cursor)
    if (cursor !== null && place === null) return 'bad_cursor'
    const found = await client.$queryRaw<unknown[]>`
      ${holdings(filter)}
        ${place ? Prisma.sql`AND (s.at, s.id) < (${place.at}::timestamptz, ${place.id})` : Prisma.empty}
       ORDER BY s.at DESC, s.id DESC LIMIT ${limit + 1}`
    const rows = z.array(Row).parse(found)
    const names = await namesOf(
      client,
      rows.flatMap(({ others }) => others.map(({ id }) => id)),
    )
    const items = rows.slice(0, limit).map((row) => holdingOf(row, names))
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, cursor: last ? cursorOf({ at: last.at, id: last.id }) : null }
  },
  async measures(by, filter) {
    const { key, name } = KEYS[by]
    const rows = await client.$queryRaw<unknown[]>`
      SELECT ${key} AS key, ${name} AS name, count(*)::int AS got, count(answered_at)::int AS answered,
             (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - waiting_since))
                FILTER (WHERE answered_at = first_answer_at))::float8 AS median,
             count(*) FILTER (WHERE accepted)::int AS accepted,
             count(*) FILTER (WHERE "end" = 'rejected')::int AS rejected,
             count(*) FILTER (WHERE "end" IN ('passed_on', 'released', 'given_back'))::int AS lost,
             count(*) FILTER (WHERE stage = 'won')::int AS won,
             coalesce(array_agg(rejection) FILTER (WHERE rejection IS NOT NULL), '{}') AS reasons
        FROM (${holdings(filter)}) held
       GROUP BY ${key} ORDER BY got DESC, key`
    return z
      .array(MeasureRow)
      .parse(rows)
      .map(({ median, reasons, ...measure }) => ({
        ...measure,
        medianAnswerSeconds: median,
        reasons: counted(reasons),
      }))
  },
})
