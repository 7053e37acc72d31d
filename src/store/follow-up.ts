/** What is said of our own accord leaves by one way only: the channel if it reaches the prospect, else e-mail. */
import { MAIL } from '../engine/ports.ts'
import { type Part, rowset } from './commit-part.ts'

/** By e-mail only to whoever left an address, has not opted out, and whose address takes mail. */
export const followUpPart: Part = {
  name: 'follow_up',
  rows: (turn) =>
    turn.messages.flatMap(({ seq, viaOutbox, followUp }) =>
      followUp ? [{ id: turn.conversationId, seq, carried: viaOutbox, ...followUp, at: turn.at }] : [],
    ),
  sql: `INSERT INTO outbox (channel, lane, conversation_id, message_seq, due_at, follow_up)
        SELECT CASE WHEN way.mail THEN '${MAIL}' ELSE c.channel END,
               CASE WHEN way.mail THEN lower(p.email) ELSE c.channel_key END, t.id, t.seq, t.at, true
          FROM ${rowset(
            'follow_up',
            'id uuid, seq int, carried bool, "byMail" bool, away bool, "leftAddress" bool, at timestamptz',
          )} JOIN conversation c ON c.id = t.id JOIN prospect p ON p.id = c.prospect_id
          CROSS JOIN LATERAL (SELECT t."byMail" AND (t.away OR c.unreachable_at IS NOT NULL) AND p.email IS NOT NULL
                                 AND p.bounced_email IS DISTINCT FROM lower(p.email) AND p.opted_out_at IS NULL
                                 AND (t."leftAddress" OR EXISTS (SELECT 1 FROM consent WHERE conversation_id = c.id))
                              AS mail) AS way
         WHERE way.mail OR t.carried
         ORDER BY t.seq`,
}
