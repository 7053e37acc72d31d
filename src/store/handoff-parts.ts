/** Parts of the commit: what else is written when a turn opens a hand-off, or ends one. */
import type { EndedHandoff } from '../engine/lead-port.ts'
import { type Part, rowset } from './commit-part.ts'

/** How a hand-off ended; a prospect who could not be reached was tried. */
function eventsOf(id: string, { end, qualification, userId, rejection }: EndedHandoff, at: Date) {
  const event = { id, qualification, user: userId, at }
  const tried = rejection?.reason === 'unreachable' ? [{ ...event, kind: 'not_reached' }] : []
  return [...tried, { ...event, kind: end, ...rejection }]
}

export const handoffParts: Part[] = [
  {
    // The first word of a person keeps the promise, or ends the wait after a broken one.
    name: 'handoff_answered',
    rows: (turn) =>
      turn.messages.some(({ author }) => author === 'rep') ? [{ id: turn.conversationId, at: turn.at }] : [],
    sql: `UPDATE handoff h
             SET answered_at = t.at, promise = CASE WHEN h.promise IN ('new', 'running', 'warned') THEN 'kept' ELSE h.promise END
            FROM ${rowset('handoff_answered', 'id uuid, at timestamptz')}
           WHERE h.conversation_id = t.id AND h.status IN ('claimed', 'accepted') AND h.answered_at IS NULL`,
  },
  {
    name: 'handoff_lifted',
    rows: (turn) =>
      turn.handoff && 'card' in turn.handoff && turn.handoff.lifted
        ? [{ id: turn.conversationId, ...turn.handoff.lifted, at: turn.at }]
        : [],
    sql: `INSERT INTO handoff_event (handoff_id, kind, user_id, note, at)
          SELECT r.id, 'lifted', t."userId", t.note, t.at
            FROM ${rowset('handoff_lifted', 'id uuid, "userId" uuid, note text, at timestamptz')}
            JOIN handoff_rows r ON r.conversation_id = t.id`,
  },
  {
    name: 'handoff_end',
    rows: (turn) =>
      turn.handoff && 'end' in turn.handoff
        ? [
            {
              id: turn.conversationId,
              qualification: turn.handoff.qualification,
              status: turn.handoff.end,
              reason: turn.handoff.rejection?.reason ?? null,
              note: turn.handoff.rejection?.note ?? null,
              at: turn.at,
            },
          ]
        : [],
    sql: `UPDATE handoff h
             SET status = t.status, reject_reason = t.reason, reject_note = t.note, updated_at = t.at
            FROM ${rowset(
              'handoff_end',
              'id uuid, qualification int, status text, reason text, note text, at timestamptz',
            )}
           WHERE h.conversation_id = t.id AND h.qualification = t.qualification
             AND h.status IN ('waiting', 'claimed', 'accepted')`,
  },
  {
    name: 'handoff_event',
    rows: (turn) =>
      turn.handoff && 'end' in turn.handoff ? eventsOf(turn.conversationId, turn.handoff, turn.at) : [],
    sql: `INSERT INTO handoff_event (handoff_id, kind, user_id, reason, note, at)
          SELECT h.id, t.kind, t."user", t.reason, t.note, t.at
            FROM ${rowset(
              'handoff_event',
              'id uuid, qualification int, kind text, "user" uuid, reason text, note text, at timestamptz',
            )}
            JOIN handoff h ON h.conversation_id = t.id AND h.qualification = t.qualification
           WHERE h.status IN ('waiting', 'claimed', 'accepted')`,
  },
]
