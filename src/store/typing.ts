import type { Typing } from '../engine/typing-port.ts'
import { type ChangeFeed, TYPING_CHANNEL } from './changes.ts'
import type { Client } from './client.ts'

/** By NOTIFY alone: nothing is written. */
export const createTyping = (client: Client, feed: Pick<ChangeFeed, 'onTyping'>): Typing => ({
  async rep(conversationId, userId) {
    const told = await client.$queryRaw<unknown[]>`
      SELECT pg_notify(${TYPING_CHANNEL}, json_build_object('conversationId', c.id, 'by', 'rep', 'name', u.name)::text)::text
        FROM conversation c JOIN "user" u ON u.id = c.rep_id
       WHERE c.id = ${conversationId}::uuid AND c.owner = 'rep' AND c.rep_id = ${userId}::uuid`
    return told.length > 0
  },
  async prospect(conversationId) {
    await client.$queryRaw`
      SELECT pg_notify(${TYPING_CHANNEL}, json_build_object('conversationId', c.id, 'by', 'prospect', 'name', NULL)::text)::text
        FROM conversation c WHERE c.id = ${conversationId}::uuid AND c.owner = 'rep'`
  },
  subscribe: feed.onTyping,
})
