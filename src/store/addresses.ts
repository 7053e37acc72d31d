/** Where a conversation is held, and where else it may be. */
import type { Client } from './client.ts'

/** The address that it had takes the place of the one that it gets; nobody is there who could refuse our messages yet. */
const HOLD_ON = `WITH c AS MATERIALIZED (SELECT id, channel, channel_key FROM conversation WHERE id = $1::uuid FOR UPDATE),
     wanted AS (DELETE FROM other_address o USING c
                 WHERE o.conversation_id = c.id AND o.channel = $2 AND c.channel <> $2
                RETURNING o.channel, o.channel_key),
     left_behind AS (INSERT INTO other_address (channel, channel_key, conversation_id, since)
                     SELECT c.channel, c.channel_key, c.id, $3::timestamptz FROM c, wanted),
     moved AS (UPDATE conversation
                  SET channel = wanted.channel, channel_key = wanted.channel_key, unreachable_at = NULL,
                      version = conversation.version + 1, updated_at = $3::timestamptz
                 FROM c, wanted WHERE conversation.id = c.id
               RETURNING conversation.id)
   SELECT (EXISTS (SELECT FROM moved) OR EXISTS (SELECT FROM c WHERE channel = $2)) AS held`

export async function holdOn(
  client: Pick<Client, '$queryRawUnsafe'>,
  conversationId: string,
  channel: string,
  at: Date,
): Promise<boolean> {
  const [row] = await client.$queryRawUnsafe<{ held: boolean }[]>(HOLD_ON, conversationId, channel, at)
  return row?.held ?? false
}
