/** The base of leads below the threshold. */
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { Stage } from '../domain/lead.ts'
import { Outcome, OutcomeKind } from '../domain/outcome.ts'
import { FOLLOW_UP_TIMER } from '../engine/advance.ts'
import type { BaseLead, BaseStore } from '../engine/base-port.ts'
import type { Client } from './client.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { Prisma } from './generated/client.ts'
import { searchConversations } from './search.ts'

/** Where a page ended. */
const Cursor = z.object({ since: z.iso.datetime(), id: z.uuid() })

const BaseOutcome = OutcomeKind.exclude(['handed_off'])

interface Row {
  id: string
  prospect_id: string
  channel: string
  language: string
  name: string | null
  email: string | null
  phone: string | null
  company: string | null
  stage: string
  outcome: string
  segment: string | null
  reasons: string[]
  /** The machine's, as it ended. */
  ended: unknown
  follow_up_at: Date | null
  created_at: Date
}

/** Only where it is asked for. */
const where = <T>(asked: T | null, condition: (asked: T) => Prisma.Sql): Prisma.Sql =>
  asked === null ? Prisma.empty : condition(asked)

export const createBaseStore = (client: Client): BaseStore => ({
  async list({ outcome, segment, search, cursor, limit }) {
    const from = cursor === null ? null : readCursor(Cursor, cursor)
    if (cursor !== null && from === null) return 'bad_cursor'
    const found = search === null ? null : await searchConversations(client, search)
    const rows = await client.$queryRaw<Row[]>`
      SELECT c.id::text, c.prospect_id::text, c.channel, c.language, p.name, p.email, p.phone, p.company, p.stage, c.outcome,
             c.segment, c.reasons, c.saved->'context'->'outcome' AS ended, c.created_at,
             (SELECT min(t.due_at) FROM timer t
               WHERE t.conversation_id = c.id AND starts_with(t.key, ${FOLLOW_UP_TIMER})) AS follow_up_at
        FROM conversation c JOIN prospect p ON p.id = c.prospect_id
       WHERE c.outcome IN ('nurture', 'incomplete', 'disqualified') AND c.owner IN ('bot', 'closed')
         ${where(outcome, (kind) => Prisma.sql`AND c.outcome = ${kind}`)}
         ${where(segment, (id) => Prisma.sql`AND c.segment = ${id}`)}
         ${where(found, (ids) => Prisma.sql`AND c.id = ANY(${ids}::uuid[])`)}
         ${where(from, ({ since, id }) => Prisma.sql`AND (c.created_at, c.id) < (${since}::timestamptz, ${id}::uuid)`)}
       ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit + 1}`
    const items = rows.slice(0, limit).map(leadOf)
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, cursor: last ? cursorOf({ since: last.since, id: last.conversationId }) : null }
  },
})

function leadOf(row: Row): BaseLead {
  const ended = Outcome.safeParse(row.ended).data
  return {
    conversationId: row.id,
    prospectId: row.prospect_id,
    channel: row.channel,
    language: Language.parse(row.language),
    name: row.name,
    email: row.email,
    phone: row.phone,
    company: row.company,
    stage: Stage.parse(row.stage),
    outcome: BaseOutcome.parse(row.outcome),
    segment: row.segment,
    reasons: row.reasons,
    score: ended?.score ?? 0,
    temperature: ended?.temperature ?? 'vague',
    followUpAt: row.follow_up_at?.toISOString() ?? null,
    since: row.created_at.toISOString(),
  }
}
