/** What prospects did, as it was told: append-only, each event once. */
import { type Behaviour, BehaviourKind } from '../domain/behaviour.ts'
import { type BehaviourStore, MAX_BEHAVIOURS } from '../engine/behaviour-port.ts'
import { CHANGE_CHANNEL } from './changes.ts'
import type { Client } from './client.ts'
import { type Part, rowset } from './commit-part.ts'
import type { Behaviour as BehaviourRow } from './generated/client.ts'

/** A behaviour as a row of JSON; `id` is the conversation's, as in the other parts of a commit. */
const rowOf = (conversationId: string, behaviour: Behaviour, receivedAt: Date) => ({
  id: conversationId,
  event: behaviour.id,
  kind: behaviour.kind,
  name: behaviour.name,
  at: behaviour.at,
  received: receivedAt,
  message: behaviour.evidence?.message ?? null,
  quote: behaviour.evidence?.quote ?? null,
  s: behaviour.evidence?.start ?? null,
  e: behaviour.evidence?.end ?? null,
})

const ROW_TYPES =
  'id uuid, event text, kind text, name text, at timestamptz, received timestamptz, message int, quote text, s int, e int'

/** From rows `t` of `ROW_TYPES`; the source of the rows follows. */
const INSERT = `INSERT INTO behaviour (conversation_id, id, kind, name, at, received_at, message_seq, quote, start, "end")
   SELECT t.id, t.event, t.kind, t.name, t.at, t.received, t.message, t.quote, t.s, t.e`

/** Hand-offs whose place in a queue, or whose card, follows the score. */
const LIVE_HANDOFF = `('waiting', 'claimed', 'accepted')`

/**
 * Locks the conversation before its hand-off, as whoever claims one does, and writes in the order of ids, so that no two
 * tellers of the same events wait for one another. Two tellers at once may go over the limit by what one of them tells:
 * it bounds what is kept, and counts nothing.
 */
const RECORD = `WITH held AS MATERIALIZED (
       SELECT c.id, p.opted_out_at IS NULL AS willing FROM conversation c JOIN prospect p ON p.id = c.prospect_id
        WHERE c.id = $1::uuid FOR KEY SHARE OF c),
     told AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($2::jsonb) AS t(${ROW_TYPES})),
     room AS MATERIALIZED (
       SELECT (SELECT count(*) FROM behaviour WHERE conversation_id = $1::uuid AND kind IN ('page', 'click', 'custom'))
            + (SELECT count(DISTINCT t.event) FROM told t
                WHERE NOT EXISTS (SELECT FROM behaviour b WHERE b.conversation_id = $1::uuid AND b.id = t.event))
              <= $4::int AS enough),
     fresh AS (
       ${INSERT}
         FROM told t JOIN held ON held.id = t.id AND held.willing JOIN room ON room.enough ORDER BY t.event
           ON CONFLICT DO NOTHING
       RETURNING id),
     rescored AS (
       UPDATE handoff SET rescore_at = $3::timestamptz
        WHERE conversation_id = $1::uuid AND status IN ${LIVE_HANDOFF} AND EXISTS (SELECT FROM fresh)
       RETURNING id),
     noticed AS MATERIALIZED (
       SELECT pg_notify('${CHANGE_CHANNEL}', json_build_object('conversations', json_build_array($1::text),
                'queue', EXISTS (SELECT FROM rescored), 'outbox', false)::text)
        WHERE EXISTS (SELECT FROM fresh))
   SELECT EXISTS (SELECT FROM held) AS held, (SELECT willing FROM held) AS willing, (SELECT enough FROM room) AS enough,
          (SELECT count(*)::int FROM fresh) AS fresh, (SELECT count(*)::int FROM noticed) AS noticed`

/** What a turn has noticed. */
export const behaviourParts: Part[] = [
  {
    name: 'behaviour',
    rows: (turn) => turn.behaviours.map((behaviour) => rowOf(turn.conversationId, behaviour, turn.at)),
    sql: `${INSERT}
            FROM ${rowset('behaviour', ROW_TYPES)} ON CONFLICT DO NOTHING RETURNING conversation_id`,
  },
  {
    // A hand-off that the turn itself writes is left to that: a row is written once in a statement.
    name: 'rescore',
    rows: (turn) =>
      turn.behaviours.length > 0 && !turn.handoff ? [{ id: turn.conversationId, at: turn.at }] : [],
    sql: `UPDATE handoff h SET rescore_at = t.at
            FROM ${rowset('rescore', 'id uuid, at timestamptz')}
           WHERE h.conversation_id = t.id AND h.status IN ${LIVE_HANDOFF}`,
  },
]

export const behaviourOf = (row: BehaviourRow): Behaviour => ({
  id: row.id,
  kind: BehaviourKind.parse(row.kind),
  name: row.name,
  at: row.at.toISOString(),
  evidence:
    row.messageSeq === null || row.quote === null || row.start === null || row.end === null
      ? null
      : { message: row.messageSeq, quote: row.quote, start: row.start, end: row.end },
})

export function createBehaviourStore(client: Client): BehaviourStore {
  return {
    async record(conversationId, behaviours, receivedAt) {
      const rows = behaviours.map((behaviour) => rowOf(conversationId, behaviour, receivedAt))
      const [done] = await client.$queryRawUnsafe<
        { held: boolean; willing: boolean; enough: boolean; fresh: number }[]
      >(RECORD, conversationId, JSON.stringify(rows), receivedAt, MAX_BEHAVIOURS)
      if (!done?.held) return { status: 'unknown_conversation' }
      if (!done.willing) return { status: 'opted_out' }
      return done.enough ? { status: 'recorded', fresh: done.fresh } : { status: 'full' }
    },
    async of(conversationId) {
      const rows = await client.behaviour.findMany({
        where: { conversationId },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      })
      return rows.map(behaviourOf)
    },
  }
}
