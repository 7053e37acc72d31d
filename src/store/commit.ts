/**
 * The commit of turns: one data-modifying statement whose every part hangs on the version check of its conversation.
 * Parts that no turn of the batch needs are left out, so that few plans exist and the common one is short; the client
 * prepares each once per connection.
 */
import type { NewMessage, Turn } from '../engine/ports.ts'
import { behaviourParts } from './behaviours.ts'
import { CHANGE_CHANNEL } from './changes.ts'
import type { Client } from './client.ts'
import { type Part, rowset } from './commit-part.ts'
import { followUpPart } from './follow-up.ts'
import { handoffParts } from './handoff-parts.ts'
import { optOutParts } from './opt-out.ts'
import { prospectPart, stagePart } from './stages.ts'

const extraOf = (message: NewMessage) =>
  message.choices.length > 0 || message.question || message.wants
    ? { choices: message.choices, question: message.question, wants: message.wants }
    : null

const LIVE = `handoff.status IN ('waiting', 'claimed', 'accepted')`

const parts: Part[] = [
  {
    name: 'message',
    rows: (turn) =>
      turn.messages.map((message) => ({
        id: turn.conversationId,
        seq: message.seq,
        author: message.author,
        rep_id: message.repId,
        text: message.text,
        extra: extraOf(message),
        channel: message.channel,
        external_id: message.externalId,
        client_id: message.clientId,
        at: message.at,
      })),
    sql: `INSERT INTO message (conversation_id, seq, author, rep_id, text, extra, channel, external_id, client_id, at)
          SELECT t.id, t.seq, t.author, t.rep_id, t.text, t.extra, t.channel, t.external_id, t.client_id, t.at
            FROM ${rowset(
              'message',
              'id uuid, seq int, author text, rep_id uuid, text text, extra jsonb, channel text, external_id text, client_id text, at timestamptz',
            )}`,
  },
  {
    name: 'reading',
    rows: (turn) =>
      turn.readings.map(({ seq, reading }, n) => ({
        id: turn.conversationId,
        seq,
        n,
        kind: reading.kind,
        value: reading.value,
        quote: reading.quote,
        s: reading.start,
        e: reading.end,
        certainty: reading.certainty,
      })),
    sql: `INSERT INTO reading (conversation_id, seq, n, kind, value, quote, start, "end", certainty)
          SELECT t.id, t.seq, t.n, t.kind, t.value, t.quote, t.s, t.e, t.certainty
            FROM ${rowset(
              'reading',
              'id uuid, seq int, n int, kind text, value jsonb, quote text, s int, e int, certainty float8',
            )}`,
  },
  {
    name: 'ledger',
    rows: (turn) =>
      turn.ledger.map((entry, n) => ({
        id: turn.conversationId,
        turn: turn.expectedVersion + 1,
        n,
        qualification: turn.conversation.qualification,
        rule: entry.rule,
        question: entry.question,
        playbook: entry.playbook.id,
        version: entry.playbook.version,
        points: entry.points,
        message: entry.evidence.message,
        quote: entry.evidence.quote,
        s: entry.evidence.start,
        e: entry.evidence.end,
        source: entry.evidence.source ?? null,
        at: entry.at,
      })),
    sql: `INSERT INTO ledger_entry (conversation_id, turn, n, qualification, rule, question, playbook_id,
                                    playbook_version, points, message_seq, quote, start, "end", source, at)
          SELECT t.id, t.turn, t.n, t.qualification, t.rule, t.question, t.playbook, t.version, t.points, t.message,
                 t.quote, t.s, t.e, t.source, t.at
            FROM ${rowset(
              'ledger',
              'id uuid, turn int, n int, qualification int, rule text, question text, playbook text, version int, points float8, message int, quote text, s int, e int, source text, at timestamptz',
            )}`,
  },
  {
    name: 'outbox',
    rows: (turn) =>
      turn.messages
        .filter((message) => message.viaOutbox && message.followUp === null)
        .map((message) => ({ id: turn.conversationId, seq: message.seq, at: turn.at })),
    sql: `INSERT INTO outbox (channel, lane, conversation_id, message_seq, due_at)
          SELECT c.channel, c.channel_key, t.id, t.seq, t.at
            FROM ${rowset('outbox', 'id uuid, seq int, at timestamptz')} JOIN conversation c ON c.id = t.id
           ORDER BY t.seq`,
  },
  followUpPart,
  ...optOutParts,
  {
    name: 'timer_set',
    rows: (turn) => turn.timers.set.map((timer) => ({ id: turn.conversationId, ...timer })),
    sql: `INSERT INTO timer (conversation_id, key, due_at, event)
          SELECT t.id, t.key, t."dueAt", t.event
            FROM ${rowset('timer_set', 'id uuid, key text, "dueAt" timestamptz, event jsonb')}
              ON CONFLICT (conversation_id, key)
              DO UPDATE SET due_at = EXCLUDED.due_at, event = EXCLUDED.event, lease_until = NULL`,
  },
  {
    name: 'timer_cancel',
    rows: (turn) => turn.timers.cancel.map((key) => ({ id: turn.conversationId, key })),
    sql: `DELETE FROM timer
           USING ${rowset('timer_cancel', 'id uuid, key text')}
           WHERE timer.conversation_id = t.id AND timer.key = t.key`,
  },
  {
    name: 'prospect',
    rows: ({ conversationId, prospect, at }) =>
      prospect ? [prospectPart.rowOf(conversationId, prospect, at)] : [],
    sql: prospectPart.sql(rowset('prospect', prospectPart.columns)),
  },
  {
    name: 'stage',
    rows: ({ conversationId, prospect, at }) =>
      prospect?.stage ? [stagePart.rowOf(conversationId, prospect.stage, at)] : [],
    sql: stagePart.sql(rowset('stage', stagePart.columns)),
  },
  {
    name: 'consent',
    rows: (turn) =>
      turn.consents.map((consent, n) => ({
        id: turn.conversationId,
        turn: turn.expectedVersion + 1,
        n,
        ...consent,
        playbook: turn.conversation.playbook.id,
        playbook_version: turn.conversation.playbook.version,
        at: turn.at,
      })),
    sql: `INSERT INTO consent (conversation_id, turn, n, playbook_id, playbook_version, text_version, language, asked,
                               message_seq, channel, at)
          SELECT t.id, t.turn, t.n, t.playbook, t.playbook_version, t.version, t.language, t.asked, t.seq, c.channel, t.at
            FROM ${rowset(
              'consent',
              'id uuid, turn int, n int, playbook text, playbook_version int, version text, language text, asked bool, seq int, at timestamptz',
            )} JOIN conversation c ON c.id = t.id`,
  },
  ...behaviourParts,
  {
    // Once per qualification: a second hand-off updates the first, and never takes it from the rep who holds it.
    name: 'handoff',
    rows: (turn) =>
      turn.handoff && 'card' in turn.handoff
        ? [
            {
              id: turn.conversationId,
              handoff: turn.handoff.id,
              qualification: turn.conversation.qualification,
              queue: turn.handoff.queue,
              score: turn.handoff.outcome.score,
              temperature: turn.handoff.outcome.temperature,
              reasons: turn.handoff.outcome.reasons,
              card: turn.handoff.card,
              at: turn.at,
            },
          ]
        : [],
    sql: `INSERT INTO handoff (id, conversation_id, qualification, queue, score, temperature, reasons, card,
                               waiting_since, created_at, updated_at, rescore_at)
          SELECT t.handoff, t.id, t.qualification, t.queue, t.score, t.temperature, t.reasons, t.card, t.at, t.at, t.at, t.at
            FROM ${rowset(
              'handoff',
              'id uuid, handoff uuid, qualification int, queue text, score float8, temperature text, reasons text[], card jsonb, at timestamptz',
            )}
              ON CONFLICT (conversation_id, qualification) DO UPDATE
             SET queue = EXCLUDED.queue, score = EXCLUDED.score, temperature = EXCLUDED.temperature,
                 reasons = EXCLUDED.reasons, card = EXCLUDED.card, updated_at = EXCLUDED.updated_at,
                 rescore_at = EXCLUDED.rescore_at,
                 status = CASE WHEN ${LIVE} THEN handoff.status ELSE 'waiting' END,
                 waiting_since = CASE WHEN ${LIVE} THEN handoff.waiting_since ELSE EXCLUDED.waiting_since END,
                 rep_id = CASE WHEN ${LIVE} THEN handoff.rep_id END,
                 promise = CASE WHEN ${LIVE} THEN handoff.promise ELSE 'new' END,
                 promise_from = CASE WHEN ${LIVE} THEN handoff.promise_from END,
                 answered_at = CASE WHEN ${LIVE} THEN handoff.answered_at END,
                 reject_reason = NULL, reject_note = NULL
          RETURNING id, conversation_id`,
  },
  ...handoffParts,
]

const MOVE = `UPDATE conversation c
     SET version = c.version + 1, language = t.language, owner = t.owner, last_seq = t.last_seq,
         qualification = t.qualification, saved = t.saved, outcome = CASE WHEN t.ended THEN t.outcome ELSE c.outcome END,
         reasons = CASE WHEN t.ended THEN t.reasons ELSE c.reasons END,
         segment = CASE WHEN t.ended THEN t.segment ELSE c.segment END,
         playbook_id = t.playbook, playbook_version = t.playbook_version,
         rep_id = CASE WHEN t.owner = 'rep' THEN c.rep_id END, updated_at = t.at
    FROM jsonb_to_recordset((SELECT j -> 'turn' FROM input))
      AS t(id uuid, version int, language text, owner text, last_seq int, qualification int, saved jsonb, ended bool, outcome text,
           reasons text[], segment text, playbook text, playbook_version int, at timestamptz)
   WHERE c.id = t.id AND c.version = t.version
  RETURNING c.id`

/** Tells every process on the database, in the same transaction: one notification a batch. */
const NOTIFY = `SELECT pg_notify('${CHANGE_CHANNEL}', json_build_object(
           'conversations', (SELECT json_agg(id) FROM moved),
           'queue', (SELECT (j ->> 'queue')::bool FROM input),
           'outbox', (SELECT (j ->> 'outboxed')::bool FROM input))::text)
   WHERE EXISTS (SELECT 1 FROM moved)`

const statements = new Map<number, string>()

/** The statement that writes the given parts. */
function statementFor(used: Part[]): string {
  const key = used.reduce((bits, part) => bits | (1 << parts.indexOf(part)), 0)
  const known = statements.get(key)
  if (known) return known
  const withs = used.map((part) => `${part.name}_rows AS (${part.sql})`)
  const statement = `WITH input AS MATERIALIZED (SELECT $1::jsonb AS j),
     moved AS (${MOVE}),
     ${withs.map((part) => `${part},`).join('\n')}
     told AS MATERIALIZED (${NOTIFY})
     SELECT moved.id, (SELECT count(*)::int FROM told) AS told FROM moved`
  statements.set(key, statement)
  return statement
}

const conversationRow = (turn: Turn) => ({
  id: turn.conversationId,
  version: turn.expectedVersion,
  language: turn.conversation.language,
  owner: turn.conversation.owner,
  last_seq: turn.conversation.lastSeq,
  qualification: turn.conversation.qualification,
  saved: turn.conversation.saved,
  ended: turn.conversation.outcome !== undefined,
  outcome: turn.conversation.outcome?.kind ?? null,
  reasons: turn.conversation.outcome?.reasons ?? [],
  segment: turn.conversation.outcome?.segment ?? null,
  playbook: turn.conversation.playbook.id,
  playbook_version: turn.conversation.playbook.version,
  at: turn.at,
})

/** Two stops of one person at once, each on its way to the other's rows: PostgreSQL gives one of them up. */
export const isDeadlock = (error: unknown): boolean => String(error).includes('40P01')

/** `UNIQUE(channel, external_id)`: the delivery was written by somebody else meanwhile, or too long ago to be remembered. */
export const isRepeatedDelivery = (error: unknown): boolean => String(error).includes('23505')

/** One statement for all; each is written whole or not at all, and says which. */
export async function commitAll(client: Client, turns: Turn[]): Promise<('committed' | 'conflict')[]> {
  const input: Record<string, unknown> = { turn: turns.map(conversationRow) }
  const used = parts.filter((part) => {
    const rows = turns.flatMap((turn) => part.rows(turn))
    if (rows.length > 0) input[part.name] = rows
    return rows.length > 0
  })
  input.queue = turns.some((turn) => turn.handoff !== null || turn.conversation.owner !== 'bot')
  input.outboxed = used.some((part) => part.name === 'outbox' || part.name === 'follow_up')
  const rows = await client.$queryRawUnsafe<{ id: string }[]>(statementFor(used), JSON.stringify(input))
  const moved = new Set(rows.map((row) => row.id))
  return turns.map((turn) => (moved.has(turn.conversationId) ? 'committed' : 'conflict'))
}
