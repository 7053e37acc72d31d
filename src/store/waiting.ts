/** Hand-offs with what rules ask of them: those that wait, and those of the past. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { QueueTimes } from '../domain/routing-plan.ts'
import type { PastHandoff } from '../engine/replay-routing.ts'
import type { WaitingHandoff, WaitingStore } from '../engine/routing-store.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

const Row = z.object({
  id: z.string(),
  conversation_id: z.string(),
  queue: z.string(),
  times: QueueTimes.partial().nullable(),
  score: z.number(),
  region: z.string().nullable(),
  industry: z.string().nullable(),
  language: Language,
  source: z.string().nullable(),
  campaign: z.string().nullable(),
  phone: z.string().nullable(),
  attributes: z.record(z.string(), z.string()).nullable(),
  owner: z.string().nullable(),
  had: z.array(z.string()),
})

/** Of the CRM's columns, in whatever case. */
const attribute = (attributes: Record<string, string> | null, ...names: string[]): string | null =>
  Object.entries(attributes ?? {}).find(([key]) => names.includes(key.toLowerCase()))?.[1] ?? null

/** The given value of a playbook's own question, such as `company.industry`. */
const answered = (name: 'region' | 'industry') => Prisma.sql`
  (SELECT answer ->> 'value'
     FROM jsonb_path_query(h.card, ${`$.criteria[*].answers[*] ? (@.value != null && @.question like_regex "(^|[.])${name}$")`}::jsonpath) answer
    LIMIT 1) AS ${Prisma.raw(name)}`

const countryOf = (phone: string | null): string | null =>
  phone === null ? null : (parsePhoneNumberFromString(phone)?.country ?? null)

function waitingOf(raw: unknown): WaitingHandoff {
  const row = Row.parse(raw)
  return {
    id: row.id,
    conversationId: row.conversation_id,
    queue: row.queue,
    times: row.times,
    lead: {
      queue: row.queue,
      region: attribute(row.attributes, 'region', 'country') ?? row.region ?? countryOf(row.phone),
      language: row.language,
      industry: attribute(row.attributes, 'industry') ?? row.industry,
      source: row.source,
      campaign: row.campaign,
      score: row.score,
      owner: row.owner,
      had: row.had,
    },
  }
}

/** Whoever came to hand-offs, by taking them or being given them. */
const HOLDERS = Prisma.sql`
  SELECT handoff_id, user_id AS rep_id, at FROM handoff_event WHERE kind = 'claimed' AND user_id IS NOT NULL
  UNION ALL SELECT handoff_id, rep_id, at FROM assignment`

/** `before`: who had the prospect until then. */
const facts = (before: Prisma.Sql, had: Prisma.Sql) => Prisma.sql`
  SELECT h.id::text, h.conversation_id::text, h.queue, h.score, c.language, c.source, c.campaign, p.phone,
         (SELECT own.body -> 'times' FROM playbook own
           WHERE own.id = c.playbook_id AND own.version = c.playbook_version) AS times,
         ${answered('region')}, ${answered('industry')},
         (SELECT l.attributes FROM imported_lead l
           WHERE l.email = lower(p.email) OR l.phone = p.phone ORDER BY l.created_at, l.id LIMIT 1) AS attributes,
         (SELECT holder.rep_id::text
            FROM conversation own JOIN handoff earlier ON earlier.conversation_id = own.id
            JOIN (${HOLDERS}) holder ON holder.handoff_id = earlier.id
           WHERE own.prospect_id = c.prospect_id AND ${before}
           ORDER BY holder.at DESC LIMIT 1) AS owner,
         ${had} AS had`

const FROM = Prisma.sql`
  FROM handoff h JOIN conversation c ON c.id = h.conversation_id JOIN prospect p ON p.id = c.prospect_id`

/** Who gave it back, or did not answer in time. */
const HAD = Prisma.sql`
  ARRAY(SELECT DISTINCT e.user_id::text FROM handoff_event e
         WHERE e.handoff_id = h.id AND e.kind IN ('released', 'passed_on') AND e.user_id IS NOT NULL
           AND e.at >= h.waiting_since)`

const WAITING = Prisma.sql`${facts(Prisma.sql`true`, HAD)} ${FROM}`

const PastRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  created_at: z.date(),
  got: z.string().nullable(),
  got_at: z.date().nullable(),
  over_at: z.date().nullable(),
})

function pastOf(raw: unknown): PastHandoff {
  const { conversationId, queue, lead } = waitingOf(raw)
  const row = PastRow.parse(raw)
  const heldMs = row.got_at && row.over_at ? row.over_at.getTime() - row.got_at.getTime() : null
  const { id: handoffId, name, created_at: at, got } = row
  return { handoffId, conversationId, name, queue, at, lead, got, heldMs }
}

/** Of these hand-offs, by id. */
export async function factsOf(client: Client, ids: readonly string[]): Promise<Map<string, WaitingHandoff>> {
  if (ids.length === 0) return new Map()
  const rows = await client.$queryRaw<unknown[]>`${WAITING} WHERE h.id = ANY(${ids}::uuid[])`
  return new Map(rows.map(waitingOf).map((each) => [each.id, each]))
}

export function createWaitingStore(client: Client): WaitingStore {
  return {
    find: async (id) => (await factsOf(client, [id])).get(id) ?? null,
    async waiting(from, limit) {
      const after = from
        ? Prisma.sql`(-h.score, h.waiting_since, h.id) >
            (SELECT -last.score, last.waiting_since, last.id FROM handoff last WHERE last.id = ${from.id}::uuid)`
        : Prisma.sql`true`
      const rows = await client.$queryRaw<unknown[]>`
        ${WAITING} WHERE h.status = 'waiting' AND ${after}
        ORDER BY h.score DESC, h.waiting_since, h.id LIMIT ${limit}`
      return rows.map(waitingOf)
    },
    async returning(limit) {
      const rows = await client.$queryRaw<unknown[]>`
        SELECT * FROM (
          ${facts(Prisma.sql`true`, HAD)}, h.waiting_since ${FROM}
            JOIN playbook pb ON pb.id = c.playbook_id AND pb.version = c.playbook_version
           WHERE h.status = 'waiting' AND pb.body ->> 'returning' = 'rep') w
         WHERE owner IS NOT NULL ORDER BY score DESC, waiting_since, id LIMIT ${limit}`
      return rows.map(waitingOf)
    },
    async past(since) {
      const rows = await client.$queryRaw<unknown[]>`
        ${facts(Prisma.sql`holder.at < h.created_at`, Prisma.sql`ARRAY[]::text[]`)},
               coalesce(p.name, p.email, p.phone, p.company) AS name, h.created_at, first.rep_id::text AS got, first.at AS got_at,
               CASE WHEN h.status IN ('rejected', 'returned', 'withdrawn', 'closed') THEN h.updated_at END AS over_at
          ${FROM}
          LEFT JOIN LATERAL (SELECT holder.rep_id, holder.at FROM (${HOLDERS}) holder
                              WHERE holder.handoff_id = h.id ORDER BY holder.at LIMIT 1) first ON true
         WHERE h.created_at >= ${since} ORDER BY h.created_at, h.id`
      return rows.map(pastOf)
    },
  }
}
