/**
 * A stop is the person's: it counts for whoever has the same e-mail address or phone number, and in all conversations.
 * The one in which it was said is closed by its own turn.
 */
import type { Turn } from '../engine/ports.ts'
import { type Part, rowset } from './commit-part.ts'

const optOutRows = (turn: Turn) => (turn.prospect?.optedOut ? [{ id: turn.conversationId, at: turn.at }] : [])

/** Those of everybody whom `opt_out` reaches, and of the prospect themselves, but for the one in which they said so (`t`). */
const otherConversations = (id: string) =>
  `${id} <> t.id AND ${id} IN (
             SELECT other.id FROM conversation other
              WHERE other.prospect_id IN (SELECT opted.id FROM opt_out_rows opted UNION ALL
                                          SELECT own.prospect_id FROM conversation own WHERE own.id = t.id))`

export const optOutParts: Part[] = [
  {
    name: 'opt_out',
    rows: optOutRows,
    sql: `UPDATE prospect p SET opted_out_at = t.at
            FROM ${rowset('opt_out', 'id uuid, at timestamptz')} JOIN conversation c ON c.id = t.id
            JOIN prospect self ON self.id = c.prospect_id
           WHERE p.id <> self.id AND p.opted_out_at IS NULL
             AND (lower(p.email) = lower(self.email) OR p.phone = self.phone)
          RETURNING p.id`,
  },
  {
    name: 'opt_out_close',
    rows: optOutRows,
    sql: `UPDATE conversation c SET owner = 'closed', version = c.version + 1, updated_at = t.at
            FROM ${rowset('opt_out_close', 'id uuid, at timestamptz')}
           WHERE c.owner = 'bot' AND ${otherConversations('c.id')}`,
  },
  {
    name: 'opt_out_timers',
    rows: optOutRows,
    sql: `DELETE FROM timer
           USING ${rowset('opt_out_timers', 'id uuid')}
           WHERE ${otherConversations('timer.conversation_id')}`,
  },
]

/** It reaches into other people's rows, which another turn of the same statement might write as well. */
export const standsAlone = (turn: Turn): boolean => optOutRows(turn).length > 0
